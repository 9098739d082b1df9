import { execFileSync } from 'node:child_process';
import { chmodSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startGitHub, type TestGitHub, testBot } from '../testing/github.ts';
import { sentTo, startWorld, type World } from '../testing/github-world.ts';
import { sayWhatToDo } from './faults.ts';
import { takeIn } from './intake.ts';
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
  const open = protect(world);
  for (const _ of [1, 2]) await expect(takeIn(world.job(), 1)).rejects.toThrow('GH006');
  const answers = async () =>
    (await world.repository.comments(1)).filter(({ user }) => user.login === testBot).map(({ body }) => body);
  expect(await answers()).toEqual([expect.stringMatching(/^The branch is protected[\s\S]*Nothing is lost/)]);
  expect((await world.issue('Acme')).labels.map(({ name }) => name)).toContain(laterLabel);
  expect((await world.run()).left).toEqual([1]);
  open();
  expect(await takeIn(world.job(), 1)).toBe(true);
  expect(world.file('applications/acme.md')).toContain('status: phone_screen');
  expect(await answers()).toHaveLength(2);
  expect((await world.run()).left).toEqual([]);
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
