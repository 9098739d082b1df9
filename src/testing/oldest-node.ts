/** The oldest Node that AppTrack takes, for tests of what is installed. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runProgram } from './cli.ts';

const project = join(import.meta.dirname, '../..');

/**
 * The path of Node in that version, fetched from npm's registry when it is first asked for; null, and a line on it, where
 * that cannot be.
 */
export async function oldestNode(version: string): Promise<string | null> {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const name = `node-${platform}-${process.arch}`;
  const home = join(project, 'node_modules/.cache/apptrack-test', `node-${version}`);
  const path = join(home, 'node_modules', name, process.platform === 'win32' ? 'bin/node.exe' : 'bin/node');
  if (existsSync(path)) return path;
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'package.json'), '{ "private": true }\n');
  const words = ['install', '--no-audit', '--no-fund', `${name}@${version}`];
  const { stderr } = await runProgram('npm', words, { cwd: home });
  if (existsSync(path)) return path;
  console.warn(`Node ${version} could not be fetched: ${stderr}`);
  return null;
}
