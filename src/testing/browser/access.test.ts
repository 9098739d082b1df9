/** Who may use a running local app: a browser that came by its link, a program with the token, nobody else. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessToken } from '../../store/access-token.ts';
import { stateFolder } from '../../store/state-folder.ts';
import { dataFolder } from '../cli.ts';
import { launchBrowser } from './browser.ts';
import { startLocalApp } from './start-local-app.ts';

const state = mkdtempSync(join(tmpdir(), 'apptrack-state-'));
const before = process.env.XDG_STATE_HOME;
let browser: Browser;

beforeAll(async () => {
  process.env.XDG_STATE_HOME = state;
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  if (before === undefined) delete process.env.XDG_STATE_HOME;
  else process.env.XDG_STATE_HOME = before;
  rmSync(state, { recursive: true, force: true });
});

const start = (data: string, port = '0') => startLocalApp(data, port, []);
const plain = (url: string) => url.replace(/\?.*/, '');

test('a browser is let in by the link, once, and stays known when the app was started anew', async () => {
  using folder = dataFolder();
  const first = await start(folder.root);
  const [context, other] = await Promise.all([browser.newContext(), browser.newContext()]);
  const page = await context.newPage();
  await page.goto(first.url);
  await page.getByRole('heading', { name: 'Applications', exact: true }).waitFor();
  await page.waitForSelector('html[data-editable]');
  expect(page.url()).toBe(plain(first.url));

  const stranger = await other.newPage();
  for (const address of [first.url, plain(first.url)]) {
    expect((await stranger.goto(address))?.status()).toBe(401);
    await stranger.getByRole('heading', { name: 'not known here' }).waitFor();
    expect(await stranger.content()).not.toContain('Acme');
  }
  await first.stop();

  const second = await start(folder.root, new URL(first.url).port);
  expect((await page.goto(plain(second.url)))?.status()).toBe(200);
  await second.stop();
  await Promise.all([context.close(), other.close()]);
});

test('a program is let in by the token in the file, and told how where it shows none', async () => {
  using folder = dataFolder();
  const app = await start(folder.root);
  const { token, path } = accessToken(stateFolder());
  const get = (headers: Record<string, string>) =>
    fetch(`${plain(app.url)}api/applications.json`, { headers });
  expect((await get({ Authorization: `Bearer ${token}` })).status).toBe(200);
  const refused = await get({});
  expect(refused.status).toBe(401);
  expect(refused.headers.get('www-authenticate')).toBe('Bearer realm="AppTrack"');
  expect((await refused.json()).detail).toContain(path);
  for (const file of ['boot.js', 'editing/main.js', 'data/rows.json', 'api/events'])
    expect((await fetch(plain(app.url) + file)).status).toBe(401);
  await app.stop();
});

// Only root can be somebody else for a moment.
test.runIf(process.getuid?.() === 0)(
  'another user of the machine reads neither the app nor the token',
  async () => {
    using folder = dataFolder();
    const app = await start(folder.root);
    const { path } = accessToken(stateFolder());
    const script = `
    const read = (() => { try { return require('node:fs').readFileSync(process.argv[1], 'utf8'); } catch (error) { return error.code; } })();
    fetch(process.argv[2], { method: process.argv[3] }).then(({ status }) => console.log(read, status));`;
    const asNobody = (method: string) =>
      spawnSync(
        '/usr/bin/env',
        ['node', '-e', script, path, `${plain(app.url)}api/applications/acme`, method],
        {
          uid: 65_534,
          gid: 65_534,
          encoding: 'utf8',
          env: { PATH: '/usr/local/bin:/usr/bin:/bin', HOME: '/' },
        },
      ).stdout.trim();
    for (const method of ['GET', 'DELETE']) expect(asNobody(method)).toBe('EACCES 401');
    await app.stop();
  },
);
