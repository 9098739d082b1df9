/** Changing or deleting one entry of an application's history, with as little change to its file as possible. */
import type { Application, HistoryEntry } from '../core/application.ts';
import type { Config } from '../core/config.ts';
import { entryValue, setField, unsetField } from '../format/edit-application.ts';
import { nestedKeys } from '../format/known-keys.ts';
import { applyEdits, editBetween, type TextEdit } from '../format/text-edit.ts';
import { FileChangedError } from '../store/replace-file.ts';
import type { Store } from '../store/store.ts';
import { type Change, changeApplication } from './change-application.ts';
import { sameValue } from './json-values.ts';
import { requireStatus } from './stages.ts';

/** An entry, named by what it says, and what it is to say; null deletes it. */
export interface EntryEdit {
  was: HistoryEntry;
  becomes: HistoryEntry | null;
}

/**
 * Edits the entry that says what the person saw. Its place in the file, its comments and keys of the person's own stay.
 * Throws a {@link FileChangedError} where no entry says that any more; see {@link changeApplication} for the rest.
 */
export async function editHistoryEntry(
  store: Store,
  config: Config,
  path: string,
  edit: EntryEdit,
  expected: string | null = null,
): Promise<Change> {
  if (edit.becomes !== null && edit.becomes.status !== edit.was.status && edit.becomes.status !== null)
    requireStatus(config, edit.becomes.status);
  return changeApplication(
    store,
    config,
    path,
    (text, application) => planEntryEdit(text, application, edit),
    expected,
  );
}

/** The edits of a file's text; see {@link editHistoryEntry}. */
export function planEntryEdit(
  text: string,
  { path, history }: Application,
  { was, becomes }: EntryEdit,
): TextEdit[] {
  const index = history.findLastIndex((entry) => sameValue(entry, was));
  if (index === -1)
    throw new FileChangedError(
      `${path} was changed elsewhere meanwhile: this entry says something else now; nothing was written`,
    );
  const place = ['history', String(index)];
  if (becomes === null) return unsetField(text, place);
  const [before, after] = [entryValue(was), entryValue(becomes)];
  let result = text;
  // What comes is written before what goes, so that no entry is ever empty in between.
  for (const key of nestedKeys.history) {
    const value = after[key];
    if (value != null && !sameValue(value, before[key]))
      result = applyEdits(result, setField(result, [...place, key], value));
  }
  for (const key of nestedKeys.history) {
    if (after[key] == null && before[key] != null)
      result = applyEdits(result, unsetField(result, [...place, key]));
  }
  return editBetween(text, result);
}
