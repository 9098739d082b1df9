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

/** One thing that is kept of files: for each a `Value` that JSON can hold. */
export interface ReadingCache<Value> {
  /** What was read from the file `path`; null where it has to be read. */
  find(path: string): Value | null;
  /** What was read from it before it changed, if anything was. */
  before(path: string): Value | null;
  /** Keeps what was read from a file for the next time; it was read after {@link find} had been asked for it. */
  keep(path: string, value: Value): void;
  /**
   * Writes what was kept of a folder with `applications` of these, if it is worth it. Never throws: without it everything
   * works, more slowly.
   */
  save(applications: number): void;
}

/** What is kept: a `name` for it, and of which data folder it is. */
export interface KeptSort {
  root: string;
  name: string;
  /** All that the values depend on but the files and the code: what was kept while it was another is forgotten. */
  under: unknown;
}

/** The file in which one sort is kept, and what must stand in it for its values to be good here and now. */
export function keptAt(
  { folder, stamp }: CachePlace,
  { root, name, under }: KeptSort,
): { file: string; key: string } {
  return {
    file: join(folder, `${shortHash(root)}-${name}.json`),
    key: JSON.stringify([stamp, process.version, root, under]),
  };
}

/** Whether so many applications are worth a file that keeps them. */
export function isWorthKeeping({ least = 20 }: CachePlace, applications: number): boolean {
  return applications >= least;
}

/** What is kept of files of a data folder. */
export function openReadingCache<Value>(place: CachePlace, sort: KeptSort): ReadingCache<Value> {
  const { file, key } = keptAt(place, sort);
  const known = load<Value>(file, key);
  const unchanged = new Set<string>();
  const added: Record<string, Kept<Value>> = Object.create(null);
  // Looked at before it is read: what changes in between is read again next time.
  const seen = new Map<string, Look>();
  return {
    find(path) {
      const now = look(`${sort.root}/${path}`);
      const kept = known[path];
      if (now === null) return null;
      if (kept !== undefined && isSame(now, kept)) {
        unchanged.add(path);
        return kept[4];
      }
      seen.set(path, now);
      return null;
    },
    before: (path) => known[path]?.[4] ?? null,
    keep(path, value) {
      const then = seen.get(path);
      if (then === undefined || !isSettled(then)) return;
      added[path] = [...then, value];
    },
    save(applications) {
      if (!isWorthKeeping(place, applications) || Object.keys(added).length === 0) return;
      for (const path of unchanged) added[path] = known[path] as Kept<Value>;
      keepFile(file, JSON.stringify({ key, files: added }));
    },
  };
}

function look(path: string): Look | null {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat === undefined ? null : [stat.mtimeMs, stat.ctimeMs, stat.size, stat.ino];
}

/**
 * Whether a file would tell by its times if it changed once more. Some file systems count in steps of two seconds, and
 * those that tell fractions of a second in steps of ten milliseconds at most.
 */
function isSettled([modified, changed]: Look): boolean {
  const isFine = modified % 1000 !== 0 && changed % 1000 !== 0;
  return Math.max(modified, changed) < Date.now() - (isFine ? 50 : 2000);
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
