/** `apptrack read-resume`, which `resume add` runs apart: a file on standard input, what was read of it on standard output. */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { UnreadableResumeError } from '../../format/intake/resume/blocks.ts';
import { readResumeFile } from '../../format/intake/resume/read-resume.ts';
import type { ReaderAnswer } from '../input/read-apart.ts';
import type { CommonOptions } from '../options.ts';

/** A thread of its own sees how much the process takes while the reader is at work, and ends it. */
const guard = `const { parentPort, workerData } = require('node:worker_threads');
const look = () => { if (process.memoryUsage.rss() > workerData) process.kill(process.pid, 'SIGKILL'); };
look();
setInterval(look, 50);
parentPort.postMessage('on guard');`;

/** Reads the file on standard input, called `name`, in at most `memory` bytes. */
export async function readResume(_options: CommonOptions, name: string, memory: string): Promise<number> {
  const worker = new Worker(guard, { eval: true, workerData: Number(memory) });
  await once(worker, 'message');
  worker.unref();
  process.stdout.write(JSON.stringify(await answerOf(name, readFileSync(0))));
  return 0;
}

async function answerOf(name: string, bytes: Uint8Array): Promise<ReaderAnswer> {
  try {
    return { read: await readResumeFile(name, new Uint8Array(bytes)) };
  } catch (error) {
    if (error instanceof UnreadableResumeError) return { refusal: error.message };
    return { refusal: `it cannot be read (${(error as Error).message})` };
  }
}
