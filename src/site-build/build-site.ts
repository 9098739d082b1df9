/** Building the site from its compiled pages and the data folder as it is now. */
import { existsSync, readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { movePages } from '../content/page-names.ts';
import type { Reading } from '../content/tracker.ts';
import { copyInto, removeOthers } from './output-folder.ts';
import { openCompiled, renderShare, type Share } from './render-share.ts';

/** With fewer applications, a second thread takes longer to start than it saves. */
const worthAThread = 300;

/** Fills `outDir` and gives the number of files. `reading` must be free of problems. */
export async function buildSite(compiled: string, reading: Reading, outDir: string): Promise<number> {
  const fresh = !existsSync(outDir) || readdirSync(outDir).length === 0;
  const assets = copyInto(outDir, join(compiled, 'assets'));
  const next = new Int32Array(new SharedArrayBuffer(4));
  const share: Share = { compiled, outDir, next, assets: new Set(assets) };
  const helped = reading.tracker.applications.length >= worthAThread && availableParallelism() > 1;
  const shares = await Promise.all([
    helped ? renderApart(share, reading) : [],
    openCompiled(compiled).then((app) => renderShare(app, reading, share)),
  ]);
  const ids = reading.tracker.applications.map(({ id }) => id);
  const moved = movePages(outDir, ids);
  const files = new Set([...assets, ...shares.flat()].map((path) => moved.get(path) ?? path));
  if (!fresh) removeOthers(outDir, files);
  return files.size;
}

async function renderApart(share: Share, reading: Reading): Promise<string[]> {
  const worker = new Worker(new URL('./render-worker.ts', import.meta.url), { workerData: share });
  try {
    return await new Promise<string[]>((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.once('exit', () => reject(new Error('the second thread ended early')));
      worker.postMessage(reading);
    });
  } finally {
    await worker.terminate();
  }
}
