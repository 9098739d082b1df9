// Where the program lies, what it was compiled into, and where it may keep what saves it time. Plain JavaScript that any
// Node understands since 20: it is loaded by every start, also by one on a Node that is too old.
import { cacheFolder } from './cache-folder.mjs';

// Node's own modules are not imported: that would load all their parts, streams among them.
/** Gives one of Node's own modules. */
export const builtin =
  process.getBuiltinModule ?? (await import('node:module')).createRequire(import.meta.url);
const { readFileSync, statSync } = builtin('node:fs');
const { join } = builtin('node:path');
const { fileURLToPath } = builtin('node:url');

/** The folder of the package or of the clone, with a slash at its end. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** Whether this is a clone of the sources, which compiles itself, rather than an installed package. */
export const isClone = isThere(`${root}scripts/compile/parts.mjs`);

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
/** Whether the Node that runs is too old for the program. */
export const isOld = major < 22 || (major === 22 && minor < 12);

/** In a clone: Node as npm installed it for this project. */
export const ownNode = `${root}node_modules/.bin/node${process.platform === 'win32' ? '.cmd' : ''}`;

/** The program's version. */
export function version() {
  return JSON.parse(readFileSync(`${root}package.json`, 'utf8')).version;
}

/**
 * The folder of a part of the program: `cli`, `browser`, `site` or `template`. In a clone it is made first where its
 * sources are newer, by one process however many ask; `say` gets a line then. Rejects where it cannot be made.
 */
export async function compiled(part, say = () => {}) {
  if (isClone) {
    const { ensureCompiled } = await import('../scripts/compile/parts.mjs');
    return ensureCompiled(part, { say });
  }
  const folder = `${root}compiled/package/${part}`;
  if (!isThere(folder)) throw new Error(`${root} is not whole; install AppTrack anew`);
  return folder;
}

/** Loads a module by its address: code that is run from what was kept of it cannot by itself. */
export const importModule = (address) => import(address);

/** Where Node may keep code that it has parsed: a clone has it beside the code, a package may not be written in. */
export function codeCache(folder) {
  return isClone ? `${folder}/v8` : join(cacheFolder(), 'v8');
}

/** Whether a file or folder exists. */
export function isThere(path) {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}
