/** The local app as a person uses it: every action ends in the Markdown file. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { encodePath } from '../../core/encode-path.ts';
import { applicationText } from '../cli.ts';
import { launchBrowser } from './browser.ts';
import { buildSite, temporaryOutput } from './build-site.ts';
import { writeFile, writeFixture } from './fixture-data.ts';
import { hostileIds, writeHostile } from './hostile-data.ts';
import { type LocalApp, startLocalApp } from './start-local-app.ts';
import { refusal, violations, withPage } from './with-page.ts';

const data = mkdtempSync(join(tmpdir(), 'apptrack-local-'));
const path = join(data, 'applications/acme.md');
const acme = applicationText(
  'Acme Robotics',
  ['date: 2026-11-10, status: applied'],
  'source: referral # by hand\nlocation: Berlin\ntags: [go]\n',
);
let app: LocalApp;
let browser: Browser;

beforeAll(async () => {
  writeFixture(data);
  writeFileSync(path, acme);
  [app, browser] = await Promise.all([startLocalApp(data), launchBrowser()]);
});

beforeEach(() => {
  for (const name of readdirSync(join(data, 'applications')))
    if (/^(?:new-|zeta|bad)/.test(name)) rmSync(join(data, 'applications', name));
  writeFileSync(path, acme);
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
      page.setDefaultTimeout(10_000);
      await page.waitForSelector('html[data-editable]');
      await work(page);
    },
    look,
  );

const file = () => readFileSync(path, 'utf8');
const added = () =>
  file()
    .split('\n')
    .filter((line) => !acme.split('\n').includes(line));
const row = (page: Page) => page.locator('tr[data-id="acme"]');
const toast = (page: Page, text: string | RegExp) => page.locator('.toast', { hasText: text }).waitFor();
/** Takes the last change back and waits until the file is what it was. */
async function undo(page: Page): Promise<void> {
  await page.locator('.toast .undo').click();
  await toast(page, 'Undone');
  expect(file()).toBe(acme);
}

describe('the status', () => {
  test('in the table, by keyboard, and back', () =>
    onPage('', async (page) => {
      await row(page).locator('button.pill').focus();
      await page.keyboard.press('Enter');
      await page.locator('.stage-menu [aria-checked="true"]:focus').waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await toast(page, 'Acme Robotics: Applied → Phone screen');
      expect(added()).toEqual(['  - { date: 2026-11-20, status: phone_screen }']);
      await row(page).locator('button.pill', { hasText: 'Phone screen' }).waitFor();
      await undo(page);
      await row(page).locator('button.pill', { hasText: 'Applied' }).waitFor();
    }));

  test('on its page, with all that an entry may say', () =>
    onPage('applications/acme/', async (page) => {
      await page.locator('.who button.pill').click();
      await page.getByRole('menuitem', { name: 'With a date' }).click();
      await page.locator('dialog').getByLabel('Status').selectOption('onsite');
      await page.getByLabel('Scheduled for').fill('2026-11-24T10:00');
      await page.getByLabel('With', { exact: true }).fill('Jane Doe, Kim');
      await page.getByRole('button', { name: 'Add to the history' }).click();
      await toast(page, 'Onsite');
      expect(added()).toEqual([
        '  - { date: 2026-11-20, status: onsite, at: 2026-11-24T10:00, with: [Jane Doe, Kim] }',
      ]);
      await page.locator('.who button.pill', { hasText: 'Onsite' }).waitFor();
      await page.locator('.story', { hasText: 'Jane Doe, Kim' }).waitFor();
      await undo(page);
    }));

  test('by dragging on the board', () =>
    onPage('?view=board', async (page) => {
      const card = page.locator('[data-board] li[data-id="acme"]');
      await card.dragTo(page.locator('.column[data-status="technical"]'));
      await toast(page, 'Applied → Technical');
      expect(added()).toEqual(['  - { date: 2026-11-20, status: technical }']);
      await page.locator('.column[data-status="technical"] li[data-id="acme"]').waitFor();
      await undo(page);
    }));

  test('by keyboard on the board', () =>
    onPage('?view=board', async (page) => {
      await page.locator('[data-board] li[data-id="acme"] a').focus();
      await page.keyboard.press('Alt+ArrowRight');
      await toast(page, 'Applied → Phone screen');
      await page.locator('.column[data-status="phone_screen"] li[data-id="acme"] a:focus').waitFor();
      await page.keyboard.press('Alt+ArrowRight');
      await toast(page, 'Phone screen → Technical');
      // The second corrects the first.
      expect(added()).toEqual(['  - { date: 2026-11-20, status: technical }']);
    }));
});

test('a note, and back', () =>
  onPage('applications/acme/', async (page) => {
    await page.getByPlaceholder('Add a note').fill('They called: good news');
    await page.keyboard.press('Enter');
    await toast(page, 'noted');
    expect(added()).toEqual(['  - { date: 2026-11-20, note: "They called: good news" }']);
    await page.locator('.story', { hasText: 'good news' }).waitFor();
    await expect.poll(() => page.getByPlaceholder('Add a note').inputValue()).toBe('');
    await undo(page);
  }));

test('its keys stand with the others, and after g they are not meant', () =>
  onPage('applications/acme/', async (page) => {
    await page.keyboard.press('g');
    await page.keyboard.press('e');
    expect(await page.locator('dialog[open]').count()).toBe(0);
    await page.keyboard.press('?');
    await page.locator('dialog[open] dd', { hasText: 'add an application' }).waitFor();
    await page.locator('dialog[open] dd', { hasText: 'edit the application' }).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
    await page.keyboard.press('e');
    await page.locator('dialog[open]').getByLabel('Location').waitFor();
  }));

describe('fields', () => {
  test('are edited, only where they differ, and back', () =>
    onPage('applications/acme/', async (page) => {
      await page.keyboard.press('e');
      await page.locator('dialog').getByLabel('Location').fill('Potsdam, DE');
      await page.locator('dialog').getByLabel('Salary from').fill('90000');
      await page.locator('dialog').getByLabel('Tags').fill('');
      await page.getByRole('button', { name: 'Save' }).click();
      await toast(page, 'location, tags, salary changed');
      expect(added()).toEqual([
        'location: Potsdam, DE',
        'salary: { min: 90000, currency: EUR, period: year }',
      ]);
      expect(file()).not.toContain('tags');
      expect(file()).toContain('# by hand');
      await page.locator('.facts', { hasText: 'Potsdam' }).waitFor();
      await undo(page);
    }));

  test('contacts and the offer are edited by keyboard, and no line changes but theirs', () =>
    onPage('applications/acme/', async (page) => {
      const people = '  - { name: Jane Doe, linkedin: janedoe } # kind\n  - { name: Bob }\n';
      writeFileSync(path, acme.replace('history:', `contacts:\n${people}history:`));
      await page.reload();
      await page.waitForSelector('html[data-editable]');
      await page.keyboard.press('e');
      await page.locator('summary', { hasText: 'Jane Doe, Bob' }).press('Enter');
      const jane = page.getByRole('group', { name: 'Jane Doe' });
      await jane.getByLabel('E-mail').fill('jane@acme.example');
      await page.getByRole('button', { name: 'Remove Bob' }).press('Enter');
      // The focus is on the button that adds one, and then in the new name.
      await page.keyboard.press('Enter');
      await page.keyboard.type('Zoë');
      await page.locator('summary', { hasText: 'Offer' }).press('Enter');
      await page.locator('dialog').getByLabel('Base').fill('98000');
      await page.locator('dialog').getByLabel('Decide by').fill('2026-11-30');
      await page.locator('dialog').getByLabel('Decide by').press('Control+Enter');
      await toast(page, 'contacts, offer changed');
      const after =
        'contacts:\n  - { name: Jane Doe, email: jane@acme.example, linkedin: janedoe } # kind\n  - { name: Zoë }\n' +
        'offer: { base: 98000, currency: EUR, period: year, decideBy: 2026-11-30 }\n';
      expect(file()).toBe(acme.replace('history:', `${after}history:`));
    }));

  test('changed elsewhere meanwhile: it says so, and loses neither', () =>
    onPage('applications/acme/', async (page) => {
      await page.getByRole('button', { name: 'Edit', exact: true }).click();
      await page.locator('dialog').getByLabel('Location').fill('Potsdam');
      writeFileSync(path, acme.replace('Berlin', 'Munich').replace('[go]', '[go, rust]'));
      await page.getByRole('button', { name: 'Save' }).click();
      const complaint = page.getByRole('alert');
      await complaint.getByText('changed elsewhere meanwhile').waitFor();
      expect(await complaint.textContent()).toContain('Location was changed there as well, to: Munich');
      expect(file()).toContain('location: Munich');
      expect(await page.locator('dialog').getByLabel('Tags').inputValue()).toBe('go, rust');
      await page.getByRole('button', { name: 'Save' }).click();
      await toast(page, 'location changed');
      expect(file()).toContain('location: Potsdam\ntags: [go, rust]\n');
    }));

  test('what is refused is said in the form, and nothing typed is lost', () =>
    onPage('applications/acme/', async (page) => {
      await page.getByRole('button', { name: 'Edit', exact: true }).click();
      await page.locator('dialog').getByLabel('Currency').fill('Euros');
      await page.locator('dialog').getByLabel('Salary from').fill('1');
      await page.getByRole('button', { name: 'Save' }).click();
      await page.getByRole('alert').getByText('urrency').waitFor();
      expect(await page.locator('dialog').getByLabel('Currency').inputValue()).toBe('Euros');
      expect(file()).toBe(acme);
    }));

  test('the file is deleted after a question, and comes back', () =>
    onPage('applications/acme/', async (page) => {
      await page.getByRole('button', { name: 'Edit', exact: true }).click();
      await page.getByRole('button', { name: 'Delete…' }).click();
      await page.getByRole('button', { name: 'Delete the file' }).click();
      await toast(page, 'Acme Robotics: deleted');
      expect(existsSync(path)).toBe(false);
      await undo(page);
      await row(page).waitFor();
    }));
});

describe('reminders', () => {
  const mine = (page: Page) => page.locator('.reminders [data-reminder^="acme:follow_up"]').first();

  test('done, and back', () =>
    onPage('reminders/', async (page) => {
      await mine(page).getByRole('button', { name: 'Done' }).click();
      await toast(page, 'done');
      expect(added()).toEqual(['reminders:', '  - { id: follow_up:2026-11-10, done: 2026-11-20 }']);
      await undo(page);
    }));

  test('dismissed on the page of its application', () =>
    onPage('applications/acme/', async (page) => {
      await mine(page).getByRole('button', { name: 'Dismiss' }).click();
      await toast(page, 'dismissed');
      expect(added()).toContain('  - { id: follow_up:2026-11-10, dismissed: 2026-11-20 }');
      await mine(page).waitFor({ state: 'detached' });
    }));

  test('snoozed for a week', () =>
    onPage('reminders/', async (page) => {
      await mine(page).locator('.snooze summary').click();
      await mine(page).getByRole('button', { name: 'In a week' }).click();
      await toast(page, 'snoozed, in a week');
      expect(added()).toContain('  - { id: follow_up:2026-11-10, snoozed: 2026-11-27 }');
      await page
        .locator('section', { hasText: 'Snoozed' })
        .locator('[data-reminder^="acme:"]')
        .first()
        .waitFor();
    }));
});

describe('a new application', () => {
  const html =
    '<script type="application/ld+json">{"@type":"JobPosting","title":"Rust Dev","hiringOrganization":"Zeta & Söhne","description":"<h2>You</h2><p>know Rust"}</script>';

  test('by form, with a word about what is there already, and back', () =>
    onPage('', async (page) => {
      await page.keyboard.press('n');
      await page.locator('dialog').getByLabel('Company').fill('New Works');
      await page.locator('dialog').getByLabel('Role').fill('Engineer');
      await page.locator('.stage-choice').getByText('Applied', { exact: true }).click();
      await page.getByRole('button', { name: 'Add', exact: true }).click();
      await page.waitForURL('**/applications/new-works-engineer/');
      await toast(page, 'New Works: added');
      const made = join(data, 'applications/new-works-engineer.md');
      expect(readFileSync(made, 'utf8')).toContain('  - { date: 2026-11-20, status: applied }');
      await page.locator('.toast .undo').click();
      await page.waitForURL(app.url);
      expect(existsSync(made)).toBe(false);
    }));

  test('from what was copied from its page', () =>
    onPage('', async (page) => {
      await page.locator('.add-new').click();
      await page.getByLabel('Paste a link').evaluate((area, copied) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/html', copied);
        area.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
      }, html);
      await page.getByText('Read; look it over.').waitFor();
      await page.getByRole('button', { name: 'Add', exact: true }).click();
      await page.waitForURL('**/applications/zeta-sohne-rust-dev/');
      const text = readFileSync(join(data, 'applications/zeta-sohne-rust-dev.md'), 'utf8');
      expect(text).toContain('company: Zeta & Söhne\nrole: Rust Dev\n');
      expect(text).toContain('know Rust');
    }));

  /** Pastes into the box, as a browser does it. */
  const paste = (page: Page, type: string, text: string) =>
    page.getByLabel('Paste a link').evaluate(
      (area, [type = '', text = '']) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData(type, text);
        area.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
      },
      [type, text],
    );
  const fieldValue = (page: Page, name: string) => page.locator(`dialog [name="${name}"]`).inputValue();

  test('a second paste takes back what the first has filled in, and keeps what was typed; guesses are marked', () =>
    onPage('', async (page) => {
      await page.locator('.add-new').click();
      await paste(
        page,
        'text/html',
        html.replace('"description"', '"jobLocation":{"address":"Bremen"},"description"'),
      );
      await page.getByText('Read; look it over.').waitFor();
      expect(await fieldValue(page, 'location')).toBe('Bremen');
      await page.locator('dialog').getByLabel('Company').fill('Zeta GmbH');
      await paste(page, 'text/html', '<title>Sailor | Omega Works</title><p>We sail.');
      await page.getByText('Kept as you wrote it: Company.').waitFor();
      expect(await fieldValue(page, 'company')).toBe('Zeta GmbH');
      expect(await fieldValue(page, 'role')).toBe('Sailor');
      expect(await fieldValue(page, 'location')).toBe('');
      await page.locator('.guessed').getByText('Guessed').waitFor();
      await page.locator('dialog').getByLabel('Role').fill('Sailor (f/m/d)');
      expect(await page.locator('.guessed').count()).toBe(0);
      await page.getByText('Notes', { exact: true }).click();
      await page.getByLabel('Notes, in Markdown').fill('Ask about the boat');
      // Escape, and a page that is gone, lose nothing.
      await page.keyboard.press('Escape');
      await page.reload();
      await page.locator('.add-new').click();
      await page.getByText('What you had begun').waitFor();
      expect(await fieldValue(page, 'role')).toBe('Sailor (f/m/d)');
      expect(await fieldValue(page, 'notes')).toBe('Ask about the boat');
      await page.getByRole('button', { name: 'Start over' }).click();
      await page.waitForFunction(() => document.querySelector('dialog .said')?.textContent === '');
      expect(await fieldValue(page, 'role')).toBe('');
    }));

  test('from a mail that confirms it, on its day', () =>
    onPage('', async (page) => {
      await page.locator('.add-new').click();
      const mail = [
        'From: Omega <jobs@omega.example>',
        'Subject: Thank you for applying to Omega',
        'Date: Tue, 10 Nov 2026 09:00:00 +0100',
        '',
        'Thank you for applying for the position of Sailor at Omega.',
      ].join('\r\n');
      await paste(page, 'text/plain', mail);
      await page.getByText('Read from the mail; look it over.').waitFor();
      expect([await fieldValue(page, 'company'), await fieldValue(page, 'role')]).toEqual([
        'Omega',
        'Sailor',
      ]);
      expect(await fieldValue(page, 'date')).toBe('2026-11-10');
      expect(await page.locator('.stage-choice :checked').first().inputValue()).toBe('applied');
    }));

  test('from what the bookmark hands over, which is a stranger’s text until somebody adds it', async () => {
    const handed = encodeURIComponent(JSON.stringify({ url: 'https://zeta.example/1', html }));
    await onPage(`#add=${handed}`, async (page) => {
      await page.getByText('Read; look it over.').waitFor();
      expect(await fieldValue(page, 'role')).toBe('Rust Dev');
      expect(new URL(page.url()).hash).toBe('');
    });
    await onPage('bookmarklet/', async (page) => {
      const address =
        (await page.getByRole('link', { name: 'Add to the running app' }).getAttribute('href')) ?? '';
      const code = decodeURIComponent(address.replace(/^javascript:/, ''));
      expect(code).toContain(`${app.url}#add=`);
      expect(() => new Function(code)).not.toThrow();
    });
  });

  test('what was begun by hand outlives what the bookmark hands over, and what was added is no draft', async () => {
    const handed = encodeURIComponent(JSON.stringify({ url: 'https://zeta.example/1', html }));
    const look = { storageState: { cookies: [], origins: [] } };
    await onPage(
      '',
      async (page) => {
        await page.locator('.add-new').click();
        await page.locator('dialog').getByLabel('Company').fill('New By Hand');
        await page.keyboard.press('Escape');
        await page.goto(`${app.url}#add=${handed}`);
        await page.getByText('Read; look it over.').waitFor();
        await page.getByText('Notes', { exact: true }).click();
        await page.getByLabel('Notes, in Markdown').fill('By the bookmark');
        // From within a long text, which then loses the focus.
        await page.keyboard.press('Control+Enter');
        await page.waitForURL('**/applications/zeta-sohne-rust-dev/');
        await page.locator('.add-new').click();
        await page.getByText('What you had begun').waitFor();
        expect(await fieldValue(page, 'company')).toBe('New By Hand');
        await page.locator('dialog').getByLabel('Role').fill('Sailor');
        await page.keyboard.press('Control+Enter');
        await page.waitForURL('**/applications/new-by-hand-sailor/');
        await page.locator('.add-new').click();
        await page.locator('dialog').getByLabel('Company').waitFor();
        expect(await fieldValue(page, 'company')).toBe('');
      },
      look,
    );
  });

  test('from its text; one at the same company is named', () =>
    onPage('', async (page) => {
      await page.locator('.add-new').click();
      await page.getByLabel('Paste a link').fill('Zeta Engineer\n\nWe build boats.');
      await page.getByRole('button', { name: 'Read' }).click();
      await page.getByText('Read as plain text').waitFor();
      await page.locator('dialog').getByLabel('Company').fill('Acme Robotics');
      await page.locator('dialog').getByLabel('Role').focus();
      await page.getByText('There already: Engineer, applied').waitFor();
      expect(await page.locator('dialog').getByLabel('Role').inputValue()).toBe('Zeta Engineer');
      expect(await page.getByLabel('Posting, in Markdown').inputValue()).toContain('We build boats.');
    }));
});

describe('a file saved in an editor', () => {
  test('shows at once, in the list and on its page, and disturbs nothing', async () => {
    await onPage('?status=applied&search=acme', async (page) => {
      writeFileSync(path, acme.replace('Robotics', 'Boats'));
      await row(page).getByText('Acme Boats').waitFor();
      expect(await page.locator('tbody tr').count()).toBe(1);
      expect(await page.getByRole('searchbox').inputValue()).toBe('acme');
    });
    await onPage('applications/acme/', async (page) => {
      await page.getByPlaceholder('Add a note').pressSequentially('half a no');
      writeFileSync(path, acme.replace('Berlin', 'Munich'));
      await page.locator('.facts', { hasText: 'Munich' }).waitFor();
      await page.keyboard.type('te');
      expect(await page.getByPlaceholder('Add a note').inputValue()).toBe('half a note');
      rmSync(path);
      await page.waitForURL(app.url);
    });
  });

  test('with problems is listed on the page beside the good ones, until it is mended', () =>
    onPage('', async (page) => {
      writeFile(data, 'applications/bad.md', acme.replace('applied', 'aplied'));
      const problems = page.locator('.problems');
      await problems.getByText('applications/bad.md:8:').waitFor();
      expect(await problems.textContent()).toContain('did you mean "applied"?');
      await row(page).waitFor();
      expect(app.output()).toContain('applications/bad.md:8:');
      rmSync(join(data, 'applications/bad.md'));
      await problems.waitFor({ state: 'detached' });
    }));
});

test('every application has its page, whatever its id', async () => {
  const odd = mkdtempSync(join(tmpdir(), 'apptrack-odd-'));
  writeFixture(odd);
  writeHostile(odd);
  const other = await startLocalApp(odd);
  const { items } = await (await fetch(`${other.url}api/applications.json`)).json();
  expect(items.length).toBeGreaterThan(hostileIds.length);
  for (const { id } of items) {
    const address = `applications/${encodePath(id)}/`;
    const response = await fetch(other.url + address);
    expect([id, response.status]).toEqual([id, 200]);
    expect(await response.text()).toContain('id="story"');
  }
  await other.stop();
  rmSync(odd, { recursive: true, force: true });
});

test('what is not there says so, and a file with a problem says what it is until it is mended', () =>
  onPage('applications/acme/', async (page) => {
    writeFileSync(path, acme.replace('status: applied', 'status: aplied'));
    await page.getByRole('heading', { name: 'This file cannot be read yet' }).waitFor();
    await page.locator('main li', { hasText: 'did you mean "applied"?' }).waitFor();
    await page.getByRole('link', { name: 'Open in VS Code' }).waitFor();
    writeFileSync(path, acme);
    await page.getByRole('heading', { name: 'Acme Robotics' }).waitFor();
    const missing = await page.goto(`${app.url}applications/never-was/`);
    expect(missing?.status()).toBe(404);
    await page.getByRole('heading', { name: 'There is no such page' }).waitFor();
  }));

test('another page cannot reach it, nor the files that the server itself would give', async () => {
  const status = async (address: string, headers: Record<string, string> = {}) =>
    (await fetch(app.url + address, { headers, redirect: 'manual' })).status;
  for (const address of ['', 'api/applications.json', 'data/rows.json', 'boot.js', 'editing/main.js']) {
    expect([address, await status(address)]).toEqual([address, 200]);
    expect(await status(address, { 'Sec-Fetch-Site': 'cross-site' })).toBe(403);
    expect(await status(address, { Origin: 'https://evil.example' })).toBe(403);
  }
  for (const address of [
    '@fs/etc/passwd',
    '..%2f..%2fpackage.json',
    'editing/..%2fserver/entry.mjs',
    'editing/%2e%2e/server/entry.mjs',
    'applications/acme.md',
    '.git/config',
    '%ff',
    'editing/%ff',
  ])
    expect([200, 304]).not.toContain(await status(address));
  await onPage('', async (page) => {
    const foreign = await page.context().newPage();
    await foreign.route('http://evil.example/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<p>evil' }),
    );
    await foreign.goto('http://evil.example/');
    const reached = await foreign.evaluate(async (url) => {
      const read = await fetch(`${url}api/applications.json`).then(
        () => 'read',
        () => 'refused',
      );
      const written = await fetch(`${url}api/applications`, {
        method: 'POST',
        mode: 'no-cors',
        body: '{"company":"x","role":"y"}',
      }).then(
        () => 'answered',
        () => 'refused',
      );
      const socket = await new Promise((resolve) => {
        const opened = new WebSocket(url.replace('http', 'ws'), 'vite-hmr');
        opened.onopen = () => resolve('open');
        opened.onerror = () => resolve('refused');
      });
      return [read, written, socket];
    }, app.url);
    expect(reached).toEqual(['refused', 'refused', 'refused']);
    expect(readdirSync(join(data, 'applications'))).not.toContain('x-y.md');
    await foreign.close();
  });
});

test('what is typed and what it led to stay when a file changes', () =>
  onPage('match/', async (page) => {
    const posting = page.getByRole('textbox', { name: 'Posting' });
    await posting.fill('## Requirements\n\n- Go\n- PostgreSQL\n');
    await page.locator('select[name=resume]').selectOption('pasted');
    await page.getByLabel('Its text').fill('# Me\n\n## Skills\n\n- Go\n');
    const report = page.locator('[data-report]');
    await report.filter({ hasText: 'PostgreSQL' }).waitFor();
    const before = await report.textContent();
    const fetched = page.waitForResponse((response) => response.url() === page.url());
    writeFileSync(path, acme.replace('Acme Robotics', 'Acme Robots'));
    await fetched;
    // One page after the other: when this has been shown, so has the first.
    const again = page.waitForResponse((response) => response.url() === page.url());
    writeFileSync(path, acme);
    await again;
    expect(await posting.inputValue()).toContain('PostgreSQL');
    expect(await page.locator('select[name=resume]').inputValue()).toBe('pasted');
    expect(await page.getByLabel('Its text').inputValue()).toContain('# Me');
    expect(await report.textContent()).toBe(before);
  }));

test('the page about the API reads and tries it', () =>
  onPage('docs/', async (page) => {
    await page.getByText('/api/applications/{id}/notes').first().click();
    const form = page.locator('form[data-try="post"][data-path$="/notes"]');
    await form.getByLabel('id').fill('acme');
    await form.getByRole('button', { name: 'Send' }).click();
    await form.locator('output', { hasText: '200 OK' }).waitFor();
    expect(added()).toEqual(['  - { date: 2026-11-20, note: Followed up by email }']);
  }));

test.each(['', 'applications/acme/', 'reminders/', '?view=board', 'docs/'])(
  'axe finds nothing on /%s with its dialogs',
  (address) =>
    onPage(
      address,
      async (page) => {
        expect(await violations(page)).toEqual([]);
        await page.keyboard.press('n');
        await page.locator('dialog').getByLabel('Company').waitFor();
        expect(await violations(page)).toEqual([]);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(overflow).toBeLessThanOrEqual(0);
        if (!address.startsWith('applications/')) return;
        await page.keyboard.press('Escape');
        await page.locator('dialog[open]').waitFor({ state: 'detached' });
        await page.keyboard.press('e');
        for (const part of ['Contacts', 'Offer'])
          await page.locator('dialog summary', { hasText: part }).press('Enter');
        await page.getByRole('button', { name: 'Add a contact' }).press('Enter');
        expect(await violations(page)).toEqual([]);
        const sideways = await page
          .locator('.local-dialog')
          .evaluate((box) => box.scrollWidth - box.clientWidth);
        expect(sideways).toBeLessThanOrEqual(0);
      },
      { viewport: { width: 390, height: 844 } },
    ),
);

test('the published site has none of this', async () => {
  const dist = temporaryOutput();
  try {
    const { status, output } = await buildSite(data, dist, '/');
    expect([status, output]).toEqual([0, expect.any(String)]);
    const texts = readdirSync(dist, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:js|css)$/.test(name))
      .map((name) => readFileSync(join(dist, name), 'utf8'));
    expect(texts.length).toBeGreaterThan(10);
    for (const word of [
      'local-app',
      'apptrack:changed',
      'stage-menu',
      'quick-note',
      'idiomorph',
      'If-Match',
      'add-new',
    ])
      expect(texts.filter((text) => text.includes(word))).toEqual([]);
  } finally {
    rmSync(dist, { recursive: true, force: true });
  }
});
