/** `apptrack remove` */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gitStanding } from '../../store/git.ts';
import { digestOf } from '../../store/replace-file.ts';
import { chooseApplication } from '../input/choose.ts';
import { confirm } from '../input/prompts.ts';
import { openStoreOf } from '../open-folder.ts';
import type { CommonOptions } from '../options.ts';
import { print, printJson, warn } from '../terminal.ts';

const standings = {
  committed: 'Git keeps it.',
  changed: 'Git keeps an earlier state of it, not its latest changes.',
  untracked: 'Git does not have it: it will be gone for good.',
  none: 'There is no Git repository: it will be gone for good.',
};

/** Deletes an application's file, after asking. A file with problems can be deleted, too. */
export async function remove(options: CommonOptions & { yes?: boolean }, query?: string): Promise<number> {
  const store = openStoreOf(options);
  const { id, path } = await chooseApplication(store, query, options);
  const digest = digestOf(readFileSync(join(store.root, path)));
  const standing = standings[gitStanding(store.root, path)];
  if (!options.yes && !(await confirm(`Delete ${path}? ${standing}`))) {
    warn('Nothing was deleted.');
    return 1;
  }
  await store.delete(path, digest);
  if (options.json) printJson({ id, path, removed: true });
  else print(`Deleted ${path}. ${standing}`);
  return 0;
}
