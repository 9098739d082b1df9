/** Making a version of the notes, by Changesets itself, and making the package ready to go out. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

const project = fileURLToPath(new URL('..', import.meta.url));
const top = mkdtempSync(join(tmpdir(), 'apptrack-release-'));
let folder = '';
let count = 0;

beforeAll(() => {
  // The tool is installed by the first who needs it.
  execFileSync(process.execPath, ['scripts/ensure-installed.mjs', 'scripts/release'], { cwd: project });
}, 300_000);
afterAll(() => rmSync(top, { recursive: true, force: true }));

beforeEach(() => {
  count += 1;
  folder = join(top, String(count));
  mkdirSync(join(folder, '.changeset'), { recursive: true });
  for (const name of ['package.json', 'CHANGELOG.md', '.changeset/config.json'])
    cpSync(join(project, name), join(folder, name));
  write('package-lock.json', JSON.stringify({ version: '0.0.0', packages: { '': { version: '0.0.0' } } }));
  setVersion('1.0.0');
  write('CHANGELOG.md', '# Changes\n\n## 1.0.0\n\nThe first version.\n\n- **Files.** All of it.\n');
  git('init', '--quiet');
  commit();
});

const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
const git = (...words: string[]) =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...words], {
    cwd: folder,
    encoding: 'utf8',
  }).trim();

function commit() {
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Work');
}

function setVersion(version: string) {
  write('package.json', JSON.stringify({ ...JSON.parse(read('package.json')), version }, null, 2));
}

function note(name: string, bump: string, text: string) {
  write(`.changeset/${name}.md`, `---\napptrack: ${bump}\n---\n\n${text}\n`);
}

function run(script: string, args: string[], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(project, script), ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: {
      ...process.env,
      GIT_AUTHOR_NAME: 'A',
      GIT_AUTHOR_EMAIL: 'a@example.org',
      GIT_COMMITTER_NAME: 'A',
      GIT_COMMITTER_EMAIL: 'a@example.org',
      GITHUB_REPOSITORY: '',
      GITHUB_REF_TYPE: '',
      GITHUB_REF_NAME: '',
      ...env,
    },
  });
  return { status, stdout, stderr };
}

const release = () => run('scripts/release.mjs', [folder]);

describe('npm run release', () => {
  test('tags the first version as it stands', () => {
    expect(release()).toMatchObject({ status: 0, stdout: expect.stringContaining('v1.0.0 is made') });
    expect(git('tag', '--points-at', 'HEAD')).toBe('v1.0.0');
    expect(git('rev-list', '--count', 'HEAD')).toBe('1');
  });

  test('makes the next version of the notes, in one commit with a tag', () => {
    release();
    note('kind-cats', 'minor', '**Board.** It scrolls.');
    note('late-dogs', 'patch', 'A date of today counts.');
    commit();
    expect(release()).toMatchObject({ status: 0, stderr: '' });
    expect(git('tag', '--points-at', 'HEAD')).toBe('v1.1.0');
    expect(git('log', '-1', '--format=%s')).toBe('Version 1.1.0');
    expect(git('status', '--porcelain')).toBe('');
    expect(git('ls-files', '.changeset')).toBe('.changeset/config.json');
    const lock = JSON.parse(read('package-lock.json'));
    expect([JSON.parse(read('package.json')).version, lock.version, lock.packages[''].version]).toEqual(
      Array(3).fill('1.1.0'),
    );
    expect(read('CHANGELOG.md')).toMatch(
      /^# Changes\n\n## 1\.1\.0\n.*\*\*Board\.\*\* It scrolls\.\n.*A date of today counts\.\n.*\n## 1\.0\.0\n/s,
    );
  });

  test.each([
    ['nothing was noted', () => release(), 'Nothing was noted since 1.0.0'],
    ['something is not committed', () => note('kind-cats', 'minor', 'x'), 'Commit them first'],
    [
      'the changelog says nothing of the version',
      () => {
        write('CHANGELOG.md', '# Changes\n');
        commit();
      },
      'CHANGELOG.md says nothing of 1.0.0',
    ],
  ])('refuses where %s', (_, prepare, said) => {
    prepare();
    const tags = git('tag');
    expect(release()).toMatchObject({ status: 1, stderr: expect.stringContaining(said) });
    expect(git('tag')).toBe(tags);
  });
});

describe('what a workflow packs', () => {
  const prepare = (env: Record<string, string>) => run('scripts/release/prepare.mjs', ['out'], env);
  const repository = { GITHUB_REPOSITORY: 'Ada-L/my.track' };

  test('says where it is from, and what is new', () => {
    const tag = { GITHUB_REF_TYPE: 'tag', GITHUB_REF_NAME: 'v1.0.0' };
    expect(prepare({ ...repository, ...tag })).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(JSON.parse(read('package.json'))).toMatchObject({
      homepage: 'https://github.com/Ada-L/my.track#readme',
      bugs: 'https://github.com/Ada-L/my.track/issues',
      repository: { type: 'git', url: 'git+https://github.com/Ada-L/my.track.git' },
    });
    expect(read('out/notes.md')).toBe('The first version.\n\n- **Files.** All of it.\n');
  });

  test.each([
    ['GITHUB_REPOSITORY must be OWNER/NAME', {}],
    ['the tag v1.1.0 is at version 1.0.0', { GITHUB_REF_TYPE: 'tag', GITHUB_REF_NAME: 'v1.1.0' }],
  ])('is refused: %s', (said, env) => {
    const before = read('package.json');
    expect(prepare(said.includes('tag') ? { ...repository, ...env } : env)).toMatchObject({
      status: 1,
      stderr: `${said}\n`,
    });
    expect(read('package.json')).toBe(before);
  });

  test('is refused where package.json names another repository', () => {
    write('package.json', read('package.json').replaceAll('OWNER/', 'eve/'));
    expect(prepare(repository)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('git+https://github.com/eve/apptrack.git, and this is Ada-L/my.track'),
    });
  });
});
