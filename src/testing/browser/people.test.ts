/** People and companies: what they say, with and without scripts, and what the local app adds to them. */
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { writeFile, writeFixture } from './fixture-data.ts';
import { servedSite } from './served-site.ts';
import { type LocalApp, startLocalApp } from './start-local-app.ts';
import { violations, withPage } from './with-page.ts';

const jane = { name: 'Jane Doe', email: 'jane@acme.example', phone: '+49 30 1234' };
const evil = '<img src=x onerror=alert(1)>"\'& \u05e9\u05dc\u05d5\u05dd';

function write(root: string): void {
  writeFixture(root);
  const add = (id: string, fields: object) =>
    writeFile(root, `applications/${id}.md`, `---\n${stringify(fields)}---\n`);
  add('again-1', {
    company: 'Again GmbH',
    role: 'Data Engineer (m/w/d)',
    contacts: [{ ...jane, role: 'Recruiter' }],
    history: [
      { date: '2026-03-01', status: 'applied' },
      { date: '2026-03-09', status: 'rejected' },
    ],
  });
  add('again-2', {
    company: 'Again',
    role: 'Data Engineer',
    contacts: [
      {
        name: evil,
        role: evil,
        email: '"><b>@x.example',
        phone: evil,
        url: 'https://evil.example/"><script>alert(1)</script>',
      },
    ],
    history: [{ date: '2026-09-01', status: 'applied', note: 'Jane called', with: ['Jane', 'the team'] }],
  });
  for (let number = 0; number < 130; number += 1)
    add(`many/${number}`, {
      company: `Firm ${number}`,
      role: 'Engineer',
      contacts: [{ name: `Anna Schmidt ${number % 60}`, email: `anna${number}@firm${number}.example` }],
      history: [
        { date: '2026-05-01', status: 'applied' },
        { date: `2026-05-${String(2 + (number % 28)).padStart(2, '0')}`, status: 'rejected' },
      ],
    });
}

const site = servedSite(write);
const onPage = (path: string, work: (page: Page) => Promise<void>, look: object = {}) =>
  withPage(
    { browser: site.browser, own: site.server.url, address: path },
    async (page) => {
      await page.waitForLoadState('networkidle');
      await work(page);
    },
    look,
  );
const pages = ['people/', 'companies/', 'companies/again/'];
const person = (page: Page, name: string) =>
  page.locator('.people > li', { has: page.getByRole('heading', { name, exact: true }) });

describe.each(pages)('/%s', (path) => {
  test('has nothing that axe finds, narrow and light, wide and dark', async () => {
    for (const look of [
      { colorScheme: 'light', viewport: { width: 390, height: 844 } },
      { colorScheme: 'dark', viewport: { width: 1440, height: 900 } },
    ])
      await onPage(path, async (page) => expect(await violations(page)).toEqual([]), look);
  });

  test('fits 320 pixels, and says the same without scripts', async () => {
    const look = { viewport: { width: 320, height: 700 }, javaScriptEnabled: false };
    await onPage(
      path,
      async (page) => {
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
        expect(await page.locator('h1').count()).toBe(1);
        expect(await page.locator('.js-only:visible').count()).toBe(0);
      },
      look,
    );
  });
});

describe('people', () => {
  test('one person at two applications is one, with the last word', async () => {
    await onPage('people/', async (page) => {
      const row = person(page, 'Jane Doe');
      expect(await row.count()).toBe(1);
      expect(await row.locator('.at a').last().textContent()).toBe('Again GmbH');
      expect(await row.locator('.at a').count()).toBe(2);
      expect(await row.locator('.word').textContent()).toMatch(/10 Oct\s*, Onsite/);
      expect(await row.getByRole('link', { name: jane.email }).getAttribute('href')).toBe(
        `mailto:${jane.email}`,
      );
      // A first name at another application of the same company is a hint and no more.
      const perhaps = person(page, 'Jane').locator('.perhaps');
      expect(await perhaps.textContent()).toContain('Perhaps the same as Jane Doe');
      expect(await page.getByRole('heading', { name: 'the team' }).count()).toBe(0);
    });
  });

  test('a hostile name is its text, and no link of it runs anything', async () => {
    await onPage('people/', async (page) => {
      const row = person(page, evil);
      expect(await row.count()).toBe(1);
      for (const link of await row.locator('a').all())
        expect(await link.getAttribute('href')).toMatch(
          /^(?:mailto:[^?&]*|tel:[+\d]+|https:\/\/evil.example\/.*|\/repo\/.*|#.*)$/,
        );
      expect(await row.locator('img, b:not(.pill)').count()).toBe(0);
    });
  });

  test('all pages are reached without scripts, and hold everybody', async () => {
    const names: string[] = [];
    await onPage(
      'people/',
      async (page) => {
        for (;;) {
          names.push(...(await page.locator('.people h3').allTextContents()));
          const next = page.getByRole('link', { name: 'Older →' });
          if ((await next.count()) === 0) break;
          await next.click();
        }
      },
      { javaScriptEnabled: false },
    );
    expect(names.length).toBeGreaterThan(130);
    expect(names.filter((name) => name === 'Anna Schmidt 7')).toHaveLength(3);
  });

  test('a search finds on all pages, and is in the address', async () => {
    await onPage('people/', async (page) => {
      await page.getByRole('searchbox').fill('schmidt 59');
      await page.locator('[data-shown]', { hasText: '2 found' }).waitFor();
      expect(await page.locator('.people > li:visible h3').allTextContents()).toEqual(
        Array(2).fill('Anna Schmidt 59'),
      );
      expect(page.url()).toMatch(/people\/\?search=schmidt\+59$/);
      await page.reload();
      await page.locator('[data-shown]', { hasText: '2 found' }).waitFor();
      await page.getByRole('searchbox').fill('nobody at all');
      await page.getByText('Nobody and nothing here is called that.').waitFor();
    });
  });

  test('a contact leads to the person, on whichever page that is', async () => {
    await onPage('applications/many/3/', async (page) => {
      await page.getByRole('link', { name: 'Anna Schmidt 3' }).click();
      await page.waitForURL(/\/people\/\d+\/#person-anna-schmidt-3/);
      expect(await page.locator('li:target h3').textContent()).toBe('Anna Schmidt 3');
      expect(await page.locator('li:target .perhaps a').count()).toBeGreaterThan(0);
    });
  });
});

describe('companies', () => {
  test('a page has every application there, the answer, the silence and that a role is advertised again', async () => {
    await onPage('companies/again/', async (page) => {
      const [newer, older] = await page.locator('.there').allTextContents();
      expect(newer).toMatch(/Advertised for the second time since\s+1 Mar/);
      expect(newer).toContain('No answer for 80 days');
      expect(newer).toMatch(/Longer silent than any of your 1\d\d answers took/);
      expect(older).toContain('Answered after 8 days');
      expect(older).not.toMatch(/silent/);
      await page.getByRole('link', { name: 'Next →' }).click();
      await page.waitForURL((url) => !url.pathname.endsWith('/again/'));
    });
  });

  test('are reached from an application, by keys and by name', async () => {
    await onPage('applications/again-2/', async (page) => {
      await page.locator('.who').getByRole('link', { name: 'Again', exact: true }).click();
      await page.waitForURL(/\/companies\/again\/$/);
      await page.keyboard.press('g');
      await page.keyboard.press('p');
      await page.waitForURL(/\/people\/$/);
      await page.keyboard.press('g');
      await page.keyboard.press('c');
      await page.waitForURL(/\/companies\/$/);
      await page.keyboard.press('Control+k');
      await page.getByRole('combobox').fill('jane doe');
      await page.getByRole('option', { name: /Jane Doe.*Person/ }).click();
      await page.waitForURL(/\/people\/(?:\d+\/)?#person-jane-doe$/);
      await page.keyboard.press('Control+k');
      await page.getByRole('combobox').fill('again 2 applications');
      await page.getByRole('option', { name: /Again.*Company/ }).click();
      await page.waitForURL(/\/companies\/again\/$/);
    });
  });
});

describe('in the local app', () => {
  const data = mkdtempSync(join(tmpdir(), 'apptrack-people-'));
  let app: LocalApp;
  beforeAll(async () => {
    cpSync(site.data, data, { recursive: true });
    app = await startLocalApp(data);
  });
  afterAll(async () => {
    await app?.stop();
    rmSync(data, { recursive: true, force: true });
  });
  const inApp = (address: string, work: (page: Page) => Promise<void>) =>
    withPage({ browser: site.browser, own: app.url, address }, async (page) => {
      await page.waitForSelector('html[data-editable]');
      await work(page);
    });
  const file = (id: string) => readFileSync(join(data, `applications/${id}.md`), 'utf8');

  test('a note to one of a person’s applications names the person, and is the last word', async () => {
    await inApp('people/?search=jane%20doe', async (page) => {
      await page.locator('[data-shown]', { hasText: /^\d found$/ }).waitFor();
      await page.getByRole('button', { name: 'Add note: Jane Doe' }).click();
      const form = page.locator('dialog[open]');
      await form.getByLabel('Application').selectOption({ label: 'Again GmbH, Data Engineer (m/w/d)' });
      await form.getByLabel('Note', { exact: true }).fill('Met at the fair');
      await form.getByRole('button', { name: 'Add note' }).click();
      await person(page, 'Jane Doe').locator('.word', { hasText: 'Met at the fair' }).waitFor();
      // What the search hid stays hidden when the page has come to show what is new.
      await page.locator('[data-shown]', { hasText: /^\d found$/ }).waitFor();
      await expect.poll(() => page.locator('.people > li:visible').count()).toBeLessThan(4);
    });
    expect(file('again-1')).toMatch(/note: Met at the fair/);
    expect(file('again-1')).toMatch(/with: \[ ?Jane Doe ?\]|with:\n\s+- Jane Doe/);
  });

  test('a contact is added to any application, and from a company’s page', async () => {
    await inApp('people/', async (page) => {
      await page.getByRole('button', { name: 'Add contact', exact: true }).click();
      const form = page.locator('dialog[open]');
      await form.getByLabel('Application').selectOption({ label: 'Firm 5, Engineer' });
      await form.getByLabel('Name').fill('Zoë New');
      await form.getByLabel('E-mail').fill('zoe@firm5.example');
      await form.getByRole('button', { name: 'Add contact' }).click();
      await form.waitFor({ state: 'detached' });
    });
    expect(file('many/5')).toMatch(/Zoë New/);
    await inApp('companies/firm-5/', async (page) => {
      await page.locator('.contacts', { hasText: 'Zoë New' }).waitFor();
      await page.getByRole('button', { name: 'Add contact' }).click();
      const form = page.locator('dialog[open]');
      await form.getByLabel('Name').fill('Another One');
      await form.getByRole('button', { name: 'Add contact' }).click();
      await page.locator('.contacts', { hasText: 'Another One' }).waitFor();
      expect(await violations(page)).toEqual([]);
    });
    expect(file('many/5')).toMatch(/Another One/);
  });
});
