/** The page of all applications as somebody sees it who opens it in the morning: the list first, on every screen. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { writeFile, writeFixture } from './fixture-data.ts';
import { servedSite } from './served-site.ts';
import { violations, withPage } from './with-page.ts';

const body = `Ask **Žofie** about relocation.

## Posting

You run Kubernetes on ships, ${'far from the coast and in all weathers, '.repeat(20)}with Terraform.`;

const site = servedSite((data) => {
  writeFixture(data);
  writeFile(
    data,
    'applications/ships.md',
    `---\ncompany: Ships AG\nrole: Engineer\nhistory:\n  - { date: 2026-11-19, status: applied, note: Spoke with the purser }\ncontacts:\n  - name: Ines Duarte\n---\n\n${body}\n`,
  );
});

const screens = {
  phone: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
  laptop: { viewport: { width: 1280, height: 720 } },
  wide: { viewport: { width: 1920, height: 1080 } },
};

const onPage = (path: string, work: (page: Page) => Promise<void>, look: object = screens.laptop) =>
  withPage(
    { browser: site.browser, own: site.server.url, address: path },
    async (page) => {
      await page.waitForLoadState('networkidle');
      await work(page);
    },
    look,
  );

const topOf = async (page: Page, selector: string) =>
  (await page.locator(selector).first().boundingBox())?.y ?? Number.NaN;
const companies = (page: Page) => page.locator('.apps tbody th a').allTextContents();

describe('the list is the first screen', () => {
  test.each([
    ['laptop', 260],
    ['wide', 260],
    ['phone', 360],
  ] as const)(
    'on a %s applications begin within %i px, and nothing is wider than the screen',
    async (screen, most) => {
      await onPage(
        '',
        async (page) => {
          expect(await topOf(page, '.apps tbody tr')).toBeLessThanOrEqual(most);
          if (screen !== 'phone') {
            expect((await page.locator('.apps tbody tr').first().boundingBox())?.height).toBe(36);
            await page.getByRole('link', { name: 'Board', exact: true }).click();
            await page.locator('.column').first().waitFor();
            expect(await topOf(page, '.column')).toBeLessThanOrEqual(most);
          }
          expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
        },
        screens[screen],
      );
    },
  );

  test('what matters today is a strip of 44 px that opens, and remembers it', async () => {
    await onPage('', async (page) => {
      const strip = page.locator('[data-today]');
      expect((await strip.boundingBox())?.height).toBe(44);
      const panel = page.locator('#today');
      expect(await panel.isVisible()).toBe(false);
      await strip.click();
      expect(await strip.getAttribute('aria-expanded')).toBe('true');
      await panel.getByRole('heading', { name: 'Went quiet' }).waitFor();
      expect(await violations(page)).toEqual([]);
      await page.reload();
      expect(await panel.isVisible()).toBe(true);
      expect(await strip.getAttribute('aria-expanded')).toBe('true');
    });
  });

  test('where there is room it is a column beside the list', async () => {
    await onPage(
      '',
      async (page) => {
        expect(await page.locator('[data-today]').isVisible()).toBe(false);
        const [list, today] = await Promise.all([
          page.locator('.apps').boundingBox(),
          page.locator('#today').boundingBox(),
        ]);
        expect(today?.x).toBeGreaterThan((list?.x ?? 0) + (list?.width ?? 0));
      },
      screens.wide,
    );
  });

  test('without scripts the list comes first and all of the summary after it', async () => {
    await onPage(
      '',
      async (page) => {
        expect(await topOf(page, '.apps tbody tr')).toBeLessThanOrEqual(260);
        expect(await topOf(page, '#today')).toBeGreaterThan(await topOf(page, '.apps tbody tr:last-child'));
      },
      { ...screens.laptop, javaScriptEnabled: false },
    );
  });
});

describe('on a phone', () => {
  test('pages are a bar at the bottom: four, and the others behind "More"', async () => {
    await onPage(
      '',
      async (page) => {
        const entries = page.locator('.nav').locator('a:visible, button:visible');
        expect(await entries.count()).toBe(5);
        for (const entry of await entries.all()) {
          const box = await entry.boundingBox();
          expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
          expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(844);
        }
        await page.getByRole('button', { name: 'More' }).click();
        expect(await violations(page)).toEqual([]);
        const colours = page.locator('#more-pages').getByRole('button');
        expect(await colours.textContent()).toBe('Colours: as the system has them');
        await colours.click();
        expect(await page.locator('html').getAttribute('data-theme')).toBe('light');
        await page.locator('#more-pages').getByRole('link', { name: 'Offers' }).click();
        await page.waitForURL(/\/offers\/$/);
      },
      screens.phone,
    );
  });

  test('it can be installed', async () => {
    await onPage('', async (page) => {
      const at = new URL((await page.locator('link[rel=manifest]').getAttribute('href')) ?? '', page.url());
      const manifest = await (await fetch(at)).json();
      expect(manifest).toMatchObject({ display: 'standalone', start_url: './', scope: './' });
      expect(manifest.icons.length).toBeGreaterThan(2);
      for (const { src, type } of manifest.icons) {
        const icon = await fetch(new URL(src, at));
        expect([icon.status, icon.headers.get('content-type')]).toEqual([200, type]);
      }
    });
  });
});

describe('search', () => {
  test.each([
    ['kubernetes', 'Posting', 'You run Kubernetes on ships'],
    ['zofie', 'Notes', 'Ask Žofie about relocation.'],
    ['purser', 'History', 'Spoke with the purser'],
    ['duarte', 'People', 'Ines Duarte'],
  ])('finds %s where the command line does, says where, and marks it', async (word, place, words) => {
    await onPage('', async (page) => {
      await page.locator('input[type=search]').fill(word);
      const line = page.locator('.found');
      await line.waitFor();
      expect(await companies(page)).toEqual(['Ships AG']);
      expect(await line.textContent()).toContain(`${place} ${words}`);
      await page.waitForFunction(() => [...(CSS.highlights.get('search') ?? [])].length > 0);
      expect(await violations(page)).toEqual([]);
    });
  });

  test('does so from the address, too, and without a word in vain', async () => {
    await onPage('?search=terraform', async (page) => {
      await page.locator('.found').waitFor();
      expect(await companies(page)).toEqual(['Ships AG']);
      await page.locator('input[type=search]').fill('ships');
      await page.waitForFunction(() => document.querySelector('.found') === null);
      expect(await companies(page)).toEqual(['Ships AG']);
    });
  });
});

describe('the palette', () => {
  test('opens an application by some of its name, from any page', async () => {
    await onPage('analytics/', async (page) => {
      await page.keyboard.press('Control+k');
      await page.getByRole('combobox').fill('ships eng');
      await page.getByRole('option', { name: 'Ships AG' }).waitFor();
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/applications\/ships\/$/);
    });
  });

  test('opens pages, does what the page can do, and goes away', async () => {
    await onPage('', async (page) => {
      await page.getByRole('button', { name: 'Find' }).click();
      await page.getByRole('combobox').fill('keys');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Keys' }).waitFor();
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+k');
      await page.getByRole('combobox').fill('nothing is called this');
      await page.getByText('Nothing is called that.').waitFor();
      await page.keyboard.press('Escape');
      expect(await page.locator('[data-palette]').isVisible()).toBe(false);
      await page.keyboard.press('Control+k');
      await page.getByRole('combobox').fill('timeline');
      await page.getByRole('option', { name: 'Timeline' }).click();
      await page.waitForURL(/\/timeline\/$/);
    });
  });
});

test('days are in the language of the reader from the first paint on, one way in all of the page', async () => {
  await onPage(
    '',
    async (page) => {
      const days = await page.locator('time').allTextContents();
      expect(days.length).toBeGreaterThan(10);
      for (const day of days)
        expect(day).toMatch(/^(?:\p{L}+\.?, )?\d{1,2}\. \p{L}+\.?(?: \d{4})?$|^\d{1,2}:\d{2}/u);
    },
    { ...screens.laptop, locale: 'de-DE' },
  );
  // What is painted first is what the parser and the script in the head have made, before any module runs.
  const context = await site.browser.newContext({ locale: 'de-DE' });
  const page = await context.newPage();
  await page.route('**/*.js', (route) =>
    route.request().url().endsWith('/boot.js') ? route.continue() : route.abort(),
  );
  await page.goto(site.server.url);
  expect(await page.locator('.apps time').first().textContent()).toMatch(/^\d{1,2}\. /);
  await context.close();
});
