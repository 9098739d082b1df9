/** Flows in the language of SankeyMATIC, a site that draws such diagrams from text. */
import type { Flow } from '../analytics/flows.ts';
import { singleLine } from '../plain-text.ts';

/** A line for each flow: `Applied [12] Rejected`. */
export function sankeymaticText(flows: readonly Flow[], labelOf: (stage: string) => string): string {
  return flows
    .map(({ from, to, count }) => `${nodeName(labelOf(from))} [${count}] ${nodeName(labelOf(to))}\n`)
    .join('');
}

/** A label without what the language gives a meaning: amounts in brackets, colours after `#`, and what begins other lines. */
function nodeName(label: string): string {
  const plain = singleLine(label.replace(/[[\]#]/g, ' '));
  return plain.replace(/^[:'/\s]+/, '') || '–';
}
