/** Lighthouse, as it comes (a phone, simulated slow network and processor), on every page of a built site. */

import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { launchBrowser } from '../../src/testing/browser/browser.ts';
import { serveStatic } from '../../src/testing/browser/serve-static.ts';
import type { Bench, Row } from './row.ts';
import { pagesOf } from './weight.ts';

/** What is used of Lighthouse, which is not installed before it is asked for. */
type Lighthouse = (
  url: string,
  flags: { port: number; logLevel: 'error'; onlyCategories: string[] },
) => Promise<{ lhr: Report } | undefined>;

interface Report {
  categories: Record<
    string,
    { score: number | null; auditRefs: { id: string; weight: number }[] } | undefined
  >;
  audits: Record<string, { score: number | null; displayValue?: string } | undefined>;
}

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const asked = ['performance', 'accessibility', 'best-practices'];

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Every page of a small site, and of a large one those that grow; what costs points is named. */
export async function measureLighthouse({ site }: Bench): Promise<Row[]> {
  const small = await site(100);
  const large = await site(1000);
  const grows = (page: string) => !/^(?:help|docs|bookmarklet)\//.test(page);
  return [
    ...(await auditPages(small, pagesOf(small), '')),
    ...(await auditPages(large, pagesOf(large).filter(grows), ', 1,000 applications')),
  ];
}

async function auditPages(dist: string, pages: readonly string[], of: string): Promise<Row[]> {
  const server = await serveStatic(dist);
  const port = await freePort();
  const browser = await launchBrowser([`--remote-debugging-port=${port}`]);
  try {
    const rows: Row[] = [];
    for (const page of pages) {
      const path = page.replace(/index\.html$/, '');
      if (path !== '404.html') rows.push(await audit(server.url + path, `/${path}${of}`, port));
    }
    return rows;
  } finally {
    await browser.close();
    await server.close();
  }
}

async function audit(url: string, path: string, port: number): Promise<Row> {
  const { default: lighthouse }: { default: Lighthouse } = await import(
    join(import.meta.dirname, 'node_modules/lighthouse/core/index.js')
  );
  const result = await lighthouse(url, { port, logLevel: 'error', onlyCategories: [...categories] });
  if (result === undefined) throw new Error(`Lighthouse says nothing of ${url}`);
  const { lhr } = result;
  const scores = categories.map((name) => Math.round((lhr.categories[name]?.score ?? 0) * 100));
  const costly = asked.flatMap((name) =>
    (lhr.categories[name]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (lhr.audits[id]?.score ?? 1) < 0.9)
      .map(({ id }) => `${id} ${lhr.audits[id]?.displayValue ?? ''}`.trim()),
  );
  return {
    what: `Lighthouse ${path}`,
    bar: '100 100 100',
    measured: `${scores.slice(0, 3).join(' ')} (SEO ${scores[3]})${costly.length > 0 ? `: ${costly.join(', ')}` : ''}`,
    holds: scores.slice(0, 3).every((score) => score === 100),
  };
}
