import type { APIRoute, GetStaticPaths } from 'astro';
import { deriveFigures, figureFamilies } from '../../../content/figures.ts';
import { jsonResponse, notFound } from '../../../content/responses.ts';
import { siteData } from '../../../content/site-data.ts';

/** A file for each family of figures. */
export const getStaticPaths: GetStaticPaths = async () => {
  const { analytics } = await siteData();
  return figureFamilies(analytics).map((family) => ({ params: { family } }));
};

/** The sets of applications behind the numbers. */
export const GET: APIRoute = async ({ params: { family = '' } }) => {
  const data = await siteData();
  return figureFamilies(data.analytics).includes(family)
    ? jsonResponse(deriveFigures(data, family))
    : notFound();
};
