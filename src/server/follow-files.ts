/** Telling open pages of files that changed. */
import type { ViteDevServer } from 'vite';
import type { Reading } from '../content/tracker.ts';
import { formatProblem } from '../core/problem.ts';
import { watchFolders } from './watch-folders.ts';

/** What pages are told, as an event of Vite's socket. */
const changedEvent = 'apptrack:changed';

/** An editor may save in several steps: what comes within so many milliseconds is one change. */
const settling = 10;

/** Watches the data folder, reads what changed, and tells every open page. */
export function followFiles(
  server: ViteDevServer,
  root: string,
  refresh: () => Promise<Reading>,
  report: (error: unknown) => void,
): void {
  let told: number | undefined;
  let timer: NodeJS.Timeout | undefined;
  const tell = async () => {
    const { version, tracker } = await refresh();
    if (version === told) return;
    told = version;
    server.ws.send(changedEvent);
    for (const problem of tracker.problems) server.config.logger.warn(formatProblem(problem));
  };
  const stop = watchFolders(root, () => {
    clearTimeout(timer);
    timer = setTimeout(() => void tell().catch(report), settling);
  });
  server.httpServer?.on('close', () => {
    clearTimeout(timer);
    stop();
  });
  refresh().then(({ version }) => {
    told = version;
  }, report);
}
