/** A coach's copy in the folder of the sealed site: two sites, two passphrases, two workers of which one lies below the other. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { ensureCompiled } from '../../../scripts/compile/parts.mjs';
import { coachFolder } from '../../seal/published-files.ts';
import { sealSite } from '../../seal/seal-site.ts';
import { launchBrowser } from './browser.ts';
import { type Publication, servePublication } from './serve-publication.ts';

const own = 'ocean velvet thirteen crank';
const forCoach = 'marble tundra eleven fiddle';
const base = '/repo/';
const scripts = await ensureCompiled('browser');

let host: Publication;
let browser: Browser;
let context: BrowserContext;
let page: Page;

/** A site of two pages. */
const siteAt = (at: string, name: string) =>
  new Map(
    ['index.html', 'a/index.html'].map((path) => [
      path,
      Buffer.from(
        `<!doctype html><html><head><title>${name}</title></head><body><h1>${name} ${path}</h1><a href="${at}a/index.html">a</a></body></html>`,
      ),
    ]),
  );

beforeAll(async () => {
  const at = base + coachFolder;
  const sealed = await sealSite(siteAt(base, 'Own'), { passphrase: own, scripts, logN: 10 });
  const copy = await sealSite(siteAt(at, 'Copy'), { passphrase: forCoach, scripts, logN: 10 });
  const below = [...copy].map(([path, bytes]) => [coachFolder + path, bytes] as const);
  host = await servePublication(new Map([...sealed, ...below]), base);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await host?.close();
});
beforeEach(async () => {
  context = await browser.newContext();
  page = await context.newPage();
});
afterEach(() => context.close());

async function type(on: Page, words: string, remember = false): Promise<void> {
  await on.locator('#passphrase:focus').waitFor();
  await on.getByLabel('Passphrase', { exact: true }).fill(words);
  if (remember) await on.getByLabel(/Remember on this device/).check();
  await on.getByRole('button', { name: 'Unlock' }).click();
}

const heading = (on: Page) => on.locator('h1').textContent();

/** Stops the workers, as browsers do when they have nothing to do. */
async function stopWorkers(): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

test('each opens with its own passphrase, and neither takes the other’s key', async () => {
  await page.goto(host.url);
  await type(page, own, true);
  await expect.poll(() => heading(page)).toBe('Own index.html');
  const copy = await context.newPage();
  await copy.goto(host.url + coachFolder);
  await type(copy, own);
  await copy.locator('#status.fault').waitFor();
  await type(copy, forCoach);
  await expect.poll(() => heading(copy)).toBe('Copy index.html');
  await copy.getByRole('link', { name: 'a', exact: true }).click();
  await expect.poll(() => heading(copy)).toBe('Copy a/index.html');
  // The copy alone is open now: its page must not hand its key to the other worker, which would forget its own for it.
  await page.goto('about:blank');
  await stopWorkers();
  await page.goto(`${host.url}a/`);
  await expect.poll(() => heading(page)).toBe('Own a/index.html');
  await copy.reload();
  await expect.poll(() => heading(copy)).toBe('Copy a/index.html');
  await page.getByRole('button', { name: 'Lock', exact: true }).click();
  await page.locator('#passphrase:focus').waitFor();
  expect(await heading(copy)).toBe('Copy a/index.html');
});

test('an address in the copy leads to the copy’s own unlock page', async () => {
  await page.goto(`${host.url}${coachFolder}a/`);
  await type(page, forCoach);
  await expect.poll(() => heading(page)).toBe('Copy index.html');
  await page.goto(`${host.url}${coachFolder}a/`);
  await expect.poll(() => heading(page)).toBe('Copy a/index.html');
});
