import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';

const script = join(import.meta.dirname, 'upgrade.mjs');
const root = mkdtempSync(join(tmpdir(), 'apptrack-upgrade-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let template: string;
let own: string;
let count = 0;

const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org'];
const environment = {
  ...process.env,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_NAME: 'Test',
  GIT_AUTHOR_EMAIL: 'test@example.org',
  GIT_COMMITTER_NAME: 'Test',
  GIT_COMMITTER_EMAIL: 'test@example.org',
};
const git = (folder: string, ...args: string[]) =>
  execFileSync('git', [...identity, ...args], { cwd: folder, encoding: 'utf8', env: environment });

function write(folder: string, files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

function commit(folder: string, message: string): void {
  git(folder, 'add', '-A');
  git(folder, 'commit', '-q', '-m', message);
}

function upgrade(...args: string[]) {
  return spawnSync(process.execPath, [script, ...args], { cwd: own, encoding: 'utf8', env: environment });
}

const read = (path: string) => readFileSync(join(own, path), 'utf8');

/** A template, and a repository made from it as GitHub does: the files without their history; then a life of its own. */
beforeEach(() => {
  count += 1;
  template = join(root, `template-${count}`);
  own = join(root, `own-${count}`);
  mkdirSync(template);
  git(template, 'init', '-q', '-b', 'main');
  write(template, {
    'package.json': '{ "version": "0.1.0" }\n',
    'src/one.ts': 'one\n',
    'src/old.ts': 'old\n',
    'apptrack.config.yaml': 'title: Sample\ndemo: true\n',
    'applications/sample.md': 'sample\n',
    'applications/other sample.md': 'sample\n',
    'resumes/sample.md': 'sample\n',
  });
  commit(template, 'First');
  cpSync(template, own, { recursive: true });
  rmSync(join(own, '.git'), { recursive: true });
  rmSync(join(own, 'applications'), { recursive: true });
  git(own, 'init', '-q', '-b', 'main');
  write(own, {
    'apptrack.config.yaml': 'title: Mine\n',
    'applications/acme.md': 'mine\r\n',
    'applications/deep/株式会社.md': 'mine\n',
    'resumes/sample.md': 'mine now\n',
    '.github/workflows/my-own.yml': 'mine\n',
  });
  commit(own, 'Mine');
  git(own, 'remote', 'add', 'upstream', template);
  write(template, {
    'package.json': '{ "version": "0.2.0" }\n',
    'src/one.ts': 'one, better\n',
    'src/new file.ts': 'new\n',
    'apptrack.config.yaml': 'title: Sample\ndemo: true\nweeklyGoal: 9\n',
    'applications/sample.md': 'sample, changed\n',
    'applications/acme.md': 'a sample of the same name\n',
    'resumes/sample.md': 'sample, changed\n',
  });
  rmSync(join(template, 'src/old.ts'));
  commit(template, 'Second');
});

test('replaces the code in one commit and leaves every byte of the data', () => {
  const data = ['applications', 'resumes', 'apptrack.config.yaml'];
  const before = git(own, 'ls-tree', '-r', 'HEAD', '--', ...data);
  const { status, stdout, stderr } = upgrade();
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(stdout).toContain('AppTrack 0.2.0: 4 files of code');
  expect(git(own, 'ls-tree', '-r', 'HEAD', '--', ...data)).toBe(before);
  expect(read('applications/acme.md')).toBe('mine\r\n');
  expect(existsSync(join(own, 'applications/sample.md'))).toBe(false);
  expect(read('src/one.ts')).toBe('one, better\n');
  expect(read('src/new file.ts')).toBe('new\n');
  expect(existsSync(join(own, 'src/old.ts'))).toBe(false);
  expect(read('.github/workflows/my-own.yml')).toBe('mine\n');
  expect(git(own, 'status', '--porcelain')).toBe('');
  expect(git(own, 'log', '--format=%s').trim().split('\n')).toEqual(['Upgrade AppTrack to 0.2.0', 'Mine']);
  expect(upgrade().stdout).toContain('newest AppTrack already');
});

test('goes on where a person changed code: the commit shows it, and reverting brings it back', () => {
  write(own, { 'src/one.ts': 'one, my way\n' });
  commit(own, 'My way');
  expect(upgrade('--from', template, '--ref', 'main').status).toBe(0);
  expect(read('src/one.ts')).toBe('one, better\n');
  git(own, 'revert', '--no-edit', 'HEAD');
  expect(read('src/one.ts')).toBe('one, my way\n');
});

test('refuses while something is not committed, or a file of the person’s is in the way', () => {
  write(own, { 'applications/acme.md': 'changed\n' });
  expect(upgrade()).toMatchObject({ status: 1, stderr: expect.stringContaining('commit them first') });
  commit(own, 'Changed');
  write(own, { 'src/new file.ts': 'precious\n' });
  expect(upgrade()).toMatchObject({ status: 1, stderr: expect.stringContaining('src/new file.ts') });
  expect(read('src/new file.ts')).toBe('precious\n');
  expect(git(own, 'log', '--format=%s')).not.toContain('Upgrade');
});

test('says plainly where there is nothing to upgrade from', () => {
  git(own, 'remote', 'remove', 'upstream');
  const { status, stderr } = upgrade();
  expect(status).toBe(1);
  expect(stderr).toMatch(/^upgrade: git fetch failed:\n/);
});
