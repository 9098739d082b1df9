import { describe, expect, it } from 'vitest';
import type { Application } from '../core/application.ts';
import { calendarDate } from '../core/calendar-date.ts';
import { defaultConfig } from '../core/config.ts';
import { parseCsv } from '../format/csv.ts';
import type { Draft, Drafts } from '../format/draft.ts';
import { draftsOfJson } from '../format/import-own.ts';
import { draftsOfTable } from '../format/intake/table-drafts.ts';
import type { NewApplication } from '../format/new-application.ts';
import { FileExistsError } from '../store/new-file.ts';
import type { Store } from '../store/store.ts';
import { anApplication, entryOf } from '../testing/builders.ts';
import { draftsOfText } from './drafts-of-file.ts';
import { importDocument, planImport, runImport } from './import-applications.ts';

const config = defaultConfig();
const empty = { applications: [], written: new Map(), paths: [] };
const today = calendarDate('2026-11-20');

function draftsOf(csv: string) {
  const table = parseCsv(csv);
  return draftsOfTable(table, { config, today });
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
  expect(first.refused).toMatchObject([{ line: 4, why: 'no company' }]);
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

describe('the file of an id', () => {
  const pathOf = (id: string) => {
    const item = { id, company: 'A', role: 'B', history: [{ date: '2026-10-01', status: 'saved' }] };
    const { added } = planImport(empty, config, draftsOfJson(JSON.stringify([item])));
    return added[0]?.path.slice('applications/'.length, -'.md'.length);
  };
  /** What one system has; the tests run on whichever. */
  const on = (platform: string, check: () => void) => {
    const { value, ...rest } = Object.getOwnPropertyDescriptor(process, 'platform') as PropertyDescriptor;
    Object.defineProperty(process, 'platform', { ...rest, value: platform });
    try {
      check();
    } finally {
      Object.defineProperty(process, 'platform', { ...rest, value });
    }
  };
  const kept = ['acme', 'Old/2026/Acme GmbH', 'a.b', 'ゼータ', 'connor', 'com10', 'My-con', 'a b', 'a😀'];
  const nowhere = {
    '.git': 'git',
    'a/.b/c': 'a/b/c',
    'a\\b': 'a-b',
    'a\nb': 'a-b',
    'a\ud800': 'a',
    'a/..': 'a/application',
  };
  const onlyOnWindows = {
    'a:b': 'a-b',
    'a?/b': 'a/b',
    'a.': 'a',
    'a ': 'a',
    con: 'con-application',
    'COM1.x': 'com1-x',
    'x/LPT9': 'x/lpt9-application',
    'aux.txt': 'aux-txt',
  };

  it('is as the id is, but for what can name no file', () => {
    for (const platform of ['linux', 'win32'])
      on(platform, () => {
        for (const id of kept) expect(pathOf(id), id).toBe(id);
        for (const [id, path] of Object.entries(nowhere)) expect(pathOf(id), id).toBe(path);
        for (const [id, path] of Object.entries(onlyOnWindows))
          expect(pathOf(id), id).toBe(platform === 'win32' ? path : id);
      });
  });

  it('is of another name where the id has a part without one', () => {
    for (const id of ['', '/', '/a', 'a//b', 'a/']) expect(pathOf(id), id).toBe('a-b');
  });
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
  const rowsOf = (...drafts: Draft[]): Drafts => ({ drafts, refusals: [], leftOut: [] });
  const isKnown = (existing: Partial<Application>, draft: Draft) => {
    const applications = [anApplication({ ...there, ...existing })];
    const plan = planImport({ ...empty, applications }, config, rowsOf(draft));
    expect(plan.refused).toEqual([]);
    expect(plan.added.length + plan.known.length).toBe(1);
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

  const known = (existing: readonly string[], row: readonly string[]) => {
    const applications = [anApplication({ ...there, history: existing.map(entryOf) })];
    const draft = draftOf({ url: same, history: row.map(entryOf) });
    return planImport({ ...empty, applications }, config, rowsOf(draft)).known[0]?.news;
  };

  it('is told what a row says of it that its file never said: the last status, and its day', () => {
    const news: [existing: string[], row: string[], news: unknown][] = [
      [['2026-10-03 applied'], ['2026-10-03 applied'], null],
      [
        ['2026-10-03 applied'],
        ['2026-10-03 applied', '2026-10-20 rejected', '2026-10-21 # a note'],
        { status: 'rejected', date: '2026-10-20', instead: 'applied' },
      ],
      [
        ['2026-10-03 applied', '2026-10-09 # a note'],
        ['2026-10-20 rejected', '2026-10-03 applied'],
        { status: 'rejected', date: '2026-10-20', instead: 'applied' },
      ],
      [
        ['2026-10-03 applied'],
        ['about 2026-10-20 rejected'],
        { status: 'rejected', date: null, instead: 'applied' },
      ],
      [['2026-10-03 applied', '2026-10-09 rejected', '2026-10-12 applied'], ['2026-10-20 rejected'], null],
      [['2026-10-03 # seen'], ['2026-10-20 saved'], { status: 'saved', date: '2026-10-20', instead: null }],
      [['2026-10-03 ghosted'], ['2026-10-20 saved'], null],
      [['2026-10-03 applied'], ['2026-10-20 # a note'], null],
    ];
    for (const [existing, row, expected] of news) expect(known(existing, row), String(row)).toEqual(expected);
  });

  it('is found among what the same import makes, under its new name, and said with its line', () => {
    const rows = rowsOf(
      draftOf({ company: 'New', url: other }, { line: 2 }),
      draftOf({ company: 'Else', url: other }, { line: 3 }),
      draftOf({ company: 'New', history: history('2026-11-01') }, { line: 4 }),
      draftOf({ company: 'New', history: history('2026-11-02') }, { line: 5 }),
    );
    const { added, known } = planImport(empty, config, rows);
    expect(added.map(({ path, line }) => [path, line])).toEqual([
      ['applications/new-engineer.md', 2],
      ['applications/new-engineer-2.md', 4],
      ['applications/new-engineer-3.md', 5],
    ]);
    expect(known).toEqual([
      { became: 'known', line: 3, company: 'Else', role: 'engineer', as: 'new-engineer', news: null },
    ]);
  });

  it('keeps its name: a new file takes the next that is free, whatever the case', () => {
    const applications = [anApplication({ id: 'New-Engineer' })];
    const paths = ['applications/One-engineer.md'];
    const rows = rowsOf(
      draftOf({ company: 'New' }),
      draftOf({ company: 'One' }),
      draftOf({ company: 'Two' }),
    );
    expect(planImport({ ...empty, applications, paths }, config, rows).added.map(({ path }) => path)).toEqual(
      ['applications/new-engineer-2.md', 'applications/one-engineer-2.md', 'applications/two-engineer.md'],
    );
  });

  it('is told to programs row by row, with what was guessed', () => {
    const table =
      'Company,Role,Status,Applied\nAcme,Engineer,Ghosted by HR,2026-10-03\n,Nobody,,\nAcme,Engineer,Ghosted,\n';
    const found = draftsOfText(table, [], { config, today });
    const report = planImport(empty, config, found.drafts);
    report.leftOut.push({ line: 2, why: 'an odd year' });
    expect(found.guesses.length).toBeGreaterThan(0);
    const { guesses, ...rest } = importDocument(report, true, found);
    expect(rest).toEqual({
      dryRun: true,
      columns: found.columns,
      files: [{ path: 'applications/acme-engineer.md', line: 2, like: null }],
      known: [{ line: 4, company: 'Acme', role: 'Engineer', as: 'acme-engineer', news: null }],
      refused: [{ line: 3, why: expect.stringContaining('no company') }],
      leftOut: [{ line: 2, why: 'an odd year' }],
      doubtfulDate: null,
    });
    for (const [index, guess] of found.guesses.entries())
      expect(guesses[index]).toEqual({ ...guess, text: expect.stringMatching(/\w/) });
  });

  it('is not mixed up with what cannot be taken in: that is refused, in the order of its lines', () => {
    const drafts = [
      draftOf({ history: [entryOf('2026-10-03 aplied')] }, { line: 9 }),
      draftOf({ company: 'Fine', url: 'nowhere' }, { line: 5 }),
      draftOf({ company: 'Late' }, { line: 11 }),
    ];
    const long = draftOf({ company: 'Long' }, { line: 12, body: 'x'.repeat(5_000_000) });
    const wrong = draftOf({ company: 'Worst', url: 'nowhere', history: [entryOf('2026-10-03 aplied')] });
    expect(planImport(empty, config, rowsOf(wrong, long)).refused).toEqual([
      {
        became: 'refused',
        line: 1,
        why: 'Worst: url "nowhere" is not a web address; write one that starts with https:// or http://; unknown status "aplied"; did you mean "applied"?',
      },
      { became: 'refused', line: 12, why: expect.stringMatching(/^Long: .*; keep it below 5 MB$/) },
    ]);
    const refusals = [{ line: 7, why: 'no company' }];
    const leftOut = [9, 11].map((line) => ({ line, why: 'an odd year' }));
    const { added, refused, leftOut: without } = planImport(empty, config, { drafts, refusals, leftOut });
    expect(added.map(({ line }) => line)).toEqual([11]);
    expect(refused.map(({ line }) => line)).toEqual([5, 7, 9]);
    expect(refused[1]?.why).toBe('no company');
    expect(refused[2]?.why).toBe('Acme: unknown status "aplied"; did you mean "applied"?');
    expect(without).toEqual([{ line: 11, why: 'an odd year' }]);
  });

  describe('and in a folder', () => {
    /** A store in memory; `others` makes each of its files just before the first of ours is made. */
    function storeOf(others: Application[] = [], fault: Error | null = null) {
      const content = { applications: [] as Application[], paths: [] as string[] };
      const written: string[] = [];
      const store = {
        alone: (task: () => unknown) => task(),
        readAll: async () => ({ applications: [...content.applications], written: new Map() }),
        listApplications: () => ({ paths: [...content.paths] }),
        create: (path: string, text: string) => {
          if (fault !== null) throw fault;
          for (const one of others.splice(0)) {
            content.applications.push(one);
            content.paths.push(one.path);
          }
          if (content.paths.includes(path)) throw new FileExistsError(path);
          content.paths.push(path);
          written.push(`${path} ${text.split('\n')[1]}`);
        },
      } as unknown as Store;
      return { store, written };
    }
    const rows = rowsOf(draftOf({ company: 'One' }, { line: 2 }), draftOf({ company: 'Two' }, { line: 3 }));

    it('is written, a file for each', async () => {
      const { store, written } = storeOf();
      const report = await runImport(store, config, rows);
      expect(written).toEqual([
        'applications/one-engineer.md company: One',
        'applications/two-engineer.md company: Two',
      ]);
      expect([report.added.length, report.known.length, report.refused.length]).toEqual([2, 0, 0]);
    });

    it('is looked at again where a name was taken meanwhile', async () => {
      const [same, different] = ['2026-10-03', '2026-10-09'].map((date) =>
        anApplication({ id: 'one-engineer', company: 'One', role: 'engineer', history: history(date) }),
      ) as [Application, Application];
      const known = storeOf([same]);
      expect((await runImport(known.store, config, rows)).known).toMatchObject([
        { line: 2, as: 'one-engineer' },
      ]);
      expect(known.written).toEqual(['applications/two-engineer.md company: Two']);
      const beside = storeOf([different]);
      const { added } = await runImport(beside.store, config, rows);
      expect(added.map(({ path }) => path)).toEqual([
        'applications/one-engineer-2.md',
        'applications/two-engineer.md',
      ]);
      expect(beside.written[0]).toBe('applications/one-engineer-2.md company: One');
    });

    it('takes the next name where one is taken that no reading tells of', async () => {
      const { store, written } = storeOf();
      const create = store.create.bind(store);
      store.create = (path, text) => {
        if (/\/(?:one|two)-engineer(?:-2)?\.md$/.test(path)) throw new FileExistsError(path);
        return create(path, text);
      };
      expect((await runImport(store, config, rows)).added.map(({ path }) => path)).toEqual([
        'applications/one-engineer-3.md',
        'applications/two-engineer-3.md',
      ]);
      expect(written).toHaveLength(2);
    });

    it('is known from the row above that made it', async () => {
      const { store } = storeOf();
      const twice = rowsOf(
        draftOf({ company: 'One' }, { line: 2 }),
        draftOf({ company: 'One' }, { line: 3 }),
      );
      expect(await runImport(store, config, twice)).toMatchObject({
        added: [{ line: 2 }],
        known: [{ line: 3, as: 'one-engineer' }],
      });
    });

    it('is refused row by row where the system refuses it; a fault of the program is none of its', async () => {
      const full = storeOf([], new Error('ENOSPC: no space left on device, write'));
      expect((await runImport(full.store, config, rows)).refused).toEqual([
        {
          became: 'refused',
          line: 2,
          why: 'applications/one-engineer.md cannot be written: no space left on device',
        },
        {
          became: 'refused',
          line: 3,
          why: 'applications/two-engineer.md cannot be written: no space left on device',
        },
      ]);
      for (const fault of ['oops', 'there was ENOSPC: no space'])
        await expect(runImport(storeOf([], new Error(fault)).store, config, rows)).rejects.toThrow(fault);
    });
  });
});
