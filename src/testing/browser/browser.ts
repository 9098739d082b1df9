/** A browser for tests and screenshots: one that is installed, else the Chromium that comes with the packages. */
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const quietArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts a headless browser, the one that `CHROME_PATH` names before any other; `more` are switches of its command line. */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  const args = [...quietArguments, ...more];
  const candidates = [process.env.CHROME_PATH, ...installed];
  const found = candidates.find((path) => path !== undefined && existsSync(path));
  if (found !== undefined) return chromium.launch({ executablePath: found, args });
  const { default: packaged } = await import('@sparticuz/chromium');
  // Its own arguments are for a function in a cloud: one process for all pages, which one page's end takes with it.
  return chromium.launch({ executablePath: await packaged.executablePath(), args });
}
