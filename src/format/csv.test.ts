import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCsv, parseCsv } from './csv.ts';

describe('comma-separated values', () => {
  it('escapeMarkdown what a spreadsheet would run, and give it back unchanged', () => {
    const evil = [
      '=1+1',
      '+cmd|x',
      '-2',
      '@SUM(A1)',
      "'=1",
      '\t=1',
      '＝1',
      'plain',
      "'plain",
      '"quoted", and\nbroken',
      'مرحبا',
      '🚀',
    ];
    const text = formatCsv(
      evil.map((cell) => ({ company: cell, role: 'x' })),
      ['company', 'role'],
    );
    for (const cell of text.split(/\r\n|,/)) expect(cell).not.toMatch(/^"?[=+@]/);
    expect(parseCsv(text).rows.map(({ cells }) => cells.company)).toEqual(evil);
  });

  it('of any text come back the same', () => {
    const cell = fc.string({ unit: 'grapheme' }).map((text) => text);
    fc.assert(
      fc.property(fc.array(fc.record({ a: cell, b: cell }), { maxLength: 8 }), (rows) => {
        const full = rows.filter(({ a, b }) => a.trim() !== '' || b.trim() !== '');
        expect(parseCsv(formatCsv(full, ['a', 'b'])).rows.map(({ cells }) => cells)).toEqual(full);
      }),
    );
  });

  it('are read with any separator, and every row knows its line', () => {
    expect(parseCsv('sep=;\r\nCompany;Role\r\n"Acme\r\nRobotics";Dev\r\n;\r\nB;C\r\n')).toEqual({
      columns: ['Company', 'Role'],
      rows: [
        { line: 3, cells: { Company: 'Acme\r\nRobotics', Role: 'Dev' } },
        { line: 6, cells: { Company: 'B', Role: 'C' } },
      ],
      faults: [],
    });
    expect(parseCsv('Company\nAcme\n').rows).toHaveLength(1);
    expect(parseCsv('a,a,\n1,2,3').columns).toEqual(['a', 'a 2', 'column 3']);
    expect(parseCsv('').columns).toEqual([]);
  });

  it('say where a quotation mark is missing', () => {
    expect(parseCsv('a,b\n1,"2\n3,4').faults).toEqual([
      { line: 2, message: 'a quoted cell is not closed; end it with a quotation mark' },
    ]);
  });
});
