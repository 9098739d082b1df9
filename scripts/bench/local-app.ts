/** The local app with 1,000 applications: its start, its pages, and a file saved in an editor until its page shows it. */
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../../src/testing/browser/browser.ts';
import { type LocalApp, startLocalApp } from '../../src/testing/browser/start-local-app.ts';
import { buildTheirs, freshFolders } from './build.ts';
import { alternate, median, medianTime } from './measure.ts';
import { type Bench, type Row, time, times } from './row.ts';

/** How long a repaint may take before it counts as none. */
const patience = 15_000;

/** From the command to the last byte of the first page, and of the rows that its list is drawn from; the app goes on. */
async function firstPage(data: string): Promise<{ app: LocalApp; milliseconds: number; peak: number }> {
  const start = performance.now();
  const app = await startLocalApp(data);
  for (const path of ['', 'data/rows.json']) await (await fetch(app.url + path)).text();
  return { app, milliseconds: performance.now() - start, peak: 0 };
}

/** The start against Eleventy's build of the same files. */
async function measureFirstPage({ data, scratch }: Bench): Promise<Row> {
  const parent = scratch('build-start');
  const fresh = freshFolders(parent);
  const { ours, theirs } = await alternate(
    {
      ours: async () => {
        const first = await firstPage(data(1000));
        await first.app.stop();
        return first;
      },
      theirs: () => buildTheirs(data(1000), fresh()),
    },
    { rounds: 7 },
  );
  for (const name of readdirSync(parent)) rmSync(join(parent, name), { recursive: true });
  const [mine, build] = [medianTime(ours), medianTime(theirs)];
  return {
    what: '`npm start` to the first page, with its rows, 1,000 applications',
    bar: `≤ 1 × Eleventy's build (${time(build)})`,
    measured: `${time(mine)}, ${times(mine / build)}`,
    holds: mine <= build,
  };
}

const pages = [
  '',
  'timeline/',
  'analytics/',
  'match/',
  'offers/',
  'reminders/',
  'agenda/',
  'agenda/2026-11/',
  'people/',
  'companies/',
  'applications/00007/',
  'report/',
];

/** Every kind of page, asked for again and again. */
async function measurePages({ url }: LocalApp): Promise<Row> {
  const { taken } = await alternate(
    {
      taken: async () => {
        const times: number[] = [];
        for (const page of pages) {
          const start = performance.now();
          await (await fetch(url + page)).text();
          times.push(performance.now() - start);
        }
        return times;
      },
    },
    { rounds: 9 },
  );
  const medians = pages.map((_, index) => median(taken.map((times) => times[index] ?? Number.NaN)));
  const slowest = Math.max(...medians);
  return {
    what: 'local app, any page, 1,000 applications',
    bar: '< 100 ms',
    measured: `${time(median(medians))}; the slowest, /${pages[medians.indexOf(slowest)]}, ${time(slowest)}`,
    holds: slowest < 100,
  };
}

/** The time from the write until a frame with the new text is painted, seen from this process. */
async function saveAndWait(page: Page, file: string, number: number): Promise<number> {
  const note = `Saved note ${number} of the bench`;
  const text = readFileSync(file, 'utf8');
  const next = text.replace('\n---\n', `\n  - { date: 2026-11-19, note: "${note}" }\n---\n`);
  const start = performance.now();
  writeFileSync(file, next);
  await page.waitForFunction((wanted) => document.body?.textContent?.includes(wanted) === true, note, {
    polling: 'raf',
    timeout: patience,
  });
  const taken = performance.now() - start;
  writeFileSync(file, text);
  await page.waitForFunction((unwanted) => document.body?.textContent?.includes(unwanted) === false, note, {
    polling: 'raf',
    timeout: patience,
  });
  return taken;
}

/** Saves a file whose page is open. */
async function measureRepaint({ url }: LocalApp, file: string): Promise<Row> {
  const bar = '< 300 ms';
  const what = 'local app, a saved file to the repainted page, 1,000 applications';
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(new URL('applications/00007/', url).href, { timeout: 60_000 });
    await page.waitForSelector('html[data-editable]');
    const taken: number[] = [];
    for (let number = 0; number < 9; number += 1) taken.push(await saveAndWait(page, file, number));
    const usual = median(taken.slice(2));
    return {
      what,
      bar,
      measured: `median ${time(usual)}, worst ${time(Math.max(...taken))}`,
      holds: usual < 300,
    };
  } catch (error) {
    return { what, bar, measured: `no repaint: ${String(error).split('\n')[0]}`, holds: false };
  } finally {
    await browser.close();
  }
}

/** How much memory the running app holds, where the system tells. */
function measureMemory({ pid }: LocalApp): Row[] {
  try {
    const [, kilobytes = ''] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    const measured = `${(Number(kilobytes) / 1024).toFixed(0)} MiB`;
    return [{ what: 'local app, memory, 1,000 applications', bar: 'none', measured, holds: true }];
  } catch {
    return [];
  }
}

/** The start, the pages, a saved file, the memory. */
export async function measureLocalApp(bench: Bench): Promise<Row[]> {
  const folder = bench.scratch('local-app');
  cpSync(bench.data(1000), folder, { recursive: true });
  const start = await measureFirstPage(bench);
  const { app } = await firstPage(folder);
  try {
    const pages = await measurePages(app);
    const repaint = await measureRepaint(app, join(folder, 'applications/00007.md'));
    return [start, pages, repaint, ...measureMemory(app)];
  } finally {
    await app.stop();
  }
}
