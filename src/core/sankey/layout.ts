/**
 * Where the nodes and links of a Sankey diagram lie. Stages stand in columns in pipeline order, every way out of the
 * pipeline ends in the last column; within a column and along a node, what goes on lies above what ends, so that the
 * ends run beneath. The measures are in whatever unit the size is given in.
 */
import type { Flow } from '../analytics/flows.ts';
import type { Stage, StageKind } from '../stage.ts';

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
}

/** The area to fill, and its measures. */
export interface SankeySize {
  width: number;
  height: number;
  nodeWidth: number;
  /** The least space between nodes of one column. */
  gap: number;
}

/** What ends an application, from good to bad. */
const ends: readonly (StageKind | 'waiting')[] = ['accepted', 'waiting', 'withdrawn', 'rejected', 'ghosted'];

/** Lays flows out; flows between unknown stages are left out. */
export function layOutSankey(flows: readonly Flow[], stages: readonly Stage[], size: SankeySize): Sankey {
  const nodes = nodesOf(flows, stages);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const columns = columnsOf(nodes);
  const scale = scaleOf(columns, size);
  placeNodes(columns, scale, size);
  const order = new Map(columns.flat().map((node, index) => [node.id, index]));
  const links = flows.flatMap(({ from, to, count }) => {
    const [source, target] = [byId.get(from), byId.get(to)];
    if (source === undefined || target === undefined) return [];
    return [{ from: source, to: target, count, fromY: 0, toY: 0, height: count * scale }];
  });
  stack(links, order);
  return { nodes: columns.flat(), links };
}

function nodesOf(flows: readonly Flow[], stages: readonly Stage[]): SankeyNode[] {
  const all: Pick<SankeyNode, 'id' | 'label' | 'kind'>[] = [
    ...stages,
    { id: 'waiting', label: 'Still waiting', kind: 'waiting' },
  ];
  return all.flatMap(({ id, label, kind }) => {
    const sum = (end: 'from' | 'to') =>
      flows.reduce((total, flow) => total + (flow[end] === id ? flow.count : 0), 0);
    const count = Math.max(sum('from'), sum('to'));
    return count === 0 ? [] : [{ id, label, kind, count, x: 0, y: 0, width: 0, height: 0 }];
  });
}

/** A column for each stage of the pipeline, and one for all ends, in the order of {@link ends}. */
function columnsOf(nodes: readonly SankeyNode[]): SankeyNode[][] {
  const open = nodes.filter(({ kind }) => !ends.includes(kind)).map((node) => [node]);
  const last = nodes
    .filter(({ kind }) => ends.includes(kind))
    .sort((a, b) => ends.indexOf(a.kind) - ends.indexOf(b.kind));
  return last.length === 0 ? open : [...open, last];
}

/** Units for each application, such that the fullest column fits. */
function scaleOf(columns: readonly SankeyNode[][], { height, gap }: SankeySize): number {
  const scales = columns.map((column) => {
    const count = column.reduce((total, node) => total + node.count, 0);
    return (height - gap * (column.length - 1)) / Math.max(1, count);
  });
  return Math.max(0, Math.min(...scales, height));
}

function placeNodes(
  columns: readonly SankeyNode[][],
  scale: number,
  { width, height, nodeWidth, gap }: SankeySize,
): void {
  const step = columns.length < 2 ? 0 : (width - nodeWidth) / (columns.length - 1);
  for (const [index, column] of columns.entries()) {
    const filled = column.reduce((total, node) => total + node.count * scale, 0);
    const room = column.length < 2 ? gap : Math.max(gap, (height - filled) / (column.length - 1));
    // Ends are spread over the whole height, so that the ways to them part; stages begin at the top.
    let y = 0;
    for (const node of column) {
      Object.assign(node, { x: index * step, y, width: nodeWidth, height: node.count * scale });
      y += node.height + Math.min(room, gap * 4);
    }
  }
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
