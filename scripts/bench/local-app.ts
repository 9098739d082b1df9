/** The local app with 1,000 applications: a file saved in an editor until its page shows it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../../src/testing/browser/browser.ts';
import { median } from './measure.ts';
import { type Bench, type Row, time } from './row.ts';

/** How long a repaint may take before it counts as none. */
const patience = 15_000;

async function startApp(project: string, data: string): Promise<{ app: ChildProcess; url: string }> {
  const app = spawn(process.execPath, [join(project, 'scripts/start.mjs')], {
    cwd: project,
    env: { ...process.env, APPTRACK_DIR: data, APPTRACK_BASE: '/', CI: '1', PORT: '0' },
  });
  let output = '';
  const url = await new Promise<string>((resolve, reject) => {
    const look = (chunk: Buffer) => {
      output += chunk.toString();
      const plain = output.replace(new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g'), '');
      const found = /http:\/\/(?:127\.0\.0\.1|localhost):\d+\S*/.exec(plain);
      if (found !== null) resolve(found[0]);
    };
    app.stdout?.on('data', look);
    app.stderr?.on('data', look);
    app.on('exit', () => reject(new Error(`the local app ended:\n${output.slice(-2000)}`)));
  });
  return { app, url };
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

/** Saves on an application's page and on the list. */
export async function measureLocalApp({ project, data, scratch }: Bench): Promise<Row[]> {
  const folder = scratch('local-app');
  cpSync(data(1000), folder, { recursive: true });
  const file = join(folder, 'applications/00007.md');
  const { app, url } = await startApp(project, folder);
  const browser = await launchBrowser();
  const bar = '< 300 ms';
  const what = 'local app, a saved file to the repainted page, 1,000 applications';
  try {
    const page = await browser.newPage();
    await page.goto(new URL('applications/00007/', url).href, { timeout: 60_000 });
    await page.waitForLoadState('networkidle');
    const taken: number[] = [];
    for (let number = 0; number < 9; number += 1) taken.push(await saveAndWait(page, file, number));
    const usual = median(taken.slice(2));
    return [
      { what, bar, measured: `median ${time(usual)}, worst ${time(Math.max(...taken))}`, holds: usual < 300 },
    ];
  } catch (error) {
    return [{ what, bar, measured: `no repaint: ${String(error).split('\n')[0]}`, holds: false }];
  } finally {
    await browser.close();
    app.kill();
  }
}
