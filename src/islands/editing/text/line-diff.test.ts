import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type DiffLine, lineDiff } from './line-diff.ts';

const shown = (lines: readonly DiffLine[]) =>
  lines.map((line) => `${{ both: ' ', one: '-', other: '+' }[line.in]}${line.text ?? '…'}`);

it('shows what is different, with two lines around it', () => {
  const text = 'a\nb\nc\nd\ne\nf\ng\nh';
  expect(shown(lineDiff(text, text.replace('d', 'D\nx').replace('h', 'h\ni')))).toEqual([
    ' …',
    ' b',
    ' c',
    '-d',
    '+D',
    '+x',
    ' e',
    ' f',
    ' g',
    ' h',
    '+i',
  ]);
  expect(shown(lineDiff(text, text))).toEqual([' …']);
});

it('has every line that one of them has alone, in its order', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(text, text, (a, b) => {
      const lines = lineDiff(a.join('\n'), b.join('\n')).filter((line) => line.text !== null);
      const of = (side: 'one' | 'other') =>
        lines.filter((line) => line.in === side || line.in === 'both').map((line) => line.text);
      // Without what is left out, each side is a part of its text in order, and all of it where nothing is.
      const isWithin = (part: (string | null)[], whole: string[]) => {
        let at = 0;
        return part.every((line) => {
          at = whole.indexOf(line as string, at) + 1;
          return at > 0;
        });
      };
      expect(isWithin(of('one'), a) && isWithin(of('other'), b)).toBe(true);
      const alone = (side: 'one' | 'other') => lines.filter((line) => line.in === side).length;
      expect(a.length - alone('one')).toBe(b.length - alone('other'));
    }),
  );
});
