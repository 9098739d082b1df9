import type { APIRoute, GetStaticPaths } from 'astro';
import { deriveFigures, figureFamilies } from '../../../content/figures.ts';
import { jsonResponse } from '../../../content/json.ts';
import { siteData } from '../../../content/site-data.ts';

/** A file for each family of figures. */
export const getStaticPaths: GetStaticPaths = async () => {
  const { analytics } = await siteData();
  return figureFamilies(analytics).map((family) => ({ params: { family } }));
};

/** The sets of applications behind the numbers. */
export const GET: APIRoute = async ({ params: { family = '' } }) =>
  jsonResponse(deriveFigures(await siteData(), family));
