import { expect, it } from 'vitest';
import { calendarDate } from '../core/calendar-date.ts';
import { defaultConfig } from '../core/config.ts';
import { deriveFacts } from '../core/facts.ts';
import { parseApplication } from '../format/application-file.ts';
import { parseCsv } from '../format/csv.ts';
import { draftsOfJson, draftsOfOwnTable, exportCsv, exportDocument } from '../format/export-file.ts';
import { guessColumns } from '../format/import-columns.ts';
import { draftsOfTable } from '../format/import-table.ts';
import { draftsOfCsv } from './drafts-of-file.ts';
import { planImport } from './import-applications.ts';

const config = defaultConfig();
const today = calendarDate('2026-11-20');

function draftsOf(csv: string) {
  const table = parseCsv(csv);
  return draftsOfTable(table, { map: guessColumns(table.columns), config, today });
}

const sheet = `Company,Role,Status,Date Applied,URL,Salary
Acme,Engineer,Rejected,10/03/2026,https://a.example/1?utm_source=x,$120k
Zeta,Nurse,,,,
,Nobody,,,,
Acme,Engineer,Applied,10/03/2026,https://a.example/1,`;

it('a bad row stops nothing and is named with its line; a second import adds nothing', () => {
  const first = planImport([], config, draftsOf(sheet));
  expect(first.files.map(({ path }) => path)).toEqual([
    'applications/acme-engineer.md',
    'applications/zeta-nurse.md',
  ]);
  expect(first.refusals).toEqual([{ line: 4, why: 'no company; name its column with --map COLUMN=company' }]);
  expect(first.known).toMatchObject([{ line: 5, as: 'acme-engineer' }]);
  expect(first.files[0]?.application.history.map(({ date, status }) => `${date} ${status}`)).toEqual([
    '2026-10-03 applied',
    '2026-10-03 rejected',
  ]);
  const second = planImport(
    first.files.map(({ application }) => application),
    config,
    draftsOf(sheet),
  );
  expect(second.files).toEqual([]);
});

it('a day above 12 in one row decides for all; where none does, one date in doubt is named, unless the order is', () => {
  const dated = (...days: string[]) => `Company,Role,Applied\n${days.map((day) => `A,B,${day}`).join('\n')}`;
  const daysOf = (csv: string, dateOrder?: 'dmy') => {
    const { drafts, doubtfulDate } = draftsOfCsv(csv, [], { config, today, dateOrder });
    const days = drafts.drafts.map(({ fields }) => fields.history[0]?.date);
    return { days, doubtfulDate };
  };
  expect(daysOf(dated('03/04/2026', '25/03/2026'))).toEqual({
    days: ['2026-04-03', '2026-03-25'],
    doubtfulDate: null,
  });
  expect(daysOf(dated('03/04/2026'))).toEqual({ days: ['2026-03-04'], doubtfulDate: '03/04/2026' });
  expect(daysOf(dated('03/04/2026'), 'dmy')).toEqual({ days: ['2026-04-03'], doubtfulDate: null });
});

it('an id of an export leads out of no folder', () => {
  const item = { company: 'A', role: 'B', history: [{ date: '2026-10-01', status: 'saved' }] };
  for (const id of ['../../etc/passwd', '/etc/passwd', 'a/../../b', 'a\\..\\b', '..']) {
    const { files } = planImport([], config, draftsOfJson(JSON.stringify([{ ...item, id }])));
    for (const { path } of files) expect(path).toMatch(/^applications\/(?!.*\.\.)[^\\]+\.md$/);
  }
});

it('what is exported comes back the same, hostile text included, as CSV and as JSON', () => {
  const text = `---
company: '=cmd|"x"'
role: "Engineer 🚀, \\"quoted\\""
url: https://a.example/1
tags: [مرحبا, "a;b"]
salary: 85k-100k EUR
contacts:
  - { name: "@Jane", email: jane@acme.example }
offer: { base: 1, currency: EUR, period: year, decideBy: 2026-12-01 }
history:
  - { date: 2026-10-01, status: saved, note: "line\\nbreak" }
  - { date: 2026-10-14, status: technical, at: 2026-10-16T14:00, with: [Jane] }
reminders:
  - { id: "thank_you:2026-10-14", done: 2026-10-18 }
  - { due: 2026-11-02, text: "- ask" }
mood: { today: good }
---
=not a formula

  ## Job description
-1
`;
  const original = parseApplication({ path: 'applications/sub/one.md', text }, config).application;
  if (original === null) throw new Error('the fixture has problems');
  const facts = [deriveFacts(original, config, today)];
  const ways = [
    draftsOfOwnTable(parseCsv(exportCsv(facts))),
    draftsOfJson(JSON.stringify(exportDocument(facts, () => []))),
  ];
  for (const drafts of ways)
    expect(planImport([], config, drafts).files.map(({ application }) => application)).toEqual([original]);
});
