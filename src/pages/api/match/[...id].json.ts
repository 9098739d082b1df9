import type { APIRoute, GetStaticPaths } from 'astro';
import { jsonResponse } from '../../../content/json.ts';
import { matchOf } from '../../../content/match-data.ts';
import { pageName } from '../../../content/page-names.ts';
import { siteData } from '../../../content/site-data.ts';

/** A file for each application. */
export const getStaticPaths: GetStaticPaths = async () => {
  const { all } = await siteData();
  return all.map(({ application: { id } }) => ({
    params: { id: pageName(id, { developing: import.meta.env.DEV }) },
    props: { id },
  }));
};

/** How well a résumé answers the application's posting. */
export const GET: APIRoute = async ({ props }) => {
  const data = await siteData();
  const facts = data.byId.get(props.id);
  if (facts === undefined) return new Response('Not found', { status: 404 });
  return jsonResponse(matchOf(data, facts.application));
};
