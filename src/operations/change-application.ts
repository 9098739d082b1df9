/** Changing one application file: plan edits, apply them, and let nothing through that would make the file invalid. */
import type { Application } from '../core/application.ts';
import type { Config } from '../core/config.ts';
import { parseApplication } from '../format/application-file.ts';
import { decodeText } from '../format/decode.ts';
import { applyEdits, type TextEdit } from '../format/text-edit.ts';
import type { Store } from '../store/store.ts';
import { InvalidFileError } from './errors.ts';
import { alreadyBroken, parseSound } from './parse-sound.ts';

/** An application before and after a change. */
export interface Change {
  before: Application;
  after: Application;
}

/** What to change: edits of the file's text, planned anew where somebody else changed the file in between. */
export type PlanEdits = (text: string, application: Application) => TextEdit[];

/**
 * Changes the application file `path` of the store, atomically, and touches nothing but what the edits say.
 * Throws an {@link InvalidFileError}, and writes nothing, where the file has problems already or would have afterwards.
 */
export async function changeApplication(
  store: Store,
  config: Config,
  path: string,
  plan: PlanEdits,
): Promise<Change> {
  let change: Change | undefined;
  await store.update(path, (bytes) => {
    const { text, problems } = decodeText(bytes, path);
    if (text === null) throw alreadyBroken(path, problems);
    const before = parseSound(path, text, config);
    const changed = applyEdits(text, plan(text, before));
    const result = parseApplication({ path, text: changed }, config);
    if (result.application === null || result.problems.length > 0) {
      throw new InvalidFileError('nothing was written, for the file would be invalid:', result.problems);
    }
    change = { before, after: result.application };
    return changed === text ? null : changed;
  });
  if (change === undefined) throw new Error(`${path} was not read`);
  return change;
}
