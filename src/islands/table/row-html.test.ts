import { describe, expect, test } from 'vitest';
import { boardHtml, furtherCardsHtml } from './board-html.ts';
import { columns } from './columns.ts';
import { rowHtml } from './row-html.ts';
import type { TableRow, TableStage } from './table-data.ts';

const stages: TableStage[] = [
  { id: 'applied', kind: 'applied', label: 'Applied' },
  { id: 'rejected', kind: 'rejected', label: 'Rejected' },
];
const context = { base: '/repo/applications/', today: '2026-11-20', stages, locale: 'en-GB' };
const [applied, rejected] = stages as [TableStage, TableStage];

const row = (more: Partial<Record<number, unknown>> = {}): TableRow => {
  const plain = [
    'acme',
    'Acme',
    'Dev',
    0,
    '2026-10-03',
    '2025-12-31',
    4,
    1,
    'x',
    1,
    ['go'],
    null,
    null,
    'Kiel',
    '',
  ];
  return [...plain, '2026-11-08', null, [64, 12]].map((value, index) =>
    index in more ? more[index] : value,
  ) as unknown as TableRow;
};

const evil = `"'><img src=x onerror=evil()>&`;
const hostile = row({
  0: evil,
  1: evil,
  2: evil,
  8: evil,
  9: 0,
  10: [evil],
  11: evil,
  12: [evil, '2026-10-01', 'late'],
  13: evil,
});

describe('a row', () => {
  test('that is hostile is text and nothing else', () => {
    const html = rowHtml(hostile, context, columns);
    expect(html).not.toContain('<img');
    expect(html.match(/<a href="[^"]*">/)).not.toBeNull();
  });

  test('links to its page wherever the site lies, and short days leave this year out', () => {
    const html = rowHtml(row({ 0: 'deep/50% #1' }), context);
    expect(html).toContain('href="/repo/applications/deep/50%25%20%231/"');
    expect(html).toContain('<time datetime=2026-10-03>3 Oct</time>');
    expect(html).toContain('<time datetime=2025-12-31>31 Dec 2025</time>');
    expect(html).toContain('4 d quiet');
  });

  test('says which application it is and where it stands', () => {
    expect(rowHtml(row(), context)).toContain('<tr data-id="acme" data-status="applied">');
  });
});

const nothingOpened = { whole: new Set<string>(), endings: new Set<string>() };

describe('the board', () => {
  test('has a column for each stage, with its applications, their age and what is quiet', () => {
    const html = boardHtml(
      [
        { stage: applied, rows: [row()] },
        { stage: rejected, rows: [] },
      ],
      context,
      nothingOpened,
    );
    expect(html).toMatch(
      /<section class="column applied" data-status="applied".*<li data-id="acme" data-status="applied">/,
    );
    expect(html).toMatch(
      /<div class="endings"><section class="column rejected none folded" data-status="rejected"/,
    );
    expect(html).toContain('12 d <b class=quiet>quiet 4 d</b>');
    expect(html).toContain('64 % match');
  });

  test('shows the first of very many, and all of them when asked', () => {
    const rows = Array.from({ length: 500 }, (_, index) => row({ 0: `a${index}` }));
    const shown = (whole: string[]) =>
      boardHtml([{ stage: applied, rows }], context, { whole: new Set(whole), endings: new Set() }).match(
        /<li /g,
      )?.length;
    expect(shown([])).toBeLessThan(20);
    expect(furtherCardsHtml({ stage: applied, rows }, context)).toMatch(
      /^<li data-id="a8".*<li data-id="a19"/,
    );
    expect(shown(['applied'])).toBe(500);
  });

  test('folds what has ended, unless that was opened', () => {
    const headingOf = (endings: string[]) =>
      boardHtml([{ stage: rejected, rows: [row()] }], context, {
        whole: new Set(),
        endings: new Set(endings),
      });
    expect(headingOf([])).toMatch(/class="column rejected folded".*aria-expanded=false>Rejected</);
    expect(headingOf(['rejected'])).toMatch(/class="column rejected".*aria-expanded=true>Rejected</);
  });

  test('takes a hostile card for text', () => {
    const html = boardHtml(
      [{ stage: { ...applied, id: evil, label: evil }, rows: [hostile] }],
      context,
      nothingOpened,
    );
    expect(html).not.toContain('<img');
  });
});

test('a row has a link to the form that changes it, where there is one, and only its id goes there', () => {
  expect(rowHtml(row(), context)).not.toContain('Change');
  const change = 'https://github.com/robin/jobs/issues/new?template=change.yml&id=';
  const html = rowHtml(row({ 0: 'archive/a&b "c"' }), { ...context, change });
  expect(html).toContain(
    'href="https://github.com/robin/jobs/issues/new?template=change.yml&amp;id=archive%2Fa%26b%20%22c%22"',
  );
  expect(html).toContain('Change<span class=sr> Acme</span></a>');
});
