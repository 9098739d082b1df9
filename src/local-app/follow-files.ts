/** Telling open pages of files that changed. */
import { join } from 'node:path';
import type { ViteDevServer } from 'vite';
import type { Reading } from '../content/tracker.ts';
import { formatProblem } from '../core/problem.ts';

/** What pages are told, as an event of Vite's socket. */
export const changedEvent = 'apptrack:changed';

/** An editor may save in several steps: what comes within so many milliseconds is one change. */
const settling = 15;

/** Watches the data folder, reads what changed, and tells every open page. */
export function followFiles(
  server: ViteDevServer,
  root: string,
  refresh: () => Promise<Reading>,
  report: (error: unknown) => void,
): void {
  const { watcher } = server;
  const config = join(root, 'apptrack.config.yaml');
  const folders = ['applications', 'resumes'].map((name) => join(root, name));
  watcher.add([...folders, config]);
  let told: number | undefined;
  let timer: NodeJS.Timeout | undefined;
  const tell = async () => {
    const { version, tracker } = await refresh();
    if (version === told) return;
    told = version;
    server.ws.send(changedEvent);
    for (const problem of tracker.problems) server.config.logger.warn(formatProblem(problem));
  };
  const hear = (path: string) => {
    if (path !== config && !folders.some((folder) => path.startsWith(folder))) return;
    clearTimeout(timer);
    timer = setTimeout(() => void tell().catch(report), settling);
  };
  for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, hear);
  server.httpServer?.on('close', () => clearTimeout(timer));
  refresh().then(({ version }) => {
    told = version;
  }, report);
}
