/** The ways applications took, laid out for the page and for the files that can be saved. */
import { layOutSankey, pageMeasures, type Sankey, type SankeySize } from '../core/sankey/layout.ts';
import { sankeySvg } from '../core/sankey/svg.ts';
import { stillWaiting, stillWaitingLabel } from '../core/stage.ts';
import type { SiteData } from './derive-site.ts';

/** The measures that it is saved in. */
const saved: SankeySize = {
  width: 1200,
  height: 560,
  nodeWidth: 14,
  gap: 20,
  text: { line: 17, character: 7.4 },
};

/** The measures that it is drawn in on the page. */
export const pageSankey: SankeySize = { width: 1000, height: 400, ...pageMeasures };

/** The Sankey diagram as a file. */
export function flowsPicture({ analytics, config }: SiteData): string {
  return sankeySvg(
    layOutSankey(analytics.flows, config.stages, saved),
    saved,
    'Job applications: ways and ends',
  );
}

/** The Sankey diagram of the page. */
export function flowsOnPage({ analytics, config }: Pick<SiteData, 'analytics' | 'config'>): Sankey {
  return layOutSankey(analytics.flows, config.stages, pageSankey);
}

/** A stage in words, and the waiting that is none. */
export function flowLabelOf({ config }: Pick<SiteData, 'config'>): (id: string) => string {
  const labels = new Map(config.stages.map(({ id, label }) => [id, label]));
  return (id) => (id === stillWaiting ? stillWaitingLabel : (labels.get(id) ?? id));
}
