/** The program that builds the site, compiled pages and all, as one file: hundreds of modules take half a second to load. */
import { join } from 'node:path';
import { build } from 'esbuild';
import { entryOf } from './keep-compiled.ts';

/** Some packages still load Node's modules in the older way. */
const olderImports =
  "import { createRequire as createRequire_ } from 'node:module'; const require = createRequire_(import.meta.url);";

/** Makes the file out of the compiled pages in the folder `code` and the sources beside this one. */
export async function bundleProgram(code: string, outfile: string): Promise<void> {
  const page = JSON.stringify(join(code, entryOf(code)));
  const program = JSON.stringify(join(import.meta.dirname, 'program.ts'));
  await build({
    stdin: {
      contents: `export { app } from ${page}; export { build, help } from ${program};`,
      resolveDir: import.meta.dirname,
    },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node22.12',
    // esbuild does not know that Node has these, and would compile such an expression anew with each use.
    supported: { 'regexp-unicode-property-escapes': true },
    banner: { js: olderImports },
    legalComments: 'none',
    // Native code stays where it is.
    external: ['satteri'],
    logLevel: 'silent',
  });
}
