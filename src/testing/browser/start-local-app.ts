/** `npm start` for tests: the local app as a process of its own. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { bin } from '../cli.ts';
import { withoutTestRunner } from './build-site.ts';

const project = join(import.meta.dirname, '../../..');

/** A running local app; `url` ends with a slash. */
export interface LocalApp {
  url: string;
  /** The process's. */
  pid: number | undefined;
  /** All that it printed. */
  output(): string;
  stop(): Promise<void>;
}

/** What runs in the place of this project's: another Node, another program, in more of an environment. */
interface Program {
  node?: string;
  bin?: string;
  env?: NodeJS.ProcessEnv;
}

/** Starts the local app of the data folder `data`, at any port or that, open to all of this machine unless `options` say otherwise, and waits until it says where it is. */
export function startLocalApp(
  data: string,
  port = '0',
  options = ['--no-token'],
  program: Program = {},
): Promise<LocalApp> {
  const words = [program.bin ?? bin, 'start', '--port', port, '--no-open', ...options];
  const child = spawn(program.node ?? process.execPath, words, {
    cwd: project,
    env: {
      ...withoutTestRunner(process.env),
      APPTRACK_DIR: data,
      APPTRACK_TODAY: '',
      ...program.env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  return new Promise((resolve, reject) => {
    const closed = new Promise<void>((done) => child.on('close', () => done()));
    closed.then(() => reject(new Error(`the local app ended: ${output}`)));
    const stop = () => {
      child.kill('SIGKILL');
      return closed;
    };
    const hear = (chunk: Buffer) => {
      output += chunk.toString();
      const url = /AppTrack is at (http:\S+)/.exec(output)?.[1];
      if (url !== undefined) resolve({ url, pid: child.pid, output: () => output, stop });
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('error', reject);
  });
}
