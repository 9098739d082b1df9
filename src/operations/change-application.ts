/** Changing one application file: plan edits, apply them, and let nothing through that would make the file invalid. */
import type { Application } from '../core/application.ts';
import type { Config } from '../core/config.ts';
import { parseApplication } from '../format/application-file.ts';
import { decodeText } from '../format/decode.ts';
import { applyEdits, type TextEdit } from '../format/text-edit.ts';
import { digestOf, FileChangedError } from '../store/replace-file.ts';
import type { Store } from '../store/store.ts';
import { InvalidFileError, wouldBeInvalid } from './errors.ts';
import { brokenFile, parseValid } from './parse-valid.ts';

/** An application before and after a change. */
export interface Change {
  before: Application;
  after: Application;
  /** The whole file before and after. */
  texts: { before: string; after: string };
}

/** What to change: edits of the file's text, planned anew where somebody else changed the file in between. */
export type PlanEdits = (text: string, application: Application) => TextEdit[];

/**
 * Changes the application file `path` of the store, atomically, and touches nothing but what the edits say.
 * Throws and writes nothing where the file has problems already (a {@link BrokenFileError}), where it would have some
 * afterwards (an {@link InvalidFileError}), or where its digest is not the `expected` one (a {@link FileChangedError}).
 */
export async function changeApplication(
  store: Store,
  config: Config,
  path: string,
  plan: PlanEdits,
  expected: string | null = null,
): Promise<Change> {
  let change: Change | undefined;
  await store.update(path, (bytes) => {
    if (expected !== null && digestOf(bytes) !== expected) throw new FileChangedError(staleText(path));
    const { text, problems } = decodeText(bytes, path);
    if (text === null) throw brokenFile(path, problems);
    const before = parseValid(path, text, config);
    const changed = applyEdits(text, plan(text, before));
    const result = parseApplication({ path, text: changed }, config);
    if (result.application === null || result.problems.length > 0) {
      throw new InvalidFileError(wouldBeInvalid, result.problems);
    }
    change = { before, after: result.application, texts: { before: text, after: changed } };
    return changed === text ? null : changed;
  });
  if (change === undefined) throw new Error(`${path} was not read`);
  return change;
}

/** What is said where a file is no longer what the person saw. */
export function staleText(path: string): string {
  return `${path} was changed elsewhere meanwhile; nothing was written`;
}
