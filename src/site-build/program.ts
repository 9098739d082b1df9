/** Building the site from its compiled pages and the data folder as it is now: in this thread, and a second one. */
import { join, relative } from 'node:path';
import type { MessagePort, Worker } from 'node:worker_threads';
import { shareMatching } from '../content/shared-matching.ts';
import { adoptReading } from '../content/tracker.ts';
import { formatProblem, type Problem } from '../core/problem.ts';
import { ClockError } from '../store/clock.ts';
import { DataFolderError } from '../store/data-folder.ts';
import type { PrerenderApp } from './astro-internals.ts';
import { type BuildRecord, loadRecord, saveRecord } from './build-record.ts';
import { preparePages } from './compiled-pages.ts';
import { listenTo, meetAt, meetNobody } from './meeting.ts';
import { clearOutput, copyInto, removeOthers } from './output-folder.ts';
import type { Place } from './place.ts';
import { type BuildPlaces, makePlan, type Plan } from './plan.ts';
import { readShare } from './read-share.ts';
import { renderShare } from './render-share.ts';

/** With fewer applications, a second thread costs more than it saves. */
const worthAThread = 300;

/** What a thread has done, together with the others. */
interface Outcome {
  problems: readonly Problem[];
  /** What is there now; null where problems of the data keep the site from being built. */
  record: BuildRecord | null;
}

async function work(app: PrerenderApp, plan: Plan, place: Place): Promise<Outcome> {
  const earlier = loadRecord(plan.record.file, plan.record.program);
  const read = await readShare(plan, earlier, place);
  const { problems } = read.reading.tracker;
  if (problems.length > 0) return { problems, record: null };
  adoptReading(read.reading);
  shareMatching(read.matching);
  return { problems, record: await renderShare(app, read, earlier, plan, place) };
}

/** The second thread: does its share of the plan that it is told. */
export async function help(app: PrerenderApp, compiled: string, port: MessagePort): Promise<void> {
  const hear = listenTo(port);
  preparePages(app, compiled);
  await work(app, (await hear()) as Plan, { end: 'back', meet: meetAt(port, hear) });
  port.close();
}

/** What a build works with: places, and the second thread, on its way already; null where there is to be none. */
export interface BuildOptions extends BuildPlaces {
  helper: Worker | null;
}

/** Fills `outDir` with the site, says how that went, and gives the exit status. The second thread is ended. */
export async function build(app: PrerenderApp, { helper, ...places }: BuildOptions): Promise<number> {
  const start = performance.now();
  const { compiled, outDir } = places;
  try {
    const plan = makePlan(places);
    const alone = helper === null || plan.paths.length < worthAThread;
    const meet = alone ? meetNobody : meetAt(helper, listenTo(helper));
    if (alone) void helper?.terminate();
    else helper.postMessage(plan);
    preparePages(app, compiled);
    const { problems, record } = await work(app, plan, { end: 'front', meet });
    if (record === null) return failed(outDir, problems.map(formatProblem));
    const count = finish(compiled, plan, record);
    const seconds = ((performance.now() - start) / 1000).toFixed(2);
    process.stdout.write(`${count} files in ${relative(process.cwd(), outDir) || '.'}, ${seconds} s\n`);
    return 0;
  } catch (error) {
    return failed(outDir, [messageOf(error)]);
  } finally {
    await helper?.terminate();
  }
}

function messageOf(error: unknown): string {
  if (error instanceof DataFolderError || error instanceof ClockError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** Adds what browsers load beside pages, removes what is no longer wanted, and gives the number of files. */
function finish(
  compiled: string,
  { outDir, fresh, record: { file, program } }: Plan,
  record: BuildRecord,
): number {
  const assets = copyInto(outDir, join(compiled, 'assets'));
  const made = [...record.applications.values()].flatMap(({ files }) => files);
  const wanted = new Set([...assets, ...[...made, ...record.others.files].map(([path]) => path)]);
  if (!fresh) removeOthers(outDir, wanted);
  saveRecord(file, program, record);
  return wanted.size;
}

function failed(outDir: string, lines: readonly string[]): number {
  clearOutput(outDir);
  process.stderr.write(`${lines.join('\n')}\n`);
  return 1;
}
