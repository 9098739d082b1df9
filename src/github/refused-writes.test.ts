import { execFileSync } from 'node:child_process';
import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../testing/cli.ts';
import { startGitHub, type TestGitHub, testBot } from '../testing/github.ts';
import { sentTo, startWorld, type World } from '../testing/github-world.ts';
import { changeFields } from './change-form.ts';
import { sayWhatToDo } from './faults.ts';
import { takeIn } from './intake.ts';
import { formFields } from './issue-form.ts';
import { laterLabel } from './refused-writes.ts';

let hub: TestGitHub;
beforeAll(async () => {
  hub = await startGitHub();
});
afterAll(() => hub[Symbol.asyncDispose]());

/** Has the remote refuse every push as GitHub does one to a protected branch; gives what ends that. */
function protect({ checkout }: World): () => void {
  const remote = execFileSync('git', ['remote', 'get-url', 'origin'], {
    cwd: checkout.root,
    encoding: 'utf8',
  });
  const hook = join(remote.trim(), 'hooks/pre-receive');
  writeFileSync(
    hook,
    '#!/bin/sh\necho "error: GH006: Protected branch update failed for refs/heads/main."\nexit 1\n',
  );
  chmodSync(hook, 0o755);
  return () => rmSync(hook);
}

it('what a protected branch refuses is told on the issue, kept, and written by a later run', async () => {
  using world = await startWorld(hub, { 'applications/acme.md': sentTo('Acme') }, { git: true });
  await world.run();
  await world.comment('ada', 'Acme', '/status phone screen');
  const unprotect = protect(world);
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
  const unprotect = protect(world);
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
  const unprotect = protect(world);
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
  ])('%s', (message, status, said) => {
    expect(sayWhatToDo(Object.assign(new Error(message), { status }))).toContain(said);
  });

  it('is nothing where there is nothing to add', () => {
    expect(sayWhatToDo(new Error('no space left on device'))).toBeNull();
  });
});
