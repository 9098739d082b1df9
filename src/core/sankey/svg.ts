/** A Sankey diagram as a picture of its own: stages and counts, no company's name. */
import { escapeHtml } from '../escape-html.ts';
import type { Sankey, SankeyLink, SankeyNode, SankeySize } from './layout.ts';

/** Colours by kind, readable on white. */
export const sankeyColours: Record<SankeyNode['kind'], string> = {
  lead: '#8a877f',
  applied: '#3f74c9',
  interview: '#7d55c7',
  offer: '#c98a14',
  accepted: '#2b8a4a',
  rejected: '#c2544a',
  withdrawn: '#93826f',
  ghosted: '#a8a59e',
  waiting: '#6f93d6',
};

/** Room around the diagram. */
const margin = 20;

/** The outline of a link, as an SVG path. */
export function linkPath({ from, to, fromY, toY, height }: SankeyLink): string {
  const [x1, x2] = [from.x + from.width, to.x];
  const middle = (x1 + x2) / 2;
  const n = (value: number) => String(Math.round(value * 100) / 100);
  return [
    `M${n(x1)} ${n(fromY)}`,
    `C${n(middle)} ${n(fromY)} ${n(middle)} ${n(toY)} ${n(x2)} ${n(toY)}`,
    `L${n(x2)} ${n(toY + height)}`,
    `C${n(middle)} ${n(toY + height)} ${n(middle)} ${n(fromY + height)} ${n(x1)} ${n(fromY + height)}`,
    'Z',
  ].join('');
}

/** The file's text. */
export function sankeySvg(
  { nodes, links, labels }: Sankey,
  { width, height, text }: SankeySize,
  title: string,
): string {
  const bands = links.map(
    (link) =>
      `<path d="${linkPath(link)}" fill="${sankeyColours[link.to.kind]}" fill-opacity="0.35"><title>${escapeHtml(`${link.from.label} → ${link.to.label}: ${link.count}`)}</title></path>`,
  );
  const bars = nodes.map(
    (node) =>
      `<rect x="${round(node.x)}" y="${round(node.y)}" width="${node.width}" height="${round(Math.max(1, node.height))}" fill="${sankeyColours[node.kind]}"/>`,
  );
  const names = labels.flatMap(({ lines, x, y }) =>
    lines.map(
      (line, index) => `<text x="${round(x)}" y="${round(y + index * text.line)}">${escapeHtml(line)}</text>`,
    ),
  );
  const [wide, high] = [width + 2 * margin, height + 2 * margin].map(Math.ceil);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${wide}" height="${high}" viewBox="${-margin} ${-margin} ${wide} ${high}" font-family="system-ui, sans-serif" font-size="13">
<title>${escapeHtml(title)}</title>
<rect x="${-margin}" y="${-margin}" width="${wide}" height="${high}" fill="#fff"/>
<g>${bands.join('\n')}</g>
<g>${bars.join('\n')}</g>
<g fill="#1d1c1a">${names.join('\n')}</g>
</svg>
`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
