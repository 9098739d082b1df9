import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';

const script = join(import.meta.dirname, 'upgrade.mjs');
const root = mkdtempSync(join(tmpdir(), 'apptrack-upgrade-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let template: string;
let own: string;
let count = 0;

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
  execFileSync('git', args, { cwd: folder, encoding: 'utf8', env: environment, stdio: 'pipe' });

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
const subjects = () => git(own, 'log', '--format=%s').trim().split('\n');

const workflow = 'on:\n  schedule:\n    - cron: "23 5 * * *"\njobs:\n  one:\n    steps:\n      - uses: a@1\n';
const first = {
  'package.json': '{ "name": "apptrack", "version": "0.1.0" }\n',
  'README.md': '# AppTrack\n',
  'src/one.ts': 'one\n',
  'src/old.ts': 'old\n',
  '.github/workflows/intake.yml': 'intake\n',
  '.github/workflows/reminders.yml': workflow,
  'apptrack.config.yaml': 'title: Sample\ndemo: true\n',
  'applications/sample.md': 'sample\n',
  'applications/other sample.md': 'sample\n',
  'resumes/sample.md': 'sample\n',
};
const second = {
  'package.json': '{ "name": "apptrack", "version": "0.2.0" }\n',
  'src/one.ts': 'one, better\n',
  'src/new file.ts': 'new\n',
  '.github/workflows/intake.yml': 'intake, better\n',
  '.github/workflows/reminders.yml': workflow.replace('a@1', 'a@2'),
  'apptrack.config.yaml': 'title: Sample\ndemo: true\nweeklyGoal: 9\n',
  'applications/sample.md': 'sample, changed\n',
  'applications/acme.md': 'a sample of the same name\n',
  'resumes/sample.md': 'sample, changed\n',
};

/** A template, and a repository made from it as GitHub does: its files as a first commit; then a life of its own. */
beforeEach(() => {
  count += 1;
  template = join(root, `template-${count}`);
  own = join(root, `own-${count}`);
  for (const folder of [template, own]) {
    mkdirSync(folder);
    git(folder, 'init', '-q', '-b', 'main');
    write(folder, first);
    commit(folder, folder === own ? 'Initial commit' : 'First');
  }
  rmSync(join(own, 'applications'), { recursive: true });
  write(own, {
    'apptrack.config.yaml': 'title: Mine\n',
    'applications/acme.md': 'mine\r\n',
    'applications/deep/株式会社.md': 'mine\n',
    'resumes/sample.md': 'mine now\n',
    '.github/workflows/my-own.yml': 'mine\n',
  });
  commit(own, 'Mine');
  git(own, 'remote', 'add', 'upstream', template);
  write(template, second);
  rmSync(join(template, 'src/old.ts'));
  commit(template, 'Second');
});

test('replaces the code in one commit and leaves every byte of the data', () => {
  const data = ['applications', 'resumes', 'apptrack.config.yaml'];
  const before = git(own, 'ls-tree', '-r', 'HEAD', '--', ...data);
  const { status, stdout, stderr } = upgrade();
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(stdout).toContain('AppTrack 0.2.0: 6 files of code');
  expect(git(own, 'ls-tree', '-r', 'HEAD', '--', ...data)).toBe(before);
  expect(read('applications/acme.md')).toBe('mine\r\n');
  expect(existsSync(join(own, 'applications/sample.md'))).toBe(false);
  expect(read('src/one.ts')).toBe('one, better\n');
  expect(read('src/new file.ts')).toBe('new\n');
  expect(existsSync(join(own, 'src/old.ts'))).toBe(false);
  expect(read('.github/workflows/my-own.yml')).toBe('mine\n');
  expect(git(own, 'status', '--porcelain')).toBe('');
  expect(subjects()).toEqual(['Upgrade AppTrack to 0.2.0', 'Mine', 'Initial commit']);
  expect(upgrade().stdout).toContain('newest AppTrack already');
});

test('keeps what a person changed or deleted, with what is new beside it', () => {
  write(own, {
    'README.md': '# My search\n',
    '.github/workflows/reminders.yml': workflow.replace('23 5', '7 8'),
  });
  rmSync(join(own, '.github/workflows/intake.yml'));
  commit(own, 'My way');
  expect(upgrade()).toMatchObject({ status: 0, stdout: expect.not.stringContaining('are AppTrack’s now') });
  expect(read('README.md')).toBe('# My search\n');
  expect(read('.github/workflows/reminders.yml')).toBe(workflow.replace('23 5', '7 8').replace('a@1', 'a@2'));
  expect(existsSync(join(own, '.github/workflows/intake.yml'))).toBe(false);
  // The next one starts from there.
  write(template, { 'src/one.ts': 'one, best\n', 'README.md': '# AppTrack\n\nMore.\n' });
  commit(template, 'Third');
  expect(upgrade().stdout).toContain('  README.md\n');
  expect(read('src/one.ts')).toBe('one, best\n');
  expect(existsSync(join(own, '.github/workflows/intake.yml'))).toBe(false);
});

test('where both changed the same lines, AppTrack’s stand, it is said, and reverting brings the own back', () => {
  write(own, { 'src/one.ts': 'one, my way\n', 'src/old.ts': 'old, my way\n' });
  commit(own, 'My way');
  const { status, stdout } = upgrade('--from', template, '--ref', 'main');
  expect({ status, stdout }).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('  src/old.ts\n  src/one.ts\n'),
  });
  expect(read('src/one.ts')).toBe('one, better\n');
  git(own, 'revert', '--no-edit', 'HEAD');
  expect(read('src/one.ts')).toBe('one, my way\n');
  expect(upgrade()).toMatchObject({ status: 0, stdout: expect.stringContaining('6 files') });
  expect(read('src/new file.ts')).toBe('new\n');
});

test('replaces all code where it is not known which version it was', () => {
  rmSync(join(own, '.git'), { recursive: true });
  git(own, 'init', '-q', '-b', 'search');
  write(own, { 'README.md': '# My search\n', 'src/mine.ts': 'mine\n' });
  commit(own, 'Copied');
  expect(upgrade('--from', template)).toMatchObject({ status: 0, stderr: '' });
  expect(read('README.md')).toBe('# AppTrack\n');
  expect(existsSync(join(own, 'src/mine.ts'))).toBe(false);
  expect(read('.github/workflows/my-own.yml')).toBe('mine\n');
  expect(read('applications/acme.md')).toBe('mine\r\n');
});

test('works in a clone that shares the history, too', () => {
  rmSync(own, { recursive: true });
  git(root, 'clone', '-q', template, own);
  git(own, 'reset', '-q', '--hard', 'HEAD~1');
  write(own, { 'applications/acme.md': 'mine\n', 'README.md': '# My search\n' });
  commit(own, 'Mine');
  expect(upgrade('--from', 'origin')).toMatchObject({ status: 0, stderr: '' });
  expect([read('README.md'), read('src/one.ts')]).toEqual(['# My search\n', 'one, better\n']);
  expect(read('applications/acme.md')).toBe('mine\n');
});

test('refuses while something is not committed, or a file of the person’s is in the way', () => {
  write(own, { 'applications/acme.md': 'changed\n' });
  expect(upgrade()).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/applications\/acme\.md\nCommit them first/),
  });
  commit(own, 'Changed');
  write(own, { 'src/new file.ts': 'precious\n' });
  expect(upgrade()).toMatchObject({ status: 1, stderr: expect.stringContaining('src/new file.ts') });
  expect(read('src/new file.ts')).toBe('precious\n');
  rmSync(join(own, 'src/new file.ts'));
  git(own, 'switch', '-q', '--detach');
  expect(upgrade()).toMatchObject({ status: 1, stderr: expect.stringContaining('git switch main') });
  expect(git(own, 'log', '--all', '--format=%s')).not.toContain('Upgrade');
});

test('says plainly where there is nothing to upgrade from', () => {
  git(own, 'remote', 'remove', 'upstream');
  const { status, stderr } = upgrade();
  expect(status).toBe(1);
  expect(stderr).toMatch(/^upgrade: git fetch failed:\n/);
  expect(stderr).toContain('git remote add upstream');
  write(template, { 'package.json': '{ "name": "another" }\n' });
  commit(template, 'Another');
  expect(upgrade('--from', template)).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('not AppTrack'),
  });
  expect(upgrade('--form', template)).toMatchObject({ status: 2 });
});
