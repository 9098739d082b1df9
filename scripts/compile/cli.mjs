// The command line: a file for its start, one for each command, and those that they share, in the module format that
// Node loads quickest. A command loads nothing of the others.
import { bundle } from './bundle.mjs';
import { root } from './parts.mjs';

/** Fills a folder with the command line; `main.cjs` is its start. */
export async function compileCli(folder) {
  await bundle(folder, {
    input: { main: `${root}src/cli/main.ts` },
    output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name]-[hash].cjs' },
    plugins: [late, withoutJavaScriptParser],
    target: 'node22.12',
    forNode: true,
  });
}

/** Modules that a command can often do without: they are run when something of theirs is first asked for. */
const rarelyNeeded = /^(?:yaml|js-yaml|gray-matter|remark|node:child_process|node:worker_threads)$/;
const prefix = '\0late:';

/** Puts in the place of such a module what fetches it when it is used. */
const late = {
  name: 'late',
  enforce: 'pre',
  resolveId(source, importer = '') {
    // A package's own dependency of that name may be of another version.
    const ours = source.startsWith('node:') || !importer.includes('/node_modules/');
    return rarelyNeeded.test(source) && ours && !importer.startsWith(prefix) ? prefix + source : null;
  },
  async load(id) {
    if (!id.startsWith(prefix)) return null;
    const source = id.slice(prefix.length);
    const real = await import(source);
    const names = Object.keys(real).filter((name) => !/^(?:default|module\.exports)$/.test(name));
    const call = typeof real.default === 'function' ? '(...args) => load()(...args)' : '{}';
    return `const load = () => require(${JSON.stringify(source)});
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
