// The command line: a file for its start, one for each command, and those that they share, in the module format that
// Node loads quickest. A command loads nothing of the others.

import { root } from '../../bin/installation.mjs';
import { bundle } from './bundle.mjs';
import { collectLicenses } from './licenses.mjs';

/** Packages that a command can often do without: each is a file of its own, loaded when something of it is first used. */
const rarelyNeeded = ['yaml', 'js-yaml', 'gray-matter', 'remark'];
/** Parts of Node of which the same is true. */
const rarelyNeededOfNode = ['node:child_process', 'node:readline/promises', 'node:worker_threads'];

/** Fills a folder with the command line; `main.cjs` is its start. What it keeps on disk, it keeps under `stamp`. */
export async function compileCli(folder, stamp) {
  const licenses = collectLicenses();
  await bundle(folder, {
    input: {
      main: `${root}src/cli/main.ts`,
      ...Object.fromEntries(rarelyNeeded.map((name) => [name, name])),
    },
    output: {
      format: 'cjs',
      entryFileNames: '[name].cjs',
      chunkFileNames: '[name]-[hash].cjs',
      // One file more is soon dearer than a few functions that are not called; what only those commands need that take
      // something in is no such few, how many they may be.
      codeSplitting: { groups: [{ name: 'common', test: /\/src\/(?!format\/intake\/)/, minShareCount: 6 }] },
    },
    plugins: [licenses.plugin, late, withoutJavaScriptParser],
    target: 'node22.12',
    forNode: true,
    define: { CODE_STAMP: JSON.stringify(stamp) },
  });
  licenses.write(folder);
}

const prefix = '\0late:';

/** Puts in the place of such a module what fetches it when it is used. */
const late = {
  name: 'late',
  enforce: 'pre',
  resolveId(source, importer) {
    if (importer === undefined) return null;
    if (importer.startsWith(prefix)) return { id: source, external: true };
    // A package's own dependency of that name may be of another version.
    const ours = !importer.includes('/node_modules/') && rarelyNeeded.includes(source);
    return ours || rarelyNeededOfNode.includes(source) ? prefix + source : null;
  },
  async load(id) {
    if (!id.startsWith(prefix)) return null;
    const source = id.slice(prefix.length);
    const real = await import(source);
    const names = Object.keys(real).filter((name) => !/^(?:default|module\.exports)$/.test(name));
    const call = typeof real.default === 'function' ? '(...args) => load()(...args)' : '{}';
    const file = source.startsWith('node:') ? source : `./${source}.cjs`;
    return `const load = () => require(${JSON.stringify(file)});
      module.exports = ${call};
      for (const name of ${JSON.stringify(names)})
        Object.defineProperty(module.exports, name, { enumerable: true, get: () => load()[name] });`;
  },
};

/** Leaves out a parser of JavaScript that gray-matter's reader would bring, for values that are refused before it. */
const withoutJavaScriptParser = {
  name: 'without-javascript-parser',
  transform: {
    filter: { id: /js-yaml\/lib\/js-yaml\/type\/js\/function\.js$/ },
    handler: (code) => code.replace("_require('esprima')", 'null'),
  },
};
