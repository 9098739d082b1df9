// The bundle of the command line: found where it is fresh, else made. Plain JavaScript for Node 20 and later.
import { mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const sources = ['cli', 'core', 'format', 'operations', 'store'].map((room) => `${root}src/${room}`);

/** Where bundles and compiled code are kept; all of it can be deleted at any time. */
export const cacheFolder = `${root}node_modules/.cache/apptrack`;

/** The path of a bundle that is as new as the sources, or null where none can be made (the sources run as they are). */
export async function bundleOf() {
  const folder = `${cacheFolder}/cli/${stampOf()}`;
  const bundle = `${folder}/main.js`;
  if (isThere(bundle)) return bundle;
  try {
    await build(folder);
    return bundle;
  } catch (error) {
    if (isThere(bundle)) return bundle;
    if (process.env.APPTRACK_DEBUG) process.stderr.write(`apptrack: no bundle: ${error.message}\n`);
    return null;
  }
}

async function build(folder) {
  const { build: bundle } = await import('esbuild');
  const draft = `${cacheFolder}/cli/.draft-${process.pid}-${Date.now().toString(36)}`;
  mkdirSync(draft, { recursive: true });
  try {
    await bundle({
      entryPoints: [`${root}src/cli/main.ts`],
      outdir: draft,
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      target: 'node22.12',
      minifySyntax: true,
      minifyWhitespace: true,
      legalComments: 'none',
      external: ['fsevents', '*.node'],
      // Packages in the older module format ask for Node's modules by `require`.
      banner: { js: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);" },
      logLevel: 'silent',
    });
    // In parallel the first one wins; the others' work is the same.
    renameSync(draft, folder);
    removeOld();
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/** A name that changes with any source file's name, size or time. */
function stampOf() {
  let text = `${process.versions.node.split('.')[0]} `;
  const add = (path) => {
    const { mtimeMs = 0, size = 0 } = statSync(path, { throwIfNoEntry: false }) ?? {};
    text += `${path} ${mtimeMs} ${size}\n`;
  };
  add(`${root}package.json`);
  add(`${root}node_modules/.package-lock.json`);
  for (const folder of sources) walk(folder, add);
  return hashOf(text);
}

function walk(folder, add) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) walk(`${folder}/${entry.name}`, add);
    else if (/(?<!\.test)\.(ts|mjs|json)$/.test(entry.name)) add(`${folder}/${entry.name}`);
  }
}

/** Two independent 32-bit FNV-1a sums, in base 36: enough to tell versions apart, and quicker to load than real hashes. */
function hashOf(text) {
  let a = 0x811c9dc5;
  let b = 0x01000193;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ (code + index), 0x01000193);
  }
  return (a >>> 0).toString(36) + (b >>> 0).toString(36);
}

/** Bundles more than a day old; a running command may still load parts of a younger one. */
function removeOld() {
  const folder = `${cacheFolder}/cli`;
  for (const name of readdirSync(folder)) {
    const made = statSync(`${folder}/${name}`, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - made > 86_400_000) rmSync(`${folder}/${name}`, { recursive: true, force: true });
  }
}

function isThere(path) {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}
