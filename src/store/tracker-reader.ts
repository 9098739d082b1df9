/** Reading a data folder again and again: only files that changed since are read anew. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../core/config.ts';
import type { Problem } from '../core/problem.ts';
import { lastYearNow } from './clock.ts';
import { applicationReader, openKeptFrontmatter } from './kept-frontmatter.ts';
import {
  type FileReading,
  listApplications,
  listResumes,
  readFile,
  readResume,
  type Tracker,
  trackerOf,
} from './read-all.ts';
import { configPath, readConfig } from './read-config.ts';
import type { CachePlace } from './reading-cache.ts';

/** Reads a data folder as it is now; gives the very same object where nothing changed since the last time. */
export type TrackerReader = () => Tracker;

/**
 * A reader of the data folder `root`. It looks at every file's stamp, so that no event of a watcher can be missed. The first
 * time, what an earlier process kept at `place` of the same texts saves their parsing.
 */
export function trackerReader(root: string, place: CachePlace | null = null): TrackerReader {
  let kept = place && openKeptFrontmatter(place, root);
  const applications = new KeptFiles((path) => readFile(root, path, applicationReader(config.value, kept)));
  const resumes = new KeptFiles((path) => readResume(root, path, config.value));
  let config: { stamp: string; value: Config; problems: Problem[] };
  let last: { key: string; tracker: Tracker } | undefined;

  const refreshConfig = () => {
    const stamp = `${stampOf(root, configPath)} ${lastYearNow()}`;
    if (config !== undefined && config.stamp === stamp) return false;
    const { config: value, problems } = readConfig(root);
    config = { stamp, value, problems };
    applications.forget();
    resumes.forget();
    return true;
  };
  return () => {
    const lists = { applications: listApplications(root), resumes: listResumes(root) };
    const inFolders = [...lists.applications.problems, ...lists.resumes.problems];
    const key = JSON.stringify(inFolders);
    const changed = [
      refreshConfig(),
      applications.refresh(root, lists.applications.paths),
      resumes.refresh(root, lists.resumes.paths),
    ].includes(true);
    if (last !== undefined && !changed && last.key === key) return last.tracker;
    const tracker = trackerOf({
      root,
      config: config.value,
      applications: applications.readings,
      resumes: resumes.readings,
      problems: [...config.problems, ...inFolders],
    });
    last = { key, tracker };
    kept?.save(tracker.applications.length);
    kept = null;
    return tracker;
  };
}

/** Files with what was read of each, and the stamp that it had then. */
class KeptFiles<Value> {
  readonly #read: (path: string) => FileReading<Value>;
  #files = new Map<string, FileReading<Value> & { stamp: string }>();

  constructor(read: (path: string) => FileReading<Value>) {
    this.#read = read;
  }

  /** By path. */
  get readings(): ReadonlyMap<string, FileReading<Value>> {
    return this.#files;
  }

  forget(): void {
    this.#files.clear();
  }

  /** Reads what is new or changed among `paths` and drops the rest; tells whether anything is different. */
  refresh(root: string, paths: readonly string[]): boolean {
    const next = new Map<string, FileReading<Value> & { stamp: string }>();
    let changed = paths.length !== this.#files.size;
    for (const path of paths) {
      const stamp = stampOf(root, path);
      const known = this.#files.get(path);
      if (known?.stamp === stamp) next.set(path, known);
      else {
        changed = true;
        // The stamp is older than the content: a change in between is seen at the next look.
        next.set(path, { ...this.#read(path), stamp });
      }
    }
    this.#files = next;
    return changed;
  }
}

/** What changes whenever a file's content may have changed. */
function stampOf(root: string, path: string): string {
  try {
    const stat = statSync(join(root, path), { bigint: true, throwIfNoEntry: false });
    return stat === undefined ? '' : `${stat.mtimeNs}:${stat.ctimeNs}:${stat.size}:${stat.ino}`;
  } catch {
    return '';
  }
}
