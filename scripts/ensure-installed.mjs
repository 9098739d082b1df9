// `node scripts/ensure-installed.mjs [FOLDER…]`: installs the packages of each folder where that is still to be done, so
// that `npm start` and `npm test` work in a fresh clone. What only some commands for developers need has a folder of its own.
// Plain JavaScript for Node 20 and later: it runs before the project's own Node is there.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const modified = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
const folders = process.argv.length > 2 ? process.argv.slice(2) : ['.'];

for (const folder of folders) {
  const cwd = join(root, folder);
  const isInstalled =
    modified(join(cwd, 'node_modules/.package-lock.json')) >= modified(join(cwd, 'package-lock.json'));
  if (!isInstalled) await install(cwd, folder === '.' ? '' : ` of ${folder}`);
}

async function install(cwd, of) {
  const stop = showProgress(cwd, `Installing packages${of} (once)`);
  const isWindows = process.platform === 'win32';
  const words = ['install', '--no-audit', '--no-fund', '--no-progress', '--loglevel=error'];
  const child = spawn(isWindows ? 'npm.cmd' : 'npm', words, {
    cwd,
    stdio: ['ignore', 'ignore', 'pipe'],
    shell: isWindows,
  });
  let said = '';
  child.stderr.on('data', (text) => {
    said += text;
  });
  const status = await new Promise((resolve) => {
    child.on('error', () => resolve(1));
    child.on('close', resolve);
  });
  stop();
  process.stderr.write(said);
  if (status !== 0) process.exit(status ?? 1);
}

/** Says how many packages are there already: on a terminal once a second, elsewhere once. Gives what ends that. */
function showProgress(cwd, title) {
  const { stderr } = process;
  if (!stderr.isTTY) {
    stderr.write(`${title}…\n`);
    return () => {};
  }
  const { packages } = JSON.parse(readFileSync(join(cwd, 'package-lock.json'), 'utf8'));
  // What is only for other platforms does not come.
  const isForHere = ({ optional, os, cpu, libc }) =>
    !optional ||
    (os?.includes(process.platform) && (cpu?.includes(process.arch) ?? true) && libc?.[0] !== 'musl');
  const outer = Object.keys(packages).filter(
    (path) => path.split('node_modules/').length === 2 && isForHere(packages[path]),
  );
  const begin = Date.now();
  const show = () => {
    const there = outer.filter((path) => existsSync(join(cwd, path, 'package.json'))).length;
    const seconds = Math.round((Date.now() - begin) / 1000);
    const state = there < outer.length ? `${there} of ${outer.length}` : 'all there, compiling';
    stderr.write(`\r${title}: ${state}, ${seconds} s     `);
  };
  show();
  const timer = setInterval(show, 1000);
  return () => {
    clearInterval(timer);
    show();
    stderr.write('\n');
  };
}
