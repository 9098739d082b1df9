/** The second thread of a build. It is started before the files are read, since it has modules to load meanwhile. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { findDataFolder } from '../store/data-folder.ts';
import { listApplications } from '../store/read-all.ts';

/** With fewer applications, a second thread takes longer to start than it saves. */
const worthAThread = 300;

/** Starts a thread that renders pages compiled in `compiled`; null where it would not be worth it. */
export function startHelper(compiled: string): Worker | null {
  if (availableParallelism() < 2 || countApplications() < worthAThread) return null;
  const worker = new Worker(new URL('./render-worker.ts', import.meta.url), { workerData: compiled });
  // Until somebody waits for it: what went wrong is told then.
  worker.on('error', () => undefined);
  return worker;
}

/** How many files there are to read; what is wrong with the folder is told by those who read it. */
function countApplications(): number {
  try {
    return listApplications(findDataFolder()).paths.length;
  } catch {
    return 0;
  }
}
