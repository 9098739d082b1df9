/** Settings and files as text in the local app: changed, checked, saved, mended, taken back. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { applicationText } from '../cli.ts';
import { launchBrowser } from './browser.ts';
import { writeFile } from './fixture-data.ts';
import { type LocalApp, startLocalApp } from './start-local-app.ts';
import { refusal, violations, withPage } from './with-page.ts';

const data = mkdtempSync(join(tmpdir(), 'apptrack-settings-'));
const settings = [
  '# Mine.',
  "title: 'My search' # as it is called",
  'weeklyGoal: 4 # a week',
  'stages:',
  '  - { id: saved, kind: lead }',
  '  - { id: applied, kind: applied }',
  '  # by phone',
  '  - { id: phone_screen, kind: interview } # they call',
  '  - { id: odd, kind: interview, label: "<b>Odd" }',
  '  - { id: rejected, kind: rejected }',
  'skills:',
  '  - { name: Event storming, aliases: [EventStorming] }',
  '',
].join('\n');
const acme = applicationText('Acme', [
  'date: 2026-11-01, status: applied',
  'date: 2026-11-09, status: phone_screen',
]);
const beta = applicationText('Beta', ['date: 2026-11-02, status: odd']);
let app: LocalApp;
let browser: Browser;

const read = (name: string) => readFileSync(join(data, name), 'utf8');
const configPath = 'apptrack.config.yaml';

beforeAll(async () => {
  writeFile(data, configPath, settings);
  writeFile(data, 'applications/acme.md', acme);
  const env = { APPTRACK_TODAY: '2026-11-20' };
  [app, browser] = await Promise.all([startLocalApp(data, '0', ['--no-token'], { env }), launchBrowser()]);
});

beforeEach(() => {
  writeFile(data, configPath, settings);
  writeFile(data, 'applications/acme.md', acme);
  writeFile(data, 'applications/beta.md', beta);
});

afterAll(async () => {
  await browser?.close();
  await app?.stop();
  rmSync(data, { recursive: true, force: true });
});

const onPage = (address: string, work: (page: Page) => Promise<void>, look = {}) =>
  withPage(
    { browser, own: app.url, address, allowed: refusal },
    async (page) => {
      page.setDefaultTimeout(15_000);
      await page.waitForSelector('html[data-editable]');
      await work(page);
    },
    look,
  );
const onSettings = (work: (page: Page) => Promise<void>, look = {}) =>
  onPage(
    'settings/',
    async (page) => {
      await page.locator('.settings .stage').first().waitFor();
      await work(page);
    },
    look,
  );
const onText = (file: string, work: (page: Page) => Promise<void>, more = '', look = {}) =>
  onPage(
    `edit/?file=${encodeURIComponent(file)}${more}`,
    async (page) => {
      await page.locator('.editor .lines > div').first().waitFor();
      await work(page);
    },
    look,
  );
const toast = (page: Page, text: string) => page.locator('.toast', { hasText: text }).waitFor();
const bar = (page: Page, text: string | RegExp) => page.locator('.save-bar', { hasText: text }).waitFor();
const stage = (page: Page, id: string) =>
  page.locator('.stage').nth(['saved', 'applied', 'phone_screen', 'odd', 'rejected'].indexOf(id));
/** What a file says once it is other than before. */
const changed = (name: string, before: string) => expect.poll(() => read(name)).not.toBe(before);

test('settings change on their lines, are checked beside their fields, and are undone', () =>
  onSettings(async (page) => {
    const goal = page.getByLabel('Weekly goal');
    await goal.fill('0');
    await page.locator('.wrong', { hasText: '"0" is not a whole number from 1 to 3650.' }).waitFor();
    expect(await goal.getAttribute('aria-invalid')).toBe('true');
    await goal.fill('6');
    await bar(page, 'To be changed: weekly goal');
    expect(await page.locator('.wrong').count()).toBe(0);
    expect(read(configPath)).toBe(settings);
    await page.getByLabel('Days after an interview').fill('3');
    await bar(page, 'weekly goal, reminders');
    await page.keyboard.press('Control+s');
    await toast(page, 'Settings: weekly goal, reminders');
    expect(read(configPath)).toBe(
      `${settings.replace('weeklyGoal: 4', 'weeklyGoal: 6')}reminders: { thank_you: { after: 3 } }\n`,
    );
    await page.locator('.save-bar').waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Undo' }).click();
    await toast(page, 'Undone');
    expect(read(configPath)).toBe(settings);
    await expect.poll(() => goal.inputValue()).toBe('4');
  }));

test('what was not saved is there again, and is saved over what changed elsewhere meanwhile', () =>
  onSettings(async (page) => {
    await page.getByLabel('Title').fill('Mine <b>now</b>');
    await bar(page, 'To be changed: title');
    await page.reload();
    await page.locator('.settings .stage').first().waitFor();
    expect(await page.getByLabel('Title').inputValue()).toBe('Mine <b>now</b>');
    writeFile(data, configPath, settings.replace('weeklyGoal: 4', 'weeklyGoal: 9'));
    await page.locator('.complaint', { hasText: 'changed elsewhere' }).waitFor();
    expect(await page.getByLabel('Weekly goal').inputValue()).toBe('9');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await toast(page, 'Settings: title');
    expect(read(configPath)).toBe(
      settings.replace("'My search'", "'Mine <b>now</b>'").replace('weeklyGoal: 4', 'weeklyGoal: 9'),
    );
    await expect.poll(() => page.title()).toContain('Mine <b>now</b>');
    expect(await page.locator('.brand b').count()).toBe(0);
  }));

test('a stage that is called otherwise is so in every history, as one change', () =>
  onSettings(async (page) => {
    const row = stage(page, 'phone_screen');
    await row.getByLabel('Id in the files').fill('call');
    await row.locator('.note', { hasText: 'One application has “phone_screen”' }).waitFor();
    await bar(page, '1 entry in 1 file with it');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await toast(page, 'stages, and 1 file with it');
    expect(read(configPath)).toBe(
      // What it is called stays, though its id says that no more.
      settings.replace('id: phone_screen, kind: interview', 'id: call, kind: interview, label: Phone screen'),
    );
    expect(read('applications/acme.md')).toBe(acme.replace('phone_screen', 'call'));
    await page.getByRole('button', { name: 'Undo' }).click();
    await toast(page, 'Undone');
    expect([read(configPath), read('applications/acme.md')]).toEqual([settings, acme]);
  }));

test('what is refused while the file is as it was is told as what it is', () =>
  onSettings(async (page) => {
    const entry = '{ date: 2026-11-02, status: &s phone_screen }';
    writeFile(
      data,
      'applications/zeta.md',
      `---\ncompany: Zeta\nrole: Cook\nhistory:\n  - ${entry}\ntags: [*s]\n---\n`,
    );
    try {
      await stage(page, 'phone_screen').getByLabel('Id in the files').fill('call');
      await bar(page, 'the history is written in a way that cannot be edited safely');
      const isSaving = ({ dryRun }: { dryRun?: boolean }) => dryRun === undefined;
      const answer = page.waitForResponse((one) =>
        isSaving(one.request().postDataJSON() ?? { dryRun: true }),
      );
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      expect((await answer).ok()).toBe(false);
      // It can be pressed again once what came of it is told.
      await expect.poll(() => page.locator('.save-bar button.primary').isEnabled()).toBe(true);
      await bar(page, 'the history is written in a way that cannot be edited safely');
      expect(await page.locator('.complaint').isVisible()).toBe(false);
      expect(read(configPath)).toBe(settings);
    } finally {
      rmSync(join(data, 'applications/zeta.md'));
    }
  }));

test('a stage goes with what its entries become, one is added, one moves, and no name is HTML', () =>
  onSettings(async (page) => {
    expect(await page.locator('.stages b').count()).toBe(0);
    const odd = stage(page, 'odd');
    expect(await odd.getByLabel('Name of the stage').inputValue()).toBe('<b>Odd');
    await odd.getByRole('button', { name: 'Remove' }).click();
    await odd.locator('.wrong', { hasText: 'One application has an entry of the stage "odd"' }).waitFor();
    await odd.getByLabel('What the entries of <b>Odd become').selectOption('phone_screen');
    await bar(page, '1 entry in 1 file with it');
    await stage(page, 'phone_screen').getByRole('button', { name: 'Move up' }).click();
    await page.getByRole('button', { name: 'Add a stage' }).click();
    await page.keyboard.type('Take-home test');
    expect(await page.locator('.stage').last().getByLabel('Id in the files').inputValue()).toBe(
      'take_home_test',
    );
    await page.getByRole('button', { name: 'Add a skill' }).click();
    await page.keyboard.type('C#');
    await page.keyboard.press('Tab');
    await page.keyboard.type('csharp, c sharp');
    await bar(page, 'stages, own skills');
    await page.keyboard.press('Control+s');
    await toast(page, 'stages, own skills, and 1 file with it');
    const lines = settings.split('\n');
    expect(read(configPath)).toBe(
      [
        ...lines.slice(0, 5),
        ...lines.slice(6, 8),
        lines[5],
        lines[9],
        '  - { id: take_home_test, kind: interview, label: Take-home test }',
        ...lines.slice(10, 12),
        '  - { name: C#, aliases: [csharp, c sharp] }',
        '',
      ].join('\n'),
    );
    expect(read('applications/beta.md')).toBe(beta.replace('odd', 'phone_screen'));
  }));

test('a problem has what leads to its place and what mends it, and that is undone', () =>
  onPage('', async (page) => {
    const bad = beta.replace('2026-11-02, status: odd', '2.11.2026, status: aplied');
    writeFile(data, 'applications/beta.md', bad);
    const problem = page.locator('.problems li', { hasText: 'unknown status' });
    await problem.getByRole('button', { name: 'Fix: write "applied"' }).click();
    await toast(page, 'applications/beta.md mended');
    expect(read('applications/beta.md')).toBe(bad.replace('aplied', 'applied'));
    await page.getByRole('button', { name: 'Undo' }).click();
    await toast(page, 'Undone');
    expect(read('applications/beta.md')).toBe(bad);
    await problem.getByRole('link', { name: 'Open' }).click();
    await page.locator('.editor .problem').first().waitFor();
    const selected = await page.evaluate(() => {
      const area = document.querySelector('textarea');
      return area?.value.slice(area.selectionStart, area.selectionEnd);
    });
    expect(selected).toBe('aplied');
    await page
      .locator('.found li', { hasText: 'is not a date' })
      .getByRole('button', { name: 'Fix' })
      .click();
    await page.locator('.found li', { hasText: 'is not a date' }).waitFor({ state: 'detached' });
    expect(read('applications/beta.md')).toBe(bad);
    await page.keyboard.press('Control+s');
    await toast(page, 'applications/beta.md saved, with a problem');
    expect(read('applications/beta.md')).toBe(bad.replace('2.11.2026', '2026-11-02'));
  }));

test('a file is edited as text, with its problems as one types', () =>
  onText('applications/acme.md', async (page) => {
    writeFile(data, 'applications/acme.md', acme.replaceAll('\n', '\r\n'));
    const area = page.locator('.editor textarea');
    await area.fill(acme.replace('applied', 'aplied'));
    const found = page.locator('.found li', { hasText: 'unknown status "aplied"; did you mean "applied"?' });
    await found.getByText('Line 5, column 33').waitFor();
    expect(await page.locator('.editor .problem').textContent()).toBe('aplied');
    await area.fill(`${acme}<b>more</b>\n`);
    await page.getByRole('heading', { name: 'No problems' }).waitFor();
    expect(await page.locator('.editor b').count()).toBe(0);
    await page.keyboard.press('Control+s');
    await toast(page, 'applications/acme.md saved');
    expect(read('applications/acme.md')).toBe(`${acme}<b>more</b>\n`.replaceAll('\n', '\r\n'));
    await page.getByRole('button', { name: 'Undo' }).click();
    await toast(page, 'Undone');
    await expect.poll(() => area.inputValue()).toBe(acme);
  }));

test('a file that was changed on the disk meanwhile is shown, not overwritten', () =>
  onText('applications/acme.md', async (page) => {
    const area = page.locator('.editor textarea');
    await area.fill(acme.replace('Engineer', 'Baker'));
    const theirs = acme.replace('Engineer', 'Nurse');
    writeFile(data, 'applications/acme.md', theirs);
    await page.locator('.conflict del', { hasText: 'Nurse' }).waitFor();
    expect(await page.locator('.conflict ins').textContent()).toContain('Baker');
    await page.keyboard.press('Control+s');
    await bar(page, 'Choose first');
    expect(await page.getByRole('button', { name: 'Save', exact: true }).isDisabled()).toBe(true);
    // A choice that is left open is open again.
    await page.reload();
    await page.locator('.conflict del', { hasText: 'Nurse' }).waitFor();
    await page.keyboard.press('Control+s');
    await bar(page, 'Choose first');
    expect(read('applications/acme.md')).toBe(theirs);
    await page.getByRole('button', { name: 'Take that of the disk' }).click();
    expect(await area.inputValue()).toBe(theirs);
    await page.getByRole('button', { name: 'Back to mine' }).click();
    expect(await area.inputValue()).toBe(acme.replace('Engineer', 'Baker'));
    // Kept, whatever happens to the page.
    await page.reload();
    await expect.poll(() => area.inputValue()).toBe(acme.replace('Engineer', 'Baker'));
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await changed('applications/acme.md', theirs);
    expect(read('applications/acme.md')).toBe(acme.replace('Engineer', 'Baker'));
  }));

test('no other file is opened, and what is no file is told', () =>
  onPage(`edit/?file=${encodeURIComponent('../secret.md')}`, async (page) => {
    await page.getByRole('heading', { name: 'This file cannot be edited here' }).waitFor();
    await page.goto(`${app.url}edit/`);
    await page.getByRole('heading', { name: 'No file is named' }).waitFor();
    expect(existsSync(join(data, '../secret.md'))).toBe(false);
  }));

test('settings that cannot be read lead to their text', () =>
  onPage('settings/', async (page) => {
    await page.locator('.settings .stage').first().waitFor();
    writeFile(data, configPath, settings.replace('weeklyGoal', 'weeklyGaol'));
    await page.getByRole('heading', { name: 'The settings cannot be read yet' }).waitFor();
    await page.locator('.problems').getByRole('button', { name: 'Fix: write "weeklyGoal"' }).click();
    await page.locator('.settings .stage').first().waitFor();
    expect(read(configPath)).toBe(settings);
  }));

for (const [name, look] of [
  ['a wide screen', { viewport: { width: 1440, height: 900 } }],
  ['a phone, in the dark', { viewport: { width: 360, height: 780 }, colorScheme: 'dark' }],
] as const)
  test(`both pages are accessible on ${name}, and no wider than it`, async () => {
    const isWithin = (page: Page) =>
      page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);
    await onSettings(async (page) => {
      await page.getByLabel('Weekly goal').fill('0');
      await page.locator('.wrong').first().waitFor();
      await stage(page, 'odd').getByRole('button', { name: 'Remove' }).click();
      await stage(page, 'odd').locator('.wrong').waitFor();
      expect([await violations(page), await isWithin(page)]).toEqual([[], true]);
    }, look);
    writeFile(data, 'applications/acme.md', acme.replace('applied', 'aplied'));
    await onText(
      'applications/acme.md',
      async (page) => {
        await page.locator('.editor .problem').waitFor();
        expect([await violations(page), await isWithin(page)]).toEqual([[], true]);
      },
      '&line=5&column=33',
      look,
    );
  });
