/** The bookmarklet as one line of code. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** The text of the module that holds the built bookmarklet. */
export async function bookmarkletModule(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../../src/islands/bookmarklet/bookmarklet.ts', import.meta.url))],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'ascii',
    legalComments: 'none',
  });
  const code = outputFiles[0]?.text.trim() ?? '';
  return [
    '/** The bookmarklet as built by `scripts/build-bookmarklet.ts`; edit `src/islands/bookmarklet/`, not this. */',
    `export const bookmarkletCode =\n  ${JSON.stringify(code)};\n`,
  ].join('\n');
}
