/** Removing what killed processes left behind. */
import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { livenessOf, ownPrefix } from './process-token.ts';

const day = 86_400_000;

/**
 * Deletes the temporary files in a folder whose process is dead, and those from other machines after a day.
 * Locks are left alone: whoever needs one breaks it.
 */
export function cleanUp(folder: string): void {
  for (const name of namesIn(folder)) {
    if (!name.startsWith(ownPrefix) || !name.endsWith('.tmp')) continue;
    const path = join(folder, name);
    const liveness = livenessOf(name.slice(ownPrefix.length, -'.tmp'.length));
    const old = () => Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()) > day;
    if (liveness === 'dead' || (liveness === 'unknown' && old()))
      rmSync(path, { recursive: true, force: true });
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
