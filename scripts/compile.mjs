// `node scripts/compile.mjs`: makes what runs of the sources, in `compiled/`: each part that is older than its sources.
// Runs after every install. Also links the command line where `npx --no-install apptrack` finds it.
// Plain JavaScript for Node 20 and later: it runs before the project's own Node is there.
import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { root } from '../bin/installation.mjs';
import { ensureCompiled, parts } from './compile/parts.mjs';

const say = (line) => process.stderr.write(`${line}\n`);

/** Only npm itself links what a *dependency* brings. */
function linkCommand() {
  chmodSync(`${root}bin/apptrack.mjs`, 0o755);
  if (process.platform === 'win32' || !existsSync(`${root}node_modules`)) return;
  const link = `${root}node_modules/.bin/apptrack`;
  mkdirSync(`${root}node_modules/.bin`, { recursive: true });
  rmSync(link, { force: true });
  symlinkSync('../../bin/apptrack.mjs', link);
}

/** The Node that npm installed comes with 67 MB of headers for compiling in C, which nothing here does. */
function dropHeaders() {
  const parent = `${root}node_modules/node/node_modules`;
  if (!existsSync(parent)) return;
  for (const name of readdirSync(parent))
    rmSync(`${parent}/${name}/include`, { recursive: true, force: true });
}

/** An install without these packages, or on a disk that is full, is an install all the same: each part is made when it is needed. */
const isInstall = process.env.npm_lifecycle_event === 'dependencies';

try {
  linkCommand();
  dropHeaders();
  for (const part of Object.keys(parts)) await ensureCompiled(part, { say });
} catch (error) {
  say(
    isInstall
      ? `Not everything is compiled yet; it will be when it is needed. ${error.message}`
      : error.message,
  );
  process.exitCode = isInstall ? 0 : 1;
}
