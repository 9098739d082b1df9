/** `apptrack sync` */
import { gitStep } from '../../operations/explain-git.ts';
import { sync as syncFolder } from '../../operations/sync.ts';
import { openRepository } from '../../store/repository.ts';
import type { Installation } from '../installation.ts';
import { programAt, setUpMergeDriver } from '../merge-driver-setup.ts';
import { openFolder } from '../open-folder.ts';
import type { CommonOptions } from '../options.ts';
import { print } from '../terminal.ts';

/** The options of `sync`. */
export interface SyncOptions extends CommonOptions {
  push?: boolean;
}

/** Pulls, commits and pushes the data folder. */
export async function sync(options: SyncOptions, installation: Installation): Promise<number> {
  const { store } = openFolder(options);
  const repository = await gitStep('looking at the repository', 'nothing was done', () =>
    openRepository(store.root),
  );
  setUpMergeDriver(store.root, programAt(installation.root));
  await syncFolder(store, repository, { push: options.push ?? true }, (line) => print(line));
  return 0;
}
