/** `doctor --github`, against the emulated GitHub and, for what that does not know, a server with answers of its own. */
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applicationText, dataFolder, runCli } from '../testing/cli.ts';
import { startGitHub, type TestGitHub } from '../testing/github.ts';

type Answer = { status?: number; body: unknown };

/** A repository in which nothing is left to do, by path below it. */
const sound: Record<string, Answer> = {
  '': {
    body: {
      full_name: 'ada/jobs',
      default_branch: 'main',
      private: true,
      fork: false,
      archived: false,
      has_issues: true,
    },
  },
  '/actions/secrets': { body: { secrets: [{ name: 'APPTRACK_PASSPHRASE' }] } },
  '/actions/variables/APPTRACK_PUBLISH': { status: 404, body: {} },
  '/actions/workflows': {
    body: {
      workflows: ['publish', 'reminders', 'intake', 'check'].map((name) => ({
        path: `.github/workflows/${name}.yml`,
        state: 'active',
      })),
    },
  },
  '/actions/runs': {
    body: {
      workflow_runs: [
        { path: '.github/workflows/intake.yml', conclusion: 'skipped', id: 4 },
        { path: '.github/workflows/publish.yml@refs/heads/main', conclusion: 'success', id: 3 },
        { path: '.github/workflows/publish.yml', conclusion: 'failure', id: 2 },
      ],
    },
  },
  '/actions/permissions': { body: { enabled: true, allowed_actions: 'all' } },
  '/pages': { body: { build_type: 'workflow', public: true } },
  '/rules/branches/main': { body: [{ type: 'deletion' }, { type: 'non_fast_forward' }] },
  '/branches/main': { body: { protected: false } },
  '/contents/.github/ISSUE_TEMPLATE': { body: [{ name: 'new-application.yml' }, { name: 'change.yml' }] },
  '/issues': { body: [] },
};

let answers = sound;
let tokens = new Set<string | undefined>();
const server = createServer((request, response) => {
  tokens.add(request.headers.authorization);
  const path = (request.url ?? '').replace('/repos/ada/jobs', '').split('?')[0] ?? '';
  const { status = 200, body } = answers[path] ?? { status: 404, body: {} };
  const isSeen = request.headers.authorization !== undefined;
  response.writeHead(isSeen ? status : 404);
  response.end(typeof body === 'string' ? body : JSON.stringify(body));
});

let url = '';
let hub: TestGitHub;
beforeAll(async () => {
  hub = await startGitHub();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.close();
  await hub[Symbol.asyncDispose]();
});

const repositoryRoot = new URL('../../', import.meta.url).pathname;

/** A clone of `repository` with our workflows and forms. */
function cloneOf(repository: string) {
  const folder = dataFolder({
    'applications/acme.md': applicationText('Acme', ['date: 2026-10-01, status: saved']),
    'apptrack.config.yaml': 'timezone: Europe/Berlin\n',
    'package-lock.json': JSON.stringify({ packages: { 'node_modules/apptrack': { version: '0.1.0' } } }),
  });
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder.root });
  git('init', '--quiet', '--initial-branch=main');
  git('remote', 'add', 'origin', `https://github.com/${repository}.git`);
  for (const name of ['workflows', 'ISSUE_TEMPLATE'])
    cpSync(join(repositoryRoot, '.github', name), join(folder.root, '.github', name), { recursive: true });
  return { ...folder, git, [Symbol.dispose]: () => folder[Symbol.dispose]() };
}

interface Report {
  findings: { id: string; state: string; what: string; advice: string | null }[];
}

async function examined(root: string, env: Record<string, string | undefined>, api = url) {
  const all = { GITHUB_API_URL: api, GITHUB_TOKEN: '', GH_TOKEN: '', TZ: 'Europe/Berlin', ...env };
  const { status, stdout } = await runCli(['doctor', '--github', '--json', '--dir', root], { env: all });
  const { findings } = JSON.parse(stdout) as Report;
  const left = findings.filter(({ state, id }) => state !== 'ok' && id !== 'merge');
  return { status, stdout, findings, left };
}

it('says nothing but that all is well where it is', async () => {
  using folder = cloneOf('ada/jobs');
  const { status, left, findings } = await examined(folder.root, { GITHUB_TOKEN: 't' });
  expect({ status, left }).toEqual({ status: 0, left: [] });
  expect(findings.map(({ id }) => id)).toEqual(
    expect.arrayContaining([
      'token',
      'branch',
      'issues',
      'actions',
      'enabled',
      'protection',
      'pages',
      'runs',
    ]),
  );
});

const repository = (patch: object): Record<string, Answer> => ({
  '': { body: { ...(sound['']?.body as object), ...patch } },
});
/** The workflows, of which that of the reminders is in this state. */
const off = (state: string) => ({
  '/actions/workflows': {
    body: {
      workflows: ['publish', 'reminders', 'intake', 'check'].map((name) => ({
        path: `.github/workflows/${name}.yml`,
        state: name === 'reminders' ? state : 'active',
      })),
    },
  },
});

describe('says what is missing, and where it is set:', () => {
  it.each<[string, Record<string, Answer>, string, string, number]>([
    ['public', repository({ private: false }), 'visibility', 'github.com/ada/jobs/settings', 1],
    ['a fork', repository({ fork: true }), 'fork', 'apptrack init', 1],
    ['archived', repository({ archived: true }), 'archived', 'ada/jobs/settings', 1],
    [
      'renamed',
      repository({ full_name: 'ada/search' }),
      'repository',
      'set-url origin https://github.com/ada/search.git',
      0,
    ],
    ['issues off', repository({ has_issues: false }), 'issues', 'ada/jobs/settings', 1],
    [
      'Actions off',
      { '/actions/permissions': { body: { enabled: false } } },
      'actions',
      'settings/actions',
      1,
    ],
    [
      'no foreign actions',
      { '/actions/permissions': { body: { enabled: true, allowed_actions: 'local_only' } } },
      'actions',
      'settings/actions',
      1,
    ],
    [
      'a schedule that was stopped',
      off('disabled_inactivity'),
      'enabled',
      'actions/workflows/reminders.yml',
      1,
    ],
    [
      'workflows that were not pushed',
      { '/actions/workflows': { body: { workflows: [] } } },
      'enabled',
      'apptrack sync',
      1,
    ],
    ['a workflow that is off', off('disabled_manually'), 'enabled', 'actions/workflows/reminders.yml', 1],
    [
      'a rule of the branch',
      { '/rules/branches/main': { body: [{ type: 'pull_request' }] } },
      'protection',
      'settings/rules',
      0,
    ],
    [
      'a protected branch',
      { '/branches/main': { body: { protected: true } } },
      'protection',
      'settings/branches',
      0,
    ],
    ['no Pages', { '/pages': { status: 404, body: {} } }, 'pages', 'settings/pages', 1],
    ['Pages of a branch', { '/pages': { body: { build_type: 'legacy' } } }, 'pages', 'settings/pages', 1],
    ['no secret', { '/actions/secrets': { body: { secrets: [] } } }, 'secret', 'settings/secrets/actions', 1],
    [
      'forms not pushed',
      { '/contents/.github/ISSUE_TEMPLATE': { status: 404, body: {} } },
      'forms',
      'apptrack sync',
      1,
    ],
    [
      'a failed run',
      {
        '/actions/runs': {
          body: { workflow_runs: [{ path: '.github/workflows/publish.yml', conclusion: 'failure', id: 7 }] },
        },
      },
      'runs',
      'github.com/ada/jobs/actions/runs/7',
      1,
    ],
    ['no run', { '/actions/runs': { body: { workflow_runs: [] } } }, 'runs', 'ada/jobs/actions', 0],
    [
      'no run that ended',
      {
        '/actions/runs': {
          body: {
            workflow_runs: [
              { path: '.github/workflows/publish.yml', conclusion: null, id: 1 },
              { path: '.github/workflows/reminders.yml', conclusion: 'skipped', id: 2 },
              { path: '.github/workflows/other.yml', conclusion: 'success', id: 3 },
            ],
          },
        },
      },
      'runs',
      'ada/jobs/actions',
      0,
    ],
    ['an answer that says nothing', { '': { body: {} } }, 'repository', 'github.com/ada/jobs', 0],
    [
      'answers of the wrong kinds',
      {
        '/actions/workflows': {
          body: { workflows: [{ path: { toString: 1, valueOf: 1 }, state: [] }, null, 7] },
        },
        '/actions/secrets': { body: { secrets: [{ name: { toString: 1 } }, null] } },
        '/rules/branches/main': { body: [{ type: { toString: 1, valueOf: 1 } }] },
        '/contents/.github/ISSUE_TEMPLATE': { body: [{ name: { toString: 1, valueOf: 1 } }] },
      },
      'enabled',
      'apptrack sync',
      1,
    ],
    ['a change that waits', { '/issues': { body: [{ number: 3 }] } }, 'waiting', 'ada/jobs/issues?q=', 1],
    ['a token that is not known', { '': { status: 401, body: {} } }, 'token', 'gh auth login', 1],
    ['a token without rights', { '': { status: 404, body: {} } }, 'repository', 'github.com/ada/jobs', 1],
    ['GitHub down', { '': { status: 503, body: {} } }, 'repository', 'githubstatus.com', 0],
  ])('%s', async (_name, patch, id, advice, expected) => {
    using folder = cloneOf('ada/jobs');
    answers = { ...sound, ...patch };
    const { status, left } = await examined(folder.root, { GITHUB_TOKEN: 't' });
    answers = sound;
    expect(left.map((one) => one.id)).toContain(id);
    expect(left.find((one) => one.id === id)?.advice).toContain(advice);
    expect(status).toBe(expected);
  });

  it('a default branch that was renamed, an old Node, another version, a form that is gone', async () => {
    using folder = cloneOf('ada/jobs');
    folder.git('checkout', '--quiet', '-b', 'master');
    folder.write('.github/workflows/check.yml', 'x: { node-version: 18 }\n');
    folder.write('package-lock.json', '{}');
    folder.git('rm', '--quiet', '--cached', '-r', '--ignore-unmatch', '.');
    execFileSync('rm', [join(folder.root, '.github/ISSUE_TEMPLATE/change.yml')]);
    const { left, status } = await examined(folder.root, { GITHUB_TOKEN: 't' });
    expect(status).toBe(1);
    expect(Object.fromEntries(left.map(({ id, advice }) => [id, advice]))).toEqual({
      branch:
        'If it was renamed on GitHub: git fetch origin && git branch -m master main && git branch -u origin/main',
      version: 'Run: npm install, then: apptrack sync',
      'workflow-node': expect.stringContaining('--take .github/workflows/check.yml'),
      forms: 'Run: apptrack upgrade --take .github/ISSUE_TEMPLATE/change.yml',
    });
  });
});

describe('asks', () => {
  it('with the token of gh where the environment has none, and says so', async () => {
    using folder = cloneOf('ada/jobs');
    const bin = join(folder.root, 'fake-bin');
    mkdirSync(bin);
    writeFileSync(join(bin, 'gh'), '#!/bin/sh\n[ "$1 $2" = "auth token" ] && echo gho_of-gh\n');
    chmodSync(join(bin, 'gh'), 0o755);
    tokens = new Set();
    const { left, stdout } = await examined(folder.root, { PATH: `${bin}${delimiter}${process.env.PATH}` });
    expect(left).toEqual([]);
    expect([...tokens]).toEqual(['Bearer gho_of-gh']);
    expect(stdout).toContain('the token of gh auth token');
    expect(stdout).not.toContain('gho_of-gh');
  });

  it('without a token, and says what that leaves open', async () => {
    using folder = cloneOf('ada/jobs');
    const git = execFileSync('which', ['git'], { encoding: 'utf8' }).trim();
    const bin = join(folder.root, 'only-git');
    mkdirSync(bin);
    execFileSync('ln', ['-s', git, join(bin, 'git')]);
    const { status, left } = await examined(folder.root, { PATH: bin });
    expect(status).toBe(0);
    expect(left.map(({ id }) => id)).toEqual(['visibility', 'secret', 'token', 'repository']);
  });

  it('the emulated GitHub, and takes what that does not know for not known', async () => {
    hub.setFate(() => undefined);
    const made = await hub.newRepository();
    using folder = cloneOf(made.name);
    for (const name of readdirSync(join(folder.root, '.github/ISSUE_TEMPLATE')))
      await made.ask('ada', 'PUT', `/contents/.github/ISSUE_TEMPLATE/${name}`, {
        message: name,
        content: Buffer.from('x').toString('base64'),
      });
    await made.ask('ada', 'POST', '/issues', { title: 'Acme', labels: ['apptrack: to be written'] });
    const first = await examined(folder.root, { GITHUB_TOKEN: 'token-ada' }, hub.url);
    const states = Object.fromEntries(first.findings.map(({ id, state }) => [id, state]));
    expect(states).toMatchObject({
      token: 'ok',
      visibility: 'ok',
      secret: 'wrong',
      branch: 'ok',
      issues: 'ok',
      forms: 'ok',
      waiting: 'wrong',
    });
    expect(hub.log.filter((line) => !line.startsWith('GET '))).toEqual([]);
    await made.ask('ada', 'PATCH', '', { private: false });
    const second = await examined(folder.root, { GITHUB_TOKEN: 'token-ada' }, hub.url);
    expect(second.left.find(({ id }) => id === 'visibility')?.advice).toContain(`${made.name}/settings`);
  });
});

describe('answers of another kind are text or nothing', () => {
  const hostile = '\u001b]8;;https://evil.example\u0007x\u001b[2J\n::error::y $(id) `id` \u202e';
  it.each<[string, unknown]>([
    ['no JSON', 'x'],
    ['a list', []],
    ['null', null],
    ['a list of null', [null, 1, 'x', { name: 1 }]],
    ['objects of null', { workflows: [null], workflow_runs: [null], secrets: [null] }],
    [
      'hostile words',
      {
        full_name: hostile,
        default_branch: hostile,
        workflows: [{ path: `x/reminders.yml`, state: hostile }],
        workflow_runs: [{ path: 'x/publish.yml', conclusion: hostile, id: '7/../../evil' }],
        enabled: hostile,
        type: hostile,
        name: hostile,
      },
    ],
  ])('%s', async (_name, body) => {
    using folder = cloneOf('ada/jobs');
    answers = Object.fromEntries(Object.keys(sound).map((path) => [path, { body }]));
    for (const branch of ['main', encodeURIComponent(hostile)]) {
      answers[`/rules/branches/${branch}`] = { body: [{ type: hostile }] };
      answers[`/branches/${branch}`] = { body };
    }
    const env = { GITHUB_API_URL: url, GITHUB_TOKEN: 't', GH_TOKEN: '', TZ: 'Europe/Berlin' };
    const { status, stdout, stderr } = await runCli(['doctor', '--github', '--dir', folder.root], { env });
    answers = sound;
    expect(stderr).toBe('');
    expect([0, 1]).toContain(status);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what must not be there
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f\u202e]/);
    for (const line of stdout.trim().split('\n')) expect(line).toMatch(/^(?:[✓·✗] | {4}\S)/);
    expect(stdout).not.toContain('evil/');
  });
});
