import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hostileText } from '../testing/fuzz/hostile-text.ts';
import { applicationTexts } from '../testing/fuzz/samples.ts';
import { readPlainFrontmatter } from './plain-frontmatter.ts';
import { readPrecisely } from './read-frontmatter.ts';

const words = [
  'Acme',
  'Müller & Söhne',
  '株式会社',
  '🤖',
  'a b  c',
  'null',
  '~',
  'NULL',
  'nullable',
  'yes',
  '0123',
  '1e3',
  '12:30',
  '2026-10-01',
  '2026-10-16T14:00',
  'https://a.b/c?d=e#f',
  'a#b',
  'a # b',
  'a: b',
  'a:',
  ':a',
  '-a',
  '- a',
  '?',
  'a, b',
  'a ]',
  'a {b}',
  'it’s',
  "it's",
  '"q"',
  "'q'",
  '"a\\n"',
  "'it''s'",
  '"a" b',
  '"a"# b',
  '"a"  # b',
  '"a',
  '[a, b]',
  '[ a , "b" ]',
  '[a, b',
  '[a, ]',
  '[, a]',
  '[a b: c]',
  '[]',
  '[ ]',
  '{}',
  '{ a: b, c: [d, {e: f}] }',
  '{ a: b, a: c }',
  '{a: }',
  '{a}',
  '{a: b}: c',
  '{ "a": b }',
  '{ a: "b"c }',
  '{ a:b }',
  '{ a : b }',
  '|',
  '>-',
  '&x a',
  '*x',
  '!t a',
  '@a',
  '`a`',
  '%a',
  '---',
  '...',
  '<<',
  '=',
  'a\u00a0b',
  '\u00a0',
  '\u3000',
  'e\u0301',
  '',
  ' ',
];
const usual = ['Acme', 'Müller & Söhne', '🤖', '2026-10-01', '"a: b"', '[a, b]', '{ a: b, c: [d, {e: f}] }'];
const word = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...usual) },
  { weight: 4, arbitrary: fc.constantFrom(...words) },
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const key = fc.oneof(
  { weight: 8, arbitrary: fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 4 }) },
  fc.constantFrom('a b', 'a-b', 'null', '__proto__', 'constructor', '_', 'ü', '"k"', '1'),
);
const line = fc
  .tuple(
    fc.constantFrom('', '', '', '', '', '', '  ', '  ', '    ', ' '),
    fc.constantFrom('', '', '', '', '', '- ', '- ', '-   ', '-'),
    fc.option(fc.tuple(key, fc.constantFrom(': ', ': ', ': ', ':', ' : ', ':  ')), { freq: 6 }),
    word,
    fc.constantFrom('', '', '', ' ', '', '', '', '  # note', '# note', ' #', '\r'),
  )
  .map(([indent, item, begin, value, end]) => indent + item + (begin ?? []).join('') + value + end);
const lines = fc
  .array(
    fc.oneof({ weight: 9, arbitrary: line }, fc.constantFrom('', '  ', '# note', '   # note', '---', '...')),
    {
      maxLength: 6,
    },
  )
  .chain((all) => fc.constantFrom('\n', '\n', '\n', '\r\n', '\r').map((end) => all.join(end)));
const files = fc
  .tuple(
    fc.constantFrom('---\n', '---\n', '---\n', '--- \n', '---\r\n', '---\n\n', '--- # c\n'),
    lines,
    fc.constantFrom('\n---\n', '\n---\n', '\n---', '\n--- \r\nbody', '\n---x\n'),
  )
  .map((parts) => parts.join(''));

it('plain frontmatter is read as the parsers that know all of YAML read it', () => {
  let plain = 0;
  fc.assert(
    fc.property(fc.oneof(files, hostileText(applicationTexts)), (text) => {
      const quick = readPlainFrontmatter(text);
      if (quick === null) return;
      plain += 1;
      const { values, faults, bodyStart } = readPrecisely(text);
      expect(faults).toEqual([]);
      expect(quick).toEqual({ values, bodyStart });
      expect(JSON.stringify(quick.values)).toBe(JSON.stringify(values));
    }),
    { numRuns: Number(process.env.RUNS ?? 5000) },
  );
  expect(plain).toBeGreaterThan(100);
});

it.each([
  ['of AppTrack’s own making', applicationTexts[0]],
  [
    'in block style',
    '---\ncompany: A\nhistory:\n- date: 2026-10-01\n  status: saved\n\n- date: 2026-10-02\n  with:\n    - Jo\n  salary:\n    min: 5\n---',
  ],
  [
    'with Windows line ends',
    '---\r\ncompany: "A: B"   # note\r\nlocation:\r\nmine: \'x\'\r\n---\r\nbody\r\n',
  ],
])('frontmatter %s is plain', (_, text = '') => {
  const { values, bodyStart } = readPrecisely(text);
  expect(readPlainFrontmatter(text)).toEqual({ values, bodyStart });
});
