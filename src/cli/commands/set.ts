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
import { changeApplications, type SeveralOptions } from '../change-several.ts';
import type { OpenFolder } from '../open-folder.ts';
import { localeOrder, spokenDay } from '../spoken-option.ts';

/** The options of `set`. */
export interface SetOptions extends SeveralOptions {
  /** Whether a key that AppTrack does not know may be written. */
  newKey?: boolean;
}

/** Gives a field a value: `ID… KEY VALUE`. */
export function set(
  options: SetOptions,
  first: string,
  second: string,
  third: string,
  more: string[],
): Promise<number> {
  const words = [first, second, third, ...more];
  const [key = '', value = ''] = words.splice(-2);
  return change(options, words, ({ config, today }) => (text, application) => {
    const path = keyPathOf(key, Object.keys(application.extra), { isNew: options.newKey === true });
    const written = writtenValue(path.join('.'), value, { today, lastYear: config.lastYear });
    return setField(text, path, written, shortTexts(application));
  });
}

/** Takes a field out: `ID… KEY`. */
export function unset(
  options: SeveralOptions,
  first: string,
  second: string,
  more: string[],
): Promise<number> {
  const words = [first, second, ...more];
  const [key = ''] = words.splice(-1);
  return change(options, words, () => (text, application) => {
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

function change(
  options: SeveralOptions,
  named: readonly string[],
  planIn: (folder: OpenFolder) => PlanEdits,
): Promise<number> {
  return changeApplications(options, named, (folder) => async (store, { path }) => {
    const made = await changeApplication(store, folder.config, path, planIn(folder));
    return { change: made, line: words(made) };
  });
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
  contacts: 'contacts are changed with: apptrack contacts add|edit|remove',
  id: "an id is the file's name; it is changed with: apptrack rename ID NEW-ID",
  path: 'a path is changed with: apptrack rename ID NEW-ID',
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
