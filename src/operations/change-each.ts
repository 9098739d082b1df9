/** Doing the same to several files as one change: to all of them, or to none. */
import { counted } from '../core/counted.ts';
import { FileChangedError } from '../store/replace-file.ts';
import type { Store } from '../store/store.ts';
import { draftStore } from './draft-store.ts';
import { UsageError, WorkError } from './errors.ts';
import { type FileChange, writeFiles } from './write-files.ts';

/** How often to start again when others write in between. */
const attempts = 5;

/** What to do to one target in the store that is given, and how a target is called where it is refused. */
export interface EachChange<Target, Done> {
  change: (store: Store, target: Target) => Promise<Done>;
  nameOf: (target: Target) => string;
  /** Whether it may be written, of several; asked once, with what would be done. */
  agree?: (done: readonly Done[], files: readonly FileChange[]) => Promise<boolean>;
  /** Whether what is read-only is written, too. */
  force?: boolean;
}

/**
 * Does it to each target. One is written at once; several are drafted first, and all written, or none where one of them
 * is refused: then the error names each with its reason. Where others write meanwhile, all is drafted anew.
 */
export async function changeEach<Target, Done>(
  store: Store,
  targets: readonly Target[],
  { change, nameOf, agree, force = false }: EachChange<Target, Done>,
): Promise<Done[]> {
  const [only] = targets;
  if (targets.length === 1 && only !== undefined) return [await change(store, only)];
  if (targets.length === 0) return [];
  let draft = await draftEach(store, targets, { change, nameOf, force });
  if (agree !== undefined && !(await agree(draft.done, draft.files)))
    throw new WorkError('nothing was written');
  // One after the other: what two change at once, each would have to take back for the other.
  return store.alone(async () => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        await writeFiles(store, draft.files, 'was changed by another program meanwhile');
        return draft.done;
      } catch (error) {
        if (!(error instanceof FileChangedError) || attempt === attempts) throw error;
        draft = await draftEach(store, targets, { change, nameOf, force });
      }
    }
  });
}

async function draftEach<Target, Done>(
  below: Store,
  targets: readonly Target[],
  { change, nameOf, force }: Omit<EachChange<Target, Done>, 'agree'>,
): Promise<{ done: Done[]; files: FileChange[] }> {
  const { store, made } = draftStore(below, { force: force === true });
  const done: Done[] = [];
  const refused: { name: string; error: Error }[] = [];
  for (const target of targets) {
    try {
      done.push(await change(store, target));
    } catch (error) {
      if (!(error instanceof Error) || error instanceof TypeError || error instanceof RangeError) throw error;
      refused.push({ name: nameOf(target), error });
    }
  }
  if (refused.length === 0) return { done, files: made.changes() };
  const head = `nothing was written, for ${refused.length} of ${counted(targets.length, 'change')} cannot be made:`;
  const lines = [head, ...refused.flatMap(({ name, error }) => `  ${name}: ${error.message}`.split('\n'))];
  throw refused.every(({ error }) => error instanceof UsageError)
    ? new UsageError(lines)
    : new WorkError(lines);
}
