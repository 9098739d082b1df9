/** Building the site from its compiled pages and the data folder as it is now. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import { movePages } from '../content/page-names.ts';
import type { Reading } from '../content/tracker.ts';
import { alone, listenTo, meetAt } from './meeting.ts';
import { copyInto, removeOthers } from './output-folder.ts';
import { openCompiled, queues, renderShare, type Share } from './render-share.ts';

/** What a site is made of; the `reading` must be free of problems. */
export interface BuildInput {
  /** The folder of the compiled pages. */
  compiled: string;
  reading: Reading;
  helper: Worker | null;
}

/** Fills `outDir` and gives the number of files. */
export async function buildSite({ compiled, reading, helper }: BuildInput, outDir: string): Promise<number> {
  const fresh = !existsSync(outDir) || readdirSync(outDir).length === 0;
  const assets = copyInto(outDir, join(compiled, 'assets'));
  const taken = new Int32Array(new SharedArrayBuffer(4 * queues));
  const share: Share = { outDir, taken, assets: new Set(assets) };
  const meet = helper === null ? alone : meetAt(helper, listenTo(helper));
  helper?.postMessage({ reading, share });
  const rendered = await renderShare(await openCompiled(compiled), reading, share, { end: 'front', meet });
  const ids = reading.tracker.applications.map(({ id }) => id);
  const moved = movePages(outDir, ids);
  const files = new Set([...assets, ...rendered].map((path) => moved.get(path) ?? path));
  if (!fresh) removeOthers(outDir, files);
  return files.size;
}
