// The site: static files, one directory a page, nothing inlined that a strict content security policy would refuse.
import { defineConfig } from 'astro/config';
import { bookmarkletModule } from './scripts/compile/bookmarklet-module.mjs';
import { apptrack } from './src/content/integration.ts';
import { localApp } from './src/server/integration.ts';
import { compileVariable } from './src/site-build/compiled-names.ts';
import { keepCompiled } from './src/site-build/keep-compiled.ts';

// Compiling alone, for `npm run build`, needs no data and renders no page; see src/site-build.
const compileInto = process.env[compileVariable];

export default defineConfig({
  output: 'static',
  base: process.env.APPTRACK_BASE || '/',
  ...(process.env.APPTRACK_SITE ? { site: process.env.APPTRACK_SITE } : {}),
  trailingSlash: 'ignore',
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 4 },
  compressHTML: true,
  prefetch: false,
  devToolbar: { enabled: false },
  integrations: compileInto ? [keepCompiled(compileInto)] : [apptrack(), localApp()],
  vite: { plugins: [bookmarkletModule()], build: { assetsInlineLimit: 0 }, server: { fs: { strict: true } } },
});
