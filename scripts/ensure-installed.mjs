// `node scripts/ensure-installed.mjs [FOLDER…]`: installs the packages of each folder where that is still to be done, so
// that `npm start` and `npm test` work in a fresh clone. What only some commands for developers need has a folder of its own.
// Plain JavaScript for Node 20 and later: it runs before the project's own Node is there.
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const modified = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
const folders = process.argv.length > 2 ? process.argv.slice(2) : ['.'];

for (const folder of folders) {
  const cwd = join(root, folder);
  const isInstalled =
    modified(join(cwd, 'node_modules/.package-lock.json')) >= modified(join(cwd, 'package-lock.json'));
  if (!isInstalled) install(cwd, folder === '.' ? '' : ` of ${folder}`);
}

function install(cwd, of) {
  process.stderr.write(`Installing packages${of} (once)…\n`);
  const isWindows = process.platform === 'win32';
  const words = ['install', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync(isWindows ? 'npm.cmd' : 'npm', words, {
    cwd,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: isWindows,
  });
  if (status !== 0) process.exit(status ?? 1);
}
