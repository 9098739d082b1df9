/** Letting go of files of our own. */
import { rmSync } from 'node:fs';

/**
 * Removes a temporary file, or a folder of them. Never throws: it stands for nothing, so a disk that lets go of nothing
 * must not have what was done look as if it had failed; whoever writes there next removes it.
 */
export function discard(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
    // It is in no folder, or on a disk that refuses.
  }
}
