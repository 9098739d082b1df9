/** A second thread that renders its share of the files. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Reading } from '../content/tracker.ts';
import { listenTo, meetAt } from './meeting.ts';
import { openCompiled, renderShare, type Share } from './render-share.ts';

if (parentPort !== null) {
  const hear = listenTo(parentPort);
  const app = await openCompiled(workerData as string);
  const { reading, share } = (await hear()) as { reading: Reading; share: Share };
  await renderShare(app, reading, share, { end: 'back', meet: meetAt(parentPort, hear) });
  parentPort.close();
}
