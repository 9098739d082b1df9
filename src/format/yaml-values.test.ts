import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PreciseYaml } from './yaml-precise.ts';
import { readYaml } from './yaml-values.ts';

const pieces = [
  'a',
  'b',
  'company',
  ': ',
  ':',
  ' ',
  '  ',
  '    ',
  '\n',
  '\n  ',
  '\n- ',
  '\n  - ',
  '- ',
  '[',
  ']',
  '{',
  '}',
  ', ',
  ',',
  '#',
  ' # c',
  '"',
  "'",
  '|',
  '|-',
  '|+',
  '>',
  '>2',
  '~',
  'null',
  'no',
  '08',
  '12:30',
  '1e3',
  '2026-10-01',
  '<<',
  '?',
  '? ',
  '&x ',
  '*x',
  '!t ',
  '%',
  '@',
  '`',
  '\\',
  '\t',
  '\r\n',
  '...',
  '---',
  '=',
  'é',
  '株',
  '\u0085',
  '\u2028',
  '\ufeff',
  '"q"',
  "'s'",
  'x: y',
  'https://a.b/c#d',
];
const soup = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 16 })
  .map((parts) => parts.join(''));
const lines = fc
  .array(soup, { maxLength: 4 })
  .map((parts) => parts.map((part, index) => `k${index}: ${part}`).join('\n'));
const blocks = fc
  .array(
    fc.tuple(
      fc.constantFrom('', '  ', '    '),
      fc.constantFrom('- ', '', 'k: ', '- k: ', 'j: |\n', 'm: >-\n'),
      soup,
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.map((part) => part.join('')).join('\n'));

describe('the two YAML parsers', () => {
  it('read the same values and see the same faults, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(soup, lines, blocks, fc.string({ unit: 'binary' })), (text) => {
        const read = readYaml(`${text}\n`);
        if (read.faults.some(({ code }) => code === 'too-deep')) return;
        const precise = new PreciseYaml(`${text}\n`).read();
        expect(read.values).toEqual(precise.values);
        expect(read.faults).toEqual(precise.faults);
      }),
      { numRuns: Number(process.env.RUNS ?? 3000) },
    );
  });

  it('leave every scalar the text that it is, and only what is empty null', () => {
    const { values } = readYaml(
      'a: no\nb: 08\nc: 12:30\nd: 1e3\ne: 2026-10-01\nf: 0x1F\ng: "null"\nh: null\ni: ~\nj:\nk: true\nl: .5\n',
    );
    expect(values).toEqual({
      a: 'no',
      b: '08',
      c: '12:30',
      d: '1e3',
      e: '2026-10-01',
      f: '0x1F',
      g: 'null',
      h: null,
      i: null,
      j: null,
      k: 'true',
      l: '.5',
    });
  });

  it('take keys like __proto__ as any other', () => {
    const { values } = readYaml('__proto__: { polluted: 1 }\nconstructor: x\nb: &a 1\n');
    expect(Object.keys(values ?? {})).toEqual(['__proto__', 'constructor', 'b']);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(Object.getPrototypeOf(values)).toBe(Object.prototype);
  });

  it('come to an end with what is meant to take long', () => {
    const nasty = [
      `a: ${'['.repeat(200_000)}`,
      `a: ${'{a: '.repeat(50_000)}`,
      Array.from({ length: 20_000 }, (_, i) => `k${i}: &a${i} [${i ? `*a${i - 1}, *a${i - 1}` : 'x'}]`).join(
        '\n',
      ),
      Array.from({ length: 15_000 }, (_, i) => `key${i}: *x`).join('\n'),
      `${'- '.repeat(60_000)}`,
      `${'? '.repeat(60_000)}`,
      `a: "${'\\'.repeat(100_000)}`,
      `a: ${'!'.repeat(100_000)}`,
      `${' \n'.repeat(60_000)}\ta: b`,
      `${'a: '.repeat(60_000)}`,
    ];
    for (const text of nasty) {
      expect(readYaml(text).faults.length, text.slice(0, 30)).toBeGreaterThan(0);
    }
  });
});
