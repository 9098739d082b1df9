import { expect, it } from 'vitest';
import { calendarDate } from '../core/calendar-date.ts';
import { defaultConfig } from '../core/config.ts';
import { parseCsv } from '../format/csv.ts';
import { guessColumns } from '../format/import-columns.ts';
import { draftsOfJson } from '../format/import-own.ts';
import { draftsOfTable } from '../format/import-table.ts';
import { draftsOfText } from './drafts-of-file.ts';
import { planImport } from './import-applications.ts';

const config = defaultConfig();
const empty = { applications: [], written: new Map(), paths: [] };
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
  const first = planImport(empty, config, draftsOf(sheet));
  expect(first.added.map(({ path }) => path)).toEqual([
    'applications/acme-engineer.md',
    'applications/zeta-nurse.md',
  ]);
  expect(first.refused).toMatchObject([
    { line: 4, why: 'no company; name its column with --map COLUMN=company' },
  ]);
  expect(first.known).toMatchObject([{ line: 5, as: 'acme-engineer' }]);
  expect(first.added[0]?.application.history.map(({ date, status }) => `${date} ${status}`)).toEqual([
    '2026-10-03 applied',
    '2026-10-03 rejected',
  ]);
  const applications = first.added.map(({ application }) => application);
  const second = planImport({ ...empty, applications }, config, draftsOf(sheet));
  expect([second.added.length, second.known.length, second.refused.length]).toEqual([0, 3, 1]);
});

it('a day above 12 in one row decides for all; where none does, one date in doubt is named, unless the order is', () => {
  const dated = (...days: string[]) => `Company,Role,Applied\n${days.map((day) => `A,B,${day}`).join('\n')}`;
  const daysOf = (csv: string, dateOrder?: 'dmy') => {
    const { drafts, doubtfulDate } = draftsOfText(csv, [], { config, today, dateOrder });
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
    const { added } = planImport(empty, config, draftsOfJson(JSON.stringify([{ ...item, id }])));
    for (const { path } of added) expect(path).toMatch(/^applications\/(?!.*\.\.)[^\\]+\.md$/);
  }
});
