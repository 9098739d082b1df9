/** `apptrack remove` */
import { changeEach } from '../../operations/change-each.ts';
import { removeApplication } from '../../operations/remove-application.ts';
import { undoLog } from '../../operations/undo-log.ts';
import { gitStanding } from '../../store/git.ts';
import { changing, undoPlace } from '../change-folder.ts';
import { applicationsOf, outcomeOf, type SeveralOptions } from '../change-several.ts';
import { warn } from '../terminal.ts';

/** What becomes of a file that Git has so; `isKept` where `undo` will find it. */
function standings(isKept: boolean) {
  const way = isKept ? 'only apptrack undo brings it back, for a week.' : 'it is gone for good.';
  return {
    committed: 'Git keeps it.',
    changed: 'Git keeps an earlier state of it, not its latest changes.',
    untracked: `Git does not have it: ${way}`,
    none: `There is no Git repository: ${way}`,
  };
}

/** Deletes the files of applications, after asking. A file with problems can be deleted, too. */
export async function remove(options: SeveralOptions, words: string[]): Promise<number> {
  return changing(
    options,
    async ({ store }) => {
      const files = await applicationsOf(store, words, options);
      const standingOf = standings(options.dryRun === true || undoLog(undoPlace(store.root)).lasts());
      // What stands there now is what is deleted, however long the answer takes.
      const chosen = files.map(({ id, path }) => ({
        ...{ id, path, digest: store.digest(path) },
        standing: standingOf[gitStanding(store.root, path)],
      }));
      if (!(await agreed(options, chosen)))
        return { lines: [], document: null, notes: 'Nothing was deleted.', status: 1 };
      await changeEach(store, chosen, {
        change: (within, { path, digest }) => removeApplication(within, path, digest),
        nameOf: ({ id }) => id,
        force: options.force === true,
      });
      return outcomeOf(
        chosen.map(({ path, standing }) => `Deleted ${path}. ${standing}`),
        chosen.map(({ id, path }) => ({ id, path, removed: true })),
      );
    },
    { needsConfig: false },
  );
}

async function agreed(
  { yes, dryRun }: SeveralOptions,
  chosen: readonly { path: string; standing: string }[],
): Promise<boolean> {
  if (yes || dryRun || chosen.length === 0) return true;
  const { confirm } = await import('../input/prompts.ts');
  const [only] = chosen;
  if (only !== undefined && chosen.length === 1) return confirm(`Delete ${only.path}? ${only.standing}`);
  warn(chosen.map(({ path, standing }) => `${path}: ${standing}`));
  return confirm(`Delete these ${chosen.length}?`);
}
