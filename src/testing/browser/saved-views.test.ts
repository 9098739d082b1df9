/** Filters that have a name: tabs above the list, made and changed in the local app, links in the published site. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { applicationText } from '../cli.ts';
import { writeFile } from './fixture-data.ts';
import { servedSite } from './served-site.ts';
import { type LocalApp, startLocalApp } from './start-local-app.ts';
import { refusal, violations, withPage } from './with-page.ts';

const demo = 'demo: { today: 2026-11-20 }\n';
const views = `views:
  - { name: Berlin, tag: [berlin], sort: company }
  - { name: "Robots <b>", search: exosuit, view: board }
  - { name: Lately, since: 2026-11-10, columns: [role, next] }
`;

function write(data: string): void {
  for (const [id, day, tags, posting] of [
    ['acme', '2026-11-15', 'tags: [berlin]\n', 'You build an exosuit.'],
    ['beta', '2026-11-01', 'tags: [Berlin]\n', ''],
    ['zeta', '2026-11-12', '', ''],
  ] as const) {
    const text = applicationText(id, [`date: ${day}, status: applied`], tags);
    writeFile(data, `applications/${id}.md`, `${text}\n## Posting\n\n${posting}\n`);
  }
}

const site = servedSite((data) => {
  write(data);
  writeFile(data, 'apptrack.config.yaml', demo + views);
});
const companies = (page: Page) => page.locator('.apps tbody th a:visible').allTextContents();
const tab = (page: Page, name: string) => page.locator('[data-tabs] a', { hasText: name });
const current = (page: Page) => page.locator('[data-tabs] [aria-current]').allTextContents();

describe('in the published site', () => {
  const onPage = (address: string, work: (page: Page) => Promise<void>, look = {}) =>
    withPage({ browser: site.browser, own: site.server.url, address }, work, look);

  test('tabs say how many they show, and lead there', () =>
    onPage('', async (page) => {
      const tabs = await page.locator('[data-tabs] a').allTextContents();
      expect(tabs.map((text) => text.replace(/\s+/g, ' ').trim())).toEqual([
        'All 3',
        'Berlin 2',
        'Robots <b> 1',
        'Lately 2',
      ]);
      expect(await violations(page)).toEqual([]);
      await tab(page, 'Berlin').click();
      await page.waitForURL(/\?tag=berlin&sort=company$/);
      await page.locator('[data-shown]', { hasText: '2 of 3' }).waitFor();
      expect(await companies(page)).toEqual(['acme', 'beta']);
      expect((await current(page)).join()).toMatch(/Berlin/);
      await tab(page, 'Robots').click();
      await page.locator('.column li[data-id=acme]').waitFor();
      expect(await page.locator('.column li').count()).toBe(1);
      await tab(page, 'Lately').click();
      await page.locator('.chip', { hasText: 'since 10 Nov 2026' }).waitFor();
      expect(await companies(page)).toEqual(['acme', 'zeta']);
      expect(await page.locator('.apps thead th').allTextContents()).toEqual([
        'Company',
        'Role',
        'Next step',
      ]);
      // What is asked for beyond a view is no view's.
      await page.locator('.chip').click();
      await page.locator('[data-shown]', { hasText: /^3 applications/ }).waitFor();
      expect(await current(page)).toEqual([]);
      await page.goBack();
      expect((await current(page)).join()).toMatch(/Lately/);
      await tab(page, 'All').click();
      await page.waitForURL(site.server.url);
      expect(await page.locator('.save-view, .tab-menu').count()).toBe(0);
    }));

  test('without scripts they are links', () =>
    onPage(
      '',
      async (page) => {
        await tab(page, 'Berlin').click();
        expect(page.url()).toMatch(/\/repo\/\?tag=berlin&sort=company$/);
      },
      { javaScriptEnabled: false },
    ));
});

describe('in the local app', () => {
  const data = mkdtempSync(join(tmpdir(), 'apptrack-views-'));
  const path = join(data, 'apptrack.config.yaml');
  const config = () => readFileSync(path, 'utf8');
  let app: LocalApp;

  beforeAll(async () => {
    write(data);
    writeFileSync(path, demo);
    app = await startLocalApp(data);
  });
  beforeEach(() => writeFileSync(path, demo));
  afterAll(async () => {
    await app?.stop();
    rmSync(data, { recursive: true, force: true });
  });

  const onPage = (address: string, work: (page: Page) => Promise<void>, look = {}) =>
    withPage(
      { browser: site.browser, own: app.url, address, allowed: refusal },
      async (page) => {
        page.setDefaultTimeout(10_000);
        await page.waitForSelector('html[data-editable]');
        await work(page);
      },
      look,
    );
  const toast = (page: Page, text: string) => page.locator('.toast', { hasText: text }).waitFor();
  const menu = async (page: Page, choice: string) => {
    await page.locator('.tab-menu').click();
    await page.getByRole('menuitem', { name: choice }).click();
  };

  test('a filter is saved under a name, and taken back', () =>
    onPage('?tag=berlin&sort=company', async (page) => {
      await page.getByRole('button', { name: 'Save as view…' }).click();
      const name = page.locator('dialog').getByLabel('Name');
      expect(await name.inputValue()).toBe('Berlin');
      expect(await violations(page)).toEqual([]);
      await name.press('Enter');
      await toast(page, 'Berlin: saved as a view');
      expect(config()).toBe(`${demo}views:\n  - { name: Berlin, tag: [berlin], sort: company }\n`);
      await tab(page, 'Berlin').and(page.locator('[aria-current]')).waitFor();
      await page.locator('.save-view').waitFor({ state: 'detached' });
      expect(await violations(page)).toEqual([]);
      await page.locator('.toast .undo').click();
      await toast(page, 'Undone');
      expect(config()).toBe(demo);
      await page.locator('[data-tabs]').waitFor({ state: 'detached' });
      await page.getByRole('button', { name: 'Save as view…' }).waitFor();
    }));

  test('a search alone can be saved; all of the list cannot, nor can a figure', async () => {
    await onPage('', async (page) => {
      await page.locator('input[type=search]').fill('exosuit');
      await page.getByRole('button', { name: 'Save as view…' }).waitFor();
      await page.locator('input[type=search]').fill('');
      await page.locator('.save-view').waitFor({ state: 'detached' });
    });
    await onPage('?figure=submitted', async (page) => {
      await page.locator('.chip').waitFor();
      expect(await page.locator('.save-view').count()).toBe(0);
    });
  });

  test('a name that is there already gets another filter; one that is none is refused in the form', async () => {
    writeFileSync(path, demo + views);
    await onPage('?quiet=true', async (page) => {
      await page.getByRole('button', { name: 'Save as view…' }).click();
      const name = page.locator('dialog').getByLabel('Name');
      await name.fill('berlin');
      await name.press('Enter');
      await toast(page, 'berlin: shows this now');
      expect(config()).toBe(
        (demo + views).replace(
          '{ name: Berlin, tag: [berlin], sort: company }',
          '{ name: berlin, quiet: true }',
        ),
      );
    });
  });

  test('a view is renamed, moved and deleted in the menu of its tab', async () => {
    writeFileSync(path, demo + views);
    await onPage('', async (page) => {
      expect(await page.locator('.tab-menu').count()).toBe(0);
      await tab(page, 'Berlin').click();
      await menu(page, 'Rename…');
      await page.locator('dialog').getByLabel('Name').fill('lately');
      await page.getByRole('button', { name: 'Rename' }).click();
      await page.locator('.complaint', { hasText: 'There is a view "Lately" already.' }).waitFor();
      await page.locator('dialog').getByLabel('Name').fill('Home');
      await page.getByRole('button', { name: 'Rename' }).click();
      await toast(page, 'Berlin is now Home');
      await tab(page, 'Home').and(page.locator('[aria-current]')).waitFor();
      await menu(page, 'Move to the right');
      await toast(page, 'Home: moved');
      await page.waitForFunction(
        () =>
          [...document.querySelectorAll<HTMLElement>('[data-saved]')]
            .map((one) => one.dataset.saved)
            .join() === 'Robots <b>,Home,Lately',
      );
      await menu(page, 'Delete');
      await toast(page, 'Home: deleted');
      expect(config()).toBe((demo + views).replace(/ {2}- \{ name: Berlin.*\n/, ''));
      await page.getByRole('button', { name: 'Save as view…' }).waitFor();
      await page.keyboard.press('Control+z');
      await toast(page, 'Undone');
      await tab(page, 'Home').waitFor();
    });
  });

  test('an editor changes a tab, and an unknown stage is told with its place', () =>
    onPage('', async (page) => {
      writeFileSync(path, demo + views);
      await tab(page, 'Berlin').waitFor();
      writeFileSync(path, `${demo}views: [{ name: X, status: [aplied] }]\n`);
      await page
        .locator('.problems', { hasText: 'unknown status "aplied"; did you mean "applied"?' })
        .waitFor();
    }));

  test('on a phone tabs are as large as a thumb, and nothing is wider than the screen', async () => {
    writeFileSync(path, demo + views);
    await onPage(
      '?tag=berlin&sort=company',
      async (page) => {
        await page.locator('.tab-menu').waitFor();
        for (const box of await Promise.all(
          (await page.locator('[data-tabs] a, .tab-menu').all()).map((one) => one.boundingBox()),
        ))
          expect(box?.height).toBeGreaterThanOrEqual(44);
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
        expect(await violations(page)).toEqual([]);
      },
      { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true },
    );
  });
});
