/** A page of its own in a browser, which must complain of nothing. */
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';

type Look = Parameters<Browser['newContext']>[0];

/** What a browser logs of a refusal that a test asks for. */
export const refusal = /status of 4\d\d/;

/**
 * Runs `work` on a page of its own at an address, and throws where the page complains of anything or asks for what is not
 * below `own`; the console may say what `allowed` names. Without view transitions: Chromium reports one that a quick
 * navigation cuts short as an error of the page.
 */
export async function withPage(
  { browser, own, address, allowed }: { browser: Browser; own: string; address: string; allowed?: RegExp },
  work: (page: Page) => Promise<void>,
  look: Look = {},
): Promise<void> {
  const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce', ...look });
  try {
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('pageerror', ({ message }) => complaints.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error' && allowed?.test(message.text()) !== true)
        complaints.push(message.text());
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(own)) complaints.push(`asked for ${request.url()}`);
    });
    await page.goto(own + address);
    await work(page);
    if (complaints.length > 0) throw new Error(`the page at ${address} complains: ${complaints.join('; ')}`);
  } finally {
    await context.close();
  }
}

/** What axe finds wrong with a page, a line each. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return await page.evaluate(async () => {
    const found = await (globalThis as unknown as { axe: typeof axe }).axe.run();
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  });
}
