/** The list of 10,000 applications in a real browser: a key pressed in the search box until the new rows are painted. */
import type { Page } from 'playwright-core';
import { launchBrowser } from '../../src/testing/browser/browser.ts';
import { serveStatic } from '../../src/testing/browser/serve-static.ts';
import { median } from './measure.ts';
import { type Bench, type Row, size, time } from './row.ts';
import { listSize } from './weight.ts';

/** Notes, for each key, the time from the event to the frame after which the browser is free again. */
function watchKeys(): void {
  const times: number[] = [];
  Object.assign(globalThis, { keyTimes: times });
  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => times.push(performance.now() - timeStamp);
        port2.postMessage(null);
      });
    },
    { capture: true },
  );
}

async function typeAndMeasure(page: Page, text: string): Promise<number[]> {
  await page.evaluate(watchKeys);
  await page.locator('input[type=search]').focus();
  let before = await page.locator('[data-shown]').textContent();
  const noticed: boolean[] = [];
  for (const [index, key] of [...text].entries()) {
    await page.keyboard.press(key === ' ' ? 'Space' : key);
    await page.waitForFunction(
      (count) => (globalThis as unknown as { keyTimes: number[] }).keyTimes.length >= count,
      index + 1,
    );
    const after = await page.locator('[data-shown]').textContent();
    noticed.push(after !== before);
    before = after;
  }
  if (!noticed[0]) throw new Error('the list did not follow the keys before the next frame');
  return page.evaluate(() => (globalThis as unknown as { keyTimes: number[] }).keyTimes);
}

/** The list's HTML and the time of a keystroke. */
export async function measureSearch({ site }: Bench): Promise<Row[]> {
  const dist = await site(10_000);
  const server = await serveStatic(dist);
  const browser = await launchBrowser();
  try {
    const all: number[] = [];
    for (const text of ['nordlicht', 'senior back', 'e', 'zinnober 42', 'phone']) {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
      await page.goto(server.url);
      await page.waitForLoadState('networkidle');
      all.push(...(await typeAndMeasure(page, text)));
      await page.close();
    }
    const worst = Math.max(...all);
    const html = listSize(dist);
    return [
      {
        what: '`/` with 10,000 applications: a key in the search box to the repaint',
        bar: '≤ 50 ms',
        measured: `median ${time(median(all))}, worst of ${all.length} ${time(worst)}`,
        holds: worst <= 50,
      },
      {
        what: '`/` with 10,000 applications: HTML before compression',
        bar: '< 3 MB',
        measured: size(html),
        holds: html < 3_000_000,
      },
    ];
  } finally {
    await browser.close();
    await server.close();
  }
}
