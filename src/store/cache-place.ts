/** Where a compiled program keeps what it has read. */
import { join } from 'node:path';
import { cacheFolder } from '../../bin/cache-folder.mjs';
import type { CachePlace } from './reading-cache.ts';

/** Set where the program is compiled: a name that changes with the sources of what reads. */
declare const CODE_STAMP: string;

/** The user's folder for it. None where the sources run as they are: nothing says when they change. */
export function cachePlace(): CachePlace | null {
  if (typeof CODE_STAMP !== 'string') return null;
  return { folder: join(cacheFolder(), 'readings'), stamp: CODE_STAMP };
}
