// Compiling the site: Astro bundles all pages, the local app and the export into one program, which needs no other package
// at run time but satteri, whose Markdown parser is native code.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as buildSite } from 'astro';
import { passthroughImageService } from 'astro/config';
import { build as bundle } from 'vite';
import { compiledApp } from '../../src/site/adapter.ts';
import { collectLicenses } from './licenses.mjs';

const project = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Makes the program in a folder: `server/entry.mjs`; in `client/` what pages load; in `editing/` what the pages of the
 * local app load beside that, so that no site of files has any of it. What it keeps on disk, it keeps under `stamp`.
 */
export async function compileSite(folder, stamp) {
  const licenses = collectLicenses();
  process.env.ASTRO_TELEMETRY_DISABLED ??= '1';
  process.env.NODE_ENV ??= 'production';
  await buildSite({
    root: project,
    logLevel: 'error',
    base: '/',
    output: 'server',
    adapter: compiledApp(),
    // It has no pictures to make smaller.
    image: { service: passthroughImageService() },
    outDir: join(folder, '/'),
    vite: {
      define: { CODE_STAMP: JSON.stringify(stamp) },
      ssr: { noExternal: true, external: ['satteri'] },
      plugins: [licenses.plugin],
    },
  });
  await bundle({
    configFile: false,
    logLevel: 'error',
    plugins: [licenses.plugin],
    build: {
      outDir: join(folder, 'editing'),
      copyPublicDir: false,
      modulePreload: false,
      rolldownOptions: {
        input: join(project, 'src/islands/editing/main.ts'),
        output: { entryFileNames: 'main.js', assetFileNames: 'style.css' },
      },
    },
  });
  licenses.write(folder);
}
