/** A site in a real browser, for the tests of one file: built, served below a base path, and gone afterwards. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser } from './browser.ts';
import { buildSite, temporaryOutput } from './build-site.ts';
import { type StaticServer, serveStatic } from './serve-static.ts';

/** What there is while the tests run. */
export interface ServedSite {
  /** The data folder. */
  data: string;
  /** The folder of the built files. */
  dist: string;
  server: StaticServer;
  browser: Browser;
}

/** Sees to it that the site of the data folder that `write` fills is there for the tests. */
export function servedSite(write: (data: string) => void): ServedSite {
  const folders = { data: mkdtempSync(join(tmpdir(), 'apptrack-site-')), dist: temporaryOutput() };
  const site = { ...folders } as ServedSite;
  beforeAll(async () => {
    write(site.data);
    const { status, output } = await buildSite(site.data, site.dist, '/repo/');
    if (status !== 0) throw new Error(output);
    site.server = await serveStatic(site.dist, '/repo/');
    site.browser = await launchBrowser();
  });
  afterAll(async () => {
    await site.browser?.close();
    await site.server?.close();
    for (const folder of Object.values(folders)) rmSync(folder, { recursive: true, force: true });
  });
  return site;
}
