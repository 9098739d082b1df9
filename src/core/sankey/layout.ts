/**
 * Where the nodes, links and labels of a Sankey diagram lie. Stages stand in columns in pipeline order, every way out of
 * the pipeline ends in the last column; within a column and along a node, what goes on lies above what ends, so that the
 * ends run beneath. Stages have their names above them, ends to their right, where no band runs. The measures are in
 * whatever unit the size is given in.
 */
import type { Flow } from '../analytics/flows.ts';
import { type Stage, type StageKind, stillWaiting, stillWaitingLabel } from '../stage.ts';
import { endsWidth, type LabelMeasures, namesHeight, placeLabels, type SankeyLabel } from './labels.ts';

/** A stage in the diagram, or `waiting`; `x` and `y` are its upper left corner. */
export interface SankeyNode {
  id: string;
  label: string;
  kind: StageKind | 'waiting';
  /** Entries that came or went, whichever is more. */
  count: number;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A flow as a band from the right edge of one node to the left edge of another; `y` are the upper ends. */
export interface SankeyLink {
  from: SankeyNode;
  to: SankeyNode;
  count: number;
  fromY: number;
  toY: number;
  height: number;
}

/** A laid out diagram. */
export interface Sankey {
  nodes: SankeyNode[];
  links: SankeyLink[];
  labels: SankeyLabel[];
}

/** The area to fill, and its measures. */
export interface SankeySize {
  width: number;
  height: number;
  nodeWidth: number;
  /** The least space between nodes of one column. */
  gap: number;
  text: LabelMeasures;
}

/** The measures of the diagram on a page, which it fills: the picture that is there first, and the chart that takes its place. */
export const pageMeasures: Omit<SankeySize, 'width' | 'height'> = {
  nodeWidth: 11,
  gap: 18,
  text: { line: 16, character: 7.2 },
};

/** What is left for the nodes when labels have their room: the columns' places, and the top. */
interface Field {
  width: number;
  height: number;
  top: number;
  step: number;
}

/** What ends an application, from good to bad. */
const ends: readonly (StageKind | 'waiting')[] = ['accepted', 'waiting', 'withdrawn', 'rejected', 'ghosted'];
/** So much of the height is free above the ends, for the bands of the last stages to come down. */
const fall = 0.08;

/** Lays flows out; flows between unknown stages are left out. */
export function layOutSankey(flows: readonly Flow[], stages: readonly Stage[], size: SankeySize): Sankey {
  const nodes = nodesOf(flows, stages);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const { open, last } = columnsOf(nodes);
  const columns = last.length === 0 ? open : [...open, last];
  const field = fieldOf(open, last, size);
  const scale = scaleOf(columns, field, size.gap);
  placeNodes(columns, scale, field, size);
  if (open.length > 0) lower(last, field);
  const order = new Map(columns.flat().map((node, index) => [node.id, index]));
  const links = flows.flatMap(({ from, to, count }) => {
    const [source, target] = [byId.get(from), byId.get(to)];
    if (source === undefined || target === undefined) return [];
    return [{ from: source, to: target, count, fromY: 0, toY: 0, height: count * scale }];
  });
  stack(links, order);
  return { nodes: columns.flat(), links, labels: placeLabels(open.flat(), last, field, size.text) };
}

function nodesOf(flows: readonly Flow[], stages: readonly Stage[]): SankeyNode[] {
  const all: Pick<SankeyNode, 'id' | 'label' | 'kind'>[] = [
    ...stages,
    { id: stillWaiting, label: stillWaitingLabel, kind: 'waiting' },
  ];
  return all.flatMap(({ id, label, kind }) => {
    const sum = (end: 'from' | 'to') =>
      flows.reduce((total, flow) => total + (flow[end] === id ? flow.count : 0), 0);
    const count = Math.max(sum('from'), sum('to'));
    return count === 0 ? [] : [{ id, label, kind, count, x: 0, y: 0, width: 0, height: 0 }];
  });
}

/** A column for each stage of the pipeline, and one for all ends, in the order of {@link ends}. */
function columnsOf(nodes: readonly SankeyNode[]): { open: SankeyNode[][]; last: SankeyNode[] } {
  return {
    open: nodes.filter(({ kind }) => !ends.includes(kind)).map((node) => [node]),
    last: nodes
      .filter(({ kind }) => ends.includes(kind))
      .sort((a, b) => ends.indexOf(a.kind) - ends.indexOf(b.kind)),
  };
}

function fieldOf(open: readonly SankeyNode[][], last: readonly SankeyNode[], size: SankeySize): Field {
  const columns = open.length + (last.length === 0 ? 0 : 1);
  // Names of stages may be as wide as a column; the last stage has the ends' room beside it where there are none.
  const right =
    last.length > 0 ? endsWidth(last, size.text) : open.length > 0 ? size.width / (open.length + 1) : 0;
  const width = Math.max(size.nodeWidth, size.width - right);
  const step = columns < 2 ? size.width : (width - size.nodeWidth) / (columns - 1);
  const top = Math.min(size.height / 2, namesHeight(open.flat(), step, size.text));
  return { width, height: size.height - top, top, step };
}

/** Units for each application, such that the fullest column fits. */
function scaleOf(columns: readonly SankeyNode[][], { height }: Field, gap: number): number {
  const scales = columns.map((column) => {
    const count = column.reduce((total, node) => total + node.count, 0);
    return (height * (1 - fall) - gap * (column.length - 1)) / Math.max(1, count);
  });
  return Math.max(0, Math.min(...scales, height));
}

function placeNodes(
  columns: readonly SankeyNode[][],
  scale: number,
  { height, top, step }: Field,
  { nodeWidth, gap }: SankeySize,
): void {
  for (const [index, column] of columns.entries()) {
    const filled = column.reduce((total, node) => total + node.count * scale, 0);
    const room = column.length < 2 ? gap : (height * (1 - fall) - filled) / (column.length - 1);
    let y = top;
    for (const node of column) {
      Object.assign(node, {
        x: columns.length < 2 ? 0 : index * step,
        y,
        width: nodeWidth,
        height: node.count * scale,
      });
      // Ends are spread, so that the ways to them part; but not so far that they seem to be of different things.
      y += node.height + Math.min(Math.max(gap, room), gap * 4);
    }
  }
}

/** Lets the ends stand at the foot of the field. */
function lower(last: readonly SankeyNode[], { top, height }: Field): void {
  const foot = last.at(-1);
  if (foot === undefined) return;
  const free = top + height - foot.y - foot.height;
  for (const node of last) node.y += Math.max(0, free);
}

/** Stacks the links along both of their nodes: at the source by where they go, at the target by how near they come from. */
function stack(links: SankeyLink[], order: ReadonlyMap<string, number>): void {
  const place = (node: SankeyNode) => order.get(node.id) ?? 0;
  const filled = new Map<string, number>();
  const put = (key: string, link: SankeyLink, top: number) => {
    const used = filled.get(key) ?? 0;
    filled.set(key, used + link.height);
    return top + used;
  };
  for (const link of links.toSorted((a, b) => place(a.to) - place(b.to))) {
    link.fromY = put(`out ${link.from.id}`, link, link.from.y);
  }
  for (const link of links.toSorted((a, b) => place(b.from) - place(a.from))) {
    link.toY = put(`in ${link.to.id}`, link, link.to.y);
  }
}
