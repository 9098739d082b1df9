/** What the commands do in real Git repositories. */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { acmeText, bin, dataFolder, runCli, type TestFolder, testDay } from '../testing/cli.ts';
import { git, gitEnvironment } from '../testing/git.ts';

const path = 'applications/acme.md';
/** Two clones, `one` and `two`, of a bare repository that has one application. */
function twoClones(folder: TestFolder): { one: string; two: string } {
  const [bare, one, two] = ['bare.git', 'one', 'two'].map((name) => join(folder.root, name)) as [
    string,
    string,
    string,
  ];
  git(folder.root, 'init', '--quiet', '--bare', '--initial-branch=main', bare);
  git(folder.root, 'clone', '--quiet', bare, one);
  git(one, 'checkout', '--quiet', '-B', 'main');
  execFileSync('mkdir', ['-p', join(one, 'applications')]);
  writeFileSync(join(one, path), acmeText);
  git(one, 'add', '.');
  git(one, 'commit', '--quiet', '-m', 'first');
  git(one, 'push', '--quiet', '-u', 'origin', 'main');
  git(folder.root, 'clone', '--quiet', bare, two);
  return { one, two };
}

const run = (cwd: string, ...words: string[]) => runCli(words, { cwd, env: gitEnvironment });

describe('sync', () => {
  it('commits in the domain’s words and merges what two clones added to one history', async () => {
    using folder = dataFolder();
    const { one, two } = twoClones(folder);
    await run(one, 'status', 'acme', 'phone_screen');
    await run(one, 'reminders', 'add', 'acme', '2026-12-01', 'Call');
    expect(await run(one, 'sync')).toMatchObject({ status: 0 });
    expect(git(one, 'log', '-1', '--format=%s')).toContain('Acme Robotics: applied → phone_screen');
    await run(two, 'note', 'acme', 'Met them at a fair');
    await run(two, 'set', 'acme', 'location', 'Berlin');
    await run(two, 'add', 'Beta', 'Cook');
    const synced = await run(two, 'sync');
    expect(synced).toMatchObject({ status: 0, stderr: '' });
    expect(await run(one, 'sync')).toMatchObject({ status: 0 });
    const merged = readFileSync(join(one, path), 'utf8');
    for (const part of ['phone_screen', 'Met them at a fair', 'location: Berlin', 'text: Call'])
      expect(merged).toContain(part);
    expect(readFileSync(join(two, path), 'utf8')).toBe(merged);
    expect(git(two, 'log', '--format=%s')).toContain('Beta: added, saved');
    expect(git(one, 'status', '--porcelain')).toBe('');
    expect(await run(one, 'check')).toMatchObject({ status: 0 });
    expect((await run(one, 'sync')).stdout).toContain('Up to date');
  });

  it('commits what Git itself renamed and removed', async () => {
    using folder = dataFolder();
    const { one } = twoClones(folder);
    await run(one, 'add', 'Beta', 'Cook');
    mkdirSync(join(one, 'resumes'));
    writeFileSync(join(one, 'resumes/me.md'), 'Built robots.');
    expect((await run(one, 'sync')).stdout).toContain('resumes/me.md added\n');
    git(one, 'mv', path, 'applications/acme-2.md');
    git(one, 'rm', '--quiet', 'applications/beta-cook.md');
    expect(await run(one, 'sync')).toMatchObject({ status: 0, stderr: '' });
    expect(git(one, 'status', '--porcelain', '--branch')).toBe('## main...origin/main\n');
    expect(git(one, 'ls-files')).toBe('applications/acme-2.md\nresumes/me.md\n');
  });

  it('stops at a true conflict with both versions intact, and says what to do', async () => {
    using folder = dataFolder();
    const { one, two } = twoClones(folder);
    await run(one, 'set', 'acme', 'role', 'Chief');
    await run(one, 'sync');
    await run(two, 'set', 'acme', 'role', 'Captain');
    const stopped = await run(two, 'sync');
    expect(stopped).toMatchObject({ status: 1, stderr: expect.stringContaining('git merge origin/main') });
    expect(stopped.stderr).toContain(path);
    expect(readFileSync(join(two, path), 'utf8')).toContain('role: Captain');
    expect(git(two, 'show', `origin/main:${path}`)).toContain('role: Chief');
    expect(git(two, 'status', '--porcelain')).toBe('');
  });

  it('commits nothing while a file has problems, nor what does not belong to the data', async () => {
    using folder = dataFolder();
    const { one } = twoClones(folder);
    writeFileSync(join(one, 'other.txt'), 'mine');
    git(one, 'add', 'other.txt');
    writeFileSync(join(one, path), acmeText.replace('saved', 'svaed'));
    expect(await run(one, 'sync')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('applications/acme.md:5:33'),
    });
    expect(git(one, 'log', '--format=%s')).toBe('first\n');
    writeFileSync(join(one, path), acmeText);
    await run(one, 'note', 'acme', 'x');
    expect(await run(one, 'sync')).toMatchObject({ status: 0 });
    expect(git(one, 'status', '--porcelain')).toBe('A  other.txt\n');
  });

  it('does not call a branch published that its remote has with other commits', async () => {
    using folder = dataFolder();
    const { two } = twoClones(folder);
    const third = join(folder.root, 'three');
    git(folder.root, 'init', '--quiet', '--initial-branch=main', third);
    git(third, 'remote', 'add', 'origin', join(folder.root, 'bare.git'));
    execFileSync('mkdir', ['-p', join(third, 'applications')]);
    writeFileSync(join(third, path), acmeText);
    const { status, stderr } = await run(third, 'sync');
    expect(status).toBe(1);
    expect(stderr).toContain('origin has a branch of this name already');
    expect(git(two, 'ls-remote', 'origin', 'main').slice(0, 40)).toBe(git(two, 'rev-parse', 'HEAD').trim());
  });

  it('says plainly where there is no repository or no remote', async () => {
    using folder = dataFolder({ [path]: acmeText });
    expect(await run(folder.root, 'sync')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('git init'),
    });
    git(folder.root, 'init', '--quiet');
    expect(await run(folder.root, 'sync')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('no remote'),
    });
    expect(git(folder.root, 'log', '--format=%s')).toBe('Acme Robotics: added, applied\n');
  });
});

describe('init', () => {
  it('empties the sample data, sets the basics, and has plain Git merge histories', async () => {
    using folder = dataFolder({
      'package.json': '{ "name": "apptrack" }',
      [path]: acmeText,
      'resumes/r.md': '# Me',
      'apptrack.config.yaml':
        '# Settings\ntitle: Sample\ndemo:\n  today: 2026-11-20\n# my stages\nquietAfter: 14\n',
    });
    git(folder.root, 'init', '--quiet', '--initial-branch=main');
    expect(await run(folder.root, 'init', '--yes')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining(path),
    });
    git(folder.root, 'add', '.');
    git(folder.root, 'commit', '--quiet', '-m', 'sample');
    expect(await run(folder.root, 'init')).toMatchObject({ status: 2 });
    const words = [
      'init',
      '--yes',
      '--title',
      'Mine: all',
      '--timezone',
      'Europe/Berlin',
      '--weekly-goal',
      '3',
    ];
    expect(await run(folder.root, ...words)).toMatchObject({ status: 0 });
    expect(readdirSync(join(folder.root, 'applications'))).toEqual(['.gitkeep']);
    expect(existsSync(join(folder.root, 'resumes/r.md'))).toBe(false);
    const config = folder.read('apptrack.config.yaml');
    expect(config).toContain('# Settings\ntitle: "Mine: all"\n# my stages\nquietAfter: 14\n');
    expect(config).not.toContain('demo');
    expect(folder.read('.gitattributes')).toBe('applications/**/*.md merge=apptrack\n');
    expect(git(folder.root, 'config', 'merge.apptrack.driver')).toContain(`'${bin}' merge-driver`);
    folder.write(path, acmeText);
    expect(await run(folder.root, 'init', '--yes')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('of your own'),
    });
    expect(folder.read(path)).toBe(acmeText);
  });

  it('starts a tracker in an empty folder', async () => {
    using folder = dataFolder({ 'applications/apptrack.tgz': '' });
    const words = ['init', '--yes', '--no-install', '--package', '../applications/apptrack.tgz'];
    mkdirSync(join(folder.root, 'mine'));
    const mine = join(folder.root, 'mine');
    expect(await run(mine, ...words, '--timezone', 'Mars/Base')).toMatchObject({ status: 1 });
    expect(await run(mine, 'init')).toMatchObject({ status: 2 });
    expect(await run(mine, ...words)).toMatchObject({ status: 0 });
    expect(await run(mine, 'list', '--json')).toMatchObject({ status: 0 });
  });
});

describe('watch', () => {
  it('says of each save what it means, and commits it where asked', async () => {
    using folder = dataFolder({ [path]: acmeText });
    git(folder.root, 'init', '--quiet');
    git(folder.root, 'add', '.');
    git(folder.root, 'commit', '--quiet', '-m', 'first');
    const child = spawn(process.execPath, [bin, 'watch', '--commit'], {
      cwd: folder.root,
      env: { ...process.env, ...gitEnvironment, APPTRACK_TODAY: testDay },
    });
    let said = '';
    const heard = (text: string): Promise<void> =>
      new Promise((resolve) => {
        const look = () => {
          if (said.includes(text)) resolve();
          else setImmediate(() => setTimeout(look, 10));
        };
        look();
      });
    child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
    const ended = new Promise((resolve) => child.on('close', resolve));
    await heard('Watching');
    await run(folder.root, 'status', 'acme', 'phone_screen');
    await heard('acme: applied → phone_screen\n');
    folder.write('applications/bad.md', acmeText.replace('saved', 'svaed'));
    await heard('applications/bad.md:5:33  unknown status "svaed"');
    folder.write('applications/bad.md', acmeText);
    await heard('bad: added, applied\n');
    child.kill('SIGINT');
    expect(await ended).toBe(0);
    expect(git(folder.root, 'log', '--format=%s')).toBe(
      'Acme Robotics: added, applied\nAcme Robotics: applied → phone_screen\nfirst\n',
    );
  });
});

describe('remove', () => {
  it('says whether Git still has the file', async () => {
    using folder = dataFolder({ [path]: acmeText, 'applications/new.md': acmeText });
    git(folder.root, 'init', '--quiet');
    git(folder.root, 'add', path);
    git(folder.root, 'commit', '--quiet', '-m', 'first');
    expect((await run(folder.root, 'remove', 'acme', '--yes')).stdout).toContain('Git keeps it');
    expect((await run(folder.root, 'remove', 'new', '--yes')).stdout).toContain('only apptrack undo');
  });
});
