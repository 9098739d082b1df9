/** What the pages weigh: HTML of the list, scripts and styles of every page. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Bench, type Row, size } from './row.ts';

/** The HTML files of a built site, an application's page once, from its folder. */
export function pagesOf(dist: string): string[] {
  const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.html'))
    .sort();
  const application = pages.find((path) => path.startsWith('applications/'));
  return pages.filter((path) => !/^(?:applications|page|timeline\/.+)\//.test(path) || path === application);
}

/** The scripts that a page loads at once: those it names and those that they import. */
function scriptsOf(dist: string, page: string): Set<string> {
  const html = readFileSync(join(dist, page), 'utf8');
  const found = new Set<string>();
  const add = (path: string) => {
    if (found.has(path)) return;
    found.add(path);
    const code = readFileSync(path, 'utf8');
    for (const [, name = ''] of code.matchAll(/(?:import|from)\s*["'](\.{1,2}\/[^"']+\.js)["']/g))
      add(join(dirname(path), name));
  };
  for (const [, source = ''] of html.matchAll(/<script[^>]*\ssrc="\/([^"]+)"/g)) add(join(dist, source));
  return found;
}

const compressed = (path: string) => gzipSync(readFileSync(path), { level: 9 }).length;

/** The compressed bytes of the styles that a page loads. */
function stylesOf(dist: string, page: string): number {
  const html = readFileSync(join(dist, page), 'utf8');
  const sources = [...html.matchAll(/<link rel="stylesheet" href="\/([^"]+)"/g)].map(([, path = '']) => path);
  return sources.reduce((sum, path) => sum + compressed(join(dist, path)), 0);
}

/** Scripts and styles per page, compressed; and where Chart.js is. */
export async function measureScripts({ site }: Bench): Promise<Row[]> {
  const dist = await site(100);
  const pages = pagesOf(dist).map((page) => {
    const scripts = [...scriptsOf(dist, page)];
    return {
      page: `/${page.replace(/index\.html$/, '')}`,
      bytes: scripts.reduce((sum, path) => sum + compressed(path), stylesOf(dist, page)),
      charts: scripts.some((path) => /\bBarController\b|chartjs/i.test(readFileSync(path, 'utf8'))),
    };
  });
  const heaviest = pages.reduce((most, page) => (page.bytes > most.bytes ? page : most));
  const eager = pages.filter(({ charts }) => charts);
  return [
    {
      what: `scripts and styles per page, compressed (${pages.length} pages)`,
      bar: '≤ 120 kB',
      measured: `at most ${size(heaviest.bytes)} (${heaviest.page})`,
      holds: heaviest.bytes <= 120_000,
    },
    {
      what: 'Chart.js',
      bar: 'only where there are charts, loaded when seen',
      measured: eager.length === 0 ? 'no page loads it at once' : eager.map(({ page }) => page).join(', '),
      holds: eager.length === 0,
    },
  ];
}

/** The bytes of the list's HTML. */
export function listSize(dist: string): number {
  return statSync(join(dist, 'index.html')).size;
}
