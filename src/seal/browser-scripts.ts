/** The scripts and the style of the unlock page, made from `browser/`. */
import { realpathSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { publishedFiles } from './published-files.ts';

const sources = {
  [publishedFiles.worker]: 'worker.ts',
  [publishedFiles.page]: 'page.ts',
  [publishedFiles.session]: 'session.ts',
};

/** The files by the names under which they are published: minified, without source maps or comments. */
export async function buildBrowserScripts(): Promise<Record<string, string>> {
  const { build } = await import('esbuild');
  const folder = browserFolder();
  const scripts = await Promise.all(
    Object.entries(sources).map(async ([name, source]) => {
      const { outputFiles } = await build({
        entryPoints: [`${folder}/${source}`],
        bundle: true,
        write: false,
        minify: true,
        format: 'iife',
        target: 'es2022',
        legalComments: 'none',
        sourcemap: false,
        logLevel: 'silent',
      });
      return [name, outputFiles[0]?.text ?? ''] as const;
    }),
  );
  const style = await readFile(`${folder}/page.css`, 'utf8');
  return { ...Object.fromEntries(scripts), [publishedFiles.style]: style };
}

function browserFolder(): string {
  // The command line's bundle lies elsewhere and knows no place of this file, but that of the program's start.
  const here = import.meta.dirname ?? join(dirname(realpathSync(process.argv[1] ?? '')), '../seal');
  return join(here, 'browser');
}
