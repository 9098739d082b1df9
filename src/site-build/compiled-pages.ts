/** The compiled pages, ready for rendering. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIContext } from 'astro';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import type { PageStyles, PrerenderApp, StaticPath } from './astro-internals.ts';
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
  const paths = (await new StaticPaths(app as never).getAll()) as StaticPath[];
  const files: SiteFile[] = [];
  for (const [route, pathsOfRoute] of Map.groupBy(paths, ({ route }) => route)) {
    if (route.type === 'endpoint') files.push(...(await endpointFiles(app, pathsOfRoute)));
    else files.push(...pathsOfRoute.map((path) => pageFile(app, path)));
  }
  return files;
}

/**
 * The files of an endpoint, which is asked directly: of what Astro tells it of a request, ours look at the parameters,
 * the props and the site alone. (Two thirds of a site's files are made so.)
 */
async function endpointFiles(app: PrerenderApp, paths: readonly StaticPath[]): Promise<SiteFile[]> {
  const [first] = paths;
  if (first === undefined) return [];
  const { GET, getStaticPaths } = await app.getComponentByRoute(first.route);
  const each = getStaticPaths === undefined ? [{ params: {} }] : await getStaticPaths();
  const site = app.manifest.site === undefined ? undefined : new URL(app.manifest.site);
  return each.map(({ params, props = {} }, index) => ({
    path: plainPath(paths[index] as StaticPath),
    render: async () => bodyOf(await GET({ params, props, site } as unknown as APIContext), params),
  }));
}

function pageFile(app: PrerenderApp, path: StaticPath): SiteFile {
  const { base, site = 'http://localhost:4321' } = app.manifest;
  const plain = plainPath(path);
  const url = new URL(`${base.replace(/\/$/, '')}/${plain}${plain === '' ? '' : '/'}`, site);
  return {
    path: /^(?:404|500)$/.test(plain) ? `${plain}.html` : join(plain, 'index.html'),
    render: async () => bodyOf(await app.render(new Request(url), { routeData: path.route }), url.pathname),
  };
}

function plainPath({ pathname }: StaticPath): string {
  return pathname.replace(/^\/+|\/+$/g, '');
}

function bodyOf(response: Response, asked: unknown): PlainResponse['body'] {
  const { status, body } = response as unknown as PlainResponse;
  if (status >= 300 && status < 400) throw new Error(`${JSON.stringify(asked)} leads elsewhere`);
  return body;
}
