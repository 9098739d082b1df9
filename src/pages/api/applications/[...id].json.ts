import type { APIRoute, GetStaticPaths } from 'astro';
import { idOfPage, pageName } from '../../../content/page-names.ts';
import { jsonResponse, notFound } from '../../../content/responses.ts';
import { siteData } from '../../../content/site-data.ts';
import { applicationDetails } from '../../../format/api-documents.ts';

/** A file for each application. */
export const getStaticPaths: GetStaticPaths = async () => {
  const { all } = await siteData();
  return all.map(({ application: { id } }) => ({ params: { id: pageName(id) } }));
};

/** One application with all its details. */
export const GET: APIRoute = async ({ params }) => {
  const id = idOfPage(params.id ?? '');
  const { byId, remindersOf } = await siteData();
  const facts = byId.get(id);
  if (facts === undefined) return notFound();
  return jsonResponse(applicationDetails(facts, remindersOf.get(id) ?? []));
};
