/** The agenda: read without scripts, on any screen; in the local app reminders are moved by mouse, finger and keys. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { applicationText } from '../cli.ts';
import { writeFile, writeFixture } from './fixture-data.ts';
import { servedSite } from './served-site.ts';
import { type LocalApp, startLocalApp } from './start-local-app.ts';
import { refusal, violations, withPage } from './with-page.ts';

const acme = applicationText(
  'Acme Robotics',
  ['date: 2026-11-17, status: applied'],
  'reminders: # by hand\n  - { due: 2026-11-23, text: Ask about relocation }\n  - { due: 2026-11-18, text: Thank Jane }\n',
);
const applications: Record<string, string> = {
  acme,
  'clash-a': applicationText('Clash One', [
    'date: 2026-11-16, status: onsite, at: 2026-11-23T10:00, minutes: 90, url: "https://meet.example/x", with: [Kim]',
  ]),
  'clash-b': applicationText('Clash Two', ['date: 2026-11-16, status: onsite, at: 2026-11-23T11:00']),
  lead: applicationText('Lead AG', ['date: 2026-11-16, status: saved'], 'deadline: 2027-03-01\n'),
  busy: applicationText(
    'Busy Ltd',
    ['date: 2026-11-19, status: saved'],
    `reminders:\n${['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `  - { due: 2026-11-26, text: Task ${name} }`).join('\n')}\n`,
  ),
};

function writeAgenda(root: string): void {
  writeFixture(root);
  for (const [id, text] of Object.entries(applications)) writeFile(root, `applications/${id}.md`, text);
}

const laptop = { viewport: { width: 1280, height: 800 } };
/** So that nothing that is dragged lies out of sight. */
const tall = { viewport: { width: 1280, height: 1500 } };
const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
const day = (page: Page, date: string) => page.locator(`.agenda [data-date="${date}"]`);

describe('in the published site', () => {
  const site = servedSite(writeAgenda);
  const onPage = (address: string, work: (page: Page) => Promise<void>, look = {}) =>
    withPage({ browser: site.browser, own: site.server.url, address }, work, look);

  test('the week, the month and the way between them need no script', () =>
    onPage(
      'agenda/',
      async (page) => {
        expect(await page.locator('.days > .day:visible').count()).toBe(7);
        await page.locator('.overdue summary').click();
        await page.locator('.overdue .item', { hasText: 'Thank Jane' }).waitFor();
        expect(await page.locator('[aria-current=date]:visible').getAttribute('data-date')).toBe(
          '2026-11-20',
        );
        await page.getByRole('link', { name: 'Week 48' }).click();
        const clash = day(page, '2026-11-23').locator('.item', { hasText: 'At the same time' });
        expect(await clash.first().textContent()).toMatch(
          /10:00–11:30\s*Onsite\s*Clash One.*With Kim\s*meet\.example\s*At the same time as Clash Two/s,
        );
        expect(await clash.count()).toBe(2);
        await page.getByRole('link', { name: 'Month', exact: true }).click();
        await page.waitForURL(/agenda\/2026-11\/$/);
        const busy = day(page, '2026-11-26');
        expect(await busy.locator('.item:visible').count()).toBe(3);
        await busy.getByText('+4 more').click();
        expect(await busy.locator('.item:visible').count()).toBe(7);
        await page.getByRole('link', { name: 'December 2026' }).click();
        // January has nothing; in February a reminder comes before the last day.
        await page.getByRole('link', { name: /February 2027.*nothing between/ }).click();
        await page.getByRole('link', { name: 'March 2027' }).click();
        await day(page, '2027-03-01').locator('.item', { hasText: 'Last day: Lead AG' }).waitFor();
        await day(page, '2027-03-01').locator('.date a').click();
        await page.waitForURL(/agenda\/2027-W09\/#2027-03-01$/);
      },
      { ...laptop, javaScriptEnabled: false },
    ));

  test('a phone shows the next seven days as a list, and a month as dots that lead to the days', () =>
    onPage(
      'agenda/',
      async (page) => {
        const shown = await page
          .locator('.days > .day:visible')
          .evaluateAll((days) => days.map((one) => (one as HTMLElement).dataset.date));
        expect([shown.length, shown[0], shown.at(-1)]).toEqual([7, '2026-11-20', '2026-11-26']);
        await page.getByText('The next seven days').waitFor();
        await page.getByRole('link', { name: 'Month', exact: true }).click();
        await page.waitForURL(/agenda\/2026-11\/$/);
        await page.locator('.legend').waitFor();
        expect(await page.locator('.month .item:visible').count()).toBe(0);
        const box = await day(page, '2026-11-23').boundingBox();
        expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
        await day(page, '2026-11-23').click();
        await page.waitForURL(/agenda\/2026-W48\/#2026-11-23$/);
        await day(page, '2026-11-23').getByText('10:00–11:30').waitFor();
      },
      phone,
    ));

  test.each(['agenda/', 'agenda/2026-11/', 'agenda/2026-W48/'])(
    '%s is accessible and fits, in light and dark',
    async (address) => {
      for (const look of [
        laptop,
        phone,
        { ...laptop, colorScheme: 'dark' },
        { viewport: { width: 820, height: 1100 } },
      ])
        await onPage(
          address,
          async (page) => {
            expect(await violations(page)).toEqual([]);
            expect(
              await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
            ).toBeLessThanOrEqual(0);
          },
          look,
        );
    },
  );

  test('keys lead to it and through it', () =>
    onPage(
      'timeline/',
      async (page) => {
        await page.keyboard.press('g');
        await page.keyboard.press('d');
        await page.waitForURL(/agenda\/$/);
        await page.keyboard.press('j');
        expect(await page.evaluate(() => document.activeElement?.closest('.item') !== null)).toBe(true);
      },
      laptop,
    ));

  test('where there is no room for all pages, the others are behind “More”', async () => {
    const shown = (page: Page) => page.locator('.nav a:visible').count();
    await onPage(
      '',
      async (page) => {
        expect(await shown(page)).toBe(await page.locator('.nav a:not(.beside)').count());
        expect(await page.locator('.nav').evaluate((nav) => nav.scrollWidth - nav.clientWidth)).toBe(0);
      },
      laptop,
    );
    await onPage(
      '',
      async (page) => {
        expect(await shown(page)).toBe(4);
        await page.getByRole('button', { name: 'More' }).click();
        await page.locator('#more-pages').getByRole('link', { name: 'Timeline' }).click();
        await page.waitForURL(/timeline\/$/);
      },
      { viewport: { width: 1024, height: 768 } },
    );
  });
});

describe('in the local app', () => {
  const data = mkdtempSync(join(tmpdir(), 'apptrack-agenda-'));
  const path = join(data, 'applications/acme.md');
  let app: LocalApp;
  // The browser is that of the site above.
  const site = servedSite(writeAgenda);

  beforeAll(async () => {
    writeAgenda(data);
    app = await startLocalApp(data);
  });
  beforeEach(() => writeFileSync(path, acme));
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
  const added = () =>
    readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => !acme.split('\n').includes(line));
  const toast = (page: Page, text: string | RegExp) => page.locator('.toast', { hasText: text }).waitFor();
  const itemOn = (page: Page, date: string, text: string) =>
    day(page, date).locator('.item', { hasText: text });
  const centre = async (locator: Locator) => {
    const { x, y, width, height } = (await locator.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    return { x: x + width / 2, y: y + Math.min(height / 2, 60) };
  };
  async function drag(page: Page, item: Locator, to: Locator): Promise<void> {
    await item.scrollIntoViewIfNeeded();
    const from = await centre(item);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 12, from.y + 4);
    const target = await centre(to);
    await page.mouse.move(target.x, target.y, { steps: 4 });
    await page.mouse.up();
  }
  async function undo(page: Page): Promise<void> {
    await page.locator('.toast .undo').click();
    await toast(page, 'Undone');
    expect(readFileSync(path, 'utf8')).toBe(acme);
  }

  test('a reminder is dragged to another day, and back', () =>
    onPage(
      'agenda/2026-11/',
      async (page) => {
        await drag(page, itemOn(page, '2026-11-24', 'Follow up: Acme'), day(page, '2026-11-28'));
        await toast(page, /Follow up: Acme Robotics: moved to Sat,? 28 Nov/);
        expect(added()).toEqual(['  - { id: follow_up:2026-11-17, snoozed: 2026-11-28 }']);
        await itemOn(page, '2026-11-28', 'Acme Robotics').waitFor();
        // It was no click on the link.
        expect(page.url()).toMatch(/agenda\/2026-11\/$/);
        await undo(page);
        await itemOn(page, '2026-11-24', 'Follow up: Acme').waitFor();
      },
      tall,
    ));

  test('so is what is overdue, and what a person set', () =>
    onPage(
      'agenda/2026-11/',
      async (page) => {
        await page.locator('.overdue summary').click();
        await drag(page, page.locator('.overdue .item', { hasText: 'Thank Jane' }), day(page, '2026-11-21'));
        await toast(page, /Thank Jane: moved to Sat,? 21 Nov/);
        expect(added()).toEqual(['  - { id: custom:2026-11-18:thank-jane, snoozed: 2026-11-21 }']);
      },
      tall,
    ));

  test('what cannot be moved says why, and nothing is written', () =>
    onPage(
      'agenda/2026-W48/',
      async (page) => {
        await drag(
          page,
          itemOn(page, '2026-11-23', 'Clash Two').last().locator('.label'),
          day(page, '2026-11-27'),
        );
        await toast(
          page,
          'An interview is moved by those who agreed on it: log its new time on the page of Clash Two.',
        );
        await drag(page, itemOn(page, '2026-11-24', 'Follow up'), day(page, '2026-11-23'));
        await toast(page, /It falls due on Tue,? 24 Nov. A reminder can be put off, not brought forward./);
        await itemOn(page, '2026-11-24', 'Follow up').waitFor();
        expect(added()).toEqual([]);
        // Escape lets go of what is dragged.
        const from = await centre(itemOn(page, '2026-11-24', 'Follow up'));
        await page.mouse.move(from.x, from.y);
        await page.mouse.down();
        await page.mouse.move(from.x + 200, from.y + 10, { steps: 3 });
        await page.locator('.agenda .ghost').waitFor();
        await page.keyboard.press('Escape');
        await page.mouse.up();
        expect(await page.locator('.agenda .ghost').count()).toBe(0);
        expect(added()).toEqual([]);
      },
      tall,
    ));

  test('by keys: a menu moves it, to any day', () =>
    onPage(
      'agenda/2026-W48/',
      async (page) => {
        await itemOn(page, '2026-11-24', 'Follow up').getByRole('button').focus();
        await page.keyboard.press('Enter');
        await page.getByRole('menuitem', { name: 'Done' }).waitFor();
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('Enter');
        await toast(page, /moved to Wed,? 25 Nov/);
        expect(added()).toEqual(['  - { id: follow_up:2026-11-17, snoozed: 2026-11-25 }']);
        await itemOn(page, '2026-11-25', 'Follow up').locator('button:focus').waitFor();
        await page.keyboard.press('Enter');
        await page.getByRole('menuitem', { name: 'Another day…' }).click();
        await page.locator('dialog').getByLabel('Follow up: Acme Robotics').fill('2026-11-29');
        await page.keyboard.press('Enter');
        await toast(page, /moved to Sun,? 29 Nov/);
        expect(added()).toEqual(['  - { id: follow_up:2026-11-17, snoozed: 2026-11-29 }']);
        await itemOn(page, '2026-11-29', 'Follow up').getByRole('button').click();
        await page.getByRole('menuitem', { name: 'Done' }).click();
        await toast(page, 'Follow up: Acme Robotics: done');
        await itemOn(page, '2026-11-29', 'Follow up').waitFor({ state: 'detached' });
        expect(added()[0]).toContain('done: 2026-11-20');
      },
      tall,
    ));

  test('by finger: a long press takes it, a swipe scrolls', () =>
    onPage(
      'agenda/',
      async (page) => {
        const touch = await page.context().newCDPSession(page);
        const finger = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: { x: number; y: number }) =>
          touch.send('Input.dispatchTouchEvent', { type, touchPoints: at === undefined ? [] : [at] });
        const item = itemOn(page, '2026-11-23', 'Ask about relocation');
        await item.evaluate((element) => element.scrollIntoView({ block: 'center' }));
        const from = await centre(item);
        await finger('touchStart', from);
        await page.locator('.agenda .ghost').waitFor();
        const to = await centre(day(page, '2026-11-24').locator('h3'));
        await finger('touchMove', { x: from.x, y: (from.y + to.y) / 2 });
        await finger('touchMove', to);
        await day(page, '2026-11-24').and(page.locator('.over')).waitFor();
        await finger('touchEnd');
        await toast(page, /Ask about relocation: moved to Tue,? 24 Nov/);
        expect(added()).toEqual(['  - { id: custom:2026-11-23:ask-about-relocation, snoozed: 2026-11-24 }']);
        await itemOn(page, '2026-11-24', 'Ask about relocation').waitFor();
        expect(await violations(page)).toEqual([]);
        const moved = itemOn(page, '2026-11-24', 'Ask about relocation');
        await moved.evaluate((element) => element.scrollIntoView({ block: 'center' }));
        const start = await centre(moved);
        await finger('touchStart', start);
        await finger('touchMove', { x: start.x, y: start.y - 200 });
        await finger('touchEnd');
        expect(await page.locator('.agenda .ghost').count()).toBe(0);
        expect(added()).toHaveLength(1);
      },
      phone,
    ));

  test('a reminder is added by a click into a day', () =>
    onPage(
      'agenda/2026-W48/',
      async (page) => {
        await day(page, '2026-11-27').click({ position: { x: 60, y: 200 } });
        const form = page.locator('dialog');
        expect(await form.getByLabel('Due').inputValue()).toBe('2026-11-27');
        await form.getByLabel('Application', { exact: true }).fill('nobody');
        await form.getByLabel('What to remember').fill('Send the portfolio');
        await page.keyboard.press('Enter');
        await form.getByText('No open application is called "nobody".').waitFor();
        await form.getByLabel('Application', { exact: true }).fill('acme');
        await form.getByRole('button', { name: 'Add reminder' }).click();
        await toast(page, /Acme Robotics: reminder set for Fri,? 27 Nov/);
        expect(added()).toEqual(['  - { due: 2026-11-27, text: Send the portfolio }']);
        await itemOn(page, '2026-11-27', 'Send the portfolio').waitFor();
        await undo(page);
        // By keys, too; not for days that are over.
        await day(page, '2026-11-28')
          .getByRole('button', { name: /Add a reminder on Sat,? 28 Nov/ })
          .press('Enter');
        await form.getByLabel('Due').waitFor();
        expect(await violations(page)).toEqual([]);
      },
      tall,
    ));

  test('a page stays where what it showed is moved away', () =>
    onPage(
      'agenda/2027-03/',
      async (page) => {
        writeFile(data, 'applications/lead.md', applications.lead?.replace('2027-03-01', '2027-04-01') ?? '');
        await day(page, '2027-03-01').locator('.item').waitFor({ state: 'detached' });
        expect(page.url()).toMatch(/agenda\/2027-03\/$/);
      },
      tall,
    ));

  test.each(['agenda/x/', 'agenda/2026-13/', 'agenda/9999-01/'])('%s is no page', async (address) => {
    expect((await fetch(app.url + address)).status).toBe(404);
  });
});
