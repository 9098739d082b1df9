/** What Astro compiles the site into: every page, with the local app that serves them and the export that writes them. */
import { createApp } from 'astro/app/entrypoint';
import { sitePaths } from '../components/site-paths.ts';
import { routeOf } from '../content/page-names.ts';
import { refreshReading } from '../content/reading.ts';
import { siteData } from '../content/site-data.ts';
import type { CompiledSite } from '../site/compiled-site.ts';
import { type ExportOptions, exportSite } from '../site/export.ts';
import type { LocalAppOptions, RunningApp } from './start.ts';

// Pages are short and made at once; sent in parts they would only take longer.
const app = createApp({ streaming: false });
/** Pages never look at it: the base path alone decides where links lead. */
const origin = 'http://localhost';

const site: CompiledSite = {
  render(path, { editable = false } = {}) {
    // What has a meaning in an address stays as it is: Astro would leave it encoded. `#` and `?` are in no route.
    const address = encodeURI(routeOf(path));
    return app.render(new Request(`${origin}${address}`), { locals: { editable } });
  },
  refresh: refreshReading,
  data: siteData,
  paths: async () => sitePaths(await siteData()),
};

/** Starts the local app, of which an export loads nothing. */
export async function start(options: LocalAppOptions): Promise<RunningApp> {
  const { startLocalApp } = await import('./start.ts');
  return startLocalApp(site, options);
}

/** Writes the site as files; see {@link exportSite}. */
export const exportFiles = (options: ExportOptions) => exportSite(site, options);
