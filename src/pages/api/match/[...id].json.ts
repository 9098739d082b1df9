import type { APIRoute, GetStaticPaths } from 'astro';
import { matchOf } from '../../../content/match-reports.ts';
import { idOfPage, pageName } from '../../../content/page-names.ts';
import { jsonResponse, notFound } from '../../../content/responses.ts';
import { siteData } from '../../../content/site-data.ts';

/** A file for each application. */
export const getStaticPaths: GetStaticPaths = async () => {
  const { all } = await siteData();
  return all.map(({ application: { id } }) => ({ params: { id: pageName(id) } }));
};

/** How well a résumé answers the application's posting. */
export const GET: APIRoute = async ({ params }) => {
  const id = idOfPage(params.id ?? '');
  const data = await siteData();
  const facts = data.byId.get(id);
  if (facts === undefined) return notFound();
  return jsonResponse(matchOf(data, facts.application));
};
