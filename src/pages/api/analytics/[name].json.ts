import type { APIRoute, GetStaticPaths } from 'astro';
import { jsonResponse, notFound } from '../../../content/responses.ts';
import { siteData } from '../../../content/site-data.ts';

/** A file for each of the analytics. */
export const getStaticPaths: GetStaticPaths = async () => {
  const { analytics } = await siteData();
  return Object.keys(analytics).map((name) => ({ params: { name } }));
};

/** One of the analytics. */
export const GET: APIRoute = async ({ params: { name = '' } }) => {
  const { analytics } = await siteData();
  return Object.hasOwn(analytics, name) ? jsonResponse(Reflect.get(analytics, name)) : notFound();
};
