import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldedWords } from '../../core/fold-text.ts';
import { formatRows, parseLines } from './rows-json.ts';
import { findHidden, formatTexts, type SearchTexts, textNames } from './search-texts.ts';
import { deepenIndex, indexRows, rowSelector, shownText } from './select-rows.ts';
import { parseState } from './state.ts';
import type { TableRow } from './table-data.ts';

const rowOf = (company: string) =>
  [
    company,
    company,
    'Engineer',
    0,
    null,
    null,
    null,
    0,
    'referral',
    1,
    [],
    null,
    null,
    null,
    'Ines Duarte',
    null,
    null,
    null,
  ] as unknown as TableRow;
const data = {
  base: '/applications/',
  today: '2026-11-20',
  stages: [{ id: 'applied', kind: 'applied' as const, label: 'Applied' }],
  rows: ['Acme', 'Globex', 'Initech'].map(rowOf),
};
const texts: SearchTexts[] = [
  ['Spoke about the team', 'Ines Duarte\nHead of Platform', '', 'We run Kubernetes at scale.'],
  ['', '', 'Ask Žofie about relocation', 'A posting.'],
  ['', '', '', ''],
];
const index = await deepenIndex(await indexRows(data), texts);
const found = (search: string) =>
  rowSelector(index)({ ...parseState(''), search }, null).map((position) => data.rows[position]?.[1]);
const named = (of: SearchTexts = ['', '', '', '']) =>
  textNames.map((name, index) => [name, of[index] ?? ''] as const);
const finding = (position: number, search: string) =>
  findHidden(foldedWords(search), shownText(data.rows[position] as TableRow, data), named(texts[position]));

describe('a search', () => {
  it('looks into postings, notes, people and the history, too', () => {
    expect(found('kubernetes')).toEqual(['Acme']);
    expect(found('zofie')).toEqual(['Globex']);
    expect(found('spoke engineer platform')).toEqual(['Acme']);
    expect(found('referral')).toEqual(['Acme', 'Globex', 'Initech']);
    expect(found('kubernetes relocation')).toEqual([]);
  });

  it('says where it found what the row does not show', () => {
    expect(finding(0, 'kubernetes')).toEqual({ name: 'Posting', excerpt: 'We run Kubernetes at scale.' });
    expect(finding(1, 'ZOFIE')).toEqual({ name: 'Notes', excerpt: 'Ask Žofie about relocation' });
    expect(finding(0, 'ines')).toMatchObject({ name: 'People' });
    expect(finding(0, 'engineer acme')).toBeNull();
  });

  it('quotes a few whole words around the place, in one line', () => {
    const long = `${'before '.repeat(50)}needle\n\n${'after '.repeat(50)}`;
    const { excerpt } = findHidden(['needle'], '', [['Posting', long]]) ?? { excerpt: '' };
    expect(excerpt).toMatch(/^… (before )+needle( after)+ …$/);
    expect(excerpt.length).toBeLessThan(160);
    const marked = '## What you bring\n\n- **Kafka** and `Flink`';
    expect(findHidden(['kafka'], '', [['Posting', marked]])?.excerpt).toBe(
      'What you bring - Kafka and Flink',
    );
  });

  it('finds whatever the text has, and says so', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 30 }),
        fc.string({ unit: 'grapheme', maxLength: 30 }),
        (before, after) => {
          const text = `${before} needle ${after}`;
          expect(findHidden(['needle'], '', [['Notes', text]])?.excerpt).toContain('needle');
        },
      ),
    );
  });
});

it('the files of rows and texts have a line for each application', async () => {
  expect(await parseLines(formatTexts(texts))).toEqual(texts);
  expect(await parseLines(formatTexts([]))).toEqual([]);
  expect(JSON.parse(formatTexts(texts))).toEqual(texts);
  expect(formatTexts(texts).trim().split('\n')).toHaveLength(texts.length + 2);
  expect(formatRows(data).trim().split('\n')).toHaveLength(data.rows.length + 2);
});
