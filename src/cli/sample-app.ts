/** The sample data as an app of their own beside the running one: a copy, which goes with it. */
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WorkError } from '../operations/errors.ts';
import { startOf } from './installation.ts';

/** What the sample is made of: `scripts/pack.mjs` puts the same into the package. */
const contents = ['applications', 'resumes', 'apptrack.config.yaml'];

/**
 * Gives the address of the app of the sample, which is started when it is first asked for; `root` is the folder of the
 * package or of the clone, and `words` are those that this app was started with. A browser that is let in here is let in
 * there.
 */
export function sampleApp(root: string, words: readonly string[]): () => Promise<string> {
  let running: Promise<string> | null = null;
  return () => {
    running ??= startSample(root, words).catch((error: unknown) => {
      running = null;
      throw error;
    });
    return running;
  };
}

function startSample(root: string, words: readonly string[]): Promise<string> {
  const packed = join(root, 'compiled/package/sample');
  const source = existsSync(packed) ? packed : root;
  const copy = mkdtempSync(join(tmpdir(), 'apptrack-sample-'));
  for (const name of contents) cpSync(join(source, name), join(copy, name), { recursive: true });
  const start = [startOf(root), 'start', '--no-open', '--port', '0', '--dir', copy, ...words];
  // By the channel it learns that this program has ended, however that was.
  const child = spawn(process.execPath, start, { stdio: ['ignore', 'pipe', 'ignore', 'ipc'] });
  const forget = () => rmSync(copy, { recursive: true, force: true });
  process.once('exit', () => {
    child.kill();
    forget();
  });
  return new Promise((resolve, reject) => {
    let output = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const address = /AppTrack is at (http:\/\/[\d.:]+\/)/.exec(output)?.[1];
      if (address !== undefined) resolve(address);
    });
    child.once('error', reject);
    child.once('exit', () => {
      forget();
      reject(new WorkError('the sample could not be started'));
    });
  });
}
