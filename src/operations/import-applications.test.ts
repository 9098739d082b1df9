import { describe, expect, it } from 'vitest';
import type { Application } from '../core/application.ts';
import { calendarDate } from '../core/calendar-date.ts';
import { defaultConfig } from '../core/config.ts';
import { deriveFacts } from '../core/facts.ts';
import { parseApplication } from '../format/application-file.ts';
import { parseCsv } from '../format/csv.ts';
import type { Draft } from '../format/draft.ts';
import { draftsOfJson, draftsOfOwnTable, exportCsv, exportDocument } from '../format/export-file.ts';
import { guessColumns } from '../format/import-columns.ts';
import { draftsOfTable } from '../format/import-table.ts';
import type { NewApplication } from '../format/new-application.ts';
import { FileExistsError } from '../store/new-file.ts';
import type { Store } from '../store/store.ts';
import { anApplication, entryOf } from '../testing/builders.ts';
import { draftsOfCsv } from './drafts-of-file.ts';
import { applyImport, planImport } from './import-applications.ts';

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

describe('what is there already', () => {
  const there = {
    company: 'Acme GmbH',
    role: 'Engineer',
    url: 'https://www.a.example/1/?utm_source=x&b=2&a=1',
  };
  const history = (date: string) => [entryOf(`${date} applied`)];
  const draftOf = (fields: Partial<NewApplication>, more: Partial<Draft> = {}): Draft => ({
    fields: { company: 'Acme', role: 'engineer', history: history('2026-10-03'), ...fields },
    id: null,
    body: null,
    dated: true,
    line: 1,
    ...more,
  });
  const isKnown = (existing: Partial<Application>, draft: Draft) => {
    const plan = planImport([anApplication({ ...there, ...existing })], config, {
      drafts: [draft],
      refusals: [],
    });
    expect(plan.refusals).toEqual([]);
    expect(plan.files.length + plan.known.length).toBe(1);
    return plan.known.length === 1;
  };
  const same = 'http://a.example/1?a=1&b=2#top';
  const other = 'https://a.example/2';
  const cases: [name: string, existing: Partial<Application>, draft: Draft, known: boolean][] = [
    ['the same job, day and address', {}, draftOf({ url: same }), true],
    ['the same job and day, without an address', {}, draftOf({}), true],
    ['the same job and day, where there was no address', { url: null }, draftOf({ url: same }), true],
    ['the same job and day at another address', {}, draftOf({ url: other }), false],
    ['the same job on another day', {}, draftOf({ history: history('2026-10-04') }), false],
    ['the same job, not dated', {}, draftOf({ history: history('2026-10-04') }, { dated: false }), true],
    [
      'the same job on a later day of its history',
      { history: [...history('2026-10-01'), ...history('2026-10-03')] },
      draftOf({}),
      true,
    ],
    ['the same address on another day', {}, draftOf({ url: same, history: history('2026-10-04') }), true],
    ['the same address under another name', {}, draftOf({ company: 'A', role: 'B', url: same }), true],
    [
      'the same address on another day, of an export of our own',
      {},
      draftOf({ url: same, history: history('2026-10-04') }, { id: 'acme-2' }),
      false,
    ],
    ['another role', {}, draftOf({ role: 'Cook' }), false],
    ['another company', {}, draftOf({ company: 'Beta' }), false],
  ];
  it.each(cases)('%s', (_, existing, draft, known) => expect(isKnown(existing, draft)).toBe(known));

  it('is found among what the same import makes, under its new name, and said with its line', () => {
    const drafts = [
      draftOf({ company: 'New', url: other }, { line: 2 }),
      draftOf({ company: 'Else', url: other }, { line: 3 }),
      draftOf({ company: 'New', history: history('2026-11-01') }, { line: 4 }),
      draftOf({ company: 'New', history: history('2026-11-02') }, { line: 5 }),
    ];
    const plan = planImport([], config, { drafts, refusals: [] });
    expect(plan.files.map(({ path, line }) => [path, line])).toEqual([
      ['applications/new-engineer.md', 2],
      ['applications/new-engineer-2.md', 4],
      ['applications/new-engineer-3.md', 5],
    ]);
    expect(plan.known).toEqual([{ line: 3, company: 'Else', role: 'engineer', as: 'new-engineer' }]);
  });

  it('keeps its name: a new file takes the next that is free, whatever the case', () => {
    const existing = [anApplication({ id: 'New-Engineer' }), anApplication({ id: 'a/b' })];
    const drafts = [
      draftOf({ company: 'New' }),
      draftOf({ company: 'One' }, { id: 'A/B' }),
      draftOf({ company: 'Two' }, { id: 'c/../ /d' }),
      draftOf({ company: 'Three' }, { id: 'Sub Folder/Drei!' }),
    ];
    expect(planImport(existing, config, { drafts, refusals: [] }).files.map(({ path }) => path)).toEqual([
      'applications/new-engineer-2.md',
      'applications/a/b-2.md',
      'applications/two-engineer.md',
      'applications/sub-folder/drei.md',
    ]);
  });

  it('is not mixed up with what cannot be taken in: that is refused, by its line', () => {
    const drafts = [
      draftOf({ history: [entryOf('2026-10-03 aplied')] }, { line: 9 }),
      draftOf({ company: 'Fine', url: 'nowhere', resume: '' }, { line: 5 }),
    ];
    const refusals = [{ line: 7, why: 'no company' }];
    const plan = planImport([], config, { drafts, refusals });
    expect(plan.files).toEqual([]);
    expect(plan.refusals.map(({ line }) => line)).toEqual([5, 7, 9]);
    expect(plan.refusals[2]?.why).toBe('Acme: unknown status "aplied"; did you mean "applied"?');
    expect(refusals).toHaveLength(1);
  });

  it('is never overwritten where a name was taken after the plan was made', () => {
    const plan = planImport([], config, {
      drafts: [draftOf({ company: 'One' }), draftOf({ company: 'Two' })],
      refusals: [],
    });
    const written: string[] = [];
    const storeThat = (create: (path: string, text: string) => void) => ({ create }) as unknown as Store;
    const taken = storeThat((path, text) => {
      if (path.includes('one')) throw new FileExistsError(path);
      written.push(`${path} ${text.split('\n')[1]}`);
    });
    expect(applyImport(taken, plan).map(({ path }) => path)).toEqual(['applications/two-engineer.md']);
    expect(written).toEqual(['applications/two-engineer.md company: Two']);
    const full = storeThat(() => {
      throw new Error('no space left');
    });
    expect(() => applyImport(full, plan)).toThrow('no space left');
  });
});
