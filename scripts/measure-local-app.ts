/** How long it takes from a saved file to the repainted page, with 1,000 applications: `node scripts/measure-local-app.ts [N]`. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../src/testing/browser/browser.ts';
import { startLocalApp } from '../src/testing/browser/start-local-app.ts';

const count = Number(process.argv[2] ?? 1000);
const rounds = 15;
const data = mkdtempSync(join(tmpdir(), 'apptrack-measure-'));
writeFolder();
const app = await startLocalApp(data);
const browser = await launchBrowser();
const page = await browser.newPage({ locale: 'en-GB' });
for (const [name, path, selector] of [
  ['the list', '', 'tr[data-id="company-5"] th a'],
  ['the page of an application', 'applications/company-5/', '.who h1'],
] as const) {
  await page.goto(app.url + path);
  await page.waitForSelector('html[data-editable]');
  await page.waitForSelector(selector);
  const times: number[] = [];
  // The first saves warm the server up.
  for (let round = -3; round < rounds; round += 1) {
    const time = await saveToPaint(page, selector, `Renamed ${name.length}-${round + 3}`);
    if (round >= 0) times.push(time);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => Math.round(times[Math.floor((times.length - 1) * share)] ?? 0);
  process.stdout.write(
    `${count} applications, ${name}: median ${at(0.5)} ms, 90 % ${at(0.9)} ms, worst ${at(1)} ms\n`,
  );
}
await browser.close();
await app.stop();
rmSync(data, { recursive: true, force: true });

/** Saves one file as an editor does, and waits until the page has painted it. */
async function saveToPaint(page: Page, selector: string, company: string): Promise<number> {
  const painted = page.evaluate(
    ([where, text]) =>
      new Promise<number>((resolve) => {
        const look = () => {
          if (document.querySelector(where ?? '')?.textContent?.includes(text ?? '')) {
            // The second frame begins once the first is on the screen.
            requestAnimationFrame(() => requestAnimationFrame(() => resolve(Date.now())));
          } else requestAnimationFrame(look);
        };
        look();
      }),
    [selector, company],
  );
  await page.waitForTimeout(300);
  const path = join(data, 'applications/company-5.md');
  const text = readFileSync(path, 'utf8').replace(/^company: .*$/m, `company: ${company}`);
  const start = Date.now();
  writeFileSync(path, text);
  return (await painted) - start;
}

function writeFolder(): void {
  mkdirSync(join(data, 'applications'));
  writeFileSync(join(data, 'apptrack.config.yaml'), 'demo: { today: 2026-11-20 }\n');
  const day = (offset: number) => new Date(Date.UTC(2026, 0, 1 + offset)).toISOString().slice(0, 10);
  for (let index = 0; index < count; index += 1) {
    const start = (index * 7) % 300;
    const lines = [
      '---',
      `company: Company ${index}`,
      `role: Engineer ${index % 7}`,
      `source: ${['linkedin', 'referral', 'indeed'][index % 3]}`,
      `tags: [go, tag-${index % 9}]`,
      'history:',
      `  - { date: ${day(start)}, status: saved }`,
      // The file that is saved is the newest, so that it stands where it is seen.
      `  - { date: ${index === 5 ? '2026-11-19' : day(start + 2)}, status: applied }`,
      '---',
      '## Job description',
      '',
      'We build robots in Go on Kubernetes. '.repeat(40),
    ];
    writeFileSync(join(data, `applications/company-${index}.md`), `${lines.join('\n')}\n`);
  }
}
