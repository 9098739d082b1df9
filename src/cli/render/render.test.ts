import { describe, expect, it } from 'vitest';
import { bar, sparkline } from './bars.ts';
import { postingLines } from './posting-lines.ts';
import { shownLine, styled } from './styled-text.ts';
import { renderTable } from './table.ts';
import { cut, pad, widthOf, wrap } from './text-width.ts';

const plain = (_style: string, text: string) => text;

describe('widths', () => {
  it('count columns, not letters', () => {
    expect(widthOf('abc')).toBe(3);
    expect(widthOf('データ')).toBe(6);
    expect(widthOf('e\u0301👩‍💻é')).toBe(4);
    expect(widthOf(styled('red', 'red'))).toBe(3);
    expect(widthOf('r\x1b\u202eed')).toBe(3);
    expect(pad('デ', 4)).toBe('デ  ');
    expect(pad('7', 3, true)).toBe('  7');
  });

  it('are kept by what is cut or wrapped', () => {
    expect(cut('データ', 5)).toBe('デー…');
    expect(cut('data', 4)).toBe('data');
    expect(wrap('one two  three', 7)).toEqual(['one two', 'three']);
  });
});

describe('tables', () => {
  const rows = [
    { a: 'a long enough text', b: '1' },
    { a: '株式会社', b: '22' },
  ];
  const columns = [
    { heading: 'A', cell: ({ a }: { a: string }) => a, least: 6 },
    { heading: 'N', cell: ({ b }: { b: string }) => b, right: true },
    { heading: 'EXTRA', cell: () => 'extra', optional: true },
  ];
  it('are aligned, and as wide as they need where nothing limits them', () => {
    expect(renderTable(rows, columns, { width: Infinity, paint: plain })).toEqual([
      'A                    N  EXTRA',
      'a long enough text   1  extra',
      '株式会社            22  extra',
    ]);
  });

  it('fit the terminal, by cutting first and leaving out last', () => {
    for (const width of [29, 24, 18, 12, 10]) {
      for (const line of renderTable(rows, columns, { width, paint: plain }))
        expect(widthOf(line)).toBeLessThanOrEqual(width);
    }
    expect(renderTable(rows, columns, { width: 12, paint: plain })[0]).not.toContain('EXTRA');
  });
});

describe('small charts', () => {
  it('show what is little and hide what is nothing', () => {
    expect(bar(0.5, 4)).toBe('██');
    expect(bar(0.001, 4)).toBe('▏');
    expect(bar(0, 4)).toBe('');
    expect(sparkline([0, 1, 4, 8])).toBe('·▁▄█');
  });
});

it('only our colours colour, and a line stays one', () => {
  const red = styled('red', 'a\x1b[2J\nb\u202ec\x9b');
  expect(shownLine(`${red} \x1b[31md`)).toBe('\x1b[31ma[2J bc\x1b[0m [31md');
});

it('a posting is broken between words where it is too wide, but for code and tables', () => {
  const code = `\`\`\`\n${'x'.repeat(40)} y\n\`\`\``;
  const posting = `one two three four five six\nseven\n\n- one two three four five\n  six\n\n| ${'a | '.repeat(9)}\n${code}\nshort\nlines`;
  expect(postingLines(posting, 22)).toEqual([
    'one two three four',
    'five six seven',
    '',
    '- one two three four',
    '  five six',
    '',
    `| ${'a | '.repeat(9)}`,
    ...code.split('\n'),
    'short',
    'lines',
  ]);
});
