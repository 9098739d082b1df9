import type { APIRoute, GetStaticPaths } from 'astro';
import { deriveFigures } from '../../../content/figures.ts';
import { siteData } from '../../../content/site-data.ts';

/** A file for each family of figures. */
export const getStaticPaths: GetStaticPaths = async () => {
  const families = deriveFigures(await siteData());
  return [...families].map(([family, figures]) => ({ params: { family }, props: { figures } }));
};

/** The sets of applications behind the numbers. */
export const GET: APIRoute = ({ props }) => Response.json(props.figures);
