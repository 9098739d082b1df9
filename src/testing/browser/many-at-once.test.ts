/** Many applications at once in the local app: selected, changed, told, taken back; every byte is looked at. */
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { applicationText } from '../cli.ts';
import { launchBrowser } from './browser.ts';
import { writeFile } from './fixture-data.ts';
import { type LocalApp, startLocalApp } from './start-local-app.ts';
import { violations, withPage } from './with-page.ts';

const data = mkdtempSync(join(tmpdir(), 'apptrack-many-'));
/** More than are drawn at once. */
const many = 120;
const idOf = (index: number) => `firm-${String(index).padStart(3, '0')}`;
const ids = Array.from({ length: many }, (_, index) => idOf(index));
const pathOf = (id: string) => join(data, 'applications', `${id}.md`);
/** The first of them are quiet, the others were sent lately, the last first; one has an odd way to write tags. */
const textOf = (index: number) =>
  applicationText(
    `Firm ${String(index).padStart(3, '0')}`,
    [
      index < 40
        ? `date: 2026-08-${String((index % 28) + 1).padStart(2, '0')}, status: applied`
        : 'date: 2026-11-14, status: applied',
    ],
    index % 2 === 0 ? 'tags: [go, health] # mine\n' : 'tags:\n  - go\n',
  );
const texts = new Map(ids.map((id, index) => [id, textOf(index)]));
let app: LocalApp;
let browser: Browser;

const read = (id: string) => readFileSync(pathOf(id), 'utf8');
const changed = () => ids.filter((id) => read(id) !== texts.get(id));

beforeAll(async () => {
  for (const [id, text] of texts) writeFile(data, `applications/${id}.md`, text);
  const env = { APPTRACK_TODAY: '2026-11-20' };
  [app, browser] = await Promise.all([startLocalApp(data, '0', ['--no-token'], { env }), launchBrowser()]);
});

beforeEach(() => {
  for (const [id, text] of texts) writeFileSync(pathOf(id), text);
});

afterAll(async () => {
  await browser?.close();
  await app?.stop();
  rmSync(data, { recursive: true, force: true });
});

/** Runs `work` on a page of the app, once it can be edited. */
const onPage = (address: string, work: (page: Page) => Promise<void>, look = {}) =>
  withPage(
    { browser, own: app.url, address },
    async (page) => {
      page.setDefaultTimeout(15_000);
      await page.waitForSelector('html[data-editable]');
      await work(page);
    },
    look,
  );

const said = (page: Page, words: string) =>
  page.locator('p.sr[role="status"]', { hasText: new RegExp(`^${words}$`) }).waitFor({ state: 'attached' });
const toast = (page: Page, text: string | RegExp) => page.locator('.toast', { hasText: text }).waitFor();
async function undo(page: Page): Promise<void> {
  await page.locator('.toast .undo').click();
  await toast(page, 'Undone');
  expect(changed()).toEqual([]);
}
const expectAccessible = async (page: Page) => expect(await violations(page)).toEqual([]);

test('by keyboard alone: some, between, all that the filters show, none', () =>
  onPage('', async (page) => {
    const keys = async (...names: string[]) => {
      for (const name of names) await page.keyboard.press(name);
    };
    await keys('j', 'x');
    await said(page, '1 selected');
    await keys('j', 'j', 'j', 'X');
    await said(page, '4 selected');
    expect(await page.locator('tr.picked .pick:checked').count()).toBe(4);
    await expectAccessible(page);
    await keys('x');
    await said(page, '3 selected');
    await keys('Control+a');
    await said(page, `${many} selected`);
    await keys('Escape');
    await said(page, '0 selected');
    await page.locator('.many').waitFor({ state: 'hidden' });
    await keys('/');
    await page.keyboard.type('firm-00');
    await page.locator('[data-shown]', { hasText: '10 of' }).waitFor();
    await keys('Escape', 'Control+a');
    await said(page, '10 selected');
    // What is hidden is selected no more.
    await keys('/');
    await page.keyboard.type('9');
    await said(page, '1 selected');
  }));

test('a status by keys, from the menu and from the form; undone as one', () =>
  onPage('', async (page) => {
    await page.keyboard.press('j');
    const first = await page.locator('tr[data-id]:focus-within').getAttribute('data-id');
    for (const key of ['x', 'j', 'x', 's']) await page.keyboard.press(key);
    await page.locator('.stage-menu [aria-checked="true"]:focus').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await toast(page, '2 applications: Phone screen');
    expect(changed()).toHaveLength(2);
    expect(read(first ?? '')).toContain('  - { date: 2026-11-20, status: phone_screen }');
    await page.locator('.many').waitFor({ state: 'hidden' });
    // The keys go on where they were.
    await page.locator('tr[data-id] a:focus').waitFor();
    await undo(page);
    await page.locator('tr[data-status="phone_screen"]').first().waitFor({ state: 'detached' });
    for (const key of ['j', 'x', 's']) await page.keyboard.press(key);
    await page.getByRole('menuitem', { name: 'With a date' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Status').selectOption('rejected');
    await dialog.getByLabel('Reason').fill('visa');
    await expectAccessible(page);
    await page.keyboard.press('Enter');
    await toast(page, /^Firm \d+: Rejected/);
    expect(changed()).toHaveLength(1);
    await undo(page);
  }));

test('tags, priority, snooze and deletion of all that are shown', () =>
  onPage('?search=firm-00', async (page) => {
    await page.locator('[data-shown]', { hasText: '10 of' }).waitFor();
    const all = async (key: string) => {
      await page.locator('.many').waitFor({ state: 'hidden' });
      await page.keyboard.press('Control+a');
      await said(page, '10 selected');
      await page.keyboard.press(key);
    };
    await all('t');
    await page.getByLabel('Add', { exact: true }).fill('remote');
    const health = page.getByRole('checkbox', { name: /health/ });
    expect(await health.evaluate((box: HTMLInputElement) => box.indeterminate)).toBe(true);
    await page.getByRole('checkbox', { name: /^go/ }).uncheck();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await toast(page, '10 applications: + remote, − go');
    expect(read('firm-002')).toContain('tags: [health, remote] # mine');
    expect(read('firm-003')).toContain('tags: [remote]\n');
    await undo(page);
    await all('p');
    await page.getByRole('menuitemradio', { name: 'High' }).click();
    await toast(page, '10 applications: high priority');
    expect(changed()).toEqual(ids.slice(0, 10));
    await undo(page);
    await all('Delete');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Delete 10 files' }).click();
    await toast(page, '10 applications: deleted');
    await page.locator('[data-shown]', { hasText: `0 of ${many - 10}` }).waitFor();
    await page.locator('.toast .undo').click();
    await toast(page, 'Undone');
    expect(changed()).toEqual([]);
  }));

test('what is quiet is marked as ghosted after a look, but for what is left out; the card offers it as well', () =>
  onPage('?quiet=true', async (page) => {
    const offer = page
      .locator('.chips')
      .getByRole('button', { name: 'Mark the 40 that are quiet as ghosted…' });
    await offer.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('checkbox', { name: /^Firm 007/ }).uncheck();
    await page.getByText('39 of 40').waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Mark 39 as ghosted' }).click();
    await toast(page, '39 applications: ghosted');
    expect(changed()).toEqual(ids.slice(0, 40).filter((id) => id !== 'firm-007'));
    expect(read('firm-000')).toContain('  - { date: 2026-11-20, status: ghosted }');
    await page.locator('[data-shown]', { hasText: '1 of' }).waitFor();
    await undo(page);
    if (!(await page.locator('.today .panel').isVisible())) await page.locator('.today .strip').click();
    await page.locator('.today').getByRole('button', { name: 'Mark as ghosted…' }).click();
    await page.getByRole('button', { name: 'Mark 40 as ghosted' }).waitFor();
  }));

test('what is refused is told with its reason, stays selected, and stops no other', () =>
  onPage('?search=firm-00', async (page) => {
    await page.locator('[data-shown]', { hasText: '10 of' }).waitFor();
    chmodSync(pathOf('firm-004'), 0o444);
    try {
      await page.keyboard.press('Control+a');
      await said(page, '10 selected');
      await page.keyboard.press('p');
      await page.getByRole('menuitemradio', { name: 'Low' }).click();
      const dialog = page.getByRole('dialog', { name: '1 of 10 left as it is' });
      await dialog.getByText('firm-004.md is read-only').waitFor();
      await expectAccessible(page);
      await page.keyboard.press('Escape');
      await toast(page, '9 applications: low priority');
      await said(page, '1 selected');
    } finally {
      chmodSync(pathOf('firm-004'), 0o644);
    }
    await undo(page);
  }));

test('by mouse: the box of a row, and Shift to another; cards of the board by key', () =>
  onPage('', async (page) => {
    const rows = page.locator('tr[data-id]');
    await rows.nth(1).hover();
    await rows.nth(1).locator('.pick').click();
    await rows
      .nth(4)
      .locator('.c-role')
      .click({ modifiers: ['Shift'] });
    await said(page, '4 selected');
    await page.getByRole('button', { name: `Select all ${many}` }).click();
    await said(page, `${many} selected`);
    await page.getByRole('button', { name: 'Select nothing' }).click();
    await said(page, '0 selected');
    await page.keyboard.press('b');
    await page.locator('[data-board] li[data-id]').nth(2).waitFor();
    for (const key of ['j', 'x', 'j', 'X']) await page.keyboard.press(key);
    await said(page, '2 selected');
    expect(await page.locator('[data-board] .picked').count()).toBe(2);
    await expectAccessible(page);
  }));

test('on a phone: “Select”, then taps; the bar stands above the navigation', () =>
  onPage(
    '',
    async (page) => {
      await page.getByRole('button', { name: 'Select', exact: true }).tap();
      const links = page.locator('tr[data-id] th a');
      await links.nth(0).tap();
      await links.nth(1).tap();
      await said(page, '2 selected');
      expect(new URL(page.url()).pathname).toBe('/');
      const [bar, nav] = await Promise.all([
        page.locator('.many').boundingBox(),
        page.locator('.nav').boundingBox(),
      ]);
      expect((bar?.y ?? 0) + (bar?.height ?? 0)).toBeLessThanOrEqual(nav?.y ?? 0);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
      await expectAccessible(page);
      await page.getByRole('button', { name: 'Snooze' }).tap();
      await page.getByRole('menuitem', { name: 'In a week' }).tap();
      await toast(page, /reminders snoozed|nothing to change/);
    },
    { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
  ));
