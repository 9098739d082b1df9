#!/usr/bin/env node
// Starts the command line: the compiled one, made anew first where a source file has changed.
// Plain JavaScript for Node 20 and later; an older Node than ours hands over to the one that npm installed.
import { builtin, ensureCompiled, isOld, ownNode, root } from '../../scripts/compile/parts.mjs';

const { existsSync, readFileSync } = builtin('node:fs');
const { fileURLToPath } = builtin('node:url');

if (process.argv.length === 3 && /^(--version|-V)$/.test(process.argv[2])) {
  process.stdout.on('error', ({ code, message }) => {
    if (code === 'EPIPE') return;
    process.stderr.write(`apptrack: standard output cannot be written: ${message}\n`);
    process.exitCode = 1;
  });
  process.stdout.write(`${version()}\n`);
} else if (!isOld) {
  await start();
} else if (existsSync(ownNode)) {
  await handOver();
} else {
  process.stderr.write(
    `apptrack: Node 22.12 or later is needed, this is ${process.versions.node}; run npm install\n`,
  );
  process.exitCode = 1;
}

async function handOver() {
  const { spawn } = builtin('node:child_process');
  const args = [fileURLToPath(import.meta.url), ...process.argv.slice(2)];
  const child = spawn(ownNode, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  // The terminal sends this one to both.
  process.on('SIGINT', () => {});
  child.on('error', (error) => {
    process.stderr.write(`apptrack: ${error.message}\n`);
    process.exitCode = 1;
  });
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 1);
  });
}

async function start() {
  const { main } = await load();
  await main(process.argv.slice(2), { version: version(), browserScripts: () => compiled('browser') });
}

async function load() {
  let folder;
  try {
    folder = await compiled('cli');
  } catch (error) {
    // On a disk that cannot be written, say: the sources run as they are, only not as quickly.
    if (process.env.APPTRACK_DEBUG) process.stderr.write(`apptrack: ${error.message}\n`);
    return import('./main.ts');
  }
  const { loadCompiled } = await import('../../scripts/compile/load.mjs');
  const [word = ''] = process.argv.slice(2);
  return loadCompiled(folder, 'main.cjs', /^[a-z][a-z-]{0,20}$/.test(word) ? word : 'other');
}

function compiled(part) {
  const say = (line) => process.stderr.isTTY && process.stderr.write(`${line}\n`);
  return ensureCompiled(part, { say });
}

function version() {
  return JSON.parse(readFileSync(`${root}package.json`, 'utf8')).version;
}
