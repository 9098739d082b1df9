/** Which local app runs for a data folder, so that other programs of the user can find its pages. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { discard } from './discard.ts';
import { keepFile } from './keep-file.ts';
import { livenessOf, newToken } from './process-token.ts';
import { digestOf, realPathOf } from './replace-file.ts';
import { stateFolder } from './state-folder.ts';

/** Says that this process serves the folder `root` at a port of 127.0.0.1, as long as it runs. */
export function sayRunning(root: string, port: number): void {
  const file = fileFor(root);
  const token = newToken();
  keepFile(file, JSON.stringify({ port, token }));
  process.once('exit', () => {
    if (read(file)?.token === token) discard(file);
  });
}

/** The port at which an app serves the folder `root`; null where none runs. */
export function runningPort(root: string): number | null {
  const known = read(fileFor(root));
  return known !== null && livenessOf(known.token) === 'alive' ? known.port : null;
}

function fileFor(root: string): string {
  return join(stateFolder(), `running-${digestOf(realPathOf(root)).slice(0, 16)}.json`);
}

function read(file: string): { port: number; token: string } | null {
  try {
    const { port, token } = JSON.parse(readFileSync(file, 'utf8')) as { port?: unknown; token?: unknown };
    const isPort = Number.isInteger(port) && Number(port) > 0 && Number(port) < 65_536;
    return isPort && typeof token === 'string' ? { port: Number(port), token } : null;
  } catch {
    return null;
  }
}
