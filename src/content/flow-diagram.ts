/** The ways applications took, laid out once for the files that can be saved. */
import { layOutSankey, type Sankey } from '../core/sankey/layout.ts';
import type { SiteData } from './derive-site.ts';

/** The Sankey diagram at the size it is saved in. */
export function flowsPicture({ analytics, config }: SiteData): Sankey {
  return layOutSankey(analytics.flows, config.stages, { width: 1200, height: 520, nodeWidth: 14, gap: 20 });
}

/** A stage in words, and the waiting that is none. */
export function flowLabelOf({ config }: Pick<SiteData, 'config'>): (id: string) => string {
  const labels = new Map(config.stages.map(({ id, label }) => [id, label]));
  return (id) => (id === 'waiting' ? 'Still waiting' : (labels.get(id) ?? id));
}
