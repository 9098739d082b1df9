#!/usr/bin/env node
// Starts the command line: the compiled one, in a clone made anew first where a source file has changed.
// Plain JavaScript for Node 20 and later; in a clone an older Node than ours hands over to the one that npm installed.
import {
  builtin,
  codeCache,
  compiled,
  importModule,
  isClone,
  isOld,
  isThere,
  ownNode,
  root,
  version,
} from './installation.mjs';

if (process.argv.length === 3 && /^(--version|-V)$/.test(process.argv[2])) {
  process.stdout.on('error', ({ code, message }) => {
    if (code === 'EPIPE') return;
    process.stderr.write(`apptrack: standard output cannot be written: ${message}\n`);
    process.exitCode = 1;
  });
  process.stdout.write(`${version()}\n`);
} else if (!isOld) {
  await start();
} else if (isClone && isThere(ownNode)) {
  await handOver();
} else {
  const advice = isClone
    ? 'run npm install, which brings it'
    : 'get one from https://nodejs.org, or by: nvm install 24';
  process.stderr.write(
    `apptrack: Node 22.12 or later is needed, this is ${process.versions.node}; ${advice}\n`,
  );
  process.exitCode = 1;
}

async function handOver() {
  const { spawn } = builtin('node:child_process');
  const { fileURLToPath } = builtin('node:url');
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
  try {
    const { main } = await load();
    await main(process.argv.slice(2), { version: version(), root, compiled, importModule });
  } catch (error) {
    process.stderr.write(`apptrack: ${process.env.APPTRACK_DEBUG ? error.stack : error.message}\n`);
    process.exitCode = 1;
  }
}

async function load() {
  let folder;
  try {
    folder = await compiled('cli', (line) => process.stderr.isTTY && process.stderr.write(`${line}\n`));
  } catch (error) {
    if (!isClone) throw error;
    // On a disk that cannot be written, say: the sources run as they are, only not as quickly.
    if (process.env.APPTRACK_DEBUG) process.stderr.write(`apptrack: ${error.message}\n`);
    return import('../src/cli/main.ts');
  }
  const { loadCompiled } = await import('./load-compiled.mjs');
  const [word = 'today'] = process.argv.slice(2);
  const command = /^[a-z][a-z-]{0,20}$/.test(word) ? word : 'other';
  return loadCompiled(`${folder}/main.cjs`, `${codeCache(folder)}/${command}`);
}
