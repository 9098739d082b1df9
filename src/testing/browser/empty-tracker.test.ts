/** The local app on the first day: it says what a click does. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { type LocalApp, startLocalApp } from './start-local-app.ts';
import { refusal, violations, withPage } from './with-page.ts';

const data = mkdtempSync(join(tmpdir(), 'apptrack-empty-'));
let app: LocalApp;
let browser: Browser;

beforeAll(async () => {
  mkdirSync(join(data, 'applications'));
  [app, browser] = await Promise.all([startLocalApp(data), launchBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await app?.stop();
  rmSync(data, { recursive: true, force: true });
});

test('a posting that was scored is saved as an application, and a saved page is read as one', async () => {
  await withPage({ browser, own: app.url, address: 'match/' }, async (page) => {
    await page.waitForSelector('html[data-editable]');
    await page.getByLabel('A posting’s file').setInputFiles({
      name: 'page.html',
      mimeType: 'text/html',
      buffer: Buffer.from('<main><h1>Baker at Crumb</h1><ul><li>Two years of baking</li></ul></main>'),
    });
    await expect
      .poll(() => page.getByRole('textbox', { name: 'Posting' }).inputValue())
      .toContain('Two years of baking');
    await page
      .getByRole('textbox', { name: 'Posting' })
      .fill('Baker at Crumb\n\nRequirements\n- Two years of baking');
    await page.getByRole('button', { name: 'Save as application…' }).click();
    const form = page.locator('dialog');
    await expect.poll(() => form.getByLabel('Company').inputValue()).toBe('Crumb');
    expect(await form.getByLabel('Role').inputValue()).toBe('Baker');
    await form.getByRole('button', { name: 'Add', exact: true }).click();
    await page.waitForURL(/\/applications\/crumb-baker\/$/);
    expect(readFileSync(join(data, 'applications/crumb-baker.md'), 'utf8')).toContain('Two years of baking');
    rmSync(join(data, 'applications/crumb-baker.md'));
  });
});

test('a résumé is dropped or chosen, taken in, and taken back with its file', async () => {
  await withPage({ browser, own: app.url, address: '', allowed: refusal }, async (page) => {
    await page.waitForSelector('html[data-editable]');
    const pdf = new URL('../../format/intake/resume/fixtures/two-columns.pdf', import.meta.url).pathname;
    await page.getByLabel('A résumé’s file').setInputFiles(pdf);
    const toast = page.locator('.toast');
    await toast.filter({ hasText: 'taken in as resumes/two-columns.md' }).waitFor();
    expect(readFileSync(join(data, 'resumes/two-columns.md'), 'utf8')).toContain('original: two-columns.pdf');
    expect(readFileSync(join(data, 'resumes/two-columns.pdf')).equals(readFileSync(pdf))).toBe(true);
    await page.getByText('There is Two columns already').waitFor();
    // The second of a name is called otherwise, or takes the place of the first.
    const dropped = await page.evaluateHandle((bytes) => {
      const files = new DataTransfer();
      files.items.add(new File([bytes], 'two-columns.txt', { type: 'text/plain' }));
      return files;
    }, 'Jane Doe\n\nSkills\n\n- Go\n');
    for (const type of ['dragover', 'drop'])
      await page.locator('[data-resume-drop]').dispatchEvent(type, { dataTransfer: dropped });
    const form = page.locator('dialog', { hasText: 'Another résumé of that name' });
    expect(await form.getByLabel('Call the new one').inputValue()).toBe('two-columns-2');
    expect(await violations(page)).toEqual([]);
    await form.getByRole('button', { name: 'Take it in' }).click();
    await toast.filter({ hasText: 'resumes/two-columns-2.md' }).waitFor();
    await page.locator('.toast .undo').click();
    await toast.filter({ hasText: 'Undone' }).waitFor();
    expect(existsSync(join(data, 'resumes/two-columns-2.md'))).toBe(false);
    await page.keyboard.press('Control+z');
    await page.getByText('Drop a PDF').waitFor();
    expect(existsSync(join(data, 'resumes/two-columns.md'))).toBe(false);
    expect(existsSync(join(data, 'resumes/two-columns.pdf'))).toBe(false);
  });
});

test('what is no résumé is refused in words', async () => {
  await withPage({ browser, own: app.url, address: '', allowed: refusal }, async (page) => {
    await page.waitForSelector('html[data-editable]');
    const file = { name: 'cv.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 broken') };
    await page.getByLabel('A résumé’s file').setInputFiles(file);
    await page.locator('.toast.problem', { hasText: 'cv.pdf' }).waitFor();
    expect(existsSync(join(data, 'resumes/cv.md'))).toBe(false);
  });
});

test('a résumé is tried on the page Match before it is kept', async () => {
  await withPage({ browser, own: app.url, address: 'match/' }, async (page) => {
    await page.waitForSelector('html[data-editable]');
    const pdf = new URL('../../format/intake/resume/fixtures/two-columns.pdf', import.meta.url).pathname;
    await page.locator('form').getByLabel('A résumé’s file').setInputFiles(pdf);
    await expect.poll(() => page.getByLabel('Its text').inputValue()).toContain('# José Müller-Ångström');
    expect(existsSync(join(data, 'resumes/two-columns.md'))).toBe(false);
    await page.getByRole('button', { name: 'Keep it as a résumé' }).click();
    await page.locator('.toast', { hasText: 'taken in as' }).waitFor();
    expect(existsSync(join(data, 'resumes/two-columns.md'))).toBe(true);
    rmSync(join(data, 'resumes'), { recursive: true });
  });
});

test('no page of an empty app sends its user to a terminal', async () => {
  for (const address of ['', 'analytics/', 'timeline/', 'reminders/', 'offers/', 'match/']) {
    await withPage({ browser, own: app.url, address }, async (page) => {
      await page.waitForSelector('html[data-editable]');
      const shown = await page.locator('main').ariaSnapshot();
      expect([address, /terminal|\bbuil[dt]\b|apptrack [a-z]/i.exec(shown)?.[0] ?? null]).toEqual([
        address,
        null,
      ]);
      expect(await violations(page)).toEqual([]);
    });
  }
});

test('a posting that is pasted on the first page opens the form with it', async () => {
  await withPage({ browser, own: app.url, address: '' }, async (page) => {
    await page.waitForSelector('html[data-editable]');
    await page.locator('.welcome textarea').fill('Baker at Crumb\n\nRequirements\n- Two years of baking');
    await page.getByRole('button', { name: 'Add an application' }).click();
    await expect.poll(() => page.locator('dialog').getByLabel('Company').inputValue()).toBe('Crumb');
    await page.keyboard.press('Escape');
  });
});

test('the sample is looked at in an app beside this one, and nothing of it comes here', async () => {
  const own = 'http://127.0.0.1:';
  await withPage({ browser, own, address: app.url.slice(own.length) }, async (page) => {
    await page.waitForSelector('html[data-editable]');
    await page.getByRole('button', { name: 'Look at the sample' }).click();
    await page.getByText('Sample data: every company and person here is invented.').waitFor();
    expect(page.url()).not.toContain(app.url);
    expect(await page.locator('.apps tbody tr').count()).toBeGreaterThan(20);
    await page.goBack();
    await page.getByText('Where do you want to begin?').waitFor();
    expect(readdirSync(join(data, 'applications'))).toEqual([]);
  });
});

test('an empty tracker offers a form and an import, and speaks of no terminal', async () => {
  await withPage({ browser, own: app.url, address: '' }, async (page) => {
    await page.waitForSelector('html[data-editable]');
    expect(await page.locator('main').textContent()).not.toMatch(/terminal|build|apptrack /i);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('link', { name: 'Import a file' }).click();
    await page.waitForURL(/\/import\/$/);
    await page.goBack();
    await page.waitForSelector('html[data-editable]');
    await page.getByRole('button', { name: 'Add an application' }).click();
    await page.locator('dialog').getByLabel('Company').fill('Omega');
    await page.locator('dialog').getByLabel('Role').fill('Sailor');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.waitForURL(/\/applications\/omega-sailor\/$/);
    expect(readFileSync(join(data, 'applications/omega-sailor.md'), 'utf8')).toContain('company: Omega');
  });
});
