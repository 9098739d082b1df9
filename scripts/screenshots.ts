/** The README's screenshots of the sample data, into `docs/screenshots/`: `npm run screenshots`, after `npm run build`. */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions } from 'playwright-core';
import { launchBrowser } from '../src/testing/browser/browser.ts';
import { serveStatic } from '../src/testing/browser/serve-static.ts';

const project = join(import.meta.dirname, '..');
const dist = join(project, 'dist');
const target = join(project, 'docs/screenshots');

const pages = [
  { name: 'applications', path: '' },
  { name: 'board', path: '?view=board&active=true' },
  { name: 'application', path: 'applications/kobold-robotics-senior-backend-engineer/' },
  { name: 'timeline', path: 'timeline/' },
  { name: 'analytics', path: 'analytics/' },
  { name: 'match', path: 'match/' },
  { name: 'offers', path: 'offers/' },
  { name: 'reminders', path: 'reminders/' },
  { name: 'report', path: 'report/' },
];

const looks: Record<string, BrowserContextOptions> = {
  desktop: { viewport: { width: 1440, height: 900 }, colorScheme: 'light' },
  dark: { viewport: { width: 1440, height: 900 }, colorScheme: 'dark' },
  phone: {
    viewport: { width: 390, height: 844 },
    colorScheme: 'light',
    deviceScaleFactor: 2,
    isMobile: true,
  },
};

if (!existsSync(join(dist, 'index.html'))) {
  process.stderr.write('There is no built site yet; run: npm run build\n');
  process.exit(1);
}
mkdirSync(target, { recursive: true });
const server = await serveStatic(dist);
const browser = await launchBrowser();
for (const [look, options] of Object.entries(looks)) {
  const context = await browser.newContext({ locale: 'en-GB', ...options });
  const page = await context.newPage();
  for (const { name, path } of pages) {
    await page.goto(server.url + path);
    await page.waitForLoadState('networkidle');
    const file = join(target, `${name}-${look}.png`);
    await page.screenshot({ path: file });
    process.stdout.write(`${file}\n`);
  }
  await context.close();
}
await browser.close();
await server.close();
