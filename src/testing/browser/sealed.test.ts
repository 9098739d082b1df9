import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ensureCompiled } from '../../../scripts/compile/parts.mjs';
import { encodePath } from '../../core/encode-path.ts';
import { sealSite } from '../../seal/seal-site.ts';
import { readSite } from '../../seal/site-folder.ts';
import { launchBrowser } from './browser.ts';
import { buildSite, temporaryOutput } from './build-site.ts';
import { fixtureCount, writeFixture } from './fixture-data.ts';
import { type Publication, servePublication } from './serve-publication.ts';

const passphrase = 'ocean velvet thirteen crank';
/** Little work: how long scrypt takes is not what is tested here. */
const logN = 10;
const base = '/repo/';
const salt = new Uint8Array(16).fill(7);
const data = mkdtempSync(join(tmpdir(), 'apptrack-sealed-'));
const dist = temporaryOutput();
const kana = encodeURIComponent('株式会社ゼータ');

let site: Map<string, Uint8Array>;
let sealed: Map<string, Uint8Array>;
let host: Publication;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let complaints: string[];

const scripts = await ensureCompiled('browser');

beforeAll(async () => {
  writeFixture(data);
  const { status, output } = await buildSite(data, dist, base);
  if (status !== 0) throw new Error(output);
  site = readSite(dist);
  sealed = await sealSite(site, { passphrase, scripts, logN, salt });
  host = await servePublication(sealed, base);
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await host?.close();
  for (const folder of [data, dist]) rmSync(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  host.files = sealed;
  host.ranges = true;
  host.sent.clear();
  complaints = [];
  context = await browser.newContext({ locale: 'en-GB', acceptDownloads: true });
  page = await context.newPage();
  page.on('pageerror', ({ message }) => {
    // The browser's own word on leaving a page that fades for one that does not.
    if (!message.startsWith('Transition was aborted')) complaints.push(message);
  });
  page.on('console', (message) => {
    if (/Content.Security.Policy/i.test(message.text())) complaints.push(message.text());
  });
});

afterEach(async () => {
  await context.close();
  expect(complaints).toEqual([]);
});

const isLocked = (on: Page) => on.locator('#passphrase:focus').waitFor();
const companies = (on: Page) => on.locator('.apps tbody th a').allTextContents();
const fault = (on: Page) => on.locator('#status.fault').textContent();

async function type(on: Page, words: string, remember = false): Promise<void> {
  await on.getByLabel('Passphrase', { exact: true }).fill(words);
  if (remember) await on.getByLabel(/Remember on this device/).check();
  await on.getByRole('button', { name: 'Unlock' }).click();
}

async function unlock(on: Page, path = '', remember = false): Promise<void> {
  await on.goto(host.url + path);
  await isLocked(on);
  await type(on, passphrase, remember);
  await on.getByRole('button', { name: 'Lock', exact: true }).waitFor();
}

/** Stops the worker, as browsers do when it has nothing to do. */
async function stopWorker(): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

describe('unlocked, it is the same site', () => {
  test('at the address that was asked for; links, back, reload, search', async () => {
    await unlock(page, `applications/${kana}/`);
    expect(new URL(page.url()).pathname).toBe(`${base}applications/${kana}/`);
    expect(await page.locator('h1').textContent()).toContain('株式会社ゼータ');
    await page.locator('.nav').getByRole('link', { name: 'Applications' }).click();
    await expect.poll(() => companies(page)).toHaveLength(fixtureCount);
    await page.getByRole('searchbox').fill('PLAIN-4 cómpany');
    await expect.poll(() => companies(page)).toEqual(['Company E']);
    await page.reload();
    await expect.poll(() => companies(page)).toEqual(['Company E']);
    await page.goBack();
    await expect.poll(() => page.locator('h1').textContent()).toContain('株式会社ゼータ');
    await page.goto(`${host.url}analytics`);
    expect(new URL(page.url()).pathname).toBe(`${base}analytics/`);
    const chart = page.locator('[data-chart]').first();
    await chart.scrollIntoViewIfNeeded();
    await chart.locator('canvas').waitFor();
  });

  test('but for a calendar that lies in clear beside it, which is the host’s', async () => {
    const path = `${'a2'.repeat(16)}.ics`;
    host.files = new Map([...sealed, [path, Buffer.from('BEGIN:VCALENDAR')]]);
    const read = () =>
      page.evaluate(async (address) => (await fetch(address)).text(), new URL(path, host.url).href);
    await unlock(page);
    expect(await read()).toBe('BEGIN:VCALENDAR');
    await page.getByRole('button', { name: 'Lock', exact: true }).click();
    await isLocked(page);
    expect(await read()).toBe('BEGIN:VCALENDAR');
  });

  test('byte for byte', async () => {
    await unlock(page);
    for (const [path, bytes] of site) {
      const url = host.url + encodePath(path);
      const got = await page.evaluate(async (address) => {
        const response = await fetch(address);
        return { text: await response.text(), type: response.headers.get('content-type') };
      }, url);
      const shown = got.text.replace(`<script src="${base}unlock/session.js" defer></script>`, '');
      expect(shown, path).toBe(new TextDecoder().decode(bytes));
      expect(got.type, path).not.toBe('application/octet-stream');
    }
  });

  test('downloads, too', async () => {
    await unlock(page);
    await page.evaluate((href) => {
      const link = document.createElement('a');
      Object.assign(link, { href, download: 'list.json', textContent: 'Download' });
      document.querySelector('main')?.prepend(link);
    }, `${host.url}api/applications.json`);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('list.json');
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    expect(Buffer.concat(chunks).toString()).toBe(
      new TextDecoder().decode(site.get('api/applications.json')),
    );
  });

  test('from a host without ranges as well', async () => {
    host.ranges = false;
    await unlock(page);
    await expect.poll(() => companies(page)).toHaveLength(fixtureCount);
  });

  test('after the worker was stopped, while a page is open', async () => {
    await unlock(page);
    await stopWorker();
    await page.getByRole('link', { name: 'Timeline' }).click();
    await page.getByRole('button', { name: 'Lock', exact: true }).waitFor();
    expect(new URL(page.url()).pathname).toBe(`${base}timeline/`);
    await stopWorker();
    await page.reload();
    await page.getByRole('button', { name: 'Lock', exact: true }).waitFor();
  });

  test('in a second tab, and in one that waited', async () => {
    const waiting = await context.newPage();
    await waiting.goto(`${host.url}reminders/`);
    await isLocked(waiting);
    await unlock(page);
    await waiting.getByRole('button', { name: 'Lock', exact: true }).waitFor();
    expect(new URL(waiting.url()).pathname).toBe(`${base}reminders/`);
  });
});

describe('what is kept', () => {
  test('is nothing that is open: no cache, no store, no key once every page is closed', async () => {
    await unlock(page);
    const kept = () =>
      page.evaluate(async () => ({
        caches: await caches.keys(),
        databases: (await indexedDB.databases()).map(({ name }) => name),
        local: Object.keys(localStorage),
        session: Object.keys(sessionStorage),
      }));
    expect(await kept()).toEqual({ caches: [], databases: [], local: [], session: [] });
    await page.goto('about:blank');
    await stopWorker();
    await page.goto(host.url);
    await isLocked(page);
  });

  test('is a key that cannot be exported, for 30 days, where that was asked for', async () => {
    await unlock(page, '', true);
    await page.goto('about:blank');
    await stopWorker();
    await page.goto(`${host.url}timeline/`);
    await page.getByRole('button', { name: 'Lock', exact: true }).waitFor();
    const kept = await page.evaluate(
      (scope) =>
        new Promise<{ key: CryptoKey; until: number; now: number }>((resolve) => {
          const opening = indexedDB.open(`unlock ${scope}`);
          opening.onsuccess = () => {
            const store = opening.result.transaction('keys', 'readwrite').objectStore('keys');
            store.get('device').onsuccess = ({ target }) => {
              const { result } = target as IDBRequest;
              resolve({ ...result, extractable: result.key.extractable, now: Date.now() });
              store.put({ ...result, until: Date.now() - 1 }, 'device');
              opening.result.close();
            };
          };
        }),
      host.url,
    );
    expect(kept).toMatchObject({ extractable: false });
    expect(Math.abs(kept.until - kept.now - 30 * 86_400_000)).toBeLessThan(600_000);
    await page.goto('about:blank');
    await stopWorker();
    await page.goto(`${host.url}timeline/`);
    await isLocked(page);
  });

  test('ends with one click, in every tab, and back shows nothing', async () => {
    await unlock(page, '', true);
    const second = await context.newPage();
    await second.goto(`${host.url}timeline/`);
    const kept = () => page.evaluate(() => Object.keys(sessionStorage));
    await page.getByRole('link', { name: 'Analytics' }).click();
    await page.waitForURL('**/analytics/');
    await expect.poll(kept).toEqual(['apptrack-list']);
    await page.getByRole('link', { name: 'Applications', exact: true }).click();
    await expect.poll(() => companies(page)).not.toEqual([]);
    await page.getByRole('button', { name: 'Lock', exact: true }).click();
    await isLocked(page);
    await isLocked(second);
    expect(await kept()).toEqual([]);
    await page.goBack();
    await isLocked(page);
    await page.reload();
    await isLocked(page);
    expect(await page.evaluate(async () => (await fetch('api/applications.json')).status)).toBe(403);
    await type(page, passphrase);
    await page.getByRole('button', { name: 'Lock', exact: true }).waitFor();
  });

  test('ends also where a page hears of the key only after that', async () => {
    await page.addInitScript(() => {
      const { postMessage } = ServiceWorker.prototype;
      ServiceWorker.prototype.postMessage = function (this: ServiceWorker, message, ports) {
        const [answered] = ports as [MessagePort];
        if (message.kind !== 'hold') return postMessage.call(this, message, { transfer: [answered] });
        const { port1, port2 } = new MessageChannel();
        const late = new Promise<void>((resolve) => {
          navigator.serviceWorker.addEventListener(
            'message',
            ({ data }) => data.kind === 'locked' && resolve(),
          );
        });
        port1.onmessage = ({ data }) => void late.then(() => answered.postMessage(data));
        return postMessage.call(this, message, { transfer: [port2] });
      } as typeof postMessage;
    });
    await unlock(page);
    await page.getByRole('button', { name: 'Lock', exact: true }).click();
    await isLocked(page);
  });
});

describe('what is wrong is said', () => {
  test('a wrong passphrase, and the right one after it, by keyboard alone', async () => {
    await page.goto(host.url);
    await isLocked(page);
    await page.keyboard.type('velvet ocean thirteen crank');
    await page.keyboard.press('Enter');
    await expect.poll(() => fault(page)).toBe('That passphrase does not open it.');
    await page.keyboard.type(passphrase);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Lock', exact: true }).waitFor();
  });

  const published = (name: string, change: (bytes: Uint8Array) => Uint8Array) =>
    new Map([...sealed].map(([path, bytes]) => [path, path === name ? change(bytes.slice()) : bytes]));
  const flipped = (at: number) => (bytes: Uint8Array) => {
    const index = at < 0 ? bytes.length + at : at;
    bytes[index] = (bytes[index] ?? 0) ^ 1;
    return bytes;
  };

  test.each([
    ['its first line', flipped(3)],
    ['its recipient', flipped(40)],
    ['the wrapped key', flipped(80)],
    ['its authentication', flipped(130)],
    ['the nonce', flipped(155)],
    ['its directory', flipped(-40)],
    ['its end', flipped(-1)],
  ])('an age file tampered with in %s', async (_region, change) => {
    host.files = published('site.age', change);
    await page.goto(host.url);
    await isLocked(page);
    await type(page, passphrase);
    await expect.poll(() => fault(page)).toContain('is damaged');
  });

  test('a page tampered with: that page does not open, the others do', async () => {
    host.files = published('site.age', flipped(2000));
    await page.goto(host.url);
    await isLocked(page);
    await type(page, passphrase);
    await page.getByRole('heading', { name: 'This page does not open' }).waitFor();
    expect(await page.locator('main').textContent()).toContain('is damaged');
    await page.goto(`${host.url}timeline/`);
    await page.getByRole('button', { name: 'Lock', exact: true }).waitFor();
  });

  test.each([
    ['to half', (bytes: Uint8Array) => bytes.subarray(0, bytes.length / 2)],
    ['by a byte', (bytes: Uint8Array) => bytes.subarray(0, -1)],
    ['to nothing', () => new Uint8Array()],
  ])('an age file cut %s', async (_how, change) => {
    for (const ranges of [true, false]) {
      host.files = published('site.age', change);
      host.ranges = ranges;
      await page.goto(host.url);
      await isLocked(page);
      await type(page, passphrase);
      await expect.poll(() => fault(page)).toContain('is incomplete');
    }
  });

  test('a key file tampered with at any place', async () => {
    const { length } = sealed.get('site.key') ?? [];
    await page.goto(host.url);
    await isLocked(page);
    for (let at = 0; at < (length ?? 0); at += 29) {
      host.files = published('site.key', flipped(at));
      await type(page, passphrase);
      await expect.poll(() => fault(page), { message: String(at) }).toContain('is damaged');
      await page.evaluate(() => document.getElementById('status')?.replaceChildren());
    }
  });

  test('a connection that is not encrypted, a browser without workers, without scripts, a worker that is blocked', async () => {
    const needs = page.locator('#needs');
    await context.route('**/unlock-worker.js', (route) => route.abort());
    await page.goto(host.url);
    await expect.poll(() => needs.textContent()).toContain('does not let the site run the worker');
    for (const [script, text] of [
      ["Object.defineProperty(window, 'isSecureContext', { value: false })", 'https://'],
      ['delete Navigator.prototype.serviceWorker', 'no service workers'],
      ['delete window.DecompressionStream', 'too old'],
    ] as const) {
      const other = await context.newPage();
      await other.addInitScript(script);
      await other.goto(host.url);
      await expect.poll(() => other.locator('#needs').textContent()).toContain(text);
      expect(await other.locator('#form').isVisible()).toBe(false);
      await other.close();
    }
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const other = await plain.newPage();
    await other.goto(host.url);
    expect(await other.locator('#needs').isVisible()).toBe(true);
    await plain.close();
  });
});

describe('an update published while it is unlocked', () => {
  const changed = () => {
    const files = new Map(site);
    for (const [path, bytes] of site) {
      if (path.endsWith('.html')) {
        files.set(
          path,
          new TextEncoder().encode(new TextDecoder().decode(bytes).replace('<h1', '<h1 data-new')),
        );
      }
    }
    return files;
  };

  test('shows without asking again, in the middle of reading', async () => {
    await unlock(page);
    host.files = await sealSite(changed(), { passphrase, scripts, logN, salt });
    // Nothing of it is kept in the worker's memory, so it notices at the first part that it fetches.
    await stopWorker();
    await page.getByRole('link', { name: 'Timeline' }).click();
    await page.locator('h1[data-new]').waitFor();
  });

  test('with another passphrase asks for that', async () => {
    await unlock(page, '', true);
    host.files = await sealSite(changed(), {
      passphrase: 'another orchard of violet lamps',
      scripts,
      logN,
      salt,
    });
    await stopWorker();
    await page.getByRole('link', { name: 'Timeline' }).click();
    await isLocked(page);
    await type(page, passphrase);
    await expect.poll(() => fault(page)).toBe('That passphrase does not open it.');
    await type(page, 'another orchard of violet lamps');
    await page.locator('h1[data-new]').waitFor();
  });
});

test('the unlock page is accessible and fits a phone, in light and dark', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(host.url);
    await page.getByLabel('Passphrase', { exact: true }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await page.evaluate(axe.source).catch(() => undefined);
    const found = await page.evaluate(async () => {
      const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run();
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
    });
    expect(found).toEqual([]);
    if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/unlock-${colorScheme}.png` });
  }
});
