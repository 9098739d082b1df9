/**
 * What the last reading of a large data folder came to, kept beside the compiled command line so that the next reading
 * opens only the files that have changed since. It can be deleted at any time.
 */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { keepFile } from './keep-file.ts';
import { shortHash } from './process-token.ts';

/** Where readings are kept. */
export interface CachePlace {
  folder: string;
  /** Changes with the code that reads: what another version read is not used. */
  stamp: string;
  /** Folders with fewer application files are not kept: reading them is quick, and a copy less is better. */
  least?: number;
}

/** What a file looked like when it was read, and what was read. */
type Look = [modified: number, changed: number, size: number, inode: number];
type Kept<Value> = [...Look, value: Value];

/** A reading of one data folder under one configuration: for each application file a `Value` that JSON can hold. */
export interface ReadingCache<Value> {
  /** What was read from the file `path`; null where it has to be read. */
  find(path: string): Value | null;
  /** Keeps what was read from a file for the next time. */
  keep(path: string, value: Value): void;
  /** Writes what was kept, if it is worth it. Never throws: without it everything works, more slowly. */
  save(): void;
}

/** A file that changed so lately (in milliseconds) may change again without its times telling. */
const unsettled = 2000;

/** The cache for the data folder `root` with `count` application files; null where there is none to be kept. */
export function openReadingCache<Value>(
  place: CachePlace,
  { root, config, count }: { root: string; config: unknown; count: number },
): ReadingCache<Value> | null {
  if (count < (place.least ?? 20)) return null;
  const file = join(place.folder, `${shortHash(root)}.json`);
  const key = JSON.stringify([place.stamp, root, config]);
  const known = load<Value>(file, key);
  const unchanged: string[] = [];
  const added: Record<string, Kept<Value>> = Object.create(null);
  // Looked at before it is read: what changes in between is read again next time.
  const seen = new Map<string, Look>();
  return {
    find(path) {
      const now = look(`${root}/${path}`);
      const kept = known[path];
      if (now === null) return null;
      if (kept !== undefined && isSame(now, kept)) {
        unchanged.push(path);
        return kept[4];
      }
      seen.set(path, now);
      return null;
    },
    keep(path, value) {
      const then = seen.get(path);
      if (then === undefined || Math.max(then[0], then[1]) > Date.now() - unsettled) return;
      added[path] = [...then, value];
    },
    save() {
      // Some files read anew take less time than writing everything.
      if (seen.size * 20 <= count) return;
      for (const path of unchanged) added[path] = known[path] as Kept<Value>;
      keepFile(file, JSON.stringify({ key, files: added }));
    },
  };
}

function look(path: string): Look | null {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat === undefined ? null : [stat.mtimeMs, stat.ctimeMs, stat.size, stat.ino];
}

function isSame(a: Look, b: Kept<unknown>): boolean {
  return a[0] === b[0] && a[1] === b[1] && a[2] === b[2] && a[3] === b[3];
}

function load<Value>(file: string, key: string): Record<string, Kept<Value> | undefined> {
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as {
      key: string;
      files: Record<string, Kept<Value>>;
    };
    return kept.key === key ? (kept.files ?? {}) : {};
  } catch {
    return {};
  }
}
