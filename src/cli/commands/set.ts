/** `apptrack set` and `apptrack unset` */
import type { Application } from '../../core/application.ts';
import type { CalendarDate } from '../../core/calendar-date.ts';
import { derivedFigures, milestoneNames } from '../../core/facts.ts';
import { suggestion } from '../../core/suggest.ts';
import { type ShortTexts, setField, unsetField } from '../../format/edit-application.ts';
import { applicationKeys, familiarKeys, misspeltKey, nestedKeys } from '../../format/known-keys.ts';
import { type Change, changeApplication, type PlanEdits } from '../../operations/change-application.ts';
import { describeChange } from '../../operations/describe-change.ts';
import { UsageError } from '../../operations/errors.ts';
import { chooseApplication } from '../input/choose.ts';
import { type OpenFolder, openFolder } from '../open-folder.ts';
import type { CommonOptions } from '../options.ts';
import { printItem } from '../print-change.ts';
import { localeOrder, spokenDay } from '../spoken-option.ts';
import { print } from '../terminal.ts';

/** The options of `set`. */
export interface SetOptions extends CommonOptions {
  /** Whether a key that AppTrack does not know may be written. */
  newKey?: boolean;
}

/** Gives a field a value. */
export function set(options: SetOptions, query: string, key: string, value: string): Promise<number> {
  return change(options, query, ({ config, today }) => (text, application) => {
    const path = keyPathOf(key, Object.keys(application.extra), { isNew: options.newKey === true });
    const written = writtenValue(path.join('.'), value, { today, lastYear: config.lastYear });
    return setField(text, path, written, shortTexts(application));
  });
}

/** Takes a field out. */
export function unset(options: CommonOptions, query: string, key: string): Promise<number> {
  return change(options, query, () => (text, application) => {
    const path = keyPathOf(key, Object.keys(application.extra), { isGoing: true });
    return unsetField(text, path, shortTexts(application));
  });
}

/** A value as it is written: tags one by one, a day that is said in other words as a date. */
function writtenValue(
  key: string,
  value: string,
  { today, lastYear }: { today: CalendarDate; lastYear: number },
): string | string[] {
  if (key === 'tags')
    return value
      .split(',')
      .map((tag) => tag.trim())
      .filter(Boolean);
  // A date, or what is almost one, is told by the check of the file.
  if (!['deadline', 'offer.decideBy'].includes(key) || /^\d+-\d+-\d+$/.test(value.trim())) return value;
  return spokenDay(value, { today, lean: 'future', order: localeOrder(), lastYear }, key);
}

/** What a file may write as a short text of which a part is to be changed. */
function shortTexts({ salary }: Application): ShortTexts {
  return { salary: salary === null ? null : { ...salary } };
}

async function change(
  options: CommonOptions,
  query: string,
  planIn: (folder: OpenFolder) => PlanEdits,
): Promise<number> {
  const folder = openFolder(options);
  const { path } = await chooseApplication(folder.store, query, options);
  const made = await changeApplication(folder.store, folder.config, path, planIn(folder));
  if (options.json) printItem(made.after, folder);
  else print(words(made));
  return 0;
}

function words({ before, after }: Change): string {
  const phrases = describeChange(before, after);
  return `${after.company}: ${phrases.length === 0 ? 'nothing to change' : phrases.join('; ')}`;
}

/** What has a command of its own, by the keys that people try. */
const commands: Readonly<Record<string, string>> = {
  history: 'history grows with: apptrack status, apptrack note',
  status: 'a status is said with: apptrack status ID STATUS',
  note: 'a note is added with: apptrack note ID TEXT',
  notes: 'notes are written with: apptrack note ID TEXT, or below the frontmatter with: apptrack edit ID',
  body: 'the text below the frontmatter is written with: apptrack edit ID',
  posting: 'the posting is written with: apptrack edit ID',
  date: 'days stand in the history; one is added with: apptrack status ID STATUS --date DATE',
  reminders: 'reminders are changed with: apptrack reminders done|dismiss|snooze|add',
  contacts: 'contacts are written with: apptrack edit ID',
  id: "an id is the file's name: it changes when the file is moved",
  path: 'a path changes when the file is moved',
};

/** What follows from the history. */
const derived: readonly string[] = [...milestoneNames, ...derivedFigures, 'kind'];

/**
 * The keys of a path with dots. Throws a {@link UsageError} for what follows from other keys, has a command of its own,
 * or is a key neither of AppTrack nor of the file's `own`, unless that `isNew`.
 */
function keyPathOf(
  key: string,
  own: readonly string[],
  { isNew = false, isGoing = false }: { isNew?: boolean; isGoing?: boolean },
): string[] {
  const path = key.split('.').map((part) => part.trim());
  const [first = '', second] = path;
  if (path.some((part) => part === '')) throw new UsageError(`"${key}" is not a key`);
  // What the file has under such a name is a key of its own, which can be taken out.
  if (isGoing && own.includes(first)) return path;
  const told = Object.hasOwn(commands, first) ? commands[first] : undefined;
  if (told !== undefined) throw new UsageError(told);
  if (derived.includes(first))
    throw new UsageError(
      `${first} follows from the history: apptrack status ID STATUS --date DATE changes that`,
    );
  const meant = misspeltKey(first, applicationKeys, familiarKeys);
  if (meant !== null) throw new UsageError(`unknown key "${first}"; did you mean "${meant}"?`);
  const known: readonly string[] = [...applicationKeys, ...familiarKeys, ...own];
  if (!known.includes(first) && !isNew)
    throw new UsageError(
      `unknown key "${first}"; ${suggestion(first, applicationKeys)}; add --new-key for a key of your own`,
    );
  if (second !== undefined && (first === 'salary' || first === 'offer') && !isNew) {
    const parts: readonly string[] = nestedKeys[first];
    if (!parts.includes(second))
      throw new UsageError(`unknown key "${first}.${second}"; ${suggestion(second, parts)}`);
  }
  return path;
}
