/** An application is opened from the list and left again: the list is as it was, and the neighbours are those there. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { applicationText } from '../cli.ts';
import { writeFile } from './fixture-data.ts';
import { servedSite } from './served-site.ts';
import { type LocalApp, startLocalApp } from './start-local-app.ts';
import { violations, withPage } from './with-page.ts';

const stages = ['applied', 'phone_screen', 'technical', 'rejected'];

/** A hundred and fifty applications, every other one in Berlin; `c000` is the one that something happened to last. */
function write(data: string): void {
  writeFile(data, 'apptrack.config.yaml', 'demo: { today: 2026-11-20 }\n');
  for (let index = 0; index < 150; index += 1) {
    const number = String(index).padStart(3, '0');
    const day = new Date(Date.UTC(2026, 10, 19 - index)).toISOString().slice(0, 10);
    const tags = index % 2 === 0 ? 'tags: [berlin]\n' : '';
    const entry = `date: ${day}, status: ${stages[index % 4]}`;
    writeFile(data, `applications/c${number}.md`, applicationText(`Company ${number}`, [entry], tags));
  }
}

const site = servedSite(write);
const data = mkdtempSync(join(tmpdir(), 'apptrack-context-'));
let app: LocalApp;

beforeAll(async () => {
  write(data);
  app = await startLocalApp(data);
});
afterAll(async () => {
  await app?.stop();
  rmSync(data, { recursive: true, force: true });
});

const places = {
  'the published site': () => site.server.url,
  'the local app': () => app.url,
};

const heading = (page: Page, company: string) =>
  page.getByRole('heading', { level: 1, name: company, exact: true }).waitFor();
const ready = (page: Page) => page.locator('.crumbs[data-followed] [rel=next][href]').waitFor();
const scroll = (page: Page) => page.evaluate(() => scrollY);
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? null);
const link = (page: Page, company: string) =>
  page.locator('.listing [data-id] a:visible', { hasText: company });

describe.each(Object.entries(places))('in %s', (_name, url) => {
  const onPage = (address: string, work: (page: Page) => Promise<void>, look = {}) =>
    withPage({ browser: site.browser, own: url(), address }, work, look);

  /** Scrolls down to an application of the filtered list and opens it. */
  async function open(page: Page, company: string): Promise<number> {
    await page.waitForFunction(() => !document.documentElement.classList.contains('filtering'));
    await page.waitForLoadState('networkidle');
    while ((await link(page, company).count()) === 0) {
      await page.mouse.wheel(0, 2000);
      await page.evaluate(() => new Promise(requestAnimationFrame));
    }
    await link(page, company).scrollIntoViewIfNeeded();
    const from = await scroll(page);
    await link(page, company).click();
    await heading(page, company);
    return from;
  }

  test('back leads to the filtered list and the place in it, by the browser and by the page’s own link', () =>
    onPage('?tag=berlin&sort=company', async (page) => {
      const from = await open(page, 'Company 120');
      expect(from).toBeGreaterThan(400);
      const isBack = async () => {
        await page.waitForURL(/\?tag=berlin&sort=company$/);
        await page.waitForFunction(() => document.activeElement?.textContent === 'Company 120');
        expect(await scroll(page)).toBe(from);
      };
      await page.goBack();
      await isBack();
      await link(page, 'Company 120').click();
      await heading(page, 'Company 120');
      await page.getByRole('link', { name: 'Applications', exact: true }).last().click();
      await isBack();
      // The way over the navigation leads to all of them.
      await page.locator('.nav').getByRole('link', { name: 'Applications' }).click();
      await page.waitForURL(url());
      await page.waitForLoadState('networkidle');
      expect(await scroll(page)).toBe(0);
    }));

  test('previous and next follow the list, with the place in it, by click and by key', () =>
    onPage('?tag=berlin&sort=company', async (page) => {
      await open(page, 'Company 120');
      await ready(page);
      expect(await page.locator('.crumbs .at').textContent()).toBe('61 of 75');
      expect(await violations(page)).toEqual([]);
      await page.getByRole('link', { name: 'Next' }).click();
      await heading(page, 'Company 122');
      await ready(page);
      await page.keyboard.press('j');
      await heading(page, 'Company 124');
      await page.reload();
      await ready(page);
      expect(await page.locator('.crumbs .at').textContent()).toBe('63 of 75');
      await page.keyboard.press('k');
      await heading(page, 'Company 122');
      await ready(page);
      // Back in the list, one is at what one saw last.
      await page.getByRole('link', { name: 'Applications', exact: true }).last().click();
      await page.waitForFunction(() => document.activeElement?.textContent === 'Company 122');
      expect(await link(page, 'Company 122').isVisible()).toBe(true);
    }));

  test('the first and the last have a neighbour on one side only', () =>
    onPage('?tag=berlin&sort=company', async (page) => {
      await open(page, 'Company 000');
      await ready(page);
      expect(await page.locator('.crumbs [rel=prev]').isVisible()).toBe(false);
      expect(await page.locator('.crumbs .at').textContent()).toBe('1 of 75');
    }));

  test('an application that was not opened from the list stands in the order of all', () =>
    onPage('?tag=berlin&sort=company', async (page) => {
      await open(page, 'Company 000');
      await ready(page);
      await page.goto(`${url()}applications/c002/`);
      await page.waitForLoadState('networkidle');
      expect(await page.locator('.crumbs .at').textContent()).toBe('3 of 150');
      expect(await page.locator('.crumbs [rel=next]').getAttribute('href')).toMatch(/\/c003\/$/);
    }));

  test('the board comes back as it was: what was opened, and how far it was scrolled', () =>
    onPage('?view=board&tag=berlin', async (page) => {
      await page.locator('[data-fold=rejected]').waitFor({ state: 'attached' });
      await page.locator('.column[data-status=applied] .more').click();
      await page.locator('.column[data-status=applied] li').nth(30).scrollIntoViewIfNeeded();
      const top = await page
        .locator('.column[data-status=applied] ol')
        .evaluate((list) => Math.round(list.scrollTop));
      expect(top).toBeGreaterThan(100);
      const card = page.locator('.column[data-status=applied] li a:visible').nth(30);
      const company = (await card.textContent()) ?? '';
      await card.click();
      await heading(page, company);
      await ready(page);
      // The next is the one below it.
      expect(await page.locator('.crumbs .at').textContent()).toBe('31 of 75');
      await page.goBack();
      await page.waitForFunction((name) => document.activeElement?.textContent === name, company);
      expect(
        await page.locator('.column[data-status=applied] ol').evaluate((list) => Math.round(list.scrollTop)),
      ).toBe(top);
    }));

  test('a list of which nobody asked anything comes back as far as it was drawn', () =>
    onPage('', async (page) => {
      const from = await open(page, 'Company 140');
      await page.goBack();
      await page.waitForFunction(() => document.activeElement?.textContent === 'Company 140');
      expect(Math.abs((await scroll(page)) - from)).toBeLessThan(3);
      expect(await focused(page)).toBe('Company 140');
    }));

  test('no name of an application is kept on the device', () =>
    onPage('?tag=berlin', async (page) => {
      await open(page, 'Company 000');
      await ready(page);
      const kept = await page.evaluate(() => JSON.stringify({ ...sessionStorage }));
      expect(kept).toContain('marks');
      expect(kept).not.toMatch(/c000|c002|Company/);
    }));
});

test('without scripts an application’s neighbours are those in the order of all', () =>
  withPage(
    { browser: site.browser, own: site.server.url, address: 'applications/c001/' },
    async (page) => {
      expect(await page.locator('.crumbs').textContent()).toMatch(/2 of 150\s*← Previous\s*Next →/);
      expect(await page.locator('[rel=next]').getAttribute('href')).toMatch(/\/applications\/c002\/$/);
    },
    { javaScriptEnabled: false },
  ));

test('an edit moves nothing of it: neighbours stay, and back leads to the list with the edit in it', () =>
  withPage({ browser: site.browser, own: app.url, address: '?status=applied&sort=company' }, async (page) => {
    await page.waitForSelector('html[data-editable]');
    await page.locator('.listing [data-id=c012] th a').click();
    await heading(page, 'Company 012');
    await ready(page);
    expect(await page.locator('.crumbs .at').textContent()).toBe('4 of 38');
    await page.locator('.who button.pill').click();
    await page.getByRole('menuitemradio', { name: 'Rejected' }).click();
    await page.locator('.who button.pill', { hasText: 'Rejected' }).waitFor();
    expect(readFileSync(join(data, 'applications/c012.md'), 'utf8')).toContain('status: rejected');
    // It has left the list, which is still gone through as it was.
    expect(await page.locator('.crumbs .at').textContent()).toBe('4 of 38');
    await page.keyboard.press('j');
    await heading(page, 'Company 016');
    await ready(page);
    await page.keyboard.press('k');
    await heading(page, 'Company 012');
    await ready(page);
    await page.goBack();
    await page.goBack();
    await page.goBack();
    await page.waitForURL(/\?status=applied&sort=company$/);
    await page.locator('[data-shown]', { hasText: '37 of 150' }).waitFor();
    expect(await page.locator('.listing [data-id=c012]').count()).toBe(0);
  }));
