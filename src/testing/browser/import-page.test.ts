/** The page that takes in a file: dropped, looked over, changed, written, and taken back as one. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { applicationText } from '../cli.ts';
import { launchBrowser } from './browser.ts';
import { buildSite, temporaryOutput } from './build-site.ts';
import { writeFile } from './fixture-data.ts';
import { type LocalApp, startLocalApp } from './start-local-app.ts';
import { refusal, violations, withPage } from './with-page.ts';

const data = mkdtempSync(join(tmpdir(), 'apptrack-import-'));
const config = '# mine\ntitle: My search\ncurrency: EUR\n';
const there = applicationText('Tiny', ['date: 2026-05-12, status: applied']).replace('Engineer', 'Tester');
const sheet = [
  'Company Name,Position,Status,Date Applied,Vibe,Sent by,Comments',
  'Acme <b>Robotics</b>,Backend Engineer,Applied,13/04/2026,great,Jane,Referred by Jane',
  'Zeta Health,Nurse,no offer,14/04/2026,ok,,',
  'Blue Boat,Data Analyst,Parked,15/04/2026,great,Kim,',
  'Nimbus,Platform Engineer,Rejected,not sure,,,',
  ',Ghost role,Applied,16/04/2026,,,',
  'Öko Strom,Elektriker,Applied,17/04/2026,meh,,',
  'Tiny,Tester,Rejected,12/05/2026,,,',
  'Atlas,Teacher,Offer,18/05/2026,,,',
].join('\n');
let app: LocalApp;
let browser: Browser;

const files = () => readdirSync(join(data, 'applications')).sort();
const read = (name: string) => readFileSync(join(data, name), 'utf8');

beforeAll(async () => {
  writeFile(data, 'applications/tiny.md', there);
  const env = { APPTRACK_TODAY: '2026-11-20' };
  [app, browser] = await Promise.all([startLocalApp(data, '0', ['--no-token'], { env }), launchBrowser()]);
});

beforeEach(() => {
  for (const name of files()) if (name !== 'tiny.md') rmSync(join(data, 'applications', name));
  writeFile(data, 'apptrack.config.yaml', config);
});

afterAll(async () => {
  await browser?.close();
  await app?.stop();
  rmSync(data, { recursive: true, force: true });
});

const onPage = (work: (page: Page) => Promise<void>, look = {}, address = 'import/') =>
  withPage(
    { browser, own: app.url, address, allowed: refusal },
    async (page) => {
      page.setDefaultTimeout(15_000);
      await page.waitForSelector('html[data-editable]');
      if (address === 'import/') await page.waitForSelector('.drop');
      await work(page);
    },
    look,
  );

/** Drops a file of that text anywhere on the page. */
const drop = (page: Page, name: string, text: string) =>
  page.evaluate(
    ([fileName, content]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], fileName));
      for (const type of ['dragover', 'drop'])
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    },
    [name, text] as const,
  );

const toast = (page: Page, text: string) => page.locator('.toast', { hasText: text }).waitFor();
const mark = (page: Page, label: string) =>
  page.locator('.meanings li', { has: page.getByLabel(label, { exact: true }) }).locator('.mark');

test('a sheet is dropped, its mapping changed, taken in, and taken back as one', () =>
  onPage(async (page) => {
    await drop(page, 'jobs.csv', sheet);
    await page.locator('h2:focus', { hasText: 'jobs.csv' }).waitFor();
    expect(files()).toEqual(['tiny.md']);
    expect(await page.locator('.counts').textContent()).toBe(
      '6new1there already1with another status1to look over1not understood',
    );
    expect(await page.locator('.drafts li').count()).toBe(5);
    await page.getByRole('button', { name: 'Show all 6' }).click();
    expect(await page.locator('.drafts li').count()).toBe(6);
    // What is guessed is marked, what is not known too, and no cell is HTML.
    expect(await mark(page, 'no offer').textContent()).toBe('a guess');
    expect(await mark(page, 'Parked').textContent()).toBe('not known');
    expect(await mark(page, 'Vibe').textContent()).toBe('no field');
    expect(await mark(page, 'Applied').textContent()).toBe('');
    expect(await page.locator('.import b b').count()).toBe(0);
    await page.locator('.drafts', { hasText: 'Acme <b>Robotics</b>' }).waitFor();
    await page.locator('.group', { hasText: 'Line 6' }).getByText('no company').waitFor();

    await page.getByLabel('Parked', { exact: true }).selectOption({ label: 'Ghosted' });
    await page.locator('.drafts li', { hasText: 'Blue Boat' }).getByText('Ghosted').waitFor();
    await page.getByLabel('Sent by', { exact: true }).selectOption({ label: 'Contact' });
    await page.getByLabel('Vibe', { exact: true }).selectOption({ label: 'Leave it out' });
    await page.getByLabel('Remember my choices').check();
    await page.locator('.drafts summary').first().click();
    await page.locator('.drafts pre', { hasText: 'contacts:' }).waitFor();
    expect(await page.locator('.drafts pre').first().textContent()).not.toContain('great');
    expect(await mark(page, 'Parked').textContent()).toBe('your choice');

    await page.getByRole('button', { name: 'Import 6 applications' }).click();
    await toast(page, '6 applications imported');
    expect(files()).toEqual([
      'acme-b-robotics-b-backend-engineer.md',
      'atlas-teacher.md',
      'blue-boat-data-analyst.md',
      'nimbus-platform-engineer.md',
      'oko-strom-elektriker.md',
      'tiny.md',
      'zeta-health-nurse.md',
    ]);
    const blueBoat = read('applications/blue-boat-data-analyst.md');
    expect(blueBoat).toContain('  - { date: 2026-04-15, status: applied }\n');
    expect(blueBoat).toMatch(/status: ghosted, dateGuessed: true/);
    expect(blueBoat).toContain('contacts:\n  - { name: Kim }\n');
    expect(blueBoat).not.toContain('great');
    expect(read('applications/tiny.md')).toBe(there);
    expect(read('apptrack.config.yaml')).toMatch(/^# mine\ntitle: My search\n[\s\S]*Parked: ghosted/);
    await page.locator('.result', { hasText: 'no company' }).waitFor();

    await page.locator('.toast .undo').click();
    await toast(page, 'Undone: 6 applications imported');
    expect(files()).toEqual(['tiny.md']);
    expect(read('apptrack.config.yaml')).toBe(config);
    // What was chosen is there still.
    expect(await page.getByLabel('Sent by', { exact: true }).inputValue()).toBe('contact');
  }));

test('a second time nothing is new; where a file was changed since, nothing is undone', () =>
  onPage(async (page) => {
    await drop(page, 'jobs.csv', sheet);
    await page.getByRole('button', { name: 'Import 6 applications' }).click();
    await toast(page, '6 applications imported');
    const changed = `${read('applications/atlas-teacher.md')}\nA word of mine.\n`;
    writeFile(data, 'applications/atlas-teacher.md', changed);
    await page.getByRole('button', { name: 'Undo the import' }).click();
    await toast(page, 'applications/atlas-teacher.md was changed since');
    expect(files()).toHaveLength(7);
    await page.getByRole('button', { name: 'Import another file' }).click();
    await drop(page, 'jobs.csv', sheet.replace(/^,Ghost.*\n/m, ''));
    await page
      .locator('.bar', { hasText: 'Nothing new: all 7 are there already, 1 with another status' })
      .waitFor();
    await page.getByRole('button', { name: 'Import', exact: true }).press('Enter');
    expect(files()).toHaveLength(7);
  }));

test('a status that the sheet knows and the file does not is taken over where that is asked', () =>
  onPage(async (page) => {
    await drop(page, 'jobs.csv', sheet);
    await page.getByRole('button', { name: 'Take it over: Tiny, Tester, Rejected' }).press('Enter');
    await toast(page, 'Tiny: Rejected');
    expect(read('applications/tiny.md')).toContain(
      '  - { date: 2026-11-20, status: rejected, dateGuessed: true }\n',
    );
    // The preview follows what is there.
    await page.locator('.counts', { hasText: /^6new1there already1to look over/ }).waitFor();
    await page.locator('.toast .undo').click();
    await page.locator('.counts', { hasText: 'with another status' }).waitFor();
    expect(read('applications/tiny.md')).toBe(there);
  }));

test('a table without names asks for the company and the role; by keyboard alone', () =>
  onPage(async (page) => {
    await page.locator('summary', { hasText: 'Or paste a table' }).press('Enter');
    const area = page.getByLabel('Cells copied from a spreadsheet');
    await area.fill('Northlight\tNurse\t2026-01-01\nSouthdark\tCook\t2026-01-02');
    await page.getByRole('button', { name: 'Read it' }).press('Enter');
    await page.getByText('Which column is the company, and which the role?').waitFor();
    await page.getByLabel('column 1').selectOption('company');
    await page.getByText('Which column is the role?').waitFor();
    await page.getByLabel('column 2').selectOption('role');
    await page.getByRole('button', { name: 'Import 2 applications' }).press('Enter');
    await page.locator('h2:focus', { hasText: '2 applications imported' }).waitFor();
    expect(files()).toEqual(['northlight-nurse.md', 'southdark-cook.md', 'tiny.md']);
    await page.getByRole('button', { name: 'Undo the import' }).press('Enter');
    await toast(page, 'Undone');
    expect(files()).toEqual(['tiny.md']);
  }));

test('what cannot be taken in has its words', () =>
  onPage(async (page) => {
    const told = async (name: string, text: string) => {
      await drop(page, name, text);
      const complaint = page.locator('.drop .complaint', { hasText: /./ });
      await complaint.waitFor();
      const words = await complaint.textContent();
      await page.locator('.drop .complaint').evaluate((box) => {
        box.textContent = '';
      });
      return words;
    };
    expect(await told('a.csv', '')).toBe('a.csv is empty.');
    expect(await told('a.png', '\u0089PNG\0\0')).toContain('a.png is no text');
    expect(await told('a.xlsx', 'PK\u0003\u0004')).toContain('a.xlsx is a workbook; save it as CSV');
    expect(await told('a.csv', 'Company,Role\n')).toBe('There is no row in it.');
    expect(await told('long.csv', 'x'.repeat(15_000_000))).toContain('14 MB are the most');
    await drop(page, 'diary.txt', 'Dear diary\nIt rained.\nIt rained again.\n');
    await page.getByText('This hardly looks like a table').waitFor();
    await page.getByRole('button', { name: 'Another file' }).click();
    await drop(
      page,
      'answer.eml',
      'From: jobs@tiny.example\r\nTo: me@example.org\r\nSubject: Your application\r\nDate: Mon, 16 Nov 2026 10:00:00 +0000\r\n\r\nUnfortunately, we decided not to move forward with your application as Tester.\r\n',
    );
    await page.getByText('1 mail or appointment brings news of an application').waitFor();
    expect(files()).toEqual(['tiny.md']);
  }));

test('dates that can be read both ways are asked about', () =>
  onPage(async (page) => {
    await drop(page, 'jobs.csv', 'Company,Role,Date\nEta,Nurse,03/04/2026');
    await page.locator('.drafts', { hasText: '4 Mar' }).waitFor();
    await page.getByLabel('the day').check();
    await page.locator('.drafts', { hasText: '3 Apr' }).waitFor();
  }));

test('it is found where applications are added', () =>
  onPage(
    async (page) => {
      await page.keyboard.press('n');
      await page.getByRole('link', { name: 'Import a spreadsheet' }).click();
      await page.waitForSelector('.drop');
    },
    {},
    '',
  ));

test.each([
  ['a phone', { viewport: { width: 390, height: 844 } }],
  ['a dark screen', { viewport: { width: 1920, height: 1080 }, colorScheme: 'dark' }],
])('axe finds nothing on %s, and nothing stands out at the side', (_, look) =>
  onPage(async (page) => {
    const faults = async () => {
      const isWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      return [...(await violations(page)), ...(isWide ? ['it is wider than the screen'] : [])];
    };
    expect(await faults()).toEqual([]);
    await page.locator('summary', { hasText: 'Or paste a table' }).click();
    await drop(page, 'empty.csv', '');
    expect(await faults()).toEqual([]);
    await drop(page, 'jobs.csv', sheet);
    await page.getByLabel('Parked', { exact: true }).selectOption('ghosted');
    await page.locator('.drafts summary').nth(3).click();
    await page.locator('.remember').waitFor();
    expect(await faults()).toEqual([]);
    await page.getByRole('button', { name: 'Import 6 applications' }).click();
    await page.locator('.result').waitFor();
    expect(await faults()).toEqual([]);
    await page.getByRole('button', { name: 'Undo the import' }).click();
    await toast(page, 'Undone');
  }, look),
);

test('a published site has no such page', async () => {
  const dist = temporaryOutput();
  try {
    expect(await buildSite(data, dist, '/')).toMatchObject({ status: 0 });
    const names = readdirSync(dist, { recursive: true, encoding: 'utf8' });
    expect(names.filter((name) => /^import\b/.test(name))).toEqual([]);
    const texts = names
      .filter((name) => /\.(?:js|css|html)$/.test(name))
      .map((name) => readFileSync(join(dist, name), 'utf8'));
    for (const word of ['data-import', 'drop-zone', 'import/preview'])
      expect(texts.filter((text) => text.includes(word) && !text.includes('openapi'))).toEqual([]);
  } finally {
    rmSync(dist, { recursive: true, force: true });
  }
});
