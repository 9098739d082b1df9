/** The page of analytics in a real browser: without scripts, on paper, in a period, and what its numbers lead to. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { addDays, calendarDate } from '../../core/calendar-date.ts';
import { chooser } from '../random.ts';
import { writeFile } from './fixture-data.ts';
import { servedSite } from './served-site.ts';
import { startLocalApp } from './start-local-app.ts';
import { violations, withPage } from './with-page.ts';

const today = calendarDate('2026-11-20');
const count = 70;

/** A search of half a year in which referrals are answered and boards are not, with some that are saved. */
function writeSearch(root: string): void {
  const choose = chooser(3);
  for (let number = 0; number < count; number += 1) {
    const on = addDays(today, -choose.integer(0, 170));
    const source = choose.one(['referral', 'boards', 'boards', 'fair', `place ${number}`]);
    const answered = addDays(on, choose.integer(2, 15));
    const isAnswered = answered <= today && choose.percent(source === 'referral' ? 90 : 15);
    const history = [
      `  - { date: ${addDays(on, -3)}, status: saved }`,
      ...(number % 10 === 0 ? [] : [`  - { date: ${on}, status: applied }`]),
      ...(isAnswered && number % 10 !== 0
        ? [`  - { date: ${answered}, status: ${choose.one(['phone_screen', 'rejected'])} }`]
        : []),
    ];
    const head = `company: Firm ${number}\nrole: Engineer\nsource: ${source}\nresume: ${choose.one(['a', 'b'])}`;
    writeFile(root, `applications/firm-${number}.md`, `---\n${head}\nhistory:\n${history.join('\n')}\n---\n`);
  }
  writeFile(root, 'resumes/a.md', '# A\n');
  writeFile(root, 'resumes/b.md', '# B\n');
  writeFile(root, 'apptrack.config.yaml', `title: Search\ndemo: { today: ${today} }\n`);
}

const site = servedSite(writeSearch);

const onPage = (address: string, work: (page: Page) => Promise<void>, look: object = {}) =>
  withPage({ browser: site.browser, own: site.server.url, address }, work, look);

/** Scrolls to each chart until it is drawn. */
async function drawAll(page: Page): Promise<void> {
  for (const chart of await page.locator('[data-chart]').all()) {
    await chart.scrollIntoViewIfNeeded();
    await chart.locator('canvas').waitFor();
  }
}

/** The numbers of a part of the page that lead to lists, and where to. */
const linksIn = (page: Page, part: string) =>
  page
    .locator(`${part} a[href*="figure="]`)
    .evaluateAll((links) =>
      links.map((link) => ({ count: Number(link.textContent), href: (link as HTMLAnchorElement).href })),
    );

/** Sees to it that a list shows as many applications as a number says; those far down are drawn when there is time. */
async function expectListed(page: Page, { href, count }: { href: string; count: number }): Promise<void> {
  await page.goto(href);
  await page.waitForFunction(() => !document.documentElement.classList.contains('filtering'));
  await expect.poll(() => page.locator('.apps tbody th a').count(), { message: href }).toBe(count);
}

describe('without scripts', () => {
  test('there are the sentences, every chart as a picture, and the periods', async () => {
    await onPage(
      'analytics/',
      async (page) => {
        expect(await page.locator('.sentences li').count()).toBe(3);
        for (const still of await page.locator('.chart .still').all())
          expect(await still.isVisible()).toBe(true);
        expect(await page.locator('.chart .still').count()).toBe(3);
        expect(await page.locator('canvas').count()).toBe(0);
        const summary = page.locator('.all-rows summary').first();
        const rows = page.locator('.rows:has(.all-rows)').first().locator('tbody tr:visible');
        expect(await rows.count()).toBe(8);
        await summary.click();
        expect(await rows.count()).toBeGreaterThan(9);
        const sent = page.getByRole('table', { name: 'Shares of the applications sent' });
        const all = await sent.textContent();
        await page.getByRole('link', { name: '90 days' }).click();
        await page.waitForURL('**/analytics/90-days/');
        expect(await sent.textContent()).not.toBe(all);
        expect(await page.getByRole('heading', { name: 'Against the 90 days before' }).isVisible()).toBe(
          true,
        );
        await page.locator('details.menu summary').click();
        await page.getByRole('link', { name: '1 Oct' }).click();
        await page.waitForURL('**/analytics/since-2026-10-01/');
      },
      { javaScriptEnabled: false },
    );
  });
});

describe('on paper', () => {
  test.each([true, false])(
    'charts are pictures, and tables are whole (scripts: %s)',
    async (javaScriptEnabled) => {
      await onPage(
        'analytics/',
        async (page) => {
          if (javaScriptEnabled) await drawAll(page);
          await page.emulateMedia({ media: 'print' });
          for (const chart of await page.locator('.chart').all()) {
            expect(await chart.locator('.still').isVisible()).toBe(true);
            const box = await chart.locator('.still svg').last().boundingBox();
            expect(box?.width).toBeGreaterThan(200);
            if (javaScriptEnabled) expect(await chart.locator('canvas').isVisible()).toBe(false);
          }
          const rows = page.locator('main tbody tr');
          expect(await page.locator('main tbody tr:visible').count()).toBe(await rows.count());
        },
        { javaScriptEnabled },
      );
    },
  );
});

describe('numbers', () => {
  test('of a sentence lead to the applications that it counts', async () => {
    await onPage('analytics/', async (page) => {
      const links = await linksIn(page, '.sentences');
      expect(links.length).toBeGreaterThan(5);
      for (const link of links) await expectListed(page, link);
      expect(await page.locator('.chip').count()).toBe(1);
    });
  });

  test('of a period lead to those that were sent in it, or in the one before', async () => {
    await onPage('analytics/90-days/', async (page) => {
      const change = await linksIn(page, '.change');
      const sources = (await linksIn(page, '.groups')).slice(0, 9);
      const counts = await linksIn(page, '.counts');
      expect(change.length).toBeGreaterThan(5);
      for (const link of [...change, ...sources, ...counts]) {
        expect(link.href).toContain('@2026-');
        await expectListed(page, link);
      }
      expect(await page.locator('.chip').textContent()).toContain('sent');
    });
  });
});

test('sources are sorted by what one asks for', async () => {
  await onPage('analytics/', async (page) => {
    const table = page.getByRole('table', { name: 'Applications by source' });
    const column = (index: number) =>
      table
        .locator('tbody tr')
        .evaluateAll(
          (rows, at) => rows.map((row) => (row as HTMLTableRowElement).cells[at]?.textContent?.trim() ?? ''),
          index,
        );
    const numbers = (await column(3)).map(Number);
    expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
    await table.getByRole('button', { name: 'Source' }).click();
    const names = await column(0);
    expect(names).toEqual(names.toSorted(new Intl.Collator('en', { numeric: true }).compare));
    await table.getByRole('button', { name: 'Sent' }).click();
    await table.getByRole('button', { name: 'Sent' }).click();
    expect((await column(3)).map(Number)).toEqual(numbers.toReversed());
    expect(await table.locator('[aria-sort]').getAttribute('aria-sort')).toBe('ascending');
    expect(await table.locator('tr.few .whisker:not(.few)').count()).toBe(0);
  });
});

test.each(['analytics/', 'analytics/30-days/', 'analytics/90-days/'])(
  'axe finds nothing wrong with /%s',
  async (address) => {
    for (const look of [{}, { colorScheme: 'dark' }, { viewport: { width: 360, height: 780 } }])
      await onPage(
        address,
        async (page) => {
          await drawAll(page);
          await page.evaluate(() => {
            for (const details of document.querySelectorAll<HTMLDetailsElement>('main details'))
              details.open = true;
          });
          expect(await violations(page)).toEqual([]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
        },
        look,
      );
  },
);

test('the local app has a page for any day since', async () => {
  const app = await startLocalApp(site.data);
  try {
    await withPage({ browser: site.browser, own: app.url, address: 'analytics/' }, async (page) => {
      await page.locator('details.menu summary').click();
      await page.getByLabel('A day').fill('2026-09-17');
      await page.waitForURL('**/analytics/since-2026-09-17/');
      expect(await page.locator('.periods').textContent()).toContain('17 Sept to 20 Nov');
    });
  } finally {
    await app.stop();
  }
}, 120_000);
