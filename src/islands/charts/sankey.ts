/** A Sankey diagram as a kind of chart of its own: one element for each flow, over the domain's layout. */
import { type Chart, type ChartConfiguration, DatasetController, Element, type UpdateMode } from 'chart.js';
import { layOutSankey, pageMeasures, type Sankey, type SankeyLink } from '../../core/sankey/layout.ts';
import type { Palette } from './palette.ts';
import type { SankeySpec } from './spec.ts';

type Point = { x: number; y: number };
type Bound = Point & { link: SankeyLink };

/** A flow: a band between two nodes. */
class FlowElement extends Element<Bound> {
  static id = 'flow';

  inRange(x: number, y: number): boolean {
    const { link, ...origin } = this as unknown as Bound;
    const [x1, x2] = [origin.x + link.from.x + link.from.width, origin.x + link.to.x];
    const part = (x - x1) / (x2 - x1);
    if (!(part >= 0 && part <= 1)) return false;
    const top = origin.y + link.fromY + (link.toY - link.fromY) * ease(part);
    return y >= top - 2 && y <= top + Math.max(4, link.height + 2);
  }

  getCenterPoint(): Point {
    const { link, x, y } = this as unknown as Bound;
    return {
      x: x + (link.from.x + link.from.width + link.to.x) / 2,
      y: y + (link.fromY + link.toY + link.height) / 2,
    };
  }

  override tooltipPosition(): Point {
    return this.getCenterPoint();
  }
}

/** How far down a band is on its way across; close to its curve. */
function ease(part: number): number {
  return part * part * (3 - 2 * part);
}

/** Draws flows; a dataset's `spec` says which. */
class SankeyController extends DatasetController {
  static id = 'sankey';
  static defaults = { datasetElementType: false, dataElementType: 'flow', animation: false };
  private laid: Sankey = { nodes: [], links: [], labels: [] };

  override linkScales(): void {
    // There are no scales.
  }

  override parse(start: number, count: number): void {
    const meta = this._cachedMeta as unknown as { _parsed: unknown[] };
    meta._parsed = this.getDataset().data.slice(start, start + count) as unknown[];
  }

  override update(mode: UpdateMode): void {
    const { left, top, width, height } = this.chart.chartArea;
    const { spec } = this.getDataset() as unknown as { spec: SankeySpec };
    this.laid = layOutSankey(spec.flows, spec.stages, { width, height, ...pageMeasures });
    const { data } = this._cachedMeta;
    for (const [index, element] of data.entries()) {
      const link = this.laid.links[index];
      if (link !== undefined) this.updateElement(element, index, { x: left, y: top, link }, mode);
    }
  }

  override draw(): void {
    const { ctx, chartArea } = this.chart;
    const { palette } = this.getDataset() as unknown as { palette: Palette };
    ctx.save();
    ctx.translate(chartArea.left, chartArea.top);
    ctx.font = `13px ${getComputedStyle(document.body).fontFamily}`;
    const active = this.chart.getActiveElements().map(({ index }) => index);
    for (const [index, link] of this.laid.links.entries()) {
      drawBand(ctx, link, palette.kinds[link.to.kind], active.includes(index) ? 0.6 : 0.32);
    }
    for (const node of this.laid.nodes) {
      ctx.fillStyle = palette.kinds[node.kind];
      ctx.fillRect(node.x, node.y, node.width, Math.max(1, node.height));
    }
    ctx.fillStyle = palette.strong;
    for (const { lines, x, y } of this.laid.labels)
      for (const [index, text] of lines.entries()) ctx.fillText(text, x, y + index * pageMeasures.text.line);
    ctx.restore();
  }
}

function drawBand(
  ctx: CanvasRenderingContext2D,
  { from, to, fromY, toY, height }: SankeyLink,
  fill: string,
  alpha: number,
): void {
  const [x1, x2] = [from.x + from.width, to.x];
  const middle = (x1 + x2) / 2;
  ctx.beginPath();
  ctx.moveTo(x1, fromY);
  ctx.bezierCurveTo(middle, fromY, middle, toY, x2, toY);
  ctx.lineTo(x2, toY + height);
  ctx.bezierCurveTo(middle, toY + height, middle, fromY + height, x1, fromY + height);
  ctx.closePath();
  ctx.globalAlpha = alpha;
  ctx.fillStyle = fill;
  ctx.fill();
  ctx.globalAlpha = 1;
}

/** What Chart.js needs to know of Sankey diagrams. */
export const sankeyParts = [SankeyController, FlowElement];

/** The ways that applications took. */
export function sankeyChart(spec: SankeySpec, palette: Palette): ChartConfiguration {
  const dataset = { data: spec.flows.map(({ count }) => count), spec, palette };
  return {
    type: 'sankey' as 'bar',
    data: { labels: spec.flows.map(() => ''), datasets: [dataset] },
    options: {
      interaction: { mode: 'point', intersect: true },
      plugins: {
        legend: { display: false },
        tooltip: {
          displayColors: false,
          callbacks: { label: ({ chart, dataIndex }) => flowLabel(chart, dataIndex) },
        },
      },
    },
  };
}

/** A flow in words, for the tooltip. */
function flowLabel(chart: Chart, index: number): string {
  const element = chart.getDatasetMeta(0).data[index] as unknown as Bound | undefined;
  if (element === undefined) return '';
  const { from, to, count } = element.link;
  return `${from.label} → ${to.label}: ${count}`;
}
