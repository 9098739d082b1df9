import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Flow } from '../analytics/flows.ts';
import { defaultStages } from '../config.ts';
import type { SankeyLabel } from './labels.ts';
import { layOutSankey } from './layout.ts';
import { sankeySvg } from './svg.ts';
import { sankeymaticText } from './text.ts';

const size = { width: 1000, height: 400, nodeWidth: 12, gap: 12, text: { line: 16, character: 7 } };
const flows: Flow[] = [
  { from: 'applied', to: 'waiting', count: 17 },
  { from: 'applied', to: 'phone_screen', count: 14 },
  { from: 'applied', to: 'rejected', count: 7 },
  { from: 'phone_screen', to: 'rejected', count: 4 },
];

describe('the layout', () => {
  const { nodes, links } = layOutSankey(flows, defaultStages, size);
  const node = (id: string) => nodes.find((one) => one.id === id);

  test('puts stages into columns in their order and all ends into the last', () => {
    const last = node('waiting')?.x ?? 0;
    expect(node('applied')).toMatchObject({ x: 0, count: 38 });
    expect(node('phone_screen')?.x).toBeCloseTo(last / 2);
    expect(node('rejected')?.x).toBe(last);
    expect(node('rejected')?.y).toBeGreaterThan(node('waiting')?.y ?? 0);
    expect(nodes.some(({ id }) => id === 'offer')).toBe(false);
  });

  test('lets what goes on leave above what ends', () => {
    const leaving = links.filter(({ from }) => from.id === 'applied').sort((a, b) => a.fromY - b.fromY);
    expect(leaving.map(({ to }) => to.id)).toEqual(['phone_screen', 'waiting', 'rejected']);
  });

  test('stays within its area and its links within their nodes, whatever the flows', () => {
    const ids = [...defaultStages.map(({ id }) => id), 'waiting'];
    const flow = fc.record({
      from: fc.constantFrom(...ids),
      to: fc.constantFrom(...ids),
      count: fc.integer({ min: 1, max: 500 }),
    });
    const distinct = fc.uniqueArray(flow, { selector: ({ from, to }) => `${from}>${to}`, maxLength: 40 });
    fc.assert(
      fc.property(distinct, (some) => {
        const laid = layOutSankey(some, defaultStages, size);
        for (const { x, y, width, height } of laid.nodes) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x + width).toBeLessThanOrEqual(size.width + 1e-6);
          expect(y + height).toBeLessThanOrEqual(size.height + 1e-6);
        }
        for (const { from, to, fromY, toY, height } of laid.links) {
          expect(fromY + height).toBeLessThanOrEqual(from.y + from.height + 1e-6);
          expect(toY + height).toBeLessThanOrEqual(to.y + to.height + 1e-6);
        }
        expect(laid.links).toHaveLength(some.length);
      }),
    );
  });
});

/** Where a label stands, by the measures that it was laid out with. */
function boxOf({ lines, x, y }: SankeyLabel) {
  const { line, character } = size.text;
  const width = Math.max(...lines.map((text) => [...text].length)) * character;
  return { left: x, right: x + width, top: y - line * 0.8, bottom: y + line * (lines.length - 0.8) };
}

type Box = ReturnType<typeof boxOf>;
const overlap = (a: Box, b: Box) =>
  a.left < b.right - 0.1 && b.left < a.right - 0.1 && a.top < b.bottom - 0.1 && b.top < a.bottom - 0.1;

describe('the labels', () => {
  const name = fc.oneof(
    fc.constantFrom('Applied', 'Phone screen', 'Reference check with two former colleagues', '面接'),
    fc.string({ minLength: 1, maxLength: 40 }),
  );

  test('lie neither over each other nor over a node, and within the picture', () => {
    const counts = fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 16, maxLength: 16 });
    fc.assert(
      fc.property(counts, fc.array(name, { minLength: 10, maxLength: 10 }), (numbers, names) => {
        const stages = defaultStages.map((stage, index) => ({ ...stage, label: names[index] ?? '' }));
        const ways = stages.flatMap(({ id }, index) => [
          { from: id, to: stages[index + 1]?.id ?? 'waiting', count: numbers[index] ?? 0 },
          { from: 'applied', to: id, count: numbers[index + 6] ?? 0 },
        ]);
        const { labels, nodes } = layOutSankey(
          ways.filter(({ count, from, to }) => count > 0 && from !== to),
          stages,
          size,
        );
        const boxes = labels.map(boxOf);
        for (const [index, box] of boxes.entries()) {
          for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false);
          for (const { x, y, width, height } of nodes)
            expect(overlap(box, { left: x, right: x + width, top: y, bottom: y + height })).toBe(false);
          expect(box.right).toBeLessThanOrEqual(size.width + 1e-6);
        }
        expect(labels).toHaveLength(nodes.length);
      }),
    );
  });
});

describe('the picture', () => {
  test('names stages and counts, as text alone', () => {
    const stages = defaultStages.map((stage) => ({ ...stage, label: `<${stage.label}>` }));
    const svg = sankeySvg(layOutSankey(flows, stages, size), size, 'Ways & ends');
    expect(svg).toContain('&lt;Applied&gt; 38');
    expect(svg).toContain('Ways &amp; ends');
    expect(svg.match(/<path /g)).toHaveLength(4);
  });
});

test('SankeyMATIC reads a line for each flow', () => {
  expect(sankeymaticText(flows.slice(0, 2), (id) => (id === 'applied' ? 'Applied [x]' : id))).toBe(
    'Applied x [17] waiting\nApplied x [14] phone_screen\n',
  );
});
