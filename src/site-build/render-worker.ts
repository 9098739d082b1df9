/** A second thread that renders its share of the files. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Reading } from '../content/tracker.ts';
import { openCompiled, renderShare, type Share } from './render-share.ts';

const share = workerData as Share;
const opening = openCompiled(share.compiled);
parentPort?.once('message', async (reading: Reading) => {
  parentPort?.postMessage(await renderShare(await opening, reading, share));
});
