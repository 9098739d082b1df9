/** Looking back, moving, people and settings. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  acmeText,
  dataFolder,
  expectRefusals,
  type Refusal,
  runCli,
  type TestFolder,
  twoApplications,
} from '../testing/cli.ts';

function runIn({ root }: TestFolder) {
  const env = { XDG_CACHE_HOME: join(root, '.cache'), XDG_STATE_HOME: join(root, '.state') };
  return (...words: string[]) => runCli(words, { cwd: root, env });
}

function commitAll(root: string, day: string, message: string): void {
  const date = `${day}T12:00:00Z`;
  const env = { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
  execFileSync('git', ['add', 'applications'], { cwd: root });
  const who = ['-c', 'user.name=Robin', '-c', 'user.email=robin@example.org', '-c', 'commit.gpgSign=false'];
  execFileSync('git', [...who, 'commit', '--quiet', '--message', message], { cwd: root, env });
}

describe('log', () => {
  it('tells the histories, newest first, without Git', async () => {
    using folder = dataFolder(twoApplications);
    expect(await runIn(folder)('log')).toEqual({
      status: 0,
      stdout:
        '2026-11-01  株式会社ゼータ: applied\n2026-10-03  Acme Robotics: saved → applied\n2026-10-01  Acme Robotics: saved\n',
      stderr: '',
    });
  });

  it('adds what Git knows beside them, and follows a file through its moves', async () => {
    using folder = dataFolder(twoApplications);
    const { root } = folder;
    const run = runIn(folder);
    execFileSync('git', ['init', '--quiet'], { cwd: root });
    commitAll(root, '2026-11-02', 'first');
    await run('set', 'acme', 'location', 'Ber\u001b[31mlin');
    await run('status', 'acme', 'offer', '--date', '2026-11-03');
    commitAll(root, '2026-11-04', 'second');
    await run('rename', 'acme', '2026/acme');
    commitAll(root, '2026-11-05', 'third');
    const { items } = JSON.parse((await run('log', 'acme', '--json')).stdout);
    expect(
      items.map(({ date, what, source }: Record<string, string>) => `${date} ${source} ${what}`),
    ).toEqual([
      '2026-11-05 git moved from acme',
      '2026-11-04 git location changed',
      '2026-11-03 history applied → offer',
      '2026-11-02 git file added',
      '2026-10-03 history saved → applied',
      '2026-10-01 history saved',
    ]);
    expect((await run('log', '--limit', '2')).stdout.split('\n')).toHaveLength(3);
    expect((await run('log', '--as-of', '2026-11-02')).stdout).not.toContain('offer');
    // Neither whoever it was nor a day beyond all calendars ends it.
    execFileSync('git', ['config', 'user.name', 'Ro\u0001bin'], { cwd: root });
    await run('set', 'acme', 'location', 'Rome');
    execFileSync('git', ['-c', 'user.email=r@r.example', 'commit', '-qam', 'fourth'], {
      cwd: root,
      env: { ...process.env, GIT_COMMITTER_DATE: '@99999999999999 +0000' },
    });
    expect(await run('log', 'acme')).toMatchObject({ status: 0, stderr: '' });
  });
});

it.runIf(process.platform !== 'win32')(
  'what an editor saved can be taken back, however it ended',
  async () => {
    using folder = dataFolder(twoApplications);
    const env = {
      XDG_CACHE_HOME: join(folder.root, '.cache'),
      EDITOR: 'f() { echo More >> "$1"; exit 1; }; f',
    };
    await runIn(folder)('note', 'acme', 'Hi');
    expect(await runCli(['edit', 'acme'], { cwd: folder.root, env })).toMatchObject({ status: 1 });
    expect(folder.read('applications/acme.md')).toContain('More');
    for (const _ of ['the editor', 'the note'])
      expect(await runIn(folder)('undo', '--yes')).toMatchObject({ status: 0 });
    expect(folder.read('applications/acme.md')).toBe(acmeText);
  },
);

describe('rename and archive', () => {
  it('take names that every system has, and make nothing behind a link', async () => {
    using folder = dataFolder(twoApplications);
    using elsewhere = dataFolder();
    symlinkSync(elsewhere.root, join(folder.root, 'applications/archive'));
    symlinkSync(join(folder.root, 'applications/asia'), join(folder.root, 'applications/near'));
    await expectRefusals(folder.root, [
      ...['\\evil', ':x', '\u001b', '?', '-', 'index', 'Clock', 'com1', 'a/conin'].map(
        (name): Refusal => [['rename', 'acme', '--', name], 2, 'cannot be an id'],
      ),
      [['rename', 'acme', 'archive/acme'], 1, 'applications/archive is a link'],
      [['rename', 'acme', 'near/acme'], 1, 'applications/near is a link'],
      [['archive', 'acme', '--anyway'], 1, 'applications/archive is a link'],
      [['archive', 'acme', '--anyway', '--dry-run'], 1, 'applications/archive is a link'],
    ]);
    expect(folder.read('applications/acme.md')).toBe(acmeText);
    expect(readdirSync(elsewhere.root)).toEqual(['applications']);
  });

  it('move the file as it is, which can be undone, and never over another', async () => {
    using folder = dataFolder(twoApplications);
    const run = runIn(folder);
    await expectRefusals(folder.root, [
      [['rename', 'acme', 'asia/zeta'], 2, 'there is applications/asia/zeta.md already'],
      [['rename', 'acme', 'ASIA/Zeta'], 2, 'already'],
      [['rename', 'acme', 'acme'], 2, 'already'],
      [['rename', 'acme', '../outside'], 2, 'cannot be an id'],
      [['rename', 'acme', '/etc/x'], 2, 'cannot be an id'],
      [['rename', 'acme', '.hidden'], 2, 'cannot be an id'],
      [['rename', 'acme', 'con'], 2, 'cannot be an id'],
      [['archive', 'acme'], 1, 'it is active, at Applied'],
    ]);
    expect((await run('rename', 'acme', 'robots/acme')).stdout).toBe(
      'applications/acme.md moved to applications/robots/acme.md\n',
    );
    expect(folder.read('applications/robots/acme.md')).toBe(acmeText);
    expect(existsSync(join(folder.root, 'applications/acme.md'))).toBe(false);
    await run('undo', '--yes');
    expect(folder.read('applications/acme.md')).toBe(acmeText);
    await run('status', 'acme', 'zeta', 'rejected');
    expect(JSON.parse((await run('archive', 'acme', 'zeta', '--json')).stdout).items).toEqual([
      { id: 'archive/2026/acme', path: 'applications/archive/2026/acme.md', was: 'acme' },
      { id: 'archive/2026/zeta', path: 'applications/archive/2026/zeta.md', was: 'asia/zeta' },
    ]);
    expect(await run('archive', 'acme')).toMatchObject({ status: 1 });
  });
});

it('contacts lists, adds, edits and removes people, each a line of the file', async () => {
  using folder = dataFolder(twoApplications);
  const run = runIn(folder);
  await run('contacts', 'add', 'acme', 'Jane Doe', '--role', 'Recruiter');
  await run('contacts', 'add', 'zeta', 'Bo Lee', '--email', 'bo@zeta.example');
  expect(JSON.parse((await run('contacts', '--json')).stdout)).toMatchObject({
    total: 2,
    items: [{ application: 'acme', name: 'Jane Doe', role: 'Recruiter' }, { name: 'Bo Lee' }],
  });
  expect((await run('contacts', 'acme')).stdout).not.toContain('Bo Lee');
  await run('contacts', 'edit', 'acme', 'jane', '--name', 'Jane Roe', '--role', '');
  expect(folder.read('applications/acme.md')).toContain('  - { name: Jane Roe }\n');
  await expectRefusals(folder.root, [
    [['contacts', 'edit', 'acme', 'jane'], 2, 'nothing to change is named'],
    [['contacts', 'remove', 'acme', 'bo'], 2, 'there are: Jane Roe'],
  ]);
  await run('contacts', 'remove', 'acme', 'jane');
  expect(folder.read('applications/acme.md')).toBe(acmeText);
});

it('config gets, sets and takes out, and leaves the rest as it is written', async () => {
  using folder = dataFolder({
    ...twoApplications,
    'apptrack.config.yaml': 'title: Mine # so\n# goal\nweeklyGoal: 3\n',
  });
  const run = runIn(folder);
  expect((await run('config', 'get', 'weeklyGoal')).stdout).toBe('3\n');
  expect(JSON.parse((await run('config', 'get', '--json')).stdout)).toMatchObject({
    title: 'Mine',
    quietAfter: 21,
  });
  await run('config', 'set', 'weeklyGoal', '5');
  await run('config', 'set', 'reminders.expireAfter', '40');
  expect(folder.read('apptrack.config.yaml')).toMatch(/^title: Mine # so\n# goal\nweeklyGoal: 5\nreminders:/);
  await run('config', 'unset', 'weeklyGoal');
  expect(folder.read('apptrack.config.yaml')).not.toContain('weeklyGoal');
  await expectRefusals(folder.root, [
    [['config', 'get', 'weeklygaol'], 2, 'did you mean "weeklyGoal"?'],
    [['config', 'set', 'weeklyGoal', 'many'], 2, 'weekly'],
    [['config', 'set', 'constructor', 'x'], 2, 'unknown setting'],
  ]);
});

it('open hands only addresses of the web to the browser', async () => {
  using folder = dataFolder(twoApplications);
  const run = runIn(folder);
  const withUrl = (url: string) =>
    writeFileSync(
      join(folder.root, 'applications/acme.md'),
      acmeText.replace('role:', `url: "${url}"\nrole:`),
    );
  expect((await run('open', 'acme', '--posting', '--print')).stderr).toContain('names no address');
  withUrl('https://acme.example/1?a=1&calc.exe');
  expect((await run('open', 'acme', '--posting', '--print')).stdout).toBe(
    'https://acme.example/1?a=1&calc.exe\n',
  );
  for (const url of ['file:///etc/passwd', 'javascript:alert(1)', 'https://me:secret@acme.example/']) {
    withUrl(url);
    expect(await run('open', 'acme', '--posting', '--print'), url).toMatchObject({ status: 1, stdout: '' });
  }
  withUrl('https://acme.example/');
  expect((await run('open', 'acme', '--page')).stderr).toContain('does not run');
  expect((await run('open', 'acme', '--page', '--posting')).status).toBe(2);
});
