/** The local app in Astro's dev server: the same site, live and writable. A build has nothing of it. */
import { readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import type { ViteDevServer } from 'vite';
import { deriveSite, type SiteData } from '../content/site-data.ts';
import { type Reading, refreshTracker } from '../content/tracker.ts';
import { findDataFolder } from '../store/data-folder.ts';
import { openStore } from '../store/store.ts';
import type { App } from './api/exchange.ts';
import { undoLog } from './api/undo-log.ts';
import { followFiles } from './follow-files.ts';
import { guardSocket, localMiddleware } from './middleware.ts';

/** The integration that makes the dev server the local app. */
export function localApp(): AstroIntegration {
  let base = '/';
  return {
    name: 'apptrack-local-app',
    hooks: {
      'astro:config:setup': ({ command, injectScript, updateConfig }) => {
        if (command !== 'dev') return;
        injectScript('page', "import '/src/islands/editing/main.ts';");
        updateConfig({
          server: { host: '127.0.0.1' },
          vite: {
            server: { cors: false, fs: { strict: true }, watch: { ignored: isKept(findDataFolder()) } },
          },
        });
      },
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:server:setup': ({ server, logger }) => setUp(server, base, logger),
    },
  };
}

/** What Vite need not watch: thousands of files, which the app follows by itself. */
function isKept(root: string): (path: string) => boolean {
  const folders = ['applications', 'resumes'].map((name) => join(root, name));
  return (path) => folders.some((folder) => path === folder || path.startsWith(folder + sep));
}

function setUp(server: ViteDevServer, base: string, logger: AstroIntegrationLogger): void {
  const app: App = {
    store: openStore(findDataFolder()),
    site: currentSite(),
    undo: undoLog(),
    root: `${base.replace(/\/$/, '')}/api/`,
    version: packageVersion(),
  };
  const report = (error: unknown) =>
    logger.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  const refresh = refreshPages(server);
  server.middlewares.stack.unshift({ route: '', handle: localMiddleware(app, refresh, report) });
  server.httpServer?.prependListener('upgrade', guardSocket);
  followFiles(server, app.store.root, refresh, report);
}

/** Takes over what changed in the files; then Astro must ask the pages anew which of them there are. */
function refreshPages(server: ViteDevServer): () => Promise<Reading> {
  let announced: number | undefined;
  return async () => {
    const reading = await refreshTracker();
    if (reading.version === announced) return reading;
    announced = reading.version;
    for (const { name, hot } of Object.values(server.environments))
      if (name !== 'client') hot.send('astro:content-changed', {});
    await new Promise((resolve) => setImmediate(resolve));
    return reading;
  };
}

/** Everything there is, read and derived anew only where files changed. */
function currentSite(): () => Promise<SiteData> {
  let known: { version: number; data: SiteData } | undefined;
  return async () => {
    const reading = await refreshTracker();
    if (known?.version !== reading.version) known = { version: reading.version, data: deriveSite(reading) };
    return known.data;
  };
}

function packageVersion(): string {
  const text = readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
