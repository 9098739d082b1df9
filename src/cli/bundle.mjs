// The bundle of the command line: found where it is fresh, else made. Plain JavaScript for Node 20 and later.
// Node's own modules are not imported: that would load all their parts, streams among them, at every start.
/** Gives one of Node's own modules. */
export const builtin =
  process.getBuiltinModule ?? (await import('node:module')).createRequire(import.meta.url);
const { mkdirSync, readdirSync, renameSync, rmSync, statSync, readFileSync } = builtin('node:fs');
const { fileURLToPath } = builtin('node:url');

/** The project's folder, with a slash at its end. */
export const root = fileURLToPath(new URL('../..', import.meta.url));
const sources = ['cli', 'core', 'format', 'operations', 'seal', 'store'].map((room) => `${root}src/${room}`);

/** Where bundles and compiled code are kept; all of it can be deleted at any time. */
export const cacheFolder = `${root}node_modules/.cache/apptrack`;

/** The path of a bundle that is as new as the sources, or null where none can be made (the sources run as they are). */
export async function bundleOf() {
  const folder = `${cacheFolder}/cli/${stampOf()}`;
  const bundle = `${folder}/main.cjs`;
  if (isThere(bundle)) return bundle;
  try {
    await buildOnce(folder, bundle);
    return bundle;
  } catch (error) {
    if (isThere(bundle)) return bundle;
    if (process.env.APPTRACK_DEBUG) process.stderr.write(`apptrack: no bundle: ${error.message}\n`);
    return null;
  }
}

/** Builds, unless another process is at it: then waits for what that makes. Forty at once would take minutes. */
async function buildOnce(folder, bundle) {
  const busy = `${folder}.building`;
  mkdirSync(`${cacheFolder}/cli`, { recursive: true });
  for (;;) {
    try {
      mkdirSync(busy);
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    await new Promise((resume) => setTimeout(resume, 50));
    if (isThere(bundle)) return;
    const since = statSync(busy, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - since > 30_000) rmSync(busy, { recursive: true, force: true });
  }
  try {
    if (!isThere(bundle)) await build(folder);
  } finally {
    rmSync(busy, { recursive: true, force: true });
  }
}

/**
 * A file for the start and one for each command, each complete and in the module format that Node loads quickest:
 * a command loads two files, and nothing of the other commands.
 */
async function build(folder) {
  const { build: bundle } = await import('esbuild');
  const draft = `${cacheFolder}/cli/.draft-${process.pid}-${Date.now().toString(36)}`;
  mkdirSync(draft, { recursive: true });
  try {
    await bundle({
      entryPoints: [`${root}src/cli/main.ts`, `${root}src/cli/commands/*.ts`],
      outdir: draft,
      outExtension: { '.js': '.cjs' },
      bundle: true,
      format: 'cjs',
      platform: 'node',
      target: 'node22.12',
      // esbuild does not know that Node has these, and would compile such an expression anew with each use.
      supported: { 'dynamic-import': false, 'regexp-unicode-property-escapes': true },
      minify: true,
      legalComments: 'none',
      external: ['esbuild', 'fsevents', '*.node'],
      logLevel: 'silent',
      plugins: [apart, late],
    });
    // In parallel the first one wins; the others' work is the same.
    renameSync(draft, folder);
    removeOld();
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/** Leaves commands apart from the start, and out altogether a JavaScript parser that gray-matter's reader would load. */
const apart = {
  name: 'apart',
  setup(build) {
    build.onResolve({ filter: /^\.\/commands\/.*\.ts$/ }, ({ path }) => ({
      path: path.replace(/\.ts$/, '.cjs'),
      external: true,
    }));
    build.onLoad({ filter: /js-yaml\/lib\/js-yaml\/type\/js\/function\.js$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      return { contents: text.replace("_require('esprima')", 'null') };
    });
  },
};

/** Modules that a command can often do without: they are run when something of theirs is first asked for. */
const rarelyNeeded = [
  'yaml',
  'js-yaml',
  'gray-matter',
  'remark',
  'node:child_process',
  'node:worker_threads',
];

/** Puts in the place of such a module what fetches it when it is used. */
const late = {
  name: 'late',
  setup(build) {
    const filter = new RegExp(`^(?:${rarelyNeeded.join('|')})$`);
    build.onResolve({ filter }, ({ path, namespace, importer, resolveDir }) => {
      // A package's own dependency of that name may be of another version.
      const ours = path.startsWith('node:') || !importer.includes('node_modules');
      return ours && namespace !== 'late' ? { path, namespace: 'late', pluginData: resolveDir } : null;
    });
    build.onLoad({ filter, namespace: 'late' }, async ({ path, pluginData: resolveDir }) => {
      const real = await import(path);
      const names = Object.keys(real).filter((name) => !/^(?:default|module\.exports)$/.test(name));
      const call = typeof real.default === 'function' ? '(...args) => load()(...args)' : '{}';
      return {
        resolveDir,
        contents: `const load = () => require(${JSON.stringify(path)});
        module.exports = ${call};
        for (const name of ${JSON.stringify(names)})
          Object.defineProperty(module.exports, name, { enumerable: true, get: () => load()[name] });`,
      };
    });
  },
};

/** A name that changes when a source file is changed, made, renamed or deleted: a sum over all times and sizes. */
function stampOf() {
  // Two 32-bit FNV-1a sums: enough to tell versions apart, and quicker to start than real hashes.
  let a = 0x811c9dc5 ^ Number.parseInt(process.versions.node, 10);
  let b = 0x01000193;
  const add = (path) => {
    const { mtimeMs = 0, size = 0 } = statSync(path, { throwIfNoEntry: false }) ?? {};
    a = Math.imul(a ^ size, 0x01000193);
    a = Math.imul(a ^ (mtimeMs * 1000), 0x01000193);
    b = Math.imul(b ^ (mtimeMs / 1000), 0x01000193);
    b = Math.imul(b ^ (mtimeMs * 1000 + size), 0x01000193);
  };
  add(`${root}package.json`);
  add(`${root}node_modules/.package-lock.json`);
  for (const folder of sources) walk(folder, add);
  return (a >>> 0).toString(36) + (b >>> 0).toString(36);
}

function walk(folder, add) {
  // The time of a folder tells of names that came and went.
  add(folder);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) walk(`${folder}/${entry.name}`, add);
    else if (/\.(ts|mjs|json)$/.test(entry.name) && !entry.name.endsWith('.test.ts'))
      add(`${folder}/${entry.name}`);
  }
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
