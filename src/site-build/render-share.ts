/** Rendering a share of the site's files from its compiled pages. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { filesOf, pageName } from '../content/page-names.ts';
import { adoptReading, type Reading } from '../content/tracker.ts';
import type { Application } from '../core/application.ts';
import type { PageStyles, PrerenderApp, StaticPath } from './astro-internals.ts';
import { type End, takeFrom } from './both-ends.ts';
import { codeFolder, entryOf, stylesFile } from './keep-compiled.ts';
import type { Meet } from './meeting.ts';
import { fileWriter } from './output-folder.ts';
import { readPostings, shareFigures } from './share-matching.ts';

/** The rows that threads take from: applications to read, applications to render, all other files. */
const [toRead, toRender, others] = [0, 1, 2];
/** How many rows there are. */
export const queues = 3;

/** What a thread is told. */
export interface Share {
  outDir: string;
  /** How much of each row is taken, by all threads together. */
  taken: Int32Array;
  /** Files that are there already and stay. */
  assets: ReadonlySet<string>;
}

/** A thread's place among the others. */
export interface Place {
  end: End;
  meet: Meet;
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

/** Renders files that no other thread has taken until none is left; gives the paths of those that all have written. */
export async function renderShare(
  app: PrerenderApp,
  reading: Reading,
  { outDir, taken, assets }: Share,
  { end, meet }: Place,
): Promise<string[]> {
  adoptReading(reading);
  const { applications } = reading.tracker;
  const matching = await readPostings(
    reading.tracker,
    takeFrom(end, { length: applications.length, taken, row: toRead }),
    meet,
  );
  const { own, rest } = sortPaths(
    (await new StaticPaths(app as never).getAll()) as StaticPath[],
    applications,
  );
  const write = fileWriter(outDir);
  const written: string[] = [];
  const renderAll = async (paths: readonly StaticPath[]) => {
    for (const path of paths) {
      const file = fileOf(path);
      if (assets.has(file)) continue;
      const body = await render(app, path);
      if (body === null) continue;
      write(file, body);
      written.push(file);
    }
  };
  for (const position of takeFrom(end, { length: own.length, taken, row: toRender }))
    await renderAll(own[position] ?? []);
  // Tables and overviews show the figures of all.
  await shareFigures(matching, meet);
  for (const position of takeFrom(end, { length: rest.length, taken, row: others, atATime: 1 }))
    await renderAll(rest.slice(position, position + 1));
  return (await meet(written)).flat();
}

/** The paths of each application, in their order, and all others. */
function sortPaths(
  paths: readonly StaticPath[],
  applications: readonly Application[],
): { own: StaticPath[][]; rest: StaticPath[] } {
  const own: StaticPath[][] = applications.map(() => []);
  const ownerOf = new Map(
    applications.flatMap(({ id }, position) =>
      filesOf(pageName(id)).map((file) => [file, position] as const),
    ),
  );
  const rest: StaticPath[] = [];
  for (const path of paths) (own[ownerOf.get(fileOf(path)) ?? -1] ?? rest).push(path);
  return { own, rest };
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
