/** `apptrack set` and `apptrack unset` */
import type { Application } from '../../core/application.ts';
import { type ShortTexts, setField, unsetField } from '../../format/edit-application.ts';
import { applicationKeys, familiarKeys, misspeltKey } from '../../format/known-keys.ts';
import { type Change, changeApplication, type PlanEdits } from '../../operations/change-application.ts';
import { describeChange } from '../../operations/describe-change.ts';
import { UsageError } from '../../operations/errors.ts';
import { findApplication } from '../../operations/find-application.ts';
import { openFolder } from '../open-folder.ts';
import type { CommonOptions } from '../options.ts';
import { printItem } from '../print-change.ts';
import { print } from '../terminal.ts';

/** Gives a field a value. */
export function set(options: CommonOptions, query: string, key: string, value: string): Promise<number> {
  const path = keyPathOf(key);
  const written =
    path[0] === 'tags' && path.length === 1
      ? value
          .split(',')
          .map((tag) => tag.trim())
          .filter(Boolean)
      : value;
  return change(options, query, (text, application) =>
    setField(text, path, written, shortTexts(application)),
  );
}

/** Takes a field out. */
export function unset(options: CommonOptions, query: string, key: string): Promise<number> {
  const path = keyPathOf(key);
  return change(options, query, (text, application) => unsetField(text, path, shortTexts(application)));
}

/** What a file may write as a short text of which a part is to be changed. */
function shortTexts({ salary }: Application): ShortTexts {
  return { salary: salary === null ? null : { ...salary } };
}

async function change(options: CommonOptions, query: string, plan: PlanEdits): Promise<number> {
  const folder = openFolder(options);
  const { path } = findApplication(folder.store, query);
  const made = await changeApplication(folder.store, folder.config, path, plan);
  if (options.json) printItem(made.after, folder);
  else print(words(made));
  return 0;
}

function words({ before, after }: Change): string {
  const phrases = describeChange(before, after);
  return `${after.company}: ${phrases.length === 0 ? 'nothing to change' : phrases.join('; ')}`;
}

/** The keys of a path with dots. Throws a {@link UsageError} for what is no field, or has a command of its own. */
function keyPathOf(key: string): string[] {
  const path = key.split('.').map((part) => part.trim());
  const [first = ''] = path;
  if (path.some((part) => part === '')) throw new UsageError(`"${key}" is not a key`);
  if (first === 'history') throw new UsageError('history grows with: apptrack status, apptrack note');
  if (first === 'reminders')
    throw new UsageError('reminders are changed with: apptrack reminders done|dismiss|snooze|add');
  const meant = misspeltKey(first, applicationKeys, familiarKeys);
  if (meant !== null) throw new UsageError(`unknown key "${first}"; did you mean "${meant}"?`);
  return path;
}
