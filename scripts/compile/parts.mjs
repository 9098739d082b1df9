// What is compiled, of which sources, and where it lies: `compiled/PART/STAMP/`, where the stamp changes with the
// sources, so that a running program is never swapped under its feet. Plain JavaScript for Node 20 and later.
// Every start of the command line in a clone comes by here. Node's own modules are not imported: that would load all
// their parts, streams among them.
/** Gives one of Node's own modules. */
export const builtin =
  process.getBuiltinModule ?? (await import('node:module')).createRequire(import.meta.url);
const { readdirSync, statSync } = builtin('node:fs');
const { fileURLToPath } = builtin('node:url');

/** The project's folder, with a slash at its end. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Node as npm installed it for this project. */
export const ownNode = `${root}node_modules/.bin/node${process.platform === 'win32' ? '.cmd' : ''}`;

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
/** Whether the Node that runs is too old for the project. */
export const isOld = major < 22 || (major === 22 && minor < 12);

/** What every part depends on. */
const always = ['package.json', 'node_modules/.package-lock.json', 'scripts/compile/bundle.mjs'];
const tests = /\.test\.ts$/;
const rooms = (...names) => names.map((name) => `src/${name}`);

/** The parts by name: what each is called for people, and the files and folders that it is made of. */
export const parts = {
  cli: {
    title: 'the command line',
    sources: [
      ...rooms('cli', 'core', 'format', 'operations', 'seal', 'store'),
      'scripts/compile/cli.mjs',
      ...always,
    ],
    leftOut: tests,
  },
  browser: {
    title: 'the unlock page and the bookmarklet',
    sources: [...rooms('core', 'islands/bookmarklet', 'seal'), 'scripts/compile/browser.mjs', ...always],
    leftOut: tests,
  },
  site: {
    title: 'the site',
    sources: [
      'src',
      'docs',
      'public',
      '.github/CONTRIBUTING.md',
      'astro.config.mjs',
      'scripts/compile/bookmarklet-module.mjs',
      'scripts/compile/browser.mjs',
      'scripts/compile/site.mjs',
      ...always,
    ],
    leftOut: /\.test\.ts$|^src\/(?:cli|testing)$/,
  },
};

/**
 * The folder of a part that is as new as its sources, or null. Where no sources are (in an installed package), the
 * newest that is there.
 */
export function compiledFolder(part) {
  if (!hasSources()) return newestOf(part);
  const folder = folderOf(part);
  return isThere(folder) ? folder : null;
}

/**
 * The folder of a part that is as new as its sources, made if need be, by one process however many ask; `say` gets a
 * line then. Rejects where it cannot be made.
 */
export async function ensureCompiled(part, { say = () => {} } = {}) {
  const folder = compiledFolder(part);
  if (folder !== null) return folder;
  if (!hasSources()) throw new Error(`${root} lacks ${parts[part].title}; install AppTrack anew`);
  const { makeOnce } = await import('./make.mjs');
  return makeOnce(part, folderOf(part), say);
}

/** Whether a file or folder exists. */
export function isThere(path) {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}

function hasSources() {
  return isThere(`${root}src/cli/main.ts`);
}

function folderOf(part) {
  return `${root}compiled/${part}/${stampOf(parts[part])}`;
}

function newestOf(part) {
  const parent = `${root}compiled/${part}`;
  if (!isThere(parent)) return null;
  const [newest] = readdirSync(parent)
    .filter((name) => !name.startsWith('.'))
    .map((name) => ({ path: `${parent}/${name}`, made: statSync(`${parent}/${name}`).mtimeMs }))
    .sort((one, other) => other.made - one.made);
  return newest?.path ?? null;
}

/** A name that changes when a source is changed, made, renamed or deleted: a sum over all times and sizes. */
function stampOf({ sources, leftOut }) {
  // Two 32-bit FNV-1a sums: enough to tell versions apart, and quicker to start than real hashes.
  let a = 0x811c9dc5;
  let b = 0x01000193;
  const add = (path) => {
    if (leftOut.test(path)) return;
    const stat = statSync(root + path, { throwIfNoEntry: false });
    const { mtimeMs = 0, size = 0 } = stat ?? {};
    a = Math.imul(a ^ size, 0x01000193);
    a = Math.imul(a ^ (mtimeMs * 1000), 0x01000193);
    b = Math.imul(b ^ (mtimeMs / 1000), 0x01000193);
    b = Math.imul(b ^ (mtimeMs * 1000 + size), 0x01000193);
    // The time of a folder tells of names that came and went.
    if (stat?.isDirectory()) for (const name of readdirSync(root + path)) add(`${path}/${name}`);
  };
  for (const source of sources) add(source);
  return (a >>> 0).toString(36) + (b >>> 0).toString(36);
}
