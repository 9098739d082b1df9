import type { APIRoute, GetStaticPaths } from 'astro';
import { jsonResponse } from '../../../content/json.ts';
import { pageName } from '../../../content/page-names.ts';
import { siteData } from '../../../content/site-data.ts';
import { applicationDetails } from '../../../format/api-documents.ts';

/** A file for each application. */
export const getStaticPaths: GetStaticPaths = async () => {
  const { all } = await siteData();
  return all.map(({ application: { id } }) => ({
    params: { id: pageName(id, { developing: import.meta.env.DEV }) },
    props: { id },
  }));
};

/** One application with all its details. */
export const GET: APIRoute = async ({ props }) => {
  const { byId, remindersOf } = await siteData();
  const facts = byId.get(props.id);
  if (facts === undefined) return new Response('Not found', { status: 404 });
  return jsonResponse(applicationDetails(facts, remindersOf.get(props.id) ?? []));
};
