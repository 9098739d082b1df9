/** The scorer and the matrix in a real browser, on a site of a few files. */
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { applicationText, runCli } from '../cli.ts';
import { writeFile } from './fixture-data.ts';
import { servedSite } from './served-site.ts';

const hostile = '<img src=x onerror=alert(1)><script>alert(2)</script>';
const posting = `### Requirements\n\n- Go and Kafka ${hostile}\n- 5 years of Go\n\n### Nice to have\n\n- Helm`;
const application = (company: string, more = '') =>
  applicationText(company, ['date: 2026-10-01, status: applied'], more).replace('We build robots.', posting);

const files = {
  'applications/acme.md': application('Acme', 'resume: backend\n'),
  'applications/odd name #1.md': application('Odd'),
  'applications/wish.md': application('Wish').replace('status: applied', 'status: saved'),
  'resumes/backend.md': '---\nlabel: For servers\n---\n- Three years of Go\n',
  'resumes/streams.md': '- Go\n- Kafka and Helm\n',
};
const site = servedSite((data) => {
  for (const [path, text] of Object.entries(files)) writeFile(data, path, text);
});

/** Works on `/match/`; fails on complaints, on requests to elsewhere, and on anything that is sent. */
async function onMatchPage(work: (page: Page, asked: string[]) => Promise<void>, query = ''): Promise<void> {
  const page = await site.browser.newPage({ locale: 'en-GB', viewport: { width: 390, height: 844 } });
  const complaints: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('dialog', (dialog) => complaints.push(dialog.message()));
  page.on('request', (request) => {
    asked.push(request.url());
    if (!request.url().startsWith(site.server.url) || request.method() !== 'GET')
      complaints.push(request.url());
  });
  try {
    await page.goto(`${site.server.url}match/${query}`);
    await page.waitForLoadState('networkidle');
    await work(page, asked);
    expect(complaints).toEqual([]);
  } finally {
    await page.close();
  }
}

const missing = (page: Page) => page.locator('.chips.lacks li > span').allTextContents();

test('the scorer reports as one types, and nothing leaves the page', async () => {
  await onMatchPage(async (page, asked) => {
    expect(asked.some((url) => url.includes('match.json'))).toBe(false);
    await page.getByRole('textbox', { name: 'Posting' }).fill(posting);
    await page.locator('.match-figures', { hasText: 'the best of all' }).waitFor();
    expect(await missing(page)).toEqual([]);
    await page.getByRole('combobox', { name: 'Résumé' }).selectOption({ label: 'For servers' });
    await page.getByRole('status').filter({ hasText: '1 matched, 2 missing' }).waitFor();
    expect(await missing(page)).toEqual(['Kafka', 'Helm']);
    await page
      .getByRole('combobox', { name: 'Résumé' })
      .selectOption({ label: 'Another, pasted or dropped here' });
    await page.getByRole('textbox', { name: 'Its text' }).fill('- Kafka');
    await page.getByRole('status').filter({ hasText: '1 matched, 2 missing' }).waitFor();
    await page.locator('.chips.lacks li', { hasText: 'Go' }).waitFor();
    expect(await missing(page)).toEqual(['Go', 'Helm']);
    // The text of a posting stays text.
    await page.getByText('The lines that ask').click();
    expect(await page.locator('.lines').textContent()).toContain(hostile);
    expect(await page.locator('[data-report] img').count()).toBe(0);
    await page.getByRole('textbox', { name: 'Posting' }).fill('…');
    await page.getByRole('status').filter({ hasText: 'The posting has no words.' }).waitFor();
    expect(asked.filter((url) => url.includes('match.json'))).toHaveLength(1);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(wide).toBe(false);
  });
});

/** Drops a file on the field with this name. */
async function drop(page: Page, field: string, name: string, text: string): Promise<void> {
  await page.evaluate(
    ([field, name, text]) => {
      const files = new DataTransfer();
      files.items.add(new File([text as string], name as string));
      const init = { bubbles: true, cancelable: true, dataTransfer: files };
      document.querySelector(`[name=${field}]`)?.dispatchEvent(new DragEvent('drop', init));
    },
    [field, name, text],
  );
}

test('a posting and a résumé can be dropped as files; what is no text is refused with what to do', async () => {
  await onMatchPage(async (page) => {
    await drop(page, 'posting', 'posting.md', posting);
    await drop(page, 'resume', 'cv.txt', '- Kafka');
    await page.getByRole('status').filter({ hasText: '1 matched, 2 missing' }).waitFor();
    expect(await page.getByRole('combobox', { name: 'Résumé' }).inputValue()).toBe('pasted');
    await drop(page, 'resume', 'cv.pdf', '%PDF-1.7');
    await page.getByRole('status').filter({ hasText: 'cv.pdf is no plain text: open it' }).waitFor();
  });
});

test('an application leads on to its letter: a draft beside its facts, which is kept once it was changed', async () => {
  await onMatchPage(async (page) => {
    await page.getByText('The posting of Acme, Engineer').waitFor();
    await page.getByRole('status').filter({ hasText: 'matched' }).waitFor();
    expect(await page.getByRole('combobox', { name: 'Résumé' }).inputValue()).toBe('=backend');
    await page.getByRole('button', { name: 'Draft a letter' }).click();
    const letter = page.getByRole('textbox', { name: 'The letter' });
    await expect.poll(() => letter.inputValue()).toContain('From my résumé: “Three years of Go”');
    expect(await letter.inputValue()).toContain('at Acme.');
    const facts = page.locator('[data-facts]');
    expect(await facts.textContent()).toContain('Three years of Go');
    expect(await facts.locator('img').count()).toBe(0);
    await letter.fill('Mine');
    await page.getByRole('combobox', { name: 'Résumé' }).selectOption({ label: 'Streams' });
    await facts.getByText('Kafka and Helm').first().waitFor();
    expect(await letter.inputValue()).toBe('Mine');
    await page.getByRole('button', { name: 'Draft it anew' }).click();
    await expect.poll(() => letter.inputValue()).toContain('From my résumé: “Kafka and Helm”');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Save as a file' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('letter Acme.md');
    await page.evaluate(axe.source);
    const found = await page.evaluate(async () => {
      const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run();
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
    });
    expect(found).toEqual([]);
    const back = page.getByRole('link', { name: 'Acme, Engineer' });
    expect(await back.getAttribute('href')).toMatch(/\/repo\/applications\/acme\/$/);
  }, '?application=acme');
});

test('the page and a report are accessible', async () => {
  await onMatchPage(async (page) => {
    await page.getByRole('textbox', { name: 'Posting' }).fill(posting);
    await page.locator('[data-report] details').first().waitFor();
    await page.evaluate(axe.source);
    const found = await page.evaluate(async () => {
      const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run();
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
    });
    expect(found).toEqual([]);
  });
});

test('the matrix has a cell for each résumé and leads to the reports', async () => {
  await onMatchPage(async (page) => {
    const table = page.getByRole('table');
    expect(await table.locator('thead th').allTextContents()).toEqual([
      'Application',
      'Best',
      'For servers',
      'Streams',
    ]);
    const wish = table.locator('tbody', { hasText: 'To send' }).locator('tr', { hasText: 'Wish' });
    expect(await wish.locator('.advice b').textContent()).toBe('Streams');
    expect(await wish.locator('.advice small').textContent()).toMatch(/^\d+\.\d points more$/);
    const row = table.locator('tbody tr', { hasText: 'Acme' });
    expect(await row.locator('.named').count()).toBe(1);
    expect(await row.locator('.best').textContent()).toContain('100.0');
    const link = await table.getByRole('link', { name: 'Odd' }).getAttribute('href');
    const linked = await fetch(new URL(link ?? '', site.server.url));
    expect(await linked.text()).toMatch(/id="match"[\s\S]*, the best of all/);
  });
});

test('a report is the same document in the API and in the terminal', async () => {
  for (const id of ['acme', 'odd name #1']) {
    const response = await fetch(`${site.server.url}api/match/${encodeURIComponent(id)}.json`);
    const { stdout } = await runCli(['match', id, '--json'], { cwd: site.data });
    expect(await response.json()).toEqual(JSON.parse(stdout));
  }
});
