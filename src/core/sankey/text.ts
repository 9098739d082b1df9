/** Flows in the language of SankeyMATIC, a site that draws such diagrams from text. */
import type { Flow } from '../analytics/flows.ts';

/** A line for each flow: `Applied [12] Rejected`. */
export function sankeymaticText(flows: readonly Flow[], labelOf: (stage: string) => string): string {
  const name = (id: string) =>
    labelOf(id)
      .replace(/[[\]\s]+/g, ' ')
      .trim();
  return flows.map(({ from, to, count }) => `${name(from)} [${count}] ${name(to)}\n`).join('');
}
