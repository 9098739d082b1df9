/** Where the names of a Sankey diagram stand: those of stages above them, those of ends to their right. */
import { wrapWords } from '../wrap-words.ts';
import type { SankeyNode } from './layout.ts';

/** The measures of the text: the height of a line, and the width of a character as a rule. */
export interface LabelMeasures {
  line: number;
  character: number;
}

/** The lines of a node's name and count; `x` is their left edge, `y` the foot of the first. */
export interface SankeyLabel {
  node: SankeyNode;
  lines: string[];
  x: number;
  y: number;
}

/** Space between a label and its node. */
const space = 6;
/** Longer names of ends are cut, for the diagram would be all names. */
const longestEnd = 24;

/** How much room the names of ends take to the right. */
export function endsWidth(last: readonly SankeyNode[], { character }: LabelMeasures): number {
  return Math.max(...last.map((node) => endText(node).length)) * character + space;
}

/** How high the names above the stages are. */
export function namesHeight(open: readonly SankeyNode[], step: number, text: LabelMeasures): number {
  if (open.length === 0) return 0;
  return Math.max(...open.map((node) => nameLines(node, step, text).length)) * text.line + space;
}

/** The labels of all nodes, once these have their places: those of stages end just above the field, those of ends keep a line's distance. */
export function placeLabels(
  open: readonly SankeyNode[],
  last: readonly SankeyNode[],
  { top, height, step }: { top: number; height: number; step: number },
  text: LabelMeasures,
): SankeyLabel[] {
  const above = open.map((node) => {
    const lines = nameLines(node, step, text);
    return { node, lines, x: node.x, y: top - space - (lines.length - 1) * text.line };
  });
  return [...above, ...beside(last, top + height, text)];
}

/** The labels of ends, from the foot up, none nearer to the next than a line. */
function beside(last: readonly SankeyNode[], foot: number, { line }: LabelMeasures): SankeyLabel[] {
  let below = foot + line * 0.7;
  const labels = last.toReversed().map((node) => {
    const middle = node.y + node.height / 2 + line * 0.3;
    below = Math.min(middle, below - line);
    return { node, lines: [endText(node)], x: node.x + node.width + space, y: below };
  });
  return labels.reverse();
}

/** The name in as many lines as a column's width asks for, with the count after its last word or below. */
function nameLines({ label, count }: SankeyNode, step: number, { character }: LabelMeasures): string[] {
  const most = Math.max(3, Math.floor(step / character) - 1);
  return wrapWords(`${label} ${count}`, most).map((text) => cut(text, most));
}

function endText({ label, count }: SankeyNode): string {
  return `${cut(label, longestEnd)} ${count}`;
}

function cut(text: string, most: number): string {
  const characters = [...text];
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`;
}
