/** `apptrack init` */
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { WorkError } from '../../operations/errors.ts';
import { dependencyIn, isAppTrack } from '../../operations/repository/package-file.ts';
import { DataFolderError, findDataFolder } from '../../store/data-folder.ts';
import { placeOf } from '../../store/own-repository.ts';
import { readConfig } from '../../store/read-config.ts';
import type { Installation } from '../installation.ts';
import type { InitOptions } from '../repository/init-options.ts';
import { moveData } from '../repository/move-data.ts';
import { makeTracker } from '../repository/new-repository.ts';
import { recordIn, textAt } from '../repository/own-files.ts';
import { setUpClone } from '../repository/set-up-clone.ts';
import { startOver } from '../repository/start-over.ts';

/**
 * Makes a repository of one's own data, or moves one's data into it; in a clone of such a repository sets that clone up;
 * in a clone of AppTrack empties the sample data.
 */
export async function init(options: InitOptions, installation: Installation): Promise<number> {
  const root = folderFor(options);
  if (options.from !== undefined) {
    refuseFull(root);
    return moveData(options.from, root, options, installation);
  }
  const text = textAt(root, 'package.json');
  if (isAppTrack(text) || readConfig(root).config.demo !== null)
    return startOver(root, options, installation);
  if (recordIn(root) !== null || dependencyIn(text) !== null) return setUpClone(root, options, installation);
  refuseForeign(root);
  return makeTracker(root, options, installation);
}

/** The folder to start in. One that is named and not there yet is made; an empty one is meant, whatever lies above it. */
function folderFor(options: InitOptions): string {
  const named = options.dir ?? process.env.APPTRACK_DIR;
  if (named) mkdirSync(named, { recursive: true });
  else if (options.from !== undefined || isEmpty(process.cwd())) return resolve('.');
  try {
    return findDataFolder({ dir: options.dir, mayBeEmpty: true });
  } catch (error) {
    if (error instanceof DataFolderError && !error.named) return resolve('.');
    throw error;
  }
}

/** Whether there is nothing in a folder but what Git and the systems' file managers put there. */
function isEmpty(folder: string): boolean {
  return readdirSync(folder).every((name) => ['.git', '.DS_Store'].includes(name));
}

function refuseFull(root: string): void {
  if (!isEmpty(root) || existsSync(join(root, '.git')))
    throw new WorkError(`${root} is not empty; name a new folder with --dir DIR`);
}

/** Refuses a folder that is another thing already: part of a repository, or somebody's files. */
function refuseForeign(root: string): void {
  const place = placeOf(root);
  if (place === 'within') {
    throw new WorkError([
      `${root} lies in another repository, and GitHub runs workflows of a repository's own top only`,
      'Choose a folder outside of it; or make one here on purpose first: git init',
    ]);
  }
  const holdsData = ['applications', 'apptrack.config.yaml'].some((name) => existsSync(join(root, name)));
  if (place !== 'top' && !holdsData && !isEmpty(root))
    throw new WorkError(`${root} holds other files; name a new folder with --dir DIR`);
}
