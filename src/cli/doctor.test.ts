import { execFileSync } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { setMergeDriver } from '../store/merge-driver.ts';
import { applicationText, bin, dataFolder, runCli } from '../testing/cli.ts';

/** Stands for GitHub: a public and a private repository. */
const server = createServer((request, response) => {
  const answers: Record<string, unknown> = {
    '/repos/ada/open': { private: false },
    '/repos/ada/jobs': { private: true },
    '/repos/ada/free-jobs': { private: true },
    '/repos/ada/free-jobs/actions/secrets?per_page=100': { secrets: [] },
    '/repos/ada/free-jobs/actions/variables/APPTRACK_PUBLISH': { name: 'APPTRACK_PUBLISH', value: 'off' },
    '/repos/ada/jobs/actions/secrets?per_page=100': { secrets: [{ name: 'APPTRACK_PASSPHRASE' }] },
  };
  const allowed = !request.url?.includes('jobs') || request.headers.authorization === 'Bearer t';
  const answer = allowed ? answers[request.url ?? ''] : undefined;
  response.writeHead(answer === undefined ? 404 : 200).end(JSON.stringify(answer ?? {}));
});
let url = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

const files = { 'applications/acme.md': applicationText('Acme', ['date: 2026-10-01, status: saved']) };

interface Report {
  ok: boolean;
  findings: { id: string; state: string; what: string; advice: string | null }[];
}

async function examined(root: string, token = '') {
  const env = { GITHUB_API_URL: url, GITHUB_TOKEN: token, GH_TOKEN: '', TZ: 'Europe/Berlin' };
  const { status, stdout } = await runCli(['doctor', '--json', '--dir', root], { env });
  const report = JSON.parse(stdout) as Report;
  return { status, report, states: Object.fromEntries(report.findings.map(({ id, state }) => [id, state])) };
}

it('doctor says what is missing, from nothing to all in order', async () => {
  using folder = dataFolder(files);
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder.root });
  const bare = await examined(folder.root);
  expect(bare.states).toEqual({ node: 'ok', files: 'ok', git: 'wrong', timezone: 'advice' });
  expect(bare).toMatchObject({ status: 1, report: { ok: false } });

  git('init', '--quiet');
  expect(await examined(folder.root)).toMatchObject({
    status: 0,
    states: { merge: 'advice', remote: 'advice' },
  });
  const driver = (command: string) => git('config', 'merge.apptrack.driver', command);
  setMergeDriver(folder.root, { node: process.execPath, script: bin });
  expect(await examined(folder.root)).toMatchObject({ status: 0, states: { merge: 'ok' } });
  setMergeDriver(folder.root, { node: '/gone', script: '/gone' });
  expect(await examined(folder.root)).toMatchObject({ status: 0, states: { merge: 'advice' } });
  driver('no-such-program %O %A %B %P');
  expect(await examined(folder.root)).toMatchObject({ status: 1, states: { merge: 'wrong' } });
  setMergeDriver(folder.root, { node: process.execPath, script: bin });

  git('remote', 'add', 'origin', 'https://user:secret@github.com/ada/open.git');
  const open = await examined(folder.root);
  expect(open).toMatchObject({
    status: 1,
    states: { visibility: 'wrong', workflows: 'wrong', secret: 'advice' },
  });
  expect(JSON.stringify(open)).not.toContain('user:secret');

  git('remote', 'set-url', 'origin', 'git@github.com:ada/jobs.git');
  for (const name of ['publish', 'reminders', 'intake', 'check'])
    folder.write(`.github/workflows/${name}.yml`, '');
  folder.write('apptrack.config.yaml', 'timezone: Europe/Berlin\n');
  expect(await examined(folder.root)).toMatchObject({
    status: 0,
    states: { visibility: 'advice', secret: 'advice' },
  });
  const all = await examined(folder.root, 't');
  expect(all).toMatchObject({ status: 0, report: { ok: true } });
  expect(new Set(Object.values(all.states))).toEqual(new Set(['ok']));
  const { stdout } = await runCli(['doctor', '--dir', folder.root], {
    env: { GITHUB_API_URL: url, GITHUB_TOKEN: 't', TZ: 'Asia/Tokyo' },
  });
  expect(stdout).toContain('✓ The repository is private\n');
  expect(stdout).toContain('\n    If you are there, write in');

  // No Pages, and the remote that upgrades come from is not the tracker's.
  git('remote', 'add', 'another', 'https://github.com/ada/open.git');
  git('remote', 'set-url', 'origin', 'git@github.com:ada/free-jobs.git');
  expect(await examined(folder.root, 't')).toMatchObject({
    status: 0,
    states: { visibility: 'ok', secret: 'ok' },
  });
});
