/** Writing an application's notes. */
import type { Config } from '../core/config.ts';
import { notesOf, editNotes as planNotes } from '../format/notes.ts';
import { FileChangedError } from '../store/replace-file.ts';
import type { Store } from '../store/store.ts';
import { type Change, changeApplication } from './change-application.ts';

/**
 * Gives the application file `path` these notes, in Markdown, where they are still what they `was` (null: whatever they
 * are) or say this already; what changed in the rest of the file is no hindrance. Gives the notes as the file has them.
 * Throws a {@link FileChangedError} otherwise; see {@link changeApplication} for the rest.
 */
export async function editNotes(
  store: Store,
  config: Config,
  path: string,
  { notes, was }: { notes: string; was: string | null },
  expected: string | null = null,
): Promise<{ change: Change; notes: string }> {
  const plan = (text: string, { body }: { body: string }) => {
    const now = plain(notesOf(body));
    // What is there already is no conflict: a page that is left sends what the next one sends again.
    if (was !== null && now !== plain(was) && now !== plain(notes))
      throw new FileChangedError(
        `the notes in ${path} were changed elsewhere meanwhile; nothing was written`,
      );
    return planNotes(text, notes);
  };
  const change = await changeApplication(store, config, path, plan, expected);
  return { change, notes: plain(notesOf(change.after.body)) };
}

function plain(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim();
}
