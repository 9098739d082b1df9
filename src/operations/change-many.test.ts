import fc from 'fast-check';
import { expect, it } from 'vitest';
import { calendarDate } from '../core/calendar-date.ts';
import { defaultConfig, findStage } from '../core/config.ts';
import { deriveFacts } from '../core/facts.ts';
import { foldText } from '../core/fold-text.ts';
import { historyEntry } from '../core/history-entry.ts';
import { deriveReminders } from '../core/reminders/derive.ts';
import { digestOf } from '../store/replace-file.ts';
import { openStore, type Store } from '../store/store.ts';
import { arbitraryApplicationText } from '../testing/application-texts.ts';
import { arbitraryToday as today } from '../testing/arbitraries.ts';
import { applicationText, dataFolder } from '../testing/cli.ts';
import { addHistoryEntry } from './add-history-entry.ts';
import { type ChangeOfMany, type Chosen, changeMany } from './change-many.ts';
import { decideReminder, lateSnooze } from './decide-reminder.ts';
import { editFields } from './edit-fields.ts';
import { UsageError } from './errors.ts';
import { parseValid } from './parse-valid.ts';
import { removeApplication } from './remove-application.ts';
import { undoChange } from './undo-change.ts';

const config = defaultConfig();
const choose = (path: string, more: Partial<Chosen> = {}): Chosen => ({
  path,
  digest: null,
  status: undefined,
  ...more,
});
const entry = (status: string) => ({ ...historyEntry({ date: today, status, note: 'all at once' }), status });
const until = calendarDate('2026-12-01');

const arbitraryChange: fc.Arbitrary<ChangeOfMany> = fc.oneof(
  fc
    .constantFrom('rejected', 'ghosted', 'onsite')
    .map((status) => ({ kind: 'status', entry: entry(status) }) as const),
  fc.record({
    kind: fc.constant('tags' as const),
    add: fc.uniqueArray(fc.constantFrom('go', 'Remote', 'x: y', '08'), { maxLength: 2 }),
    remove: fc.uniqueArray(fc.constantFrom('rust', 'no', '- dash'), { maxLength: 2 }),
  }),
  fc.constantFrom('high', 'normal', 'low').map((priority) => ({ kind: 'priority', priority }) as const),
  fc.constant({ kind: 'snooze', until } as const),
  fc.constant({ kind: 'delete' } as const),
);

/** The same change, made to one application by the operation that is there for one. */
async function changeAlone(store: Store, path: string, change: ChangeOfMany): Promise<void> {
  const application = parseValid(path, store.readText(path)?.text ?? '', config);
  const facts = deriveFacts(application, config, today);
  if (change.kind === 'status') {
    if (facts.stage !== findStage(config, change.entry.status))
      await addHistoryEntry(store, config, path, change.entry);
  } else if (change.kind === 'tags') {
    const kept = application.tags.filter((tag) => !change.remove.includes(tag));
    const add = change.add.filter((tag) => !kept.some((one) => foldText(one) === foldText(tag)));
    await editFields(store, config, path, { tags: [...kept, ...add] });
  } else if (change.kind === 'priority') await editFields(store, config, path, { priority: change.priority });
  else if (change.kind === 'delete') await removeApplication(store, path);
  else {
    const due = deriveReminders(facts, config, today).filter(({ state }) => state === 'due');
    // All of an application's, or none.
    if (due.some((one) => lateSnooze(application, one, until, config) !== null)) throw new UsageError('late');
    for (const reminder of due) await decideReminder(store, config, today, reminder, { snoozed: until });
  }
}

it('is the same as each by itself, and taken back as one it leaves every byte as it was', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(arbitraryApplicationText, { minLength: 1, maxLength: 3 }),
      arbitraryChange,
      async (texts, change) => {
        const files = Object.fromEntries(texts.map((text, index) => [`applications/${index}.md`, text]));
        using many = dataFolder(files);
        using alone = dataFolder(files);
        const paths = Object.keys(files);
        const [store, other] = [openStore(many.root), openStore(alone.root)];
        const refused: string[] = [];
        for (const path of paths) await changeAlone(other, path, change).catch(() => void refused.push(path));
        const result = await changeMany(
          { store, config, today },
          paths.map((path) => choose(path)),
          change,
        );
        const textsOf = (one: Store) => paths.map((path) => one.readText(path)?.text ?? null);
        expect(textsOf(store)).toEqual(textsOf(other));
        expect(result.refused.map(({ path }) => path)).toEqual(refused);
        const told = [...result.files.map(({ path }) => path), ...result.unchanged, ...refused];
        expect(told.sort()).toEqual(paths);
        await undoChange(store, result.files);
        for (const path of paths) expect(many.read(path)).toBe(files[path]);
      },
    ),
    { numRuns: 30 },
  ));

it('refuses each for its own reason, and stops no other', async () => {
  const acme = applicationText('Acme', ['date: 2026-11-01, status: applied']);
  const files = {
    'applications/acme.md': acme,
    'applications/broken.md': '---\ncompany: x\n---\n',
    'applications/moved.md': acme.replace('applied', 'onsite'),
    'applications/stale.md': acme,
    'applications/zeta.md': acme,
  };
  using folder = dataFolder(files);
  const chosen = [
    choose('applications/acme.md', { digest: digestOf(acme), status: 'applied' }),
    choose('applications/broken.md'),
    choose('applications/gone.md'),
    choose('applications/moved.md', { status: 'applied' }),
    choose('applications/stale.md', { digest: digestOf('other') }),
    choose('applications/zeta.md', { status: 'applied' }),
  ];
  const changes: ChangeOfMany[] = [{ kind: 'status', entry: entry('ghosted') }, { kind: 'delete' }];
  for (const [index, change] of changes.entries()) {
    const store = openStore(folder.root);
    const result = await changeMany(
      { store, config, today },
      // A file that is broken can be deleted, and that is all.
      chosen.filter(({ path }) => change.kind !== 'delete' || path !== 'applications/broken.md'),
      change,
    );
    expect(result.files.map(({ path }) => path)).toEqual(['applications/acme.md', 'applications/zeta.md']);
    const reasons = result.refused.map(({ path, error }) => [path.slice(13, -3), (error as Error).name]);
    expect(reasons).toEqual([
      ...(index === 0 ? [['broken', 'InvalidFileError']] : []),
      ['gone', index === 0 ? 'Error' : 'WorkError'],
      ['moved', 'FileChangedError'],
      ['stale', 'FileChangedError'],
    ]);
    await undoChange(store, result.files);
    for (const [path, text] of Object.entries(files)) expect(folder.read(path)).toBe(text);
  }
});

it('adds no status that is there already, and puts off only what is due', async () => {
  const waiting = applicationText('Acme', ['date: 2026-11-01, status: applied']);
  const saved = applicationText('Beta', ['date: 2026-11-19, status: saved']);
  using folder = dataFolder({ 'applications/acme.md': waiting, 'applications/beta.md': saved });
  const chosen = [choose('applications/acme.md'), choose('applications/beta.md')];
  const run = (change: ChangeOfMany) =>
    changeMany({ store: openStore(folder.root), config, today }, chosen, change);
  const applied = await run({ kind: 'status', entry: entry('applied') });
  expect(applied.unchanged).toEqual(['applications/acme.md']);
  await undoChange(openStore(folder.root), applied.files);
  const snoozed = await run({ kind: 'snooze', until });
  expect(snoozed.unchanged).toEqual(['applications/beta.md']);
  expect(folder.read('applications/acme.md')).toContain(`snoozed: ${until}`);
});
