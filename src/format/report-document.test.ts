import { expect, it } from 'vitest';
import { calendarDate } from '../core/calendar-date.ts';
import { deriveReport } from '../core/job-search-report.ts';
import { factsOf } from '../testing/builders.ts';
import { parseCsv } from './csv.ts';
import { reportCsv, reportHtml, reportMarkdown } from './report-document.ts';

const [from, to] = [calendarDate('2026-10-01'), calendarDate('2026-10-31')];
const evil = '<img src=x onerror=alert(1)> | [x](javascript:1) =1+1\n# h';
const facts = factsOf(['2026-10-03 applied', '2026-10-12 rejected because visa'], to, {
  company: evil,
  source: '=cmd',
});
const report = deriveReport([facts], from, to);

it('no text becomes markup or a formula', () => {
  expect(reportHtml(report)).not.toContain('<img');
  const line =
    reportMarkdown(report)
      .split('\n')
      .find((text) => text.includes('2026-10-03')) ?? '';
  expect(line).not.toMatch(/<img|\[x\]|\n#/);
  expect(line.split(' | ')).toHaveLength(7);
  expect(parseCsv(reportCsv(report)).rows[0]?.cells).toMatchObject({
    Employer: evil,
    How: '=cmd',
    Outcome: 'Rejected (visa)',
  });
  expect(reportCsv(report)).not.toMatch(/(^|,)"?=/m);
});

it('says in a sentence what it shows', () => {
  expect(reportMarkdown(report)).toContain('1 application sent.');
  expect(reportMarkdown(deriveReport([], from, to))).toBe(
    '# Job search from 2026-10-01 to 2026-10-31\n\n0 applications sent.\n\n',
  );
});
