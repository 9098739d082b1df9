/** Having Git merge histories in a repository by the AppTrack that is installed there. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { packageName } from '../../operations/repository/package-file.ts';
import { placeOf } from '../../store/own-repository.ts';
import { type Installation, startOf } from '../installation.ts';
import { offerMergeDriver, programAt } from '../merge-driver-setup.ts';

/** Sets it up; gives the files that were changed for it. The program that runs may lie where it is gone tomorrow, as one that `npx` fetched does. */
export async function mergeHistories(root: string, installation: Installation): Promise<string[]> {
  const installed = join(root, 'node_modules', packageName);
  const isThere = placeOf(root) === 'top' && existsSync(startOf(installed));
  return offerMergeDriver(root, true, programAt(isThere ? installed : installation.root));
}
