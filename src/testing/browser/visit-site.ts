/** What a page of the site does and holds that no text of a user may bring about. */
import { readdirSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import { encodePath } from '../../core/encode-path.ts';

/** A site that is served, and a browser to see it in. */
export interface SeenSite {
  /** The folder of the built files, and where they are served. */
  dist: string;
  server: { url: string };
  browser: Browser;
}

/** The address of every page of the site. */
function everyPage({ dist }: SeenSite): string[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('index.html'))
    .map((path) => encodePath(path.slice(0, -'index.html'.length)));
}

/** What `page` would have done for an attacker, and what its policy had to stop; complete once nothing loads any more. */
async function watch(page: Page, home: string): Promise<string[]> {
  const seen: string[] = [];
  await page.exposeFunction('evil', () => seen.push('a script ran'));
  await page.exposeFunction('tell', (what: string) => seen.push(what));
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
      (window as unknown as { tell(what: string): void }).tell(
        `policy: ${violatedDirective} ${blockedURI} ${sample}`,
      ),
    ),
  );
  page.on('request', (request) => {
    if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(home))
      seen.push(`asked for ${request.url()}`);
  });
  page.on('pageerror', (error) => seen.push(error.message));
  page.on('dialog', (dialog) => {
    seen.push('a dialog');
    void dialog.dismiss();
  });
  return seen;
}

/** What stands in the page that no text of a user may bring there. */
const foreign = (page: Page) =>
  page.evaluate(() => {
    const found: string[] = [];
    for (const element of document.querySelectorAll('*')) {
      const { attributes, localName } = element;
      for (const { name, value } of attributes) {
        const isAddress = /^(?:href|src|action|formaction|xlink:href|data|poster|srcset)$/.test(name);
        const scheme = isAddress ? /^\s*([a-z\s]+):/i.exec(value)?.[1]?.toLowerCase() : undefined;
        if (name.startsWith('on') || (scheme && !['http', 'https', 'mailto', 'tel'].includes(scheme)))
          found.push(`${localName} ${name}=${value}`);
        if (name === 'style' && localName !== 'canvas' && !element.closest('.chart'))
          found.push(`${localName} ${name}=${value}`);
      }
      const address = element.getAttribute('src') ?? element.getAttribute('href');
      // A link of a posting may be no address at all.
      const url = address === null ? null : URL.parse(address, location.href);
      const isOurs = url?.href.startsWith(`${location.origin}/repo/`) ?? false;
      const loads = /^(?:script|link|iframe|object|embed|base|img|image|use|video|source|template)$/;
      if (localName === 'style' || (loads.test(localName) && !isOurs)) found.push(element.outerHTML);
    }
    if (document.querySelectorAll('main#content').length + document.querySelectorAll('h1').length !== 2)
      found.push('a frame that is not the page’s own');
    return found;
  });

/** Opens what is folded and scrolls through, so that what waits for that happens. */
async function rummage(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    for (const element of document.querySelectorAll('[data-chart]')) {
      element.scrollIntoView();
      await new Promise(requestAnimationFrame);
    }
  });
}

/** Pastes attacks into the scorer. */
async function score(page: Page): Promise<void> {
  const evil = '- Go and Kafka <img src=x onerror=evil()><script>evil()</script>\n';
  await page.getByRole('textbox', { name: 'Posting' }).fill(`### Requirements\n${evil}`);
  await page.locator('[data-scorer] select').selectOption('pasted');
  await page.getByLabel('Its text').fill(evil);
  await page.locator('[data-report]', { hasText: 'Kafka' }).waitFor();
}

const views = ['?view=board', '?search=evil', '?columns=status,location,next', 'timeline/?search=evil'];

/** How to go through a site. */
export interface Visit {
  /** Without the pages' policy an attack would succeed if a page let it in; with it, a page must give it nothing to stop. */
  bypassCSP: boolean;
  /** Hears of each address before it is visited. */
  visiting?: (path: string) => void;
}

/** Goes through a site, which is served below `/repo/`, and fails at the first page where an attack achieves anything. */
export async function visitSite(site: SeenSite, { bypassCSP, visiting }: Visit): Promise<void> {
  const context = await site.browser.newContext({ bypassCSP });
  try {
    const page = await context.newPage();
    const seen = await watch(page, site.server.url);
    for (const path of [...everyPage(site), ...views]) {
      visiting?.(path);
      await page.goto(site.server.url + path);
      await rummage(page);
      // What comes later is fetched by scripts; these pages have none that fetch.
      if (!/^(?:applications|help)\//.test(path)) await page.waitForLoadState('networkidle');
      if (path === 'match/') await score(page);
      const allowed = path === 'bookmarklet/' ? /^a href=javascript:/ : /^$/;
      expect(
        (await foreign(page)).filter((what) => !allowed.test(what)),
        path,
      ).toEqual([]);
      expect(seen, path).toEqual([]);
    }
  } finally {
    await context.close();
  }
}
