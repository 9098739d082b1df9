/** The compiled pages, ready for rendering. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIContext, GetStaticPathsItem, RouteData } from 'astro';
import type { PageStyles, PrerenderApp, RouteModule } from './astro-internals.ts';
import { stylesFile } from './compiled-names.ts';
import { PlainResponse } from './plain-response.ts';

/** A file of the site to be. */
export interface SiteFile {
  /** From the output folder, in folders as `build.format: directory` has them. */
  path: string;
  /** Gives what is to stand in it; null where there is to be no such file. */
  render(): Promise<PlainResponse['body']>;
}

/** Makes the pages compiled into the folder `compiled` ready for rendering, in this thread. */
export function preparePages(app: PrerenderApp, compiled: string): void {
  const styles = JSON.parse(readFileSync(join(compiled, stylesFile), 'utf8')) as PageStyles;
  app.setInternals({ pagesByKeys: new Map(styles.map(([key, list]) => [key, { styles: list }])) });
  app.setOptions({
    settings: { scripts: [] },
    logger: { options: { destination: { write: () => true, flush: () => undefined } } },
  });
  globalThis.Response = PlainResponse as unknown as typeof Response;
}

/** All files that the pages and endpoints make of the data at hand. */
export async function siteFiles(app: PrerenderApp): Promise<SiteFile[]> {
  const files: SiteFile[] = [];
  for (const { routeData: route } of app.manifest.routes) {
    if (!route.prerender) continue;
    const module = await app.getComponentByRoute(route);
    const items = (await module.getStaticPaths?.()) ?? [{ params: {} }];
    files.push(...items.map((item) => fileOf(app, route, module, item)));
  }
  return files;
}

/**
 * A file of a page, or of an endpoint, which is asked directly: of what Astro tells it of a request, ours look at the
 * parameters, the props and the site alone. (Two thirds of a site's files are made so.)
 */
function fileOf(
  app: PrerenderApp,
  route: RouteData,
  { GET }: RouteModule,
  { params, props = {} }: GetStaticPathsItem,
): SiteFile {
  const { base, site } = app.manifest;
  const plain = pathOf(route.route, params);
  if (route.type === 'endpoint') {
    const context = { params, props, site: site === undefined ? undefined : new URL(site) };
    return { path: plain, render: async () => bodyOf(await GET(context as unknown as APIContext), plain) };
  }
  const address = `${base.replace(/\/$/, '')}/${plain}${plain === '' ? '' : '/'}`;
  return {
    path: /^(?:404|500)$/.test(plain) ? `${plain}.html` : join(plain, 'index.html'),
    render: async () => {
      const request = new Request(new URL(address, site ?? 'http://localhost:4321'));
      return bodyOf(await app.render(request, { routeData: route }), plain);
    },
  };
}

/** A route such as `/api/applications/[...id].json` with its parameters in their places, without outer slashes. */
function pathOf(route: string, params: GetStaticPathsItem['params']): string {
  return route
    .replace(/\[(?:\.{3})?([^\]]+)\]/g, (_, name: string) => params[name] ?? '')
    .replace(/^\/+|\/+$/g, '');
}

function bodyOf(response: Response, path: string): PlainResponse['body'] {
  const { status, body } = response as unknown as PlainResponse;
  if (status >= 300 && status < 400) throw new Error(`${path} leads elsewhere`);
  return body;
}
