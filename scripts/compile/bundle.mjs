// One call of Vite, which bundles all that runs.
import { build } from 'vite';
import { root } from '../../bin/installation.mjs';

/**
 * Bundles into `folder`, minified and without comments. Nothing but what is given here decides on the result: neither the
 * site's settings nor a file `.env`.
 */
export function bundle(folder, { input, output, plugins = [], target, forNode = false, define = {} }) {
  return build({
    root,
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'silent',
    plugins,
    define,
    ssr: { target: 'node', noExternal: true },
    build: {
      ssr: forNode,
      outDir: folder,
      emptyOutDir: false,
      target,
      minify: true,
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: { input, output: { comments: false, ...output } },
    },
  });
}
