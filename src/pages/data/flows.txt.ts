import { flowLabelOf } from '../../content/flow-diagram.ts';
import { siteData } from '../../content/site-data.ts';
import { sankeymaticText } from '../../core/sankey/text.ts';

/** The ways applications took, to be pasted into SankeyMATIC. */
export async function GET(): Promise<Response> {
  const site = await siteData();
  return new Response(sankeymaticText(site.analytics.flows, flowLabelOf(site)), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
}
