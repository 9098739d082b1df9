/** Changing many applications in the same way, each as a change of its own would be made. */
import type { Application, HistoryEntry, Priority } from '../core/application.ts';
import type { CalendarDate } from '../core/calendar-date.ts';
import type { Config } from '../core/config.ts';
import { deriveFacts } from '../core/facts.ts';
import { foldText } from '../core/fold-text.ts';
import { deriveReminders } from '../core/reminders/derive.ts';
import { splitReminderId } from '../core/reminders/reminder-id.ts';
import { appendHistoryEntry, putDecision } from '../format/edit-application.ts';
import { applyEdits, editBetween, type TextEdit } from '../format/text-edit.ts';
import { digestOf, FileChangedError } from '../store/replace-file.ts';
import type { Store } from '../store/store.ts';
import { changeApplication } from './change-application.ts';
import { lateSnooze } from './decide-reminder.ts';
import { planFields } from './edit-fields.ts';
import { UsageError } from './errors.ts';
import { parseValid } from './parse-valid.ts';
import { removeApplication } from './remove-application.ts';
import { takeTurns } from './take-turns.ts';
import type { FileChange } from './write-files.ts';

/** What is done to each of them. */
export type ChangeOfMany =
  /** Adds an entry, where its status is another one than the present. */
  | { kind: 'status'; entry: HistoryEntry & { status: string } }
  /** Gives tags and takes them, however they are spelled. */
  | { kind: 'tags'; add: readonly string[]; remove: readonly string[] }
  | { kind: 'priority'; priority: Priority }
  /** Puts off every reminder that is due. */
  | { kind: 'snooze'; until: CalendarDate }
  | { kind: 'delete' };

/** One that was chosen, and what is known of it: it stays as it is where that holds no more. */
export interface Chosen {
  path: string;
  /** The digest of its file; null where it may be any. */
  digest: string | null;
  /** The id of its stage, null where every entry is planned; undefined where it may be any. */
  status: string | null | undefined;
}

/** What came of it; each of the chosen stands in one of the lists. */
export interface ChangedMany {
  files: FileChange[];
  /** The paths of those that were so already. */
  unchanged: string[];
  /** What was refused, each for its own reason. */
  refused: { path: string; error: unknown }[];
}

/** What the changes are made by. */
interface Context {
  store: Store;
  config: Config;
  today: CalendarDate;
}

/** Changes the chosen files one after the other. What is refused for one is told, and stops no other. */
export async function changeMany(
  context: Context,
  chosen: readonly Chosen[],
  change: ChangeOfMany,
): Promise<ChangedMany> {
  const result: ChangedMany = { files: [], unchanged: [], refused: [] };
  for (const [index, one] of chosen.entries()) {
    await takeTurns(index);
    try {
      const file = await (change.kind === 'delete'
        ? removeOne(context, one)
        : changeOne(context, one, change));
      if (file.before === file.after && file.after !== null) result.unchanged.push(one.path);
      else result.files.push(file);
    } catch (error) {
      result.refused.push({ path: one.path, error });
    }
  }
  return result;
}

async function changeOne(context: Context, one: Chosen, change: PlannedChange): Promise<FileChange> {
  const { store, config } = context;
  const plan = (text: string, application: Application) => {
    requireStatus(context, one, application);
    return planChange(context, text, application, change);
  };
  const { texts } = await changeApplication(store, config, one.path, plan, one.digest);
  return { path: one.path, ...texts };
}

async function removeOne(context: Context, one: Chosen): Promise<FileChange> {
  const { store, config } = context;
  const text = one.status === undefined ? null : (store.readText(one.path)?.text ?? null);
  if (text !== null) requireStatus(context, one, parseValid(one.path, text, config));
  const expected = one.digest ?? (text === null ? null : digestOf(text));
  return { path: one.path, before: await removeApplication(store, one.path, expected), after: null };
}

/** The stage where an application is; null where every entry is planned. */
function stageIdOf(application: Application, config: Config, today: CalendarDate): string | null {
  return deriveFacts(application, config, today).stage?.id ?? null;
}

function requireStatus({ config, today }: Context, { path, status }: Chosen, application: Application): void {
  if (status === undefined) return;
  const now = stageIdOf(application, config, today);
  if (now !== status)
    throw new FileChangedError(`${path} is ${now ?? 'planned'} by now; nothing was written`);
}

type PlannedChange = Exclude<ChangeOfMany, { kind: 'delete' }>;

/** The edits that a change takes in one file's text, read as `application`; none where it is so already. */
function planChange(
  { config, today }: Context,
  text: string,
  application: Application,
  change: PlannedChange,
): TextEdit[] {
  switch (change.kind) {
    case 'status':
      return stageIdOf(application, config, today) === change.entry.status
        ? []
        : appendHistoryEntry(text, change.entry);
    case 'tags':
      return planFields(text, application, { tags: changedTags(application.tags, change) });
    case 'priority':
      return planFields(text, application, { priority: change.priority });
    case 'snooze': {
      const facts = deriveFacts(application, config, today);
      const due = deriveReminders(facts, config, today).filter(({ state }) => state === 'due');
      const [late] = due.flatMap((one) => lateSnooze(application, one, change.until, config) ?? []);
      if (late !== undefined) throw new UsageError(late);
      const put = (result: string, id: string) =>
        applyEdits(
          result,
          putDecision(result, { id: splitReminderId(id)?.reminder ?? id, snoozed: change.until }),
        );
      return editBetween(
        text,
        due.reduce((result, { id }) => put(result, id), text),
      );
    }
  }
}

function changedTags(
  present: readonly string[],
  { add, remove }: { add: readonly string[]; remove: readonly string[] },
): string[] {
  const without = new Set(remove.map(foldText));
  const kept = present.filter((tag) => !without.has(foldText(tag)));
  const known = new Set(kept.map(foldText));
  const isNew = (tag: string) => !known.has(foldText(tag)) && known.add(foldText(tag)) !== undefined;
  return [...kept, ...add.filter(isNew)];
}
