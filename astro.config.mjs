// The site: static files, one directory a page, nothing inlined that a strict content security policy would refuse.
// `astro build` makes it as any Astro site; `npm run compile` makes the program of it that AppTrack itself runs.
import { defineConfig } from 'astro/config';
import { browserScriptsModule } from './scripts/compile/browser-scripts-module.mjs';
import { apptrack } from './src/content/integration.ts';

export default defineConfig({
  output: 'static',
  base: process.env.APPTRACK_BASE || '/',
  ...(process.env.APPTRACK_SITE ? { site: process.env.APPTRACK_SITE } : {}),
  trailingSlash: 'ignore',
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 4 },
  compressHTML: true,
  prefetch: false,
  devToolbar: { enabled: false },
  integrations: [apptrack()],
  vite: {
    plugins: [browserScriptsModule()],
    build: { assetsInlineLimit: 0 },
    // Scripts find each other from where they are, so that they are the same below every base path.
    experimental: {
      renderBuiltUrl: (_, { hostType }) => (hostType === 'js' ? { relative: true } : undefined),
    },
    server: { fs: { strict: true } },
  },
});
