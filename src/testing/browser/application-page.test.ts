/** An application's page in the local app, where everything is corrected, logged and noted in place. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { applicationText } from '../cli.ts';
import { launchBrowser } from './browser.ts';
import { writeFixture } from './fixture-data.ts';
import { type LocalApp, startLocalApp } from './start-local-app.ts';

const data = mkdtempSync(join(tmpdir(), 'apptrack-page-'));
const cache = mkdtempSync(join(tmpdir(), 'apptrack-page-cache-'));
const path = join(data, 'applications/acme.md');
const acme = `${applicationText(
  'Acme Robotics',
  ['date: 2026-11-10, status: applied, mood: good } # by hand\n  - { date: 2026-11-12, note: They called'],
  'source: referral\nlocation: Berlin\ncontacts:\n  - { name: Jane Doe }\n',
)}## Job description\n\nWe build robots.\n\n## Notes\n\nAsk about pay.\n`;
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
let app: LocalApp;
let browser: Browser;

const start = () => startLocalApp(data, '0', ['--no-token'], { env: { XDG_CACHE_HOME: cache } });

beforeAll(async () => {
  writeFixture(data);
  writeFileSync(path, acme);
  [app, browser] = await Promise.all([start(), launchBrowser()]);
});

beforeEach(() => writeFileSync(path, acme));

afterAll(async () => {
  await browser?.close();
  await app?.stop();
  for (const folder of [data, cache]) rmSync(folder, { recursive: true, force: true });
});

/** Runs `work` on a page of its own and fails on anything that the page complains of. */
async function onPage(work: (page: Page) => Promise<void>, look = {}, address = 'applications/acme/') {
  const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce', ...look });
  context.setDefaultTimeout(10_000);
  try {
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' && !/status of 4\d\d|net::ERR_/.test(message.text()))
        complaints.push(message.text());
    });
    await page.goto(app.url + address);
    await page.waitForSelector('html[data-editable]');
    await work(page);
    expect(complaints).toEqual([]);
  } finally {
    await context.close();
  }
}

const file = () => readFileSync(path, 'utf8');
const added = () =>
  file()
    .split('\n')
    .filter((line) => !acme.split('\n').includes(line));
const toast = (page: Page, text: string | RegExp) => page.locator('.toast', { hasText: text }).waitFor();
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const sheet = (page: Page) => page.locator('dialog[open]');

describe('a correction is not history', () => {
  const board = (work: (page: Page) => Promise<void>) => onPage(work, {}, '?view=board');
  const card = '[data-board] li[data-id="acme"] a';

  test('keys to and fro write one thing, or nothing', () =>
    board(async (page) => {
      const writes: string[] = [];
      page.on('request', (request) => {
        if (request.method() === 'POST') writes.push(request.url());
      });
      await page.locator(card).focus();
      for (const key of ['Right', 'Right', 'Left']) await page.keyboard.press(`Alt+Arrow${key}`);
      await toast(page, 'Applied → Phone screen');
      expect(added()).toEqual(['  - { date: 2026-11-20, status: phone_screen }']);
      await page.locator(`.column[data-status="phone_screen"] li[data-id="acme"] a`).focus();
      await page.keyboard.press('Alt+ArrowLeft');
      await toast(page, 'Phone screen → Applied');
      expect([file(), writes.length]).toEqual([acme, 2]);
    }));

  test('what was moved by keys is written when the page is left, and forgotten by Ctrl+Z', () =>
    board(async (page) => {
      await page.locator(card).focus();
      await page.keyboard.press('Alt+ArrowRight');
      await page.keyboard.press('Control+z');
      await page.locator('.column[data-status="applied"] li[data-id="acme"]').waitFor();
      await page.locator(card).focus();
      await page.keyboard.press('Alt+ArrowRight');
      await page.goto('about:blank');
      await expect.poll(added).toEqual(['  - { date: 2026-11-20, status: phone_screen }']);
    }));
});

describe('the timeline', () => {
  const entry = (page: Page, text: string) => page.locator('.story li', { hasText: text });

  test('an entry is changed at its place, and deleted', () =>
    onPage(async (page) => {
      await entry(page, 'Applied').hover();
      await entry(page, 'Applied').getByRole('button', { name: 'Edit: Applied' }).click();
      await sheet(page).getByLabel('On', { exact: true }).fill('2026-11-09');
      await sheet(page).getByLabel('Scheduled for').fill('2026-11-24T10:00');
      await sheet(page).locator('summary').click();
      await sheet(page).getByLabel('Time zone').fill('Asia/Tokyo');
      await button(page, 'Save').click();
      await toast(page, 'entry changed');
      expect(added()).toEqual([
        '  - { date: 2026-11-09, status: applied, at: 2026-11-24T10:00+09:00, mood: good } # by hand',
      ]);
      await entry(page, 'They called').getByRole('button', { name: 'Delete' }).click();
      await toast(page, 'deleted They called');
      expect(file()).not.toContain('They called');
      await entry(page, 'They called').waitFor({ state: 'detached' });
    }));

  test('changed elsewhere meanwhile: both versions are there, and nothing is lost', () =>
    onPage(async (page) => {
      await entry(page, 'They called').getByRole('button', { name: 'Edit' }).click();
      await sheet(page).getByLabel('Note').fill('They called twice');
      writeFileSync(path, acme.replace('They called', 'They wrote'));
      await entry(page, 'They wrote').waitFor();
      await button(page, 'Save').click();
      await sheet(page).getByRole('alert').getByText('2026-11-12 · They wrote').waitFor();
      expect(file()).toContain('They wrote');
      await button(page, 'Save').click();
      await toast(page, 'entry changed');
      expect(added()).toEqual(['  - { date: 2026-11-12, note: They called twice }']);
    }));
});

test('Ctrl+Z takes back the last change, also after a restart, but not where somebody types', () =>
  onPage(async (page) => {
    await page.getByPlaceholder('Add a note').fill('Good news');
    await page.keyboard.press('Enter');
    await toast(page, 'noted');
    await page.keyboard.press('Control+z');
    expect(file()).not.toBe(acme);
    const port = new URL(app.url).port;
    await app.stop();
    app = await startLocalApp(data, port, ['--no-token'], { env: { XDG_CACHE_HOME: cache } });
    await page.reload();
    await page.waitForSelector('html[data-editable]');
    await page.keyboard.press('Control+z');
    await toast(page, 'Undone: Acme Robotics: noted: Good news');
    expect(file()).toBe(acme);
    await page.locator('.toast .undo').click();
    await toast(page, 'Undone');
    writeFileSync(path, `${file()}More\n`);
    await page.keyboard.press('Control+z');
    await toast(page, 'was changed since');
    expect(file()).toContain('Good news');
  }));

describe('what a day needs', () => {
  test('an interview is logged, on a phone, and a form that was closed keeps what was typed', () =>
    onPage(async (page) => {
      await button(page, 'Log interview').tap();
      await sheet(page).getByLabel('When').fill('2026-11-24T10:00');
      await sheet(page).getByLabel('With').fill('Jane Doe');
      await page.keyboard.press('Escape');
      await sheet(page).waitFor({ state: 'detached' });
      await button(page, 'Log interview').tap();
      await sheet(page).getByText('As you left it').waitFor();
      await sheet(page).getByLabel('Stage').selectOption('onsite');
      await sheet(page).getByLabel('What to prepare').fill('System design');
      await sheet(page).locator('summary').tap();
      await sheet(page).getByLabel('Minutes').fill('60');
      await sheet(page).getByLabel('Link').fill('https://meet.example/x');
      await sheet(page).getByRole('button', { name: 'Log interview' }).tap();
      await toast(page, 'Onsite logged');
      expect(added()).toEqual([
        '  - { date: 2026-11-20, status: onsite, note: System design, at: 2026-11-24T10:00, minutes: 60, with: [Jane Doe], url: https://meet.example/x }',
      ]);
      await page.locator('.story a', { hasText: 'meet.example' }).waitFor();
      await button(page, 'Log interview').tap();
      expect(await sheet(page).getByLabel('With').inputValue()).toBe('');
    }, phone));

  test('a reminder, a contact and a note', () =>
    onPage(async (page) => {
      await button(page, 'Add reminder').click();
      await sheet(page).getByLabel('What to remember').fill('Send the portfolio');
      await button(page, 'In a week').click();
      await sheet(page).getByRole('button', { name: 'Add reminder' }).click();
      await toast(page, 'reminder set');
      await button(page, 'Add contact').click();
      await sheet(page).getByLabel('Name').fill('Kim');
      await sheet(page).getByLabel('E-mail').fill('kim@acme.example');
      await sheet(page).getByLabel('E-mail').press('Enter');
      await toast(page, 'Kim added');
      await button(page, 'Add note').click();
      await sheet(page).getByLabel('Note').fill('Two rounds');
      await sheet(page).getByLabel('Note').press('Control+Enter');
      await toast(page, 'noted');
      expect(added()).toEqual([
        '  - { name: Kim, email: kim@acme.example }',
        '  - { date: 2026-11-20, note: Two rounds }',
        'reminders:',
        '  - { due: 2026-11-27, text: Send the portfolio }',
      ]);
    }));

  test('a refused form stays open with all that was typed', () =>
    onPage(async (page) => {
      await button(page, 'Add note').click();
      await sheet(page).getByLabel('Note').fill('Two rounds');
      writeFileSync(path, acme.replace('applied', 'aplied'));
      await sheet(page).getByRole('button', { name: 'Add note' }).click();
      await sheet(page).getByRole('alert').waitFor();
      expect(await sheet(page).getByLabel('Note').inputValue()).toBe('Two rounds');
    }));
});

describe('facts', () => {
  test('are edited by a click, and added', () =>
    onPage(async (page) => {
      await page.locator('.facts dd', { hasText: 'Berlin' }).click();
      await page.locator('.fact-form input:focus').fill('Potsdam');
      await page.keyboard.press('Enter');
      await toast(page, 'location changed');
      await button(page, 'Add: Salary').click();
      await page.locator('.fact-form').getByLabel('Salary from').fill('90000');
      // Elsewhere on the page is as good as “Save”.
      await page.locator('h1').click();
      await toast(page, 'salary changed');
      expect(added()).toEqual(['location: Potsdam', 'salary: { min: 90000, currency: EUR, period: year }']);
      await page.locator('.facts', { hasText: '90' }).waitFor();
      await page.locator('.facts dd', { hasText: 'Potsdam' }).click();
      await page.keyboard.type('Ulm');
      await page.keyboard.press('Escape');
      // What is clicked next is reached, although the form goes away and the page moves.
      await button(page, 'Edit: Salary').click();
      await button(page, 'Edit the notes').click();
      await page.getByLabel('Notes, in Markdown').waitFor();
      expect(await page.locator('.fact-form').count()).toBe(0);
      // What was given up by Escape was not written meanwhile.
      expect(file()).toContain('location: Potsdam');
    }));

  test('changed elsewhere meanwhile: only the same fact stands in the way', () =>
    onPage(async (page) => {
      await page.locator('.facts dd', { hasText: 'Berlin' }).click();
      await page.locator('.fact-form input:focus').fill('Potsdam');
      writeFileSync(path, acme.replace('Berlin', 'Munich'));
      await page.keyboard.press('Enter');
      await page.getByRole('alert').getByText('to: Munich').waitFor();
      await page.keyboard.press('Enter');
      await toast(page, 'location changed');
      expect(file()).toContain('location: Potsdam');
      await page.locator('.facts dd', { hasText: 'Potsdam' }).click();
      await page.locator('.fact-form input:focus').fill('Ulm');
      writeFileSync(path, file().replace('referral', 'meetup'));
      await page.keyboard.press('Enter');
      await expect.poll(file).toContain('source: meetup\nlocation: Ulm');
    }));
});

describe('notes', () => {
  const area = (page: Page) => page.getByLabel('Notes, in Markdown');

  test('are saved as one types, and count as one change', () =>
    onPage(async (page) => {
      await page.locator('.notes .prose').click();
      await area(page).press('Control+End');
      await page.keyboard.type(' And remote work.');
      await page.locator('.notes').getByText('Saved').waitFor();
      await page.keyboard.type('\n\n- Visa');
      await expect.poll(file).toContain('## Notes\n\nAsk about pay. And remote work.\n\n- Visa\n');
      await page.keyboard.press('Escape');
      await page.locator('.notes li', { hasText: 'Visa' }).waitFor();
      await page.keyboard.press('Control+z');
      await toast(page, 'Undone');
      expect(file()).toBe(acme);
    }));

  test('changed in an editor meanwhile: both versions are shown, and both can be kept', () =>
    onPage(async (page) => {
      await page.locator('.notes .prose').click();
      writeFileSync(path, acme.replace('Ask about pay.', 'Ask about leave.'));
      await area(page).fill('Ask about pay and visas.');
      await page.locator('.notes pre', { hasText: 'Ask about leave.' }).waitFor();
      expect(file()).toContain('Ask about leave.');
      await button(page, 'Keep both').click();
      await expect.poll(file).toContain('Ask about leave.\n\nAsk about pay and visas.\n');
    }));

  test('survive a server that is gone, a reload, and a closed page', () =>
    onPage(async (page) => {
      await page.locator('.notes .prose').click();
      await page.route('**/notes', (route) => route.abort());
      await area(page).fill('Not lost');
      await page.locator('.notes').getByText('kept here').waitFor();
      expect(file()).toBe(acme);
      await page.unroute('**/notes');
      await page.reload();
      await expect.poll(() => area(page).inputValue()).toBe('Not lost');
      await expect.poll(file).toContain('## Notes\n\nNot lost\n');
      await area(page).fill('Typed last');
      await page.goto('about:blank');
      await expect.poll(file).toContain('Typed last');
    }));
});

test.each([{}, phone])('axe finds nothing on the page, with its forms open: %o', (look) =>
  onPage(async (page) => {
    await page.evaluate(axe.source);
    const violations = () =>
      page.evaluate(async () => {
        const found = await (globalThis as unknown as { axe: typeof axe }).axe.run();
        return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
      });
    expect(await violations()).toEqual([]);
    for (const name of [
      'Log interview',
      'Add reminder',
      'Add contact',
      'Add note',
      'Edit: Applied, 2026-11-10',
    ]) {
      await button(page, name).focus();
      await page.keyboard.press('Enter');
      await sheet(page).waitFor();
      const folded = sheet(page).locator('summary');
      if ((await folded.count()) > 0) await folded.press('Enter');
      expect([name, await violations()]).toEqual([name, []]);
      const sideways = await sheet(page).evaluate((box) => box.scrollWidth - box.clientWidth);
      expect([name, sideways]).toEqual([name, 0]);
      await page.keyboard.press('Escape');
      await sheet(page).waitFor({ state: 'detached' });
    }
    await button(page, 'Edit: Location').focus();
    await page.keyboard.press('Enter');
    await page.locator('.fact-form').waitFor();
    await button(page, 'Edit the notes').focus();
    await page.keyboard.press('Enter');
    expect(await violations()).toEqual([]);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('main button, main textarea, main form input')]
        .filter((control) => control.checkVisibility())
        .map((control) => [control.outerHTML, control.getBoundingClientRect().height] as const)
        .filter(([, height]) => height < 44),
    );
    if ('isMobile' in look) expect(small).toEqual([]);
    expect(existsSync(path)).toBe(true);
  }, look),
);
