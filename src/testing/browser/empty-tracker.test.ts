/** The local app on the first day: it says what a click does. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { type LocalApp, startLocalApp } from './start-local-app.ts';
import { violations, withPage } from './with-page.ts';

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
