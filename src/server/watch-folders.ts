/** Hearing at once that something in the data folder may have changed. What it is, a look at the files tells. */
import { type FSWatcher, lstatSync, readdirSync, watch } from 'node:fs';
import { join } from 'node:path';
import { configPath } from '../store/read-config.ts';

const kept = ['applications', 'resumes'];

/**
 * Calls `hear` after each change in the data folder `root`; the function given back ends that. It watches folders and not
 * files: that takes no time however many files there are, and an editor may put a new file in the old one's place.
 */
export function watchFolders(root: string, hear: () => void): () => void {
  const watchers = new Map<string, FSWatcher>();
  const drop = (path: string) => {
    watchers.get(path)?.close();
    watchers.delete(path);
  };
  const mayBeFolder = (path: string) =>
    watchers.has(path) || lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  const follow = (path: string, isOurs: (name: string) => boolean) => {
    if (watchers.has(path)) return;
    try {
      const watcher = watch(path, (event, name) => {
        if (name !== null && !isOurs(name)) return;
        // Where a folder came or went, there are others to follow; files come and go by the thousand.
        if (event === 'rename' && (name === null || mayBeFolder(join(path, name)))) followAll();
        hear();
      });
      watcher.on('error', () => drop(path));
      watchers.set(path, watcher);
    } catch {
      // It is gone already; the folder above tells when it is back.
    }
  };
  const followAll = () => {
    const wanted = kept.flatMap((name) => foldersIn(join(root, name)));
    for (const path of watchers.keys()) if (path !== root && !wanted.includes(path)) drop(path);
    follow(root, (name) => name === configPath || kept.includes(name));
    for (const path of wanted) follow(path, (name) => !name.startsWith('.'));
  };
  followAll();
  return () => {
    for (const path of [...watchers.keys()]) drop(path);
  };
}

/** A folder and all below it; none where there is none. */
function foldersIn(path: string): string[] {
  try {
    const below = readdirSync(path, { withFileTypes: true });
    const folders = below.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'));
    return [path, ...folders.flatMap(({ name }) => foldersIn(join(path, name)))];
  } catch {
    return [];
  }
}
