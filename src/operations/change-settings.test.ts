import { rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore, type Store } from '../store/store.ts';
import { applicationText, dataFolder, type TestFolder } from '../testing/cli.ts';
import {
  changeSettings,
  planSettings,
  previewSettings,
  type SettingsChange,
  UnfitSettingsError,
} from './change-settings.ts';
import { undoChange } from './undo-change.ts';

const settings = `# Mine.
title: "My search"   # as it is called
currency: eur
weeklyGoal: 4

stages:
  - { id: saved, kind: lead }
  - { id: applied, kind: applied }
  # by phone
  - { id: talk, kind: interview, label: A talk }
  - { id: test, kind: interview } # at home
  - { id: no, kind: rejected }
reminders:
  follow_up: { after: 7 } # patience
skills:
  - { name: Event storming, aliases: [EventStorming] }
import:
  columns: { Phone call: talk, Company: company }
  statuses: { Rang: talk, Sent: applied }
`;
const path = 'apptrack.config.yaml';
let folder: TestFolder;
let store: Store;

beforeEach(() => {
  folder = dataFolder({
    [path]: settings,
    'applications/a.md': applicationText('A', [
      'date: 2026-05-01, status: applied',
      'date: 2026-05-02, status: "talk"',
      'date: 2026-05-03, status: talk',
    ])
      .replace('"talk" }', '"talk" } # rang')
      .replaceAll('\n', '\r\n'),
    'applications/b.md': applicationText('B', ['date: 2026-05-01, status: test']),
    'applications/c.md': applicationText('C', ['date: 2026-05-01, status: saved']),
  });
  store = openStore(folder.root);
});
afterEach(() => folder[Symbol.dispose]());

const change = async (wanted: SettingsChange) => {
  const result = await changeSettings(store, wanted);
  expect((await store.readAll()).problems).toEqual([]);
  return result;
};
const difference = () => {
  const [before, after] = [settings.split('\n'), folder.read(path).split('\n')];
  return {
    gone: before.filter((line) => !after.includes(line)),
    came: after.filter((line) => !before.includes(line)),
  };
};
const refusals = async (wanted: SettingsChange) => {
  try {
    await previewSettings(store, wanted);
  } catch (error) {
    if (error instanceof UnfitSettingsError)
      return error.values.map(({ pointer, message, expected }) => `${pointer} ${message}; ${expected}`);
    throw error;
  }
  return [];
};
const stages = [
  { id: 'saved', kind: 'lead' },
  { id: 'applied', kind: 'applied' },
  { id: 'talk', kind: 'interview', label: 'A talk' },
  { id: 'test', kind: 'interview' },
  { id: 'no', kind: 'rejected' },
];

describe('settings', () => {
  it('change on their own lines', async () => {
    const { changed } = await change({
      set: {
        title: 'Winter',
        weeklyGoal: 6,
        currency: 'EUR',
        reminders: { follow_up: { after: 9 }, expireAfter: 14 },
      },
    });
    expect(changed).toEqual(['title', 'weeklyGoal', 'reminders']);
    expect(difference()).toEqual({
      gone: [
        'title: "My search"   # as it is called',
        'weeklyGoal: 4',
        '  follow_up: { after: 7 } # patience',
      ],
      came: [
        'title: "Winter"   # as it is called',
        'weeklyGoal: 6',
        '  follow_up: { after: 9 } # patience',
        '  expireAfter: 14',
      ],
    });
  });

  it('that are as they are write nothing', async () => {
    const { config } = store.readConfig();
    const { title, timezone, weeklyGoal, currency, quietAfter, reminders, skills } = config;
    const same = {
      title,
      timezone,
      weeklyGoal,
      currency,
      quietAfter,
      stages: config.stages,
      reminders,
      skills,
    };
    expect(await change({ set: same })).toEqual({
      changed: [],
      files: [],
      applications: 0,
      entries: 0,
      left: [],
    });
  });

  it('go back to their defaults, and leave no empty line', async () => {
    await change({ set: { weeklyGoal: null, skills: [], reminders: null } });
    expect(difference().came).toEqual([]);
    expect(store.readConfig().config).toMatchObject({ weeklyGoal: 5, skills: [] });
  });

  it('are made where there is no file yet, and gone when that is undone', async () => {
    rmSync(join(folder.root, path));
    folder.write('applications/a.md', applicationText('A', ['date: 2026-05-01, status: applied']));
    folder.write('applications/b.md', applicationText('B', ['date: 2026-05-01, status: applied']));
    const { files } = await change({
      set: { skills: [{ name: 'Go', aliases: ['golang'] }], timezone: 'europe/berlin' },
    });
    expect(folder.read(path)).toBe('timezone: europe/berlin\nskills:\n  - { name: Go, aliases: [golang] }\n');
    await undoChange(store, files);
    expect(store.digest(path)).toBe(null);
  });

  it('that cannot be are told with their place, and nothing is written', async () => {
    expect(
      await refusals({
        set: {
          weeklyGoal: 0,
          timezone: 'Europe/Berln',
          titel: 'x',
          stages: [...stages, { id: 'No Way', kind: 'interveiw' }],
          skills: [{ name: '' }],
        },
      }),
    ).toEqual([
      '/set/titel unknown key "titel"; did you mean "title"?',
      '/set/timezone unknown timezone "Europe/Berln"; did you mean "Europe/Berlin"?',
      '/set/weeklyGoal weeklyGoal "0" is not a whole number from 1 to 3650; null',
      '/set/stages/5/id "No Way" is not a stage\'s id; write lower-case letters, digits, "_" and "-"',
      '/set/stages/5/kind unknown kind "interveiw"; did you mean "interview"?',
      '/set/skills/0/name name is empty; add "name: …"',
    ]);
    expect(folder.read(path)).toBe(settings);
  });

  it('have no list that is longer than any that is written', async () => {
    const words = (count: number) => Array.from({ length: count }, (_, index) => `word ${index}`);
    const skills = [{ name: 'A', aliases: words(1001) }, ...words(1000).map((name) => ({ name }))];
    expect(await refusals({ set: { skills } })).toEqual([
      '/set/skills skills has 1001 items; write 1000 at most',
    ]);
    expect(await refusals({ set: { skills: skills.slice(0, 1) } })).toEqual([
      '/set/skills/0/aliases aliases has 1001 items; write 1000 at most',
    ]);
    const { own } = await planSettings(store, {
      set: { skills: words(1000).map((name) => ({ name })) },
    });
    expect(own?.after).toContain('  - { name: word 999 }\n');
  });

  it('of a file that was changed meanwhile, or has problems, are left alone', async () => {
    await expect(changeSettings(store, { set: { title: 'X' } }, 'f'.repeat(64))).rejects.toThrow(
      /changed elsewhere/,
    );
    folder.write(path, 'titel: X\n');
    await expect(changeSettings(store, { set: { title: 'X' } })).rejects.toThrow(/has problems/);
  });
});

describe('a stage', () => {
  it('that is called otherwise is so in every history and in what imports remember, as one change', async () => {
    const before = folder.read('applications/a.md');
    const { files, entries } = await change({
      set: {
        stages: stages.map((stage) => (stage.id === 'talk' ? { ...stage, id: 'call', was: 'talk' } : stage)),
      },
    });
    expect([files.map((file) => file.path), entries]).toEqual([[path, 'applications/a.md'], 2]);
    expect(difference().came).toEqual([
      '  - { id: call, kind: interview, label: A talk }',
      '  columns: { Phone call: call, Company: company }',
      '  statuses: { Rang: call, Sent: applied }',
    ]);
    expect(folder.read('applications/a.md')).toBe(
      before.replace('"talk"', '"call"').replace('status: talk', 'status: call'),
    );
    await undoChange(store, files);
    expect([folder.read(path), folder.read('applications/a.md')]).toEqual([settings, before]);
  });

  it('goes where no application has it, and else only with a stage that its entries get', async () => {
    const without = (id: string) => stages.filter((stage) => stage.id !== id);
    expect(await refusals({ set: { stages: without('test') } })).toEqual([
      '/moved/test one application has an entry of the stage "test"; say which stage these entries get',
    ]);
    expect(await refusals({ set: { stages: without('test') }, moved: { test: 'nowhere' } })).toEqual([
      '/moved/test there is no stage "nowhere"; write one of saved, applied, talk, no',
    ]);
    expect(await refusals({ set: {}, moved: { test: 'talk' } })).toEqual([
      '/moved/test "test" is no stage that goes; leave it out',
    ]);
    await change({ set: { stages: without('no') } });
    expect(difference()).toEqual({ gone: ['  - { id: no, kind: rejected }'], came: [] });
    await change({
      set: { stages: without('no').filter(({ id }) => id !== 'test') },
      moved: { test: 'talk' },
    });
    expect(folder.read('applications/b.md')).toContain('status: talk');
  });

  it('of which only a view speaks goes with what that speaks of instead', async () => {
    folder.write(path, `${settings}views:\n  - { name: Past, status: [no, test] }\n`);
    const without = stages.filter(({ id }) => id !== 'no');
    expect(await refusals({ set: { stages: without } })).toEqual([
      '/set/views/0/status/0 unknown status "no"; expected one of saved, applied, talk, test',
    ]);
    await change({ set: { stages: without }, moved: { no: 'talk' } });
    expect(folder.read(path)).toContain('  - { name: Past, status: [talk, test] }\n');
  });

  it('that only says what it was keeps its id, and is one alone', async () => {
    const [saved, applied, talk, test, no] = stages;
    const labelled = { was: 'applied', label: 'Sent' };
    const { entries } = await change({ set: { stages: [saved, labelled, talk, test, no] } });
    expect([entries, difference().came]).toEqual([0, ['  - { id: applied, kind: applied, label: Sent }']]);
    const call = { ...talk, id: 'call', was: 'talk' };
    const two = (others: object[]) => refusals({ set: { stages: [saved, applied, ...others, test, no] } });
    const twice = (index: number) =>
      `/set/stages/${index}/was another stage of the list is "talk" already; leave one out`;
    expect(await two([call, { ...talk, id: 'visit', was: 'talk' }])).toEqual([twice(2), twice(3)]);
    expect(await two([talk as object, call])).toEqual([twice(3)]);
  });

  it('of the file’s own does not go with the whole list where an application has it', async () => {
    const inUse = (id: string, count: string) =>
      `/moved/${id} ${count} an entry of the stage "${id}"; say which stage these entries get`;
    expect(await refusals({ set: { stages: null } })).toEqual([
      inUse('talk', 'one application has'),
      inUse('test', 'one application has'),
    ]);
    await change({ set: { stages: null }, moved: { talk: 'phone_screen', test: 'technical' } });
    expect(folder.read('applications/b.md')).toContain('status: technical');
  });

  it('that cannot be carried into a sound file is refused when it is looked at', async () => {
    folder.write(
      'applications/d.md',
      '---\ncompany: D\nrole: Engineer\nhistory:\n  - { date: 2026-05-01, status: &s talk }\ntags: [*s]\n---\n',
    );
    const stage = { id: 'call', was: 'talk' };
    const set = { stages: stages.map((one) => (one.id === 'talk' ? { ...one, ...stage } : one)) };
    await expect(previewSettings(store, { set })).rejects.toThrow(/d\.md: the history/);
  });

  it('two may swap their ids', async () => {
    await change({
      set: {
        stages: stages.map((stage) =>
          stage.id === 'talk'
            ? { ...stage, id: 'test', was: 'talk' }
            : stage.id === 'test'
              ? { ...stage, id: 'talk', was: 'test' }
              : stage,
        ),
      },
    });
    expect(folder.read('applications/a.md')).toContain('status: "test" } # rang');
    expect(folder.read('applications/b.md')).toContain('status: talk');
  });

  it('gets a place, a label, a kind, and a new one a line', async () => {
    const [saved, applied, talk, test, no] = stages;
    await change({
      set: {
        stages: [saved, applied, test, { ...talk, label: null }, { id: 'visit', kind: 'interview' }, no],
      },
    });
    expect(folder.read(path)).toBe(
      settings.replace(
        /( {2}# by phone\n.*\n)(.*# at home\n)/,
        (_, talked: string, tested: string) =>
          `${tested}${talked.replace(', label: A talk', '')}  - { id: visit, kind: interview }\n`,
      ),
    );
  });

  it('stays as it is in files that cannot be read, which are named', async () => {
    folder.write(
      'applications/d.md',
      applicationText('D', ['date: 2026-05-01, status: talk']).replace('role:', 'company: D\nrole:'),
    );
    const { left, files } = await changeSettings(store, {
      set: {
        stages: stages.map((stage) => (stage.id === 'talk' ? { ...stage, id: 'call', was: 'talk' } : stage)),
      },
    });
    expect([left, files.length]).toEqual([['applications/d.md'], 2]);
  });
});

it('whatever stages are made of those that are there, they are those, and no other line is touched', async () => {
  const ids = stages.map(({ id }) => id);
  const stage = fc.record({
    index: fc.nat(stages.length - 1),
    id: fc.option(fc.constantFrom('x', 'y', 'z'), { nil: null, freq: 3 }),
    label: fc.option(fc.constantFrom('L', 'a: b', "'", '#'), { nil: null }),
    kind: fc.constantFrom('interview', 'applied', 'offer'),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(stage, { minLength: 1, selector: ({ index }) => index }),
      async (made) => {
        const named = made.map(({ index, id, label, kind }) => {
          const was = ids[index] as string;
          return { id: id ?? was, was, kind, label };
        });
        const unique = new Set(named.map(({ id }) => id)).size === named.length;
        if (!unique || !named.some(({ kind }) => kind === 'applied')) return;
        const gone = ids.filter((id) => !named.some(({ was }) => was === id));
        const moved = Object.fromEntries(gone.map((id) => [id, (named[0] as { id: string }).id]));
        const { own } = await planSettings(store, { set: { stages: named }, moved });
        const after = own?.after ?? settings;
        const [start, end] = [settings.indexOf('stages:'), settings.indexOf('reminders:')];
        expect(after.slice(0, start)).toBe(settings.slice(0, start));
        expect(after).toContain(settings.slice(end, settings.indexOf('import:')));
        for (const comment of ['# by phone']) expect(after).toContain(comment);
      },
    ),
    { numRuns: 60 },
  );
});
