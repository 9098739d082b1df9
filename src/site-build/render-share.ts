/** Rendering a share of the site's files from its compiled pages. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { adoptReading, type Reading } from '../content/tracker.ts';
import type { PageStyles, PrerenderApp, StaticPath } from './astro-internals.ts';
import { codeFolder, entryOf, stylesFile } from './keep-compiled.ts';
import { fileWriter } from './output-folder.ts';

/** How many paths a thread takes at a time. */
const atATime = 16;

/** What a thread is told. */
export interface Share {
  /** The folder of the compiled site. */
  compiled: string;
  outDir: string;
  /** The position of the next path that nobody took, shared by all threads. */
  next: Int32Array;
  /** Files that are there already and stay. */
  assets: ReadonlySet<string>;
}

/** The compiled pages, ready for rendering. */
export async function openCompiled(compiled: string): Promise<PrerenderApp> {
  const code = join(compiled, codeFolder);
  const { app } = (await import(pathToFileURL(join(code, entryOf(code))).href)) as { app: PrerenderApp };
  const styles = JSON.parse(readFileSync(join(compiled, stylesFile), 'utf8')) as PageStyles;
  app.setInternals({ pagesByKeys: new Map(styles.map(([key, list]) => [key, { styles: list }])) });
  app.setOptions({
    settings: { scripts: [] },
    logger: { options: { destination: { write: () => true, flush: () => undefined } } },
  });
  return app;
}

/** Renders files that no other thread has taken until none is left; gives the paths of those it wrote. */
export async function renderShare(app: PrerenderApp, reading: Reading, share: Share): Promise<string[]> {
  adoptReading(reading);
  const paths = (await new StaticPaths(app as never).getAll()) as StaticPath[];
  const write = fileWriter(share.outDir);
  const written: string[] = [];
  for (;;) {
    const from = Atomics.add(share.next, 0, atATime);
    if (from >= paths.length) return written;
    for (const path of paths.slice(from, from + atATime)) {
      const file = fileOf(path);
      if (share.assets.has(file)) continue;
      const body = await render(app, path);
      if (body === null) continue;
      write(file, body);
      written.push(file);
    }
  }
}

/** The file of an address, in folders as `build.format: directory` has them. */
function fileOf({ pathname, route }: StaticPath): string {
  const plain = pathname.replace(/^\/+|\/+$/g, '');
  if (route.type === 'endpoint') return plain;
  if (plain === '404' || plain === '500') return `${plain}.html`;
  return plain === '' ? 'index.html' : `${plain}/index.html`;
}

async function render(app: PrerenderApp, { pathname, route }: StaticPath): Promise<Uint8Array | null> {
  const { base, site = 'http://localhost:4321' } = app.manifest;
  const plain = pathname.replace(/^\/+|\/+$/g, '');
  const end = route.type === 'endpoint' || plain === '' ? '' : '/';
  const url = new URL(`${base.replace(/\/$/, '')}/${plain}${end}`, site);
  const response = await app.render(new Request(url), { routeData: route });
  if (response.status >= 300 && response.status < 400) throw new Error(`${url.pathname} leads elsewhere`);
  return response.body === null ? null : new Uint8Array(await response.arrayBuffer());
}
