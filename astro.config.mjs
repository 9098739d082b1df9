// The site: static files, one directory a page, nothing inlined that a strict content security policy would refuse.
import { defineConfig } from 'astro/config';
import { apptrack } from './src/content/integration.ts';
import { localApp } from './src/local-app/integration.ts';

export default defineConfig({
  output: 'static',
  base: process.env.APPTRACK_BASE || '/',
  ...(process.env.APPTRACK_SITE ? { site: process.env.APPTRACK_SITE } : {}),
  trailingSlash: 'ignore',
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 4 },
  compressHTML: true,
  prefetch: false,
  devToolbar: { enabled: false },
  integrations: [apptrack(), localApp()],
  vite: { build: { assetsInlineLimit: 0 }, server: { fs: { strict: true } } },
});
