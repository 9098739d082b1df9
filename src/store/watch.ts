/** Hearing of each change to the data folder's files. */
import { relative, sep } from 'node:path';
import { watch } from 'chokidar';
import { configPath } from './read-config.ts';

/** What happened to a file. */
export type FileEvent = 'add' | 'change' | 'unlink';

/** A watch that goes on until it is closed. */
export interface Watching {
  /** Resolves once every later change will be heard. */
  ready: Promise<void>;
  close(): Promise<void>;
}

/**
 * Calls `hear` with each application, résumé or configuration file of the folder `root` that appears, changes or goes
 * from now on: its path from the folder, with `/`. A save in several steps is heard once. `fail` hears of errors.
 */
export function watchFolder(
  root: string,
  hear: (event: FileEvent, path: string) => void,
  fail: (error: unknown) => void,
): Watching {
  const watcher = watch(
    ['applications', 'resumes', configPath].map((name) => `${root}${sep}${name}`),
    {
      ignoreInitial: true,
      followSymlinks: false,
      ignored: (path) =>
        relative(root, path)
          .split(sep)
          .some((name) => name.startsWith('.') && name !== '..'),
      awaitWriteFinish: { stabilityThreshold: 60, pollInterval: 20 },
      atomic: 60,
    },
  );
  const pathOf = (path: string) => relative(root, path).split(sep).join('/');
  const isOurs = (path: string) => path.endsWith('.md') || path === configPath;
  for (const event of ['add', 'change', 'unlink'] as const) {
    watcher.on(event, (path: string) => {
      if (isOurs(pathOf(path))) hear(event, pathOf(path));
    });
  }
  watcher.on('error', fail);
  return {
    ready: new Promise((resolve) => watcher.on('ready', () => resolve())),
    close: () => watcher.close(),
  };
}
