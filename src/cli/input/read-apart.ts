/** Reading a file that anybody may have made, in a process of its own that may fail, take too long, or take too much. */
import { spawn } from 'node:child_process';
import type { ReadResume } from '../../format/intake/resume/read-resume.ts';
import { WorkError } from '../../operations/errors.ts';
import { envWithoutSecrets } from '../env-without-secrets.ts';

/** How much a reader may take. */
export interface ReadingLimits {
  /** In milliseconds. */
  time: number;
  /** In bytes, of the whole process. */
  memory: number;
}

const usual: ReadingLimits = { time: 15_000, memory: 800_000_000 };

/** What the reader's process answers. */
export type ReaderAnswer = { read: ReadResume } | { refusal: string };

/**
 * What the script `program` reads in the bytes of a file of that name. Throws a {@link WorkError} where it is no résumé that
 * can be read, or would take more than the limits.
 */
export async function readApart(
  program: string,
  name: string,
  bytes: Uint8Array,
  limits: ReadingLimits = usual,
): Promise<ReadResume> {
  const heap = Math.round(limits.memory / 2e6);
  // A file may have the name of an option.
  const command = ['read-resume', '--', name, String(limits.memory)];
  const child = spawn(process.execPath, [`--max-old-space-size=${heap}`, program, ...command], {
    stdio: ['pipe', 'pipe', 'ignore'],
    env: envWithoutSecrets(),
  });
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    child.kill('SIGKILL');
  }, limits.time);
  let answer = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (answer += text));
  // It may have ended before it took all.
  child.stdin.on('error', () => {});
  child.stdin.end(bytes);
  try {
    await new Promise<void>((resolve, reject) => child.on('error', reject).on('close', () => resolve()));
  } finally {
    clearTimeout(timer);
  }
  if (isLate)
    throw new WorkError(`${name}: reading it took more than ${limits.time / 1000} s; no résumé needs that`);
  const document = parse(answer);
  if (document === null)
    throw new WorkError(`${name}: reading it took too much memory, or failed; no résumé needs that`);
  if ('refusal' in document) throw new WorkError(`${name}: ${document.refusal}`);
  return document.read;
}

function parse(answer: string): ReaderAnswer | null {
  try {
    return JSON.parse(answer) as ReaderAnswer;
  } catch {
    return null;
  }
}
