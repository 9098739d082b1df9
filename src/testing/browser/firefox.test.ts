/** The local app in Firefox, where there is one: what a day needs, by mouse and keyboard, ending in the file. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { applicationText } from '../cli.ts';
import { type Firefox, firefoxPath, launchFirefox } from './firefox.ts';
import { writeFile, writeFixture } from './fixture-data.ts';
import { type LocalApp, startLocalApp } from './start-local-app.ts';

const data = mkdtempSync(join(tmpdir(), 'apptrack-firefox-app-'));
const acme = applicationText('Acme Robotics', ['date: 2026-11-10, status: applied']);
let app: LocalApp;
let firefox: Firefox;

describe.skipIf(firefoxPath === null)('in Firefox', () => {
  beforeAll(async () => {
    writeFixture(data);
    writeFile(data, 'applications/acme.md', `${acme}\n## Posting\n\nWe run Kubernetes on ships.\n`);
    [app, firefox] = await Promise.all([startLocalApp(data), launchFirefox()]);
  });
  afterAll(async () => {
    await firefox?.close();
    await app?.stop();
    rmSync(data, { recursive: true, force: true });
  });

  const file = (id: string) => readFileSync(join(data, `applications/${id}.md`), 'utf8');
  const open = async (address: string) => {
    await firefox.page.goto(app.url + address);
    await firefox.page.until("document.documentElement.dataset.editable === ''");
    // Whatever a page complains of later stands here.
    await firefox.page.evaluate(
      "(globalThis.complaints = [], addEventListener('error', ({ message }) => complaints.push(message)), addEventListener('unhandledrejection', ({ reason }) => complaints.push(String(reason))), null)",
    );
  };
  const complaints = () => firefox.page.evaluate<string[]>('globalThis.complaints ?? []');

  test('the list is the first screen, its summary opens, and days are in one language', async () => {
    const { page } = firefox;
    await open('');
    expect(
      await page.evaluate<number>("document.querySelector('.apps tbody tr').getBoundingClientRect().top"),
    ).toBeLessThanOrEqual(260);
    await page.click('[data-today]');
    await page.until("document.querySelector('#today').checkVisibility()");
    await page.click('[data-today]');
    await page.until("!document.querySelector('#today').checkVisibility()");
    await page.click('a[data-view=board]');
    await page.until("document.querySelectorAll('.column li').length > 5");
    expect(await complaints()).toEqual([]);
  });

  test('a search looks into postings and marks the word; the palette opens what it names', async () => {
    const { page } = firefox;
    await open('');
    await page.press('/');
    await page.type('kubernetes');
    await page.until("document.querySelector('.found')?.textContent.includes('We run Kubernetes on ships.')");
    await page.until(
      "typeof Highlight === 'undefined' || [...(CSS.highlights.get('search') ?? [])].length > 0",
    );
    await page.press('Escape');
    await page.press('Control+k');
    await page.until("document.querySelector('[data-palette]').open");
    await page.type('acme');
    await page.until(
      "document.querySelector('[data-palette] [role=option]')?.textContent.includes('Acme Robotics')",
    );
    await page.press('Enter');
    await page.until("location.pathname === '/applications/acme/'");
  });

  test('a status is changed in the table, and taken back', async () => {
    const { page } = firefox;
    const before = file('acme');
    await open('?search=acme');
    await page.click('tr[data-id="acme"] button.pill');
    await page.until("document.querySelector('.stage-menu')?.checkVisibility()");
    await page.evaluate(
      "[...document.querySelectorAll('.stage-menu button')].find(({ textContent }) => textContent === 'Technical').setAttribute('data-wanted', '')",
    );
    await page.click('.stage-menu [data-wanted]');
    await page.until("document.querySelector('.toast .undo') !== null");
    expect(file('acme')).toContain('status: technical');
    await page.click('.toast .undo');
    await page.until("document.querySelector('.toast')?.textContent.includes('Undone')");
    expect(file('acme')).toBe(before);
    expect(await complaints()).toEqual([]);
  });

  test('an application is added from a text', async () => {
    const { page } = firefox;
    await open('');
    await page.press('n');
    await page.until("document.activeElement?.id === 'posting-source'");
    await page.type('Sailor (f/m/d)');
    await page.click('.from button');
    await page.until("document.querySelector('.said').textContent.startsWith('Read as plain text')");
    await page.evaluate("document.querySelector('dialog [name=company]').select()");
    await page.type('Omega');
    await page.press('Enter');
    await page.until("location.pathname.startsWith('/applications/omega-')");
    expect(file('omega-sailor-f-m-d')).toContain('company: Omega\nrole: Sailor (f/m/d)\n');
  });

  test('other pages work, and complain of nothing', async () => {
    for (const address of [
      'analytics/',
      'timeline/',
      'match/',
      'offers/',
      'reminders/',
      'agenda/',
      'report/',
      'import/',
    ]) {
      await open(address);
      expect([address, await complaints()]).toEqual([address, []]);
    }
  });
});
