import type { APIRoute, GetStaticPaths } from 'astro';
import { jsonResponse } from '../../../content/json.ts';
import { siteData } from '../../../content/site-data.ts';

/** A file for each of the analytics. */
export const getStaticPaths: GetStaticPaths = async () => {
  const { analytics } = await siteData();
  return Object.entries(analytics).map(([name, document]) => ({ params: { name }, props: { document } }));
};

/** One of the analytics. */
export const GET: APIRoute = ({ props }) => jsonResponse(props.document);
