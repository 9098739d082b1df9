/** Texts that are nearly right: real ones, cut, doubled, mixed and spiced with what breaks parsers. */
import fc from 'fast-check';
import { attacks } from '../attacks.ts';

const spices = [
  ...attacks,
  '---\n',
  '---js\n',
  '\n---\n',
  '\t',
  '\r',
  '\r\n',
  '\u0000',
  '\u2028',
  '\ufeff',
  '\ud800',
  '&a [*a, *a]',
  '*a',
  '<<: *a',
  '!!js/function >\n  x',
  '{{{{{{{{',
  '[[[[[[[[',
  '"',
  "'",
  '`',
  '|\n  ',
  '>-\n',
  '# ',
  '? ',
  ': ',
  '- ',
  '<<<<<<< HEAD\n',
  '=======\n',
  '>>>>>>> x\n',
  '__proto__: { polluted: yes }\n',
  'constructor: x\n',
  '2026-02-30',
  '0x1F',
  '1e999',
  '=HYPERLINK("x")',
  '𝔘𝔫𝔦',
  '株式会社',
  'a'.repeat(3000),
  ' '.repeat(3000),
  '('.repeat(500),
  '*'.repeat(500),
];

type Change = { at: number; length: number; kind: 'cut' | 'double' | 'spice'; spice: string };

function applyChange(text: string, { at, length, kind, spice }: Change): string {
  const start = Math.floor(at * text.length);
  if (kind === 'cut') return text.slice(0, start) + text.slice(start + length);
  if (kind === 'double') return text.slice(0, start + length) + text.slice(start);
  return text.slice(0, start) + spice + text.slice(start);
}

const change: fc.Arbitrary<Change> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 60 }),
  kind: fc.constantFrom('cut', 'double', 'spice'),
  spice: fc.oneof(fc.constantFrom(...spices), fc.string({ unit: 'binary', maxLength: 12 })),
});

/** One of `texts` with some changes; now and then nothing but noise. */
export function hostileText(texts: readonly string[]): fc.Arbitrary<string> {
  const changed = fc
    .tuple(fc.constantFrom(...texts), fc.array(change, { maxLength: 6 }))
    .map(([text, changes]) => changes.reduce(applyChange, text));
  return fc.oneof({ weight: 9, arbitrary: changed }, fc.string({ unit: 'binary', maxLength: 400 }));
}
