/** The bookmarklet on pages of several kinds, in a browser. */
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ensureCompiled } from '../../../scripts/compile/parts.mjs';
import { defaultConfig } from '../../core/config.ts';
import { parseApplication } from '../../format/application-file.ts';
import { launchBrowser } from './browser.ts';

let browser: Browser;
let code: string;

beforeAll(async () => {
  browser = await launchBrowser();
  const target = {
    server: 'https://github.com',
    repository: 'ada/jobs',
    branch: 'main',
    folder: '',
    status: 'saved',
  };
  const script = readFileSync(`${await ensureCompiled('browser')}/bookmarklet.js`, 'utf8');
  code = `(()=>{const APPTRACK_TARGET=${JSON.stringify(target)};${script}})()`;
});
afterAll(() => browser?.close());

/** What the bookmarklet makes of a page, and what it asks; `selects` is an element whose text is selected first. */
async function click(url: string, html: string, { answer = true, selects = '' } = {}) {
  const page = await browser.newPage();
  try {
    const route = { contentType: 'text/html; charset=utf-8', body: html };
    await page.route('**/*', (one) => one.fulfill(route));
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.message());
      return answer ? dialog.accept() : dialog.dismiss();
    });
    await page.goto(url);
    const opened = await page.evaluate(
      ([script, selector]) => {
        const found: string[] = [];
        window.open = (address) => {
          found.push(String(address));
          return window;
        };
        const element = selector ? document.querySelector(selector) : null;
        if (element !== null) getSelection()?.selectAllChildren(element);
        // biome-ignore lint/security/noGlobalEval: as a browser runs a bookmark
        globalThis.eval(script ?? '');
        return found[0] ?? null;
      },
      [code, selects],
    );
    if (opened === null) return { asked, application: null };
    const query = new URL(opened).searchParams;
    const path = query.get('filename') ?? '';
    const { application } = parseApplication({ path, text: query.get('value') ?? '' }, defaultConfig());
    return { asked, application };
  } finally {
    await page.close();
  }
}

const about = '<p>We look for somebody who cares.</p>';
const jsonLd = (...postings: object[]) =>
  `<script type="application/ld+json">${JSON.stringify(postings.map((one) => ({ '@context': 'https://schema.org', '@type': 'JobPosting', ...one })))}</script>`;

it('never takes a job board for the company', async () => {
  for (const [url, html, company, role] of [
    [
      'https://www.linkedin.com/jobs/view/1',
      `<title>Nurse | Beta Clinic | LinkedIn</title><meta property="og:site_name" content="LinkedIn"><h1>Nurse</h1>${about}`,
      'Beta Clinic',
      'Nurse',
    ],
    [
      'https://www.indeed.com/viewjob?jk=1',
      `<title>Line Cook - Indeed.com</title><meta property="og:site_name" content="Indeed"><h1>Line Cook</h1>${about}`,
      'Company',
      'Line Cook',
    ],
    [
      'https://job-boards.greenhouse.io/acmerobotics/jobs/1',
      `<title>Job Application for Welder at Acme Robotics</title><meta property="og:site_name" content="Greenhouse"><h1>Welder</h1>${about}`,
      'Acme Robotics',
      'Welder',
    ],
    [
      'https://www.stepstone.de/1',
      `${jsonLd({ title: 'Elektriker (m/w/d)', hiringOrganization: { name: 'StepStone' }, description: '<p>Wir</p>' })}<title>Elektriker (m/w/d) bei Harzwerk GmbH</title>`,
      'Harzwerk GmbH',
      'Elektriker (m/w/d)',
    ],
    [
      'https://careers.acme.example/1',
      `<title>Welder</title><meta property="og:site_name" content="Acme Careers"><h1>Welder</h1>${about}`,
      'Acme',
      'Welder',
    ],
  ] as const) {
    const { application, asked } = await click(url, html);
    expect({ url, company: application?.company, role: application?.role, asked }).toEqual({
      url,
      company,
      role,
      asked: [],
    });
  }
});

it('reads markup as it is written: references, lists, comments', async () => {
  const graph = `<script type='application/ld+json'><!--
    { "@context": "https://schema.org", "@graph": [
      { "@type": "Organization", "@id": "#us", "name": "Vega &amp; Sons" },
      { "@type": ["JobPosting"], "title": "Lens Grinder", "hiringOrganization": { "@id": "#us" }, "description": "&lt;p&gt;Grind&lt;/p&gt;", } ] }
  --></script>`;
  const { application } = await click('https://vega.example/1', `${graph}<h1>Work with us</h1>`);
  expect(application).toMatchObject({ company: 'Vega & Sons', role: 'Lens Grinder', posting: 'Grind' });
});

const two = `<title>Careers at Acme</title><h1>Come and build with us</h1>
  <section id=a><h2>Welder</h2>${about.repeat(9)}</section><section id=b><h2>Staff Nurse</h2>${about.repeat(9)}</section>`;

it('says where a page has several postings, with markup or without, and takes the one that is selected', async () => {
  const marked = `${jsonLd({ title: 'Welder', url: 'https://acme.example/1' }, { title: 'Staff Nurse', url: 'https://acme.example/2' })}${two}`;
  for (const html of [two, marked]) {
    const refused = await click('https://acme.example/jobs', html, { answer: false });
    expect(refused).toEqual({
      asked: [expect.stringContaining('2 postings: “Welder”, “Staff Nurse”')],
      application: null,
    });
    expect((await click('https://acme.example/jobs', html)).application?.company).toBe('Acme');
    const one = await click('https://acme.example/jobs', html, { selects: '#b' });
    expect(one).toMatchObject({ asked: [], application: { role: 'Staff Nurse' } });
    expect(one.application?.posting).not.toContain('Welder');
  }
});

it('says nothing of a page with one posting and what else there is', async () => {
  const html = `<title>Welder – Acme</title><h1>Welder</h1>${about}<h2>About the role</h2><h2>Your tasks as a Welder</h2><h2>Similar jobs</h2><h2>Staff Nurse</h2><h2>Line Cook</h2>`;
  expect(await click('https://acme.example/1', html)).toMatchObject({
    asked: [],
    application: { role: 'Welder' },
  });
});
