import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { laterLabel } from '../format/git-refusals.ts';
import { runCli } from '../testing/cli.ts';
import { startGitHub, type TestGitHub, testBot } from '../testing/github.ts';
import { protectBranch } from '../testing/github-checkout.ts';
import { sentTo, startWorld, type World } from '../testing/github-world.ts';
import { changeFields } from './change-form.ts';
import { sayWhatToDo } from './faults.ts';
import { takeIn } from './intake.ts';
import { formFields } from './issue-form.ts';
import type { JobContext } from './job-context.ts';
import { reconcileReminders } from './reconcile-reminders.ts';
import { refuseUnfit } from './unfit-repository.ts';

let hub: TestGitHub;
beforeAll(async () => {
  hub = await startGitHub();
});
afterAll(() => hub[Symbol.asyncDispose]());

it('what a protected branch refuses is told on the issue, kept, and written by a later run', async () => {
  using world = await startWorld(hub, { 'applications/acme.md': sentTo('Acme') }, { git: true });
  await world.run();
  await world.comment('ada', 'Acme', '/status phone screen');
  const unprotect = protectBranch(world.checkout);
  for (const _ of [1, 2]) await expect(takeIn(world.job(), 1)).rejects.toThrow('GH006');
  const answers = async () =>
    (await world.repository.comments(1)).filter(({ user }) => user.login === testBot).map(({ body }) => body);
  expect(await answers()).toEqual([expect.stringMatching(/^The branch is protected[\s\S]*Nothing is lost/)]);
  expect((await world.issue('Acme')).labels.map(({ name }) => name)).toContain(laterLabel);
  expect((await world.run()).left).toEqual([1]);
  unprotect();
  expect(await takeIn(world.job(), 1)).toBe(true);
  expect(world.file('applications/acme.md')).toContain('status: phone_screen');
  expect(await answers()).toHaveLength(2);
  expect((await world.run()).left).toEqual([]);
});

/** An answered form, of which only these fields are filled in. */
function formText(
  fields: Readonly<Record<string, string>>,
  answers: Readonly<Record<string, string>>,
): string {
  return Object.entries(fields)
    .map(([field, label]) => `### ${label}\n\n${answers[field] ?? '_No response_'}`)
    .join('\n\n');
}

async function open(world: World, title: string, body: string): Promise<number> {
  return (await world.repository.ask<{ number: number }>('ada', 'POST', '/issues', { title, body })).number;
}

it('so is a form for a new application', async () => {
  using world = await startWorld(hub, {}, { git: true });
  const number = await open(world, 'New', formText(formFields, { company: 'Zeta', role: 'Engineer' }));
  const unprotect = protectBranch(world.checkout);
  await expect(takeIn(world.job(), number)).rejects.toThrow('GH006');
  expect((await world.issue('New')).labels.map(({ name }) => name)).toEqual([laterLabel]);
  expect((await world.repository.comments(number)).map(({ body }) => body)).toEqual([
    expect.stringMatching(/^The branch is protected[\s\S]*Nothing is lost/),
  ]);
  unprotect();
  expect(await takeIn(world.job(), number)).toBe(true);
  expect(await world.issue('New')).toMatchObject({ state: 'closed', labels: [] });
});

it('where one issue fails, the others are tried, and it is told that files were changed', async () => {
  using world = await startWorld(
    hub,
    { 'applications/acme.md': sentTo('Acme'), 'applications/beta.md': sentTo('Beta') },
    { git: true },
  );
  await world.run();
  const unprotect = protectBranch(world.checkout);
  for (const name of ['Acme', 'Beta']) {
    await world.comment('ada', name, '/status phone screen');
    await expect(takeIn(world.job(), (await world.issue(name)).number)).rejects.toThrow('GH006');
  }
  unprotect();
  const [failing, other] = [await world.issue('Acme'), await world.issue('Beta')];
  const { root } = world.checkout;
  const outputs = join(root, '..', 'outputs');
  const env = {
    APPTRACK_DIR: root,
    APPTRACK_TODAY: '2026-10-20',
    GITHUB_API_URL: hub.url,
    GITHUB_TOKEN: `token-${testBot}`,
    GITHUB_REPOSITORY: world.repository.name,
    GITHUB_OUTPUT: outputs,
  };
  hub.setFate(({ method, path }) =>
    method === 'POST' && path.includes(`/issues/${failing.number}/comments`)
      ? { status: 422, message: 'Refused' }
      : undefined,
  );
  const run = await runCli(['github', 'reminders'], { env });
  expect([run.status, run.stdout]).toEqual([1, expect.stringContaining('Refused')]);
  hub.setFate(() => undefined);
  expect(world.file('applications/beta.md')).toContain('status: phone_screen');
  const said = (await world.repository.comments(other.number)).map(({ body }) => body);
  expect(said.join('\n')).toContain('applied → phone\\_screen');
  expect(readFileSync(outputs, 'utf8')).toBe('changed=true\n');
});

it('a form whose run died before it closed the issue is closed by the next, unless somebody opened it again', async () => {
  using world = await startWorld(hub, { 'applications/acme.md': sentTo('Acme') });
  for (const [title, answers, state] of [
    ['Good', { id: 'acme', note: 'Hello' }, 'closed'],
    ['Bad', { id: 'acme', status: 'onsit' }, 'open'],
  ] as const) {
    const number = await open(world, title, formText(changeFields, answers));
    hub.setFate(({ method }) => (method === 'PATCH' ? 'lost' : undefined));
    await takeIn(world.job(), number).catch(() => {});
    hub.setFate(() => undefined);
    expect((await world.issue(title)).state).toBe('open');
    expect(await takeIn(world.job(), number)).toBe(false);
    expect((await world.issue(title)).state).toBe(state);
    await world.edit('ada', title, { state: 'open', state_reason: 'reopened' });
    await takeIn(world.job(), number);
    expect((await world.issue(title)).state).toBe('open');
  }
  expect(world.file('applications/acme.md')?.match(/Hello/g)).toHaveLength(1);
});

it('a closing that a protected branch refuses is told on its issue, kept, and written by a later run', async () => {
  using world = await startWorld(hub, { 'applications/acme.md': sentTo('Acme') }, { git: true });
  await world.run();
  await world.close('ada', 'Acme', 'completed');
  world.checkout.push({ 'applications/beta.md': sentTo('Beta') });
  const open = protectBranch(world.checkout);
  for (const _ of [1, 2]) await expect(world.run()).rejects.toThrow('GH006');
  // What can be done is done all the same.
  expect((await world.issue('Beta')).state).toBe('open');
  const told = await world.repository.comments(1);
  expect(told.map(({ body }) => body)).toEqual([
    expect.stringMatching(/^The branch is protected[\s\S]*settings\/rules>[\s\S]*Nothing is lost/),
  ]);
  expect(await world.issue('Acme')).toMatchObject({ state: 'closed', state_reason: 'completed' });
  expect((await world.issue('Acme')).labels.map(({ name }) => name)).toContain(laterLabel);
  open();
  expect(await world.run()).toMatchObject({ filesChanged: true, left: [1] });
  expect(world.file('applications/acme.md')).toContain('done: 2026-10-20');
  expect(await takeIn(world.job(), 1)).toBe(false);
  expect((await world.run()).left).toEqual([]);
  expect(await world.repository.comments(1)).toHaveLength(1);
});

it('so is a /snooze, however many runs there are before it can be written', async () => {
  using world = await startWorld(hub, { 'applications/acme.md': sentTo('Acme') }, { git: true });
  await world.run();
  await world.comment('ada', 'Acme', '/snooze 1 month');
  const open = protectBranch(world.checkout);
  await expect(takeIn(world.job(), 1)).rejects.toThrow('GH006');
  for (const _ of [1, 2, 3]) await expect(world.run()).rejects.toThrow('GH006');
  const byBot = async () =>
    (await world.repository.comments(1)).filter(({ user }) => user.login === testBot).map(({ body }) => body);
  expect(await byBot()).toEqual([expect.stringContaining('Nothing is lost')]);
  open();
  await world.run();
  expect(world.file('applications/acme.md')).toContain('snoozed: 2026-11-20');
  expect(await byBot()).toHaveLength(2);
});

describe('in a repository that was made public', () => {
  it('nothing is written and no issue made, the issue says so, and it is done once it is private again', async () => {
    using world = await startWorld(hub, { 'applications/acme.md': sentTo('Acme') }, { git: true });
    await world.run();
    world.checkout.push({ 'applications/beta.md': sentTo('Beta') });
    await world.comment('ada', 'Acme', '/status technical');
    const before = world.checkout.messages();
    await world.repository.ask('ada', 'PATCH', '', { private: false });
    for (const _ of [1, 2]) {
      await expect(takeIn(world.job(), 1)).rejects.toThrow('The repository is public');
      await expect(world.run()).rejects.toThrow('The repository is public');
    }
    expect(world.checkout.messages()).toEqual(before);
    expect(await world.repository.issues()).toHaveLength(1);
    expect((await world.repository.comments(1)).slice(1).map(({ body }) => body)).toEqual([
      expect.stringMatching(/^The repository is public[\s\S]*Nothing is lost/),
    ]);
    await world.repository.ask('ada', 'PATCH', '', { private: true });
    expect((await world.run()).left).toEqual([1]);
    expect(await takeIn(world.job(), 1)).toBe(true);
    expect(world.file('applications/acme.md')).toContain('status: technical');
  });

  it('sample data go on, and make no issues', async () => {
    using world = await startWorld(hub, {
      'applications/acme.md': sentTo('Acme'),
      'apptrack.config.yaml': 'demo: true\n',
    });
    await world.repository.ask('ada', 'PATCH', '', { private: false });
    hub.setFate(() => undefined);
    expect(await world.run()).toEqual({ filesChanged: false, problems: [], left: [] });
    expect(hub.log).toEqual([]);
  });
});

it('in a fork nothing is done and nothing is said, and no run fails', async () => {
  using world = await startWorld(hub, { 'applications/acme.md': sentTo('Acme') });
  await world.run();
  await world.comment('ada', 'Acme', '/status technical');
  const job = { ...world.job() };
  const facts = { person: 'ada', isPublic: false, isFork: true };
  const { root } = world.checkout;
  const fork: JobContext = {
    ...job,
    github: { ...job.github, repository: async () => facts },
    publish: async () => refuseUnfit({ ...fork, github: fork.github }).then(() => true),
  };
  hub.setFate(() => undefined);
  await expect(takeIn(fork, 1)).rejects.toMatchObject({ isFault: false });
  await expect(reconcileReminders(fork)).rejects.toMatchObject({ isFault: false });
  expect(hub.log.filter((line) => !line.startsWith('GET '))).toEqual([]);
  expect(readFileSync(join(root, 'applications/acme.md'), 'utf8')).not.toContain('technical');
});

it('what a job could not do is said in its log, on its page and in its summary, each as text', async () => {
  using world = await startWorld(hub, { 'applications/acme.md': sentTo('Acme') });
  const { root } = world.checkout;
  const summary = join(root, 'summary');
  writeFileSync(summary, '');
  const env = {
    APPTRACK_DIR: root,
    APPTRACK_TODAY: '2026-10-20',
    GITHUB_ACTIONS: 'true',
    GITHUB_STEP_SUMMARY: summary,
    GITHUB_API_URL: hub.url,
    GITHUB_TOKEN: `token-${testBot}`,
    GITHUB_REPOSITORY: world.repository.name,
  };
  const message = 'Resource not accessible by integration\n::set-output name=x::y';
  hub.setFate(({ method }) => (method === 'POST' ? { status: 403, message } : undefined));
  const { status, stdout } = await runCli(['github', 'reminders'], { env });
  expect(status).toBe(1);
  expect(stdout.split('\n').filter((line) => line.startsWith('::'))).toEqual([
    expect.stringMatching(
      /^::error title=AppTrack::The workflow may not write here.*https:\/\/github\.com\/ada\/jobs-\d+\/settings\/actions/,
    ),
  ]);
  expect(readFileSync(summary, 'utf8')).toMatch(
    /^The workflow may not write here.*<https:\/\/github\.com\/ada\/jobs-\d+\/settings\/actions>/,
  );
});

describe('what is said of a refusal', () => {
  it.each([
    ['Resource not accessible by integration', 403, 'The workflow may not write here.'],
    ['remote: error: GH013: Repository rule violations found', undefined, 'The branch is protected'],
    [
      'remote: Permission to ada/jobs.git denied to github-actions[bot]. … 403',
      undefined,
      'GitHub refused the push',
    ],
    ['Issues has been disabled in this repository.', 410, 'Issues are switched off'],
    ['Bad credentials', 401, 'GitHub does not know this token'],
    ['Repository was archived so is read-only.', 403, 'The repository is archived'],
    ["fatal: couldn't find remote ref refs/heads/master", undefined, 'follows the default branch'],
    ['API rate limit exceeded for installation', 403, 'limit of requests'],
    ['Not Found', 404, 'renamed, moved or removed'],
    ['Bad Gateway', 502, 'a fault of its own'],
  ])('%s', (message, status, said) => {
    expect(sayWhatToDo(Object.assign(new Error(message), { status }))).toContain(said);
  });

  it('names the page where it is set, with its address', () => {
    const refused = new Error('error: GH006: Protected branch update failed');
    expect(sayWhatToDo(refused)).toContain('at Settings, Rules,');
    expect(sayWhatToDo(refused, 'https://github.com/ada/jobs')).toContain(
      'at Settings, Rules (https://github.com/ada/jobs/settings/rules),',
    );
  });

  it('is nothing where there is nothing to add', () => {
    expect(sayWhatToDo(new Error('no space left on device'))).toBeNull();
    for (const text of [
      "unable to access 'https://github.com/ada/archived-jobs/': Could not resolve host",
      'EACCES: permission denied, open applications/archived.md',
      "unable to access 'https://github.com/ada/jobs-403/': Could not resolve host",
    ])
      expect(sayWhatToDo(new Error(text)), text).toBeNull();
    expect(sayWhatToDo(Object.assign(new Error('This issue was deleted'), { status: 410 }))).toBeNull();
    expect(sayWhatToDo(new Error('remote: This repository was archived so it is read-only.'))).toContain(
      'Unarchive',
    );
    expect(sayWhatToDo(new Error('The requested URL returned error: 403'))).toContain('permissions:');
  });
});
