/** Setting up another clone of a repository of one's own data. No file of it is changed. */

import { join } from 'node:path';
import { UsageError } from '../../operations/errors.ts';
import { digestAt } from '../../store/replace-file.ts';
import type { Installation } from '../installation.ts';
import { print, warn } from '../terminal.ts';
import { type InitOptions, settingsOf } from './init-options.ts';
import { mergeHistories } from './merge-histories.ts';
import { installPackages } from './pin-package.ts';

/** Has Git merge histories, and installs what the lock file says, where that is still to be done. Gives the exit status. */
export async function setUpClone(
  root: string,
  options: InitOptions,
  installation: Installation,
): Promise<number> {
  const isSetting = Object.values(settingsOf(options)).some((value) => value !== undefined);
  if (isSetting || options.package !== undefined) {
    throw new UsageError(
      `${root} is a tracker already; its settings stand in apptrack.config.yaml, and another AppTrack is taken by: apptrack upgrade`,
    );
  }
  const isLocked = digestAt(join(root, 'package-lock.json')) !== null;
  const isThere = digestAt(join(root, 'node_modules/.package-lock.json')) !== null;
  const isInstalled = options.install === false || isThere || (await installPackages(root, isLocked));
  const shared = await mergeHistories(root, installation);
  if (shared.length > 0)
    warn(`For every clone, commit: git commit -m "Merge histories" -- ${shared.join(' ')}`);
  if (!isInstalled) {
    warn('With a connection, run: npm install');
    return 1;
  }
  print(`${root} is ready.`);
  return 0;
}
