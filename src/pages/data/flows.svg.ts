import { flowsPicture } from '../../content/flow-diagram.ts';
import { siteData } from '../../content/site-data.ts';
import { sankeySvg } from '../../core/sankey/svg.ts';

/** The ways applications took, as a picture without names. */
export async function GET(): Promise<Response> {
  const svg = sankeySvg(flowsPicture(await siteData()), 'Job applications: ways and ends');
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } });
}
