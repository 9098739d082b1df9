// What is compiled, of which sources, and where it lies: `compiled/PART/STAMP/`, where the stamp changes with the
// sources, so that a running program is never swapped under its feet. Plain JavaScript for Node 20 and later.
import { builtin, isThere, root } from '../../bin/installation.mjs';

const { readdirSync, statSync } = builtin('node:fs');

/** What every part depends on. */
const always = [
  'package.json',
  'node_modules/.package-lock.json',
  'scripts/compile/bundle.mjs',
  'scripts/compile/licenses.mjs',
];
const tests = /\.test\.ts$/;
const rooms = (...names) => names.map((name) => `src/${name}`);

/** What the bookmarklet has of the formats. */
const lightFormats = [
  'choose-posting',
  'job-boards',
  'job-names',
  'job-page',
  'job-posting-objects',
  'json-text',
  'lenient-json',
];

/** The parts by name: what each is called for people, and the files and folders that it is made of. */
export const parts = {
  cli: {
    title: 'the command line',
    sources: [
      ...rooms('cli', 'core', 'format', 'github', 'operations', 'seal', 'store'),
      'bin/cache-folder.mjs',
      'scripts/compile/cli.mjs',
      ...always,
    ],
    leftOut: tests,
  },
  browser: {
    title: 'scripts for browsers',
    sources: [
      ...rooms('core', 'islands/bookmarklet', 'seal'),
      ...rooms('islands/boot.ts', 'islands/format-day.ts', 'islands/localise.ts', 'islands/reader-locale.ts'),
      ...rooms(...lightFormats.map((name) => `format/${name}.ts`)),
      'scripts/compile/browser.mjs',
      ...always,
    ],
    leftOut: tests,
  },
  site: {
    title: 'the site',
    sources: [
      'src',
      'docs',
      'public',
      '.github/CONTRIBUTING.md',
      'CHANGELOG.md',
      'astro.config.mjs',
      'bin/cache-folder.mjs',
      'scripts/compile/browser-scripts-module.mjs',
      'scripts/compile/browser.mjs',
      'scripts/compile/site.mjs',
      ...always,
    ],
    leftOut: /\.test\.ts$|^src\/(?:cli|template|testing)$/,
  },
  template: {
    title: 'the files of a new repository',
    sources: [
      ...rooms('template'),
      '.github/ISSUE_TEMPLATE',
      '.github/workflows',
      'scripts/compile/template.mjs',
    ],
    leftOut: tests,
  },
};

/**
 * The folder of a part that is as new as its sources, made if need be, by one process however many ask; `say` gets a
 * line then. Rejects where it cannot be made.
 */
export async function ensureCompiled(part, { say = () => {} } = {}) {
  const folder = `${root}compiled/${part}/${stampOf(parts[part])}`;
  if (isThere(folder)) return folder;
  const { makeOnce } = await import('./make.mjs');
  return makeOnce(part, folder, say);
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
