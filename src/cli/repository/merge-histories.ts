/** Having Git merge histories in a repository by the AppTrack that is installed there. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { packageName } from '../../operations/repository/package-file.ts';
import { setMergeDriver } from '../../store/merge-driver.ts';
import { placeOf } from '../../store/own-repository.ts';
import { offerMergeDriver } from '../merge-driver-setup.ts';

/** Sets it up. The program that runs may lie where it is gone tomorrow, as one that `npx` fetched does. */
export async function mergeHistories(root: string): Promise<void> {
  await offerMergeDriver(root, true);
  const script = join(root, 'node_modules', packageName, 'bin/apptrack.mjs');
  if (placeOf(root) === 'top' && existsSync(script)) setMergeDriver(root, { node: process.execPath, script });
}
