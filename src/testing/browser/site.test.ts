import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { defaultConfig } from '../../core/config.ts';
import { encodePath } from '../../core/encode-path.ts';
import { parseApplication } from '../../format/application-file.ts';
import { buildSite, temporaryOutput } from './build-site.ts';
import { fixtureCount, fixtureIds, writeFile, writeFixture } from './fixture-data.ts';
import { servedSite } from './served-site.ts';
import { violations, withPage } from './with-page.ts';

const site = servedSite(writeFixture);
const { dist } = site;

const applicationPath = (id: string) => `applications/${encodePath(id)}/`;
const somePages = [
  '',
  'timeline/',
  'analytics/',
  'reminders/',
  'agenda/',
  'agenda/2026-11/',
  'offers/',
  'report/',
  'help/',
  'help/figures/',
  'bookmarklet/',
  applicationPath('offer'),
  applicationPath('hostile'),
];

const onPage = (path: string, work: (page: Page) => Promise<void>, look: object = {}) =>
  withPage(
    { browser: site.browser, own: site.server.url, address: path },
    async (page) => {
      await page.waitForLoadState('networkidle');
      await work(page);
    },
    look,
  );

/** What has the focus, whether that shows, and whether it is on the screen; null where the page has it. Runs in the page. */
function stopOfFocus() {
  const element = document.activeElement;
  if (element === null || element === document.body) return null;
  const { top, bottom, left, right } = element.getBoundingClientRect();
  const isMarked = (candidate: Element | null): boolean =>
    candidate !== null &&
    (getComputedStyle(candidate).outlineStyle !== 'none' || isMarked(candidate.parentElement));
  return {
    name: element.textContent?.trim().slice(0, 40) ?? '',
    marked: isMarked(element),
    inSight: bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
  };
}

const companies = (page: Page) => page.locator('.apps tbody th a').allTextContents();

describe('every page', () => {
  test('has only links that lead somewhere, whatever the ids hold', async () => {
    const seen = new Set<string>();
    const queue = [site.server.url];
    const broken: string[] = [];
    for (let url = queue.pop(); url !== undefined; url = queue.pop()) {
      if (seen.has(url)) continue;
      seen.add(url);
      const response = await fetch(url);
      if (!response.ok) broken.push(url);
      if (!response.headers.get('content-type')?.startsWith('text/html')) continue;
      for (const [, written = ''] of (await response.text()).matchAll(
        /\s(?:href|src|data-rows|data-report)="([^"]*)"/g,
      )) {
        const target = written.replaceAll('&#38;', '&').replaceAll('&amp;', '&').replaceAll('&#x26;', '&');
        if (/^(?:https?|mailto|tel|#)/.test(target)) continue;
        const absolute = new URL(target, url);
        expect(absolute.pathname.startsWith('/repo/'), `${target} on ${url}`).toBe(true);
        queue.push(absolute.origin + absolute.pathname);
      }
    }
    expect(broken).toEqual([]);
    for (const id of fixtureIds) expect(seen).toContain(site.server.url + applicationPath(id));
  });

  test.each(somePages)('axe finds nothing on /%s, narrow and light, wide and dark', async (path) => {
    for (const look of [
      { colorScheme: 'light', viewport: { width: 390, height: 844 } },
      { colorScheme: 'dark', viewport: { width: 1440, height: 900 } },
    ] as const) {
      await onPage(path, async (page) => expect(await violations(page)).toEqual([]), look);
    }
  });

  // 320 pixels are a small phone, and a screen of 1280 pixels at 400 %.
  test.each([...somePages, 'match/', 'docs/'])(
    'fits 320 pixels without scrolling sideways: /%s',
    async (path) => {
      await onPage(
        path,
        async (page) => {
          const overflow = await page.evaluate(() => document.documentElement.scrollWidth - 320);
          expect(overflow).toBeLessThanOrEqual(0);
        },
        { viewport: { width: 320, height: 700 }, isMobile: true, hasTouch: true },
      );
    },
  );

  test.each(somePages)('says the same without scripts: /%s', async (path) => {
    await onPage(
      path,
      async (page) => {
        expect(await page.locator('h1').count()).toBe(1);
        expect(await page.locator('.js-only:visible').count()).toBe(0);
        if (path === '') expect(await companies(page)).toHaveLength(fixtureCount);
      },
      { javaScriptEnabled: false },
    );
  });

  test.each(somePages)('carries at most 25 kB of compressed scripts, charts aside: /%s', async (path) => {
    const scripts = new Set<string>();
    const take = (file: string) => {
      if (scripts.has(file)) return;
      scripts.add(file);
      // What is imported as it loads counts; what is imported when a chart is seen does not.
      const text = readFileSync(join(dist, file), 'utf8');
      for (const [, name = ''] of text.matchAll(/(?:import|from)\s*"\.\/([^"]+\.js)"/g))
        take(`_astro/${name}`);
    };
    const html = readFileSync(join(dist, decodeURIComponent(path), 'index.html'), 'utf8');
    for (const [, source = ''] of html.matchAll(/<script[^>]* src="\/repo\/([^"]+)"/g)) take(source);
    expect(scripts.size).toBeGreaterThan(1);
    const bytes = [...scripts].map((name) => gzipSync(readFileSync(join(dist, name))).length);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(25_000);
  });
});

describe('the table', () => {
  test('takes up what was typed before its script came', async () => {
    const context = await site.browser.newContext();
    const page = await context.newPage();
    let letGo: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await page.route('**/_astro/*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(site.server.url, { waitUntil: 'commit' });
    await page.getByRole('searchbox').fill('nothing-like-this');
    letGo();
    await expect.poll(() => companies(page)).toEqual([]);
    expect(new URL(page.url()).search).toBe('?search=nothing-like-this');
    await context.close();
  });

  test('sorts by a column, keeps that in the address and through a reload and back', async () => {
    await onPage('', async (page) => {
      const before = await companies(page);
      await page.getByRole('button', { name: 'Company', exact: true }).click();
      await page.waitForFunction(() => location.search === '?sort=company');
      expect((await companies(page))[0]).toBe('Company A');
      expect(await page.locator('th[aria-sort="ascending"]').textContent()).toBe('Company');
      await page.getByRole('table', { name: 'Applications by company, ascending' }).waitFor();
      await page.getByRole('button', { name: 'Company', exact: true }).click();
      await page.waitForFunction(() => location.search === '?sort=-company');
      expect((await companies(page))[0]).toBe('株式会社ゼータ');
      await page.reload();
      await page.waitForFunction(
        () => document.querySelector('th[aria-sort="descending"]')?.textContent === 'Company',
      );
      expect((await companies(page))[0]).toBe('株式会社ゼータ');
      await page.goBack();
      await page.goBack();
      await page.waitForFunction(
        () => document.querySelector('th[aria-sort]')?.textContent === 'Last activity',
      );
      expect(await companies(page)).toEqual(before);
    });
  });

  test('says so where the list cannot be fetched, and shows the one it has', async () => {
    const context = await site.browser.newContext();
    const page = await context.newPage();
    await page.route('**/data/rows.json', (route) => route.abort());
    await page.goto(`${site.server.url}?status=rejected`);
    await expect.poll(() => page.locator('[data-shown]').textContent()).toContain('could not be fetched');
    expect(await companies(page)).toHaveLength(fixtureCount);
    expect(await page.locator('.apps tbody').isVisible()).toBe(true);
    await context.close();
  });

  test('filters by several values and searches, all of it in the address', async () => {
    await onPage('', async (page) => {
      await page.locator('summary', { hasText: 'Status' }).click();
      await page.getByLabel('Rejected').check();
      await page.waitForFunction(() => location.search === '?status=rejected');
      expect(await companies(page)).toEqual(['Company A', 'Company E', 'Company I']);
      await page.getByLabel('Phone screen').check();
      await page.waitForFunction(() => location.search === '?status=phone_screen&status=rejected');
      expect(await companies(page)).toHaveLength(6);
      await page.getByRole('searchbox').fill('PLAIN-4 cómpany');
      await page.waitForFunction(() => location.search.includes('search='));
      await expect.poll(() => companies(page)).toEqual(['Company E']);
      expect(await page.getByRole('status').textContent()).toBe(`1 of ${fixtureCount} applications`);
      await page.getByRole('button', { name: 'Show all' }).click();
      await expect.poll(() => companies(page)).toHaveLength(fixtureCount);
      expect(new URL(page.url()).search).toBe('');
    });
  });

  test.each([
    ['?source=referral', 7],
    ['?tag=fintech', 4],
    ['?resume=none', 5],
    ['?quiet=true', 9],
    ['?active=false', 5],
    ['?status=applied&tag=fintech&source=referral', 2],
    ['?search=nothing-like-this', 0],
    ['?figure=no-such-figure', 0],
  ])('opens %s with what it asks for', async (query, count) => {
    await onPage(query, async (page) => {
      await page.waitForFunction(() => !document.documentElement.classList.contains('filtering'));
      expect(await companies(page)).toHaveLength(count);
    });
  });
});

describe('the board', () => {
  test('shows the same choice by stage, in the address, through a reload and back', async () => {
    await onPage('?source=linkedin', async (page) => {
      const cards = (status: string) => page.locator(`.column[data-status="${status}"] li[data-id]`);
      await page.getByRole('link', { name: 'Board' }).click();
      await page.waitForFunction(() => location.search === '?source=linkedin&view=board');
      await expect.poll(() => cards('phone_screen').count()).toBe(3);
      expect(await cards('rejected').count()).toBe(3);
      expect(await cards('applied').count()).toBe(0);
      expect(await page.locator('.apps').isVisible()).toBe(false);
      await page.reload();
      await expect.poll(() => cards('rejected').count()).toBe(3);
      expect(await violations(page)).toEqual([]);
      await page.goBack();
      await expect.poll(() => page.locator('.apps').isVisible()).toBe(true);
    });
  });

  test('fits a phone', async () => {
    await onPage(
      '?view=board',
      async (page) => {
        await page.locator('.column').first().waitFor();
        expect(await page.evaluate(() => document.documentElement.scrollWidth - 390)).toBeLessThanOrEqual(0);
        expect(await violations(page)).toEqual([]);
      },
      { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, colorScheme: 'dark' },
    );
  });
});

test('columns are chosen in a menu and kept in the address', async () => {
  await onPage('?columns=status,next', async (page) => {
    const heads = () => page.locator('.apps thead th').allTextContents();
    await expect.poll(heads).toEqual(['Company', 'Status', 'Next step']);
    await page.locator('summary', { hasText: 'Columns' }).click();
    await page.getByRole('checkbox', { name: 'Location' }).check();
    await page.waitForFunction(() => location.search === '?columns=status,location,next');
    await expect.poll(heads).toEqual(['Company', 'Status', 'Location', 'Next step']);
    expect(await page.locator('.apps tbody tr').first().locator('th, td').count()).toBe(4);
    expect(await violations(page)).toEqual([]);
  });
});

describe('the timeline', () => {
  test('is narrowed by what happened and by words, kept in the address', async () => {
    await onPage('timeline/?kind=ended', async (page) => {
      const shown = page.locator('.week li:visible');
      await expect.poll(() => shown.count()).toBe(3);
      await page.getByText('Interviews').click();
      await expect.poll(() => shown.count()).toBeGreaterThan(8);
      await page.getByRole('searchbox').fill('visa');
      await expect.poll(() => shown.count()).toBe(3);
      expect(new URL(page.url()).search).toBe('?kind=interview&kind=ended&search=visa');
      expect(await violations(page)).toEqual([]);
      await page.getByRole('searchbox').fill('nothing like this');
      await expect.poll(() => page.locator('[data-none]').isVisible()).toBe(true);
    });
  });
});

describe('the keyboard', () => {
  test.each(['', '?view=board', applicationPath('offer'), 'analytics/', 'match/', 'docs/'])(
    'reaches everything on /%s by Tab, sees where it is, and gets out again',
    async (path) => {
      await onPage(path, async (page) => {
        const stops: { name: string; marked: boolean; inSight: boolean }[] = [];
        for (;;) {
          await page.keyboard.press('Tab');
          const stop = await page.evaluate(stopOfFocus);
          if (stop === null) break;
          stops.push(stop);
          expect(stops.length, 'a trap').toBeLessThan(400);
        }
        expect(stops.length).toBeGreaterThan(15);
        expect(stops[0]?.name).toBe('Skip to content');
        expect(stops.filter(({ marked, inSight }) => !marked || !inSight)).toEqual([]);
      });
    },
  );

  test('searches, goes down the list, opens and explains itself', async () => {
    await onPage(
      'timeline/',
      async (page) => {
        await page.keyboard.press('g');
        await page.keyboard.press('h');
        await page.waitForURL(site.server.url);
        const second = await page.locator('.apps tbody th a').nth(1).getAttribute('href');
        await page.keyboard.press('j');
        await page.keyboard.press('j');
        await page.keyboard.press('k');
        await page.keyboard.press('j');
        await page.keyboard.press('Enter');
        await page.waitForURL((url) => url.pathname === second);
        await page.keyboard.press('?');
        await page.locator('dialog[open]').waitFor();
        expect(await violations(page)).toEqual([]);
        await page.keyboard.press('Escape');
        await page.keyboard.press('k');
        await page.waitForURL((url) => url.pathname !== second);
        await page.goto(site.server.url);
        await page.keyboard.press('/');
        await page.keyboard.type('jkb?');
        expect(await page.getByRole('searchbox').inputValue()).toBe('jkb?');
        expect(await page.locator('dialog[open]').count()).toBe(0);
      },
      { reducedMotion: 'reduce' },
    );
  });
});

describe('offers', () => {
  test('stand in one currency and period once their rates are known', async () => {
    await onPage('offers/', async (page) => {
      const total = page.locator('.side-by-side .sum td').first();
      expect(await total.textContent()).toContain('106,000');
      await page.getByText('Per month').click();
      await expect.poll(() => total.textContent()).toContain('8,833');
      expect(new URL(page.url()).search).toBe('?period=month');
      await page.getByLabel('1 CHF').fill('1,5');
      await expect.poll(() => page.locator('.side-by-side .sum').textContent()).toContain('≈ €12,500');
      await page.reload();
      await expect.poll(() => page.locator('.side-by-side .sum').textContent()).toContain('≈ €12,500');
    });
  });
});

describe('the report', () => {
  test('proves any span, kept in the address', async () => {
    await onPage('report/?from=2026-10-01&to=2026-10-05', async (page) => {
      await expect.poll(() => page.locator('.proof tbody tr').count()).toBe(6);
      expect(await page.locator('.proof tbody').textContent()).not.toContain('Rejected');
      await page.getByLabel('to', { exact: true }).fill('2026-10-31');
      await expect.poll(() => page.locator('[data-report-sum]').textContent()).toBe('14 applications sent.');
      expect(new URL(page.url()).search).toBe('?from=2026-10-01&to=2026-10-31');
      await page.getByRole('link', { name: 'Last month' }).click();
      await page.getByRole('link', { name: 'This month' }).click();
      await expect.poll(() => page.locator('[data-report-sum]').textContent()).toContain('sent earlier');
    });
  });
});

describe('numbers', () => {
  test('lead to the very applications that they count', async () => {
    await onPage('analytics/', async (page) => {
      const links = await page.locator('main a[href*="figure="]').evaluateAll((elements) =>
        elements.map((element) => ({
          count: Number(element.textContent),
          figure: new URL((element as HTMLAnchorElement).href).searchParams.get('figure') ?? '',
        })),
      );
      expect(links.length).toBeGreaterThan(30);
      for (const { count, figure } of links) {
        const family = figure.includes(':') ? figure.split(':', 1)[0] : 'overview';
        const figures = JSON.parse(readFileSync(join(dist, 'data/figures', `${family}.json`), 'utf8'));
        // A week's interviews and the ways taken are counted by entry: one application can give several.
        const atMost = /^flow:|:interviews$|^ended:|^moved$/.test(figure);
        const rows = figures[figure]?.rows.length;
        if (atMost) expect(rows, figure).toBeLessThanOrEqual(count);
        else expect(rows, figure).toBe(count);
      }
    });
  });

  test('show that list in the table, with its name', async () => {
    await onPage('?figure=source:linkedin:interviewed', async (page) => {
      await page.waitForFunction(() => !document.documentElement.classList.contains('filtering'));
      expect(await companies(page)).toHaveLength(6);
      expect(await page.locator('.chip').textContent()).toContain('source linkedin');
    });
  });
});

describe('charts', () => {
  test('are drawn when they are seen, and not before', async () => {
    await onPage('analytics/', async (page) => {
      expect(await page.locator('[data-chart]').count()).toBeGreaterThan(2);
      expect(await page.locator('[data-chart] canvas').count()).toBeLessThan(3);
      for (const chart of await page.locator('[data-chart]').all()) {
        await chart.scrollIntoViewIfNeeded();
        await chart.locator('canvas').waitFor();
      }
    });
  });

  test('of the flows can be saved as SVG, PNG and text, without names', async () => {
    await onPage('analytics/', async (page) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'PNG' }).click(),
      ]);
      const png = readFileSync(await download.path());
      expect(download.suggestedFilename()).toBe('applications.png');
      expect(png.subarray(1, 4).toString()).toBe('PNG');
      const svg = await (await fetch(`${site.server.url}data/flows.svg`)).text();
      expect(svg).toContain('Phone screen');
      expect(svg).not.toContain('Company');
      const text = await (await fetch(`${site.server.url}data/flows.txt`)).text();
      expect(text).toMatch(/^Applied \[\d+\] Phone screen$/m);
    });
  });

  test('are asked for on no other page', async () => {
    for (const path of ['', 'timeline/', 'reminders/', applicationPath('offer')]) {
      const html = await (await fetch(site.server.url + path)).text();
      expect(html).not.toContain('data-chart');
    }
  });
});

describe('the static JSON', () => {
  test('holds every application, its details and all analytics', async () => {
    const get = async (path: string) => (await fetch(site.server.url + path)).json();
    const list = (await get('api/applications.json')) as { total: number; items: { id: string }[] };
    expect(list.total).toBe(fixtureCount);
    for (const { id } of list.items) {
      const details = (await get(applicationPath(id).replace(/^(.*)\/$/, 'api/$1.json'))) as { id: string };
      expect(details.id).toBe(id);
    }
    for (const name of readdirSync(join(dist, 'api/analytics'))) {
      expect(JSON.stringify(await get(`api/analytics/${name}`)).length).toBeGreaterThan(1);
    }
    const text = async (path: string) => (await fetch(site.server.url + path)).text();
    expect((await text('calendar.ics')).match(/BEGIN:VEVENT/g)?.length).toBeGreaterThan(3);
    expect((await text('api/export.csv')).trim().split('\n').length).toBeGreaterThan(fixtureCount);
    expect(await get('api/reminders.json')).toHaveProperty('total');
    expect(await get('api/schema/application.json')).toHaveProperty('properties');
  });
});

describe('a build of bad files', () => {
  test('says what is wrong in a line each, ends with 1 and writes nothing', async () => {
    const bad = mkdtempSync(join(tmpdir(), 'apptrack-bad-'));
    const out = temporaryOutput();
    writeFile(out, 'index.html', 'an earlier build');
    writeFile(
      bad,
      'applications/good.md',
      '---\ncompany: A\nrole: B\nhistory:\n  - { date: 2026-10-01, status: saved }\n---\n',
    );
    writeFile(
      bad,
      'applications/bad.md',
      '---\ncompany: A\nrole: B\nhistory:\n  - { date: 2026-10-01, status: phonescreen }\n---\n',
    );
    writeFile(bad, 'applications/none.md', 'no frontmatter\n');
    const { status, errors } = await buildSite(bad, out, '/');
    expect(status).toBe(1);
    const lines = errors.trim().split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toBe(
      'applications/bad.md:5:33  unknown status "phonescreen"; did you mean "phone_screen"?',
    );
    expect(lines[1]).toMatch(/^applications\/none\.md:1:1 {2}/);
    expect(readdirSync(out)).toEqual(['index.html']);
    for (const folder of [bad, out]) rmSync(folder, { recursive: true, force: true });
  });
});

test('the bookmarklet of the page reads a posting and fills in a valid file; so does the form', async () => {
  let code = '';
  await onPage('bookmarklet/', async (page) => {
    await expect.poll(() => page.locator('[data-bookmarklet]').getAttribute('data-off')).not.toBeNull();
    await page.getByLabel('Repository').fill('https://github.com/ada/jobs.git');
    const link = (await page.locator('[data-bookmarklet]').getAttribute('href')) ?? '';
    expect(link).toMatch(/^javascript:/);
    code = decodeURIComponent(link.slice('javascript:'.length));
    await page.evaluate(() =>
      Object.assign(window, { open: (url: string) => Object.assign(window, { opened: url }) }),
    );
    await page.getByLabel('Company').fill('Beta');
    await page.getByLabel('Role').fill('Cook');
    await page.getByLabel('Job description').fill('# We want you\n---\nnow');
    await page.getByRole('button', { name: 'Open on GitHub' }).click();
    const opened = await page.evaluate(() => (window as unknown as { opened: string }).opened);
    expect(opened).toContain('https://github.com/ada/jobs/new/main?filename=applications%2Fbeta-cook.md');
    expect(new URL(opened).searchParams.get('value')).toContain('\\# We want you\n\\---\nnow');
  });
  const context = await site.browser.newContext();
  try {
    const page = await context.newPage();
    await page.route('https://jobs.example/**', (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        headers: { 'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'" },
        body: postingPage,
      }),
    );
    await page.goto('https://jobs.example/4711?ref=1#apply');
    await page.evaluate(() =>
      Object.assign(window, { open: (url: string) => Object.assign(window, { opened: url }) }),
    );
    const session = await context.newCDPSession(page);
    // As the browser runs a bookmark: whatever the page's own policy says.
    const { exceptionDetails } = await session.send('Runtime.evaluate', { expression: code });
    expect(exceptionDetails).toBeUndefined();
    const opened = await page.evaluate(() => (window as unknown as { opened: string }).opened);
    expect(Buffer.byteLength(opened)).toBeLessThan(7000);
    const query = new URL(opened).searchParams;
    const path = query.get('filename') ?? '';
    const { application, problems } = parseApplication(
      { path, text: query.get('value') ?? '' },
      defaultConfig(),
    );
    expect(problems).toEqual([]);
    expect(application).toMatchObject({
      company: 'Zeta & Söhne',
      role: '"Senior" Engineer 😀',
      url: 'https://jobs.example/4711?ref=1',
      source: 'jobs.example',
    });
    expect(application?.posting).toContain('We build robots.\n\n- Go\n- C++');
    expect(application?.posting).toContain('Cut here');
  } finally {
    await context.close();
  }
});

/** A page about a job, longer than an address may be, as job boards write them. */
const postingPage = `<!doctype html><title>Jobs</title><h1>Other</h1><script type="application/ld+json">${JSON.stringify(
  {
    '@graph': [
      { '@type': 'WebSite' },
      {
        '@type': ['JobPosting'],
        title: '&quot;Senior&quot; Engineer 😀',
        hiringOrganization: { name: 'Zeta &amp; Söhne' },
        description: `<p>We build robots.</p><ul><li>Go</li><li>C++</li></ul>${'<p>“Mehr” 😀 davon.</p>'.repeat(900)}`,
      },
    ],
  },
).replaceAll('<', String.raw`\u003c`)}</script>`;
