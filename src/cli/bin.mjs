#!/usr/bin/env node
// Starts the command line, quickly: runs a bundle of main.ts that is made anew when a source file has changed.
// Plain JavaScript for Node 20 and later; an older Node than ours hands over to the one that npm installed.
import { builtin, bundleOf, cacheFolder, root } from './bundle.mjs';

const { existsSync, readFileSync } = builtin('node:fs');
const { fileURLToPath } = builtin('node:url');
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const old = major < 22 || (major === 22 && minor < 12);
const ownNode = `${root}node_modules/.bin/node${process.platform === 'win32' ? '.cmd' : ''}`;

if (process.argv.length === 3 && /^(--version|-V)$/.test(process.argv[2])) {
  process.stdout.on('error', ({ code, message }) => {
    if (code === 'EPIPE') return;
    process.stderr.write(`apptrack: standard output cannot be written: ${message}\n`);
    process.exitCode = 1;
  });
  process.stdout.write(`${version()}\n`);
} else if (old && existsSync(ownNode)) {
  await handOver();
} else if (old) {
  process.stderr.write(
    `apptrack: Node 22.12 or later is needed, this is ${process.versions.node}; run npm install\n`,
  );
  process.exitCode = 1;
} else {
  await start();
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
  const module = builtin('node:module');
  module.enableCompileCache?.(`${cacheFolder}/v8`);
  const bundle = await bundleOf();
  const { main } = bundle === null ? await import('./main.ts') : module.createRequire(bundle)(bundle);
  await main(process.argv.slice(2), version());
}

function version() {
  return JSON.parse(readFileSync(`${root}package.json`, 'utf8')).version;
}
