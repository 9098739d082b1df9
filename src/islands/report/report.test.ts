import { describe, expect, test } from 'vitest';
import { calendarDate } from '../../core/calendar-date.ts';
import { defaultStages } from '../../core/config.ts';
import { reportSummary } from '../../core/job-search-report.ts';
import { type ReportData, reportOver } from './report-data.ts';
import { reportRows } from './report-html.ts';
import { parseSpan, usualSpans } from './spans.ts';

const entry = (date: string, status: string | null, note: string | null = null) => ({
  date: calendarDate(date),
  status,
  note,
  reason: null,
  dateGuessed: false,
  cancelled: false,
});
const data: ReportData = {
  today: calendarDate('2026-11-20'),
  stages: [...defaultStages],
  applications: [
    {
      id: 'acme',
      company: '<b>Acme</b>',
      role: 'Dev',
      location: 'Kiel',
      source: 'linkedin',
      url: 'https://www.acme.example/x',
      history: [entry('2026-10-01', 'applied'), entry('2026-11-10', 'rejected')],
    },
    {
      id: 'b',
      company: 'B',
      role: 'R',
      location: null,
      source: 'x',
      url: null,
      history: [entry('2026-11-02', 'applied')],
    },
  ],
};

describe('the report', () => {
  test('is seen from its last day', () => {
    const october = reportOver(data, calendarDate('2026-10-01'), calendarDate('2026-10-31'));
    expect(october.rows.map(({ employer, outcome }) => [employer, outcome])).toEqual([
      ['<b>Acme</b>', 'Applied'],
    ]);
    const november = reportOver(data, calendarDate('2026-11-01'), calendarDate('2026-11-30'));
    expect(november.rows.map(({ outcome }) => outcome)).toEqual(['Applied', 'Rejected']);
    expect(reportSummary(november)).toBe('1 application sent; 1 sent earlier went on in this time.');
  });

  test('takes what files say for text', () => {
    const html = reportRows(
      reportOver(data, calendarDate('2026-10-01'), calendarDate('2026-10-31')),
      'en-GB',
    );
    expect(html).toContain('&lt;b&gt;Acme&lt;/b&gt;<small>Kiel</small>');
    expect(html).toContain('<small>acme.example</small>');
    expect(html).toContain('1 Oct 2026');
  });
});

test('the usual spans end where months end', () => {
  const spans = usualSpans(calendarDate('2024-03-10'), calendarDate('2023-12-01')).map(({ span }) => span);
  expect(spans[0]).toEqual({ from: '2024-03-01', to: '2024-03-31' });
  expect(spans[1]).toEqual({ from: '2024-02-01', to: '2024-02-29' });
  expect(spans[3]).toEqual({ from: '2023-12-01', to: '2024-03-10' });
});

test.each([
  ['?from=2026-10-01&to=2026-10-31', true],
  ['?from=2026-10-31&to=2026-10-01', false],
  ['?from=2026-02-30&to=2026-10-01', false],
  ['?from=0206-10-01&to=2026-10-01', false],
  ['?from=2026-10-01&to=2037-01-01', false],
  ['', false],
])('%s is a span: %s', (search, is) => expect(parseSpan(search, 2036) !== null).toBe(is));
