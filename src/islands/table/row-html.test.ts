import { expect, test } from 'vitest';
import { rowHtml } from './row-html.ts';
import type { TableRow } from './table-data.ts';

const context = { base: '/repo/applications/', year: '2026', stages: [], locale: 'en-GB' };

test('a hostile row is text and nothing else', () => {
  const evil = `"'><img src=x onerror=evil()>&`;
  const row: TableRow = [
    evil,
    evil,
    evil,
    -1,
    null,
    null,
    null,
    0,
    evil,
    0,
    [evil],
    evil,
    [evil, '2026-10-01', 'late'],
    evil,
    evil,
  ];
  const html = rowHtml(row, { ...context, stages: [] });
  expect(html).not.toContain('<img');
  expect(html.match(/<a href="[^"]*">/)).not.toBeNull();
});

test('a row links to its page wherever the site lies, and short days leave this year out', () => {
  const row: TableRow = [
    'deep/50% #1',
    'Acme',
    'Dev',
    -1,
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
  const html = rowHtml(row, context);
  expect(html).toContain('href="/repo/applications/deep/50%25%20%231/"');
  expect(html).toContain('<time datetime=2026-10-03>3 Oct</time>');
  expect(html).toContain('<time datetime=2025-12-31>31 Dec 2025</time>');
  expect(html).toContain('4 d quiet');
});
