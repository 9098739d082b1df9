/** Repositories of one's own data, made, set up, upgraded and moved into, with real folders and real Git. */
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { ensureCompiled } from '../../scripts/compile/parts.mjs';
import { formatProblem } from '../core/problem.ts';
import { acmeText, hasTerminal, runCli, runInTerminal } from '../testing/cli.ts';
import { gitEnvironment, gitIdentity } from '../testing/git.ts';
import { workflowFaults } from '../testing/workflow-policy.ts';
import { init } from './commands/init.ts';
import { type UpgradeOptions, upgrade } from './commands/upgrade.ts';
import type { InitOptions } from './repository/init-options.ts';

/** A folder for one test, in which are a tarball, and programs of several versions. */
let base: string;
let said: string;
const at = (...path: string[]) => join(base, ...path);

beforeEach(() => {
  base = realpathSync(mkdtempSync(join(tmpdir(), 'apptrack-own ü-')));
  put('apptrack-1.0.0.tgz', 'the first');
  said = '';
  const hear = (text: unknown) => {
    said += text;
    return true;
  };
  vi.spyOn(process.stdout, 'write').mockImplementation(hear);
  vi.spyOn(process.stderr, 'write').mockImplementation(hear);
  for (const [name, value] of Object.entries(gitEnvironment)) vi.stubEnv(name, value);
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  rmSync(base, { recursive: true, force: true });
});

function put(path: string, text: string): void {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), text);
}

const read = (path: string) => readFileSync(at(path), 'utf8');

function git(folder: string, ...args: string[]): string {
  return execFileSync('git', args, { cwd: at(folder), encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

/** A program of this version, whose template is that of the sources with `changes`: other texts, or null for none. */
async function program(version: string, changes: Record<string, string | null> = {}) {
  const folder = at(`template-${version}`);
  execFileSync('cp', ['-r', await ensureCompiled('template'), folder]);
  for (const [path, text] of Object.entries(changes)) {
    if (text === null) rmSync(join(folder, path));
    else put(`template-${version}/${path}`, text);
  }
  // As npm installs it: from a tarball that is still there.
  const home = `installed-${version}/node_modules`;
  put(`${home}/apptrack/package.json`, JSON.stringify({ name: 'apptrack', version }));
  put(`apptrack-${version}.tgz`, `tarball of ${version}`);
  const entry = { version, resolved: `file:../apptrack-${version}.tgz` };
  put(`${home}/.package-lock.json`, JSON.stringify({ packages: { 'node_modules/apptrack': entry } }));
  return {
    version,
    root: at(home, 'apptrack'),
    compiled: async () => folder,
    importModule: async () => ({}),
  };
}

type Program = Awaited<ReturnType<typeof program>>;

const make = (installation: Program, options: InitOptions = {}, folder = 'own') =>
  init({ dir: at(folder), yes: true, install: false, ...options }, installation);

const renew = (installation: Program, options: UpgradeOptions = {}) =>
  upgrade({ dir: at('own'), install: false, ...options }, installation);

const workflow = '.github/workflows/reminders.yml';
const sourceOf = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

describe('init in an empty folder', () => {
  it('makes all there is to be, in one commit, with the workflows and forms of this repository', async () => {
    expect(await make(await program('1.0.0'), { title: 'Mine: all', currency: 'USD', weeklyGoal: '3' })).toBe(
      0,
    );
    expect(git('own', 'status', '--porcelain')).toBe('');
    expect(git('own', 'log', '--format=%s')).toBe('Start a job search\n');
    const files = git('own', 'ls-files').split('\n');
    for (const name of ['check', 'intake', 'publish', 'reminders']) {
      const path = `.github/workflows/${name}.yml`;
      expect(read(`own/${path}`)).toBe(sourceOf(path));
      expect(workflowFaults(read(`own/${path}`))).toEqual([]);
    }
    expect(read('own/.github/ISSUE_TEMPLATE/new-application.yml')).toBe(
      sourceOf('.github/ISSUE_TEMPLATE/new-application.yml'),
    );
    expect(files).toEqual(
      expect.arrayContaining(['.gitignore', '.vscode/tasks.json', 'vendor/apptrack-1.0.0.tgz']),
    );
    expect(files.filter((path) => /^(applications|resumes)\//.test(path))).toEqual([
      'applications/.gitkeep',
      'resumes/.gitkeep',
    ]);
    expect(JSON.parse(read('own/package.json')).dependencies).toEqual({
      apptrack: 'file:vendor/apptrack-1.0.0.tgz',
    });
    expect(parse(read('own/apptrack.config.yaml'))).toMatchObject({
      title: 'Mine: all',
      currency: 'USD',
      weeklyGoal: 3,
      timezone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    });
    expect(git('own', 'config', 'merge.apptrack.driver')).toContain('merge-driver');
    const added = await runCli(['add', 'Acme', 'Cook'], { cwd: at('own') });
    expect(added).toMatchObject({ status: 0, stdout: 'applications/acme-cook.md\n' });
  });

  it('does all but the commit where Git does not know who commits', async () => {
    for (const name of Object.keys(gitIdentity)) vi.stubEnv(name, undefined);
    put('git.config', '[user]\n\tuseConfigOnly = true\n');
    vi.stubEnv('GIT_CONFIG_GLOBAL', at('git.config'));
    expect(await make(await program('1.0.0'))).toBe(0);
    expect(said).toContain('git config --global user.name');
    expect(git('own', 'diff', '--cached', '--name-only')).toContain('apptrack.config.yaml');
  });

  it('keeps what is there: a repository begun elsewhere, a folder of data', async () => {
    put('own/README.md', '# Hello\n');
    put('own/applications/acme.md', acmeText);
    put('own/apptrack.config.yaml', 'title: Search # mine\nweeklyGoal: 9\n');
    git('own', 'init', '--quiet', '--initial-branch=trunk');
    expect(await make(await program('1.0.0'), { title: 'Other' })).toBe(0);
    expect(read('own/README.md')).toBe('# Hello\n');
    expect(read('own/applications/acme.md')).toBe(acmeText);
    expect(read('own/apptrack.config.yaml')).toBe('title: Other # mine\nweeklyGoal: 9\n');
    // A later version leaves it, too.
    expect(await renew(await program('2.0.0', { 'README.md': 'Newer\n' }))).toBe(0);
    expect(read('own/README.md')).toBe('# Hello\n');
  });

  it.each([
    ['other files', { 'own/letter.txt': '' }, 'holds other files'],
    [
      'a folder in another repository',
      { '.git/HEAD': 'ref: refs/heads/main\n' },
      'lies in another repository',
    ],
  ])('does nothing in %s', async (_name, files, message) => {
    if ('.git/HEAD' in files) git('', 'init', '--quiet');
    else for (const [path, text] of Object.entries(files)) put(path, text);
    await expect(make(await program('1.0.0'))).rejects.toThrow(message);
    expect(existsSync(at('own/package.json'))).toBe(false);
  });

  it('writes nothing where a setting is none, or nobody is there to ask', async () => {
    const first = await program('1.0.0');
    await expect(make(first, { timezone: 'Mars/Base' })).rejects.toThrow(/timezone/);
    await expect(make(first, { yes: false })).rejects.toThrow(/--yes/);
    expect(readdirSync(at('own'))).toEqual([]);
  });
});

describe.skipIf(!hasTerminal)('init at a terminal', () => {
  const byQuestion = (answers: readonly (readonly [question: string, keys: string])[]) => {
    mkdirSync(at('own'), { recursive: true });
    const words = ['init', '--no-install', '--package', at('apptrack-1.0.0.tgz')];
    return runInTerminal(words, answers, { cwd: at('own'), env: { TZ: 'Asia/Tokyo' } });
  };
  const clear = '\x15';

  it('asks for the basics, with defaults that Enter takes, and checks each answer', async () => {
    const { status } = await byQuestion([
      ['be called?', `${clear}Suche\r`],
      ['time zone', `${clear}Berlin\r`],
      ['did you mean', '\x15\r'],
      ['Something is needed', 'europe/berlin\r'],
      ['Currency', `${clear}chf\r`],
      ['a week', '\r'],
    ]);
    expect(status).toBe(0);
    expect(parse(read('own/apptrack.config.yaml'))).toEqual({
      title: 'Suche',
      timezone: 'Europe/Berlin',
      currency: 'CHF',
      weeklyGoal: 5,
    });
    expect(git('own', 'log', '--format=%s')).toBe('Start a job search\n');
  });

  it('offers this machine’s time zone, and does nothing where the person breaks off', async () => {
    const { status, stdout } = await byQuestion([
      ['be called?', '\r'],
      ['Asia/Tokyo', '\x03'],
    ]);
    expect({ status, stdout }).toMatchObject({
      status: 130,
      stdout: expect.stringContaining('Nothing was done.'),
    });
    expect(readdirSync(at('own'))).toEqual([]);
  });
});

describe('init in another clone', () => {
  it('sets that clone up and changes no file', async () => {
    const first = await program('1.0.0');
    await make(first);
    git('', 'clone', '--quiet', at('own'), at('other'));
    expect(await make(first, {}, 'other')).toBe(0);
    expect(git('other', 'status', '--porcelain')).toBe('');
    expect(git('other', 'config', 'merge.apptrack.driver')).toContain('merge-driver');
    await expect(make(first, { title: 'Other' }, 'other')).rejects.toThrow(/already/);
  });
});

describe('what is depended on', () => {
  const specAfter = async (locked: object | null) => {
    const installation = await program('1.0.0');
    const lock = at('installed-1.0.0/node_modules/.package-lock.json');
    if (locked === null) rmSync(lock);
    else writeFileSync(lock, JSON.stringify({ packages: { 'node_modules/apptrack': locked } }));
    await make(installation);
    return JSON.parse(read('own/package.json')).dependencies.apptrack;
  };

  it.each([
    ['https://registry.npmjs.org/apptrack/-/apptrack-1.0.0.tgz', '1.0.0'],
    [
      'https://github.com/OWNER/apptrack/releases/download/v1.0.0/apptrack-1.0.0.tgz',
      'https://github.com/OWNER/apptrack/releases/download/v1.0.0/apptrack-1.0.0.tgz',
    ],
    [
      'https://npm.example/apptrack/-/apptrack-1.0.0.tgz',
      'https://npm.example/apptrack/-/apptrack-1.0.0.tgz',
    ],
    ['file:../apptrack-1.0.0.tgz', 'file:vendor/apptrack-1.0.0.tgz'],
  ])('is what npm installed from %s', async (resolved, spec) => {
    expect(await specAfter({ version: '1.0.0', resolved })).toBe(spec);
  });

  it.each([
    ['nothing is known', null],
    ['the address is not told, as a user may set', { version: '1.0.0', integrity: 'sha512-x' }],
    ['the tarball is there no more', { version: '1.0.0', resolved: 'file:../gone-1.0.0.tgz' }],
    [
      'the tarball is another one now',
      { version: '1.0.0', resolved: 'file:../apptrack-1.0.0.tgz', integrity: 'sha512-x' },
    ],
  ])('is a tarball made of the installed folder where %s', async (_name, locked) => {
    expect(await specAfter(locked)).toBe('file:vendor/apptrack-1.0.0.tgz');
    const listed = execFileSync('tar', ['-tzf', at('own/vendor/apptrack-1.0.0.tgz')], { encoding: 'utf8' });
    expect(listed).toBe('package/package.json\n');
  });
});

describe('upgrade', () => {
  const newer = sourceOf(workflow).replace('timeout-minutes: 30', 'timeout-minutes: 31');

  it('shows what it would do, and does it in one commit that touches nothing else', async () => {
    await make(await program('1.0.0'));
    const second = await program('2.0.0', {
      [`_${workflow.slice(1)}`]: newer,
      '_github/workflows/new.yml': 'name: New\n',
      '_vscode/extensions.json': null,
    });
    put('own/applications/acme.md', acmeText);
    expect(await renew(second, { dryRun: true })).toBe(0);
    expect(said).toContain('-    timeout-minutes: 30\n+    timeout-minutes: 31');
    expect(git('own', 'status', '--porcelain')).toBe('?? applications/acme.md\n');
    expect(await renew(second)).toBe(0);
    expect(read(`own/${workflow}`)).toBe(newer);
    expect(existsSync(at('own/.vscode/extensions.json'))).toBe(false);
    expect(git('own', 'log', '-1', '--format=%s')).toBe('Upgrade AppTrack to 2.0.0\n');
    expect(git('own', 'show', '--name-status', '--format=', '--no-renames').trim().split('\n')).toEqual([
      'M\t.apptrack.json',
      `A\t.github/workflows/new.yml`,
      `M\t${workflow}`,
      'D\t.vscode/extensions.json',
      'M\tpackage.json',
      'D\tvendor/apptrack-1.0.0.tgz',
      'A\tvendor/apptrack-2.0.0.tgz',
    ]);
    expect(git('own', 'status', '--porcelain')).toBe('?? applications/acme.md\n');
    said = '';
    expect(await renew(second)).toBe(0);
    expect(git('own', 'log', '--format=%s')).toBe('Upgrade AppTrack to 2.0.0\nStart a job search\n');
    await expect(renew(await program('1.9.0'))).rejects.toThrow(/2\.0\.0 was here already/);
  });

  it('merges what a person changed on other lines; what contradicts is shown and left, until it is settled', async () => {
    await make(await program('1.0.0'));
    const mine = sourceOf(workflow).replace("'23 5 * * *'", "'7 6 * * *'");
    put(`own/${workflow}`, mine);
    const check = '.github/workflows/check.yml';
    const ours = sourceOf(check).replace('timeout-minutes: 10', 'timeout-minutes: 5');
    put(`own/${check}`, ours);
    const second = await program('2.0.0', {
      [`_${workflow.slice(1)}`]: newer,
      [`_${check.slice(1)}`]: sourceOf(check).replace('timeout-minutes: 10', 'timeout-minutes: 12'),
    });
    await expect(renew(second)).rejects.toThrow(/commit them first/);
    git('own', 'commit', '--quiet', '--all', '--message', 'My hours');
    expect(await renew(second)).toBe(1);
    expect(read(`own/${workflow}`)).toBe(newer.replace("'23 5 * * *'", "'7 6 * * *'"));
    expect(read(`own/${check}`)).toBe(ours);
    expect(said).toContain('-    timeout-minutes: 5\n+    timeout-minutes: 12');
    expect(await renew(second)).toBe(1);
    expect(await renew(second, { keep: [check] })).toBe(0);
    expect(await renew(second)).toBe(0);
    expect(read(`own/${check}`)).toBe(ours);
    expect(await renew(second, { take: [check] })).toBe(0);
    expect(read(`own/${check}`)).toContain('timeout-minutes: 12');
    expect(git('own', 'status', '--porcelain')).toBe('');
  });

  it('leaves the commit to the person where asked, and refuses what is no file of its own', async () => {
    await make(await program('1.0.0'));
    const second = await program('2.0.0', { 'README.md': 'Newer\n' });
    expect(await renew(second, { commit: false })).toBe(0);
    expect(git('own', 'status', '--porcelain')).toContain(' M README.md');
    await expect(renew(second, { take: ['notes.md'] })).rejects.toThrow(/no file of AppTrack/);
  });
});

describe('moving out of a clone of AppTrack', () => {
  /** A repository made with "Use this template", and three months of a person's commits in it. */
  function clone(): void {
    const program = {
      'package.json': '{"name":"apptrack"}',
      'src/cli/main.ts': 'export {};\n',
      'docs/upgrading.md': '# Upgrading\n',
      'odd.config': 'AppTrack’s\n',
      'README.md': '# AppTrack\n',
      [workflow]: sourceOf(workflow).replace('timeout-minutes: 30', 'timeout-minutes: 29'),
      '.github/workflows/intake.yml': 'name: Old\n',
      '.github/workflows/audit.yml': 'name: Audit\n',
      'applications/sample.md': acmeText,
      'apptrack.config.yaml': 'demo: true\n',
    };
    for (const [path, text] of Object.entries(program)) put(`clone/${path}`, text);
    git('clone', 'init', '--quiet', '--initial-branch=search');
    const commit = (message: string) => {
      git('clone', 'add', '--all');
      git('clone', 'commit', '--quiet', '--message', message);
    };
    commit('Initial commit');
    rmSync(at('clone/applications/sample.md'));
    put('clone/apptrack.config.yaml', 'title: Mine\n');
    put('clone/applications/acme.md', acmeText.replace(/^ {2}- .*applied.*\n/m, ''));
    commit('Acme: added');
    put('clone/applications/acme.md', acmeText);
    commit('Acme: saved → applied');
    put(`clone/${workflow}`, read(`clone/${workflow}`).replace("'23 5 * * *'", "'7 6 * * *'"));
    put('clone/src/cli/main.ts', 'export const mine = 1;\n');
    put('clone/.github/workflows/intake.yml', 'name: Old, and mine\n');
    put('clone/.github/workflows/mine.yml', 'name: Mine\n');
    put('clone/letters/acme.txt', 'Dear Acme\n');
    rmSync(at('clone/.github/workflows/audit.yml'));
    commit('My own things');
    git('clone', 'remote', 'add', 'origin', at('hub.git'));
    git('clone', 'config', 'user.name', 'Ada');
    git('', 'init', '--quiet', '--bare', '--initial-branch=search', 'hub.git');
    git('clone', 'push', '--quiet', '--set-upstream', 'origin', 'search');
  }

  it('keeps the history of the data, and carries or tells what a person changed', async () => {
    clone();
    expect(await make(await program('1.0.0'), { from: at('clone') })).toBe(0);
    expect(git('own', 'log', '--format=%s', '--', 'applications/acme.md')).toBe(
      'Acme: saved → applied\nAcme: added\n',
    );
    expect(read('own/applications/acme.md')).toBe(acmeText);
    expect(read('own/apptrack.config.yaml')).toBe('title: Mine\n');
    expect(read('own/letters/acme.txt')).toBe('Dear Acme\n');
    expect(read('own/.github/workflows/mine.yml')).toBe('name: Mine\n');
    for (const path of ['src', 'docs', 'odd.config', '.github/workflows/audit.yml'])
      expect([path, existsSync(at('own', path))]).toEqual([path, false]);
    // Merged, and where that cannot be, the new one stands and the other is shown.
    expect(read(`own/${workflow}`)).toBe(sourceOf(workflow).replace("'23 5 * * *'", "'7 6 * * *'"));
    expect(read('own/.github/workflows/intake.yml')).toBe(sourceOf('.github/workflows/intake.yml'));
    expect(said).toContain('-name: Old, and mine');
    expect(said).toContain('src/cli/main.ts');
    expect(said).not.toContain('# AppTrack\n');
    expect(read('own/README.md')).toContain('# Job search');
    expect(git('own', 'status', '--porcelain')).toBe('');
    expect(git('own', 'config', 'user.name')).toBe('Ada\n');
    expect(git('own', 'log', '-1', '--format=', '--name-only').split('\n')).not.toContain('letters/acme.txt');
    expect(await runCli(['check'], { cwd: at('own') })).toMatchObject({ status: 0 });
    // The repository on GitHub goes along, as by any push.
    git('own', 'push', '--quiet');
    expect(git('hub.git', 'log', '-1', '--format=%s')).toContain('Keep the data alone');
    expect(git('clone', 'status', '--porcelain')).toBe('');
    expect(await renew(await program('2.0.0'))).toBe(0);
  });

  it('knows a file that AppTrack once made in a clone with AppTrack’s own history', async () => {
    put('clone/first', '');
    git('clone', 'init', '--quiet', '--initial-branch=main');
    const commit = (files: Record<string, string>) => {
      for (const [path, text] of Object.entries(files)) put(`clone/${path}`, text);
      git('clone', 'add', '--all');
      git('clone', 'commit', '--quiet', '--message', 'Work');
    };
    commit({ 'package.json': '{"name":"apptrack"}', 'applications/acme.md': acmeText });
    commit({ [workflow]: sourceOf(workflow), 'docs/upgrading.md': '' });
    const mine = sourceOf(workflow).replace("'23 5 * * *'", "'7 6 * * *'");
    commit({ [workflow]: mine, '.github/workflows/check.yml': 'name: Old\n' });
    put('clone/.gitignore', 'node_modules/\n');
    commit({});
    expect(await make(await program('1.0.0'), { from: at('clone') })).toBe(0);
    expect(read(`own/${workflow}`)).toBe(mine);
    expect(read('own/.github/workflows/check.yml')).toBe(sourceOf('.github/workflows/check.yml'));
    expect(said).toContain('-name: Old');
    expect(existsSync(at('own/docs'))).toBe(false);
    expect(git('own', 'status', '--porcelain')).toBe('');
  });

  it('is refused where something would be left behind, or nothing is to be moved', async () => {
    clone();
    const first = await program('1.0.0');
    put('clone/applications/new.md', acmeText);
    await expect(make(first, { from: at('clone') })).rejects.toThrow(/applications\/new\.md/);
    put('clone/applications/new.md', '');
    rmSync(at('clone/applications/new.md'));
    put('full/x', '');
    await expect(make(first, { from: at('clone') }, 'full')).rejects.toThrow(/not empty/);
    await expect(make(first, { from: at('full') })).rejects.toThrow(/no clone of AppTrack/);
    put('clone/apptrack.config.yaml', 'demo: true\n');
    await expect(make(first, { from: at('clone') })).rejects.toThrow(/sample data/);
  });
});

describe('in VS Code', () => {
  const settings = (name: string) =>
    JSON.parse(readFileSync(new URL(`../template/_vscode/${name}`, import.meta.url), 'utf8'));

  it('the task finds the lines of problems and warnings', async () => {
    const { regexp, ...groups } = settings('tasks.json').tasks[0].problemMatcher.pattern;
    const place = { path: 'applications/asia/a b.md', line: 9, column: 22 };
    const line = formatProblem({
      ...place,
      code: 'x',
      message: 'unknown status "x"',
      expected: 'did you mean "y"?',
    });
    const found = new RegExp(regexp).exec(line) ?? [];
    expect([found[groups.file], found[groups.line], found[groups.column]]).toEqual([place.path, '9', '22']);
    expect(found[groups.message]).toBe('unknown status "x"; did you mean "y"?');
    const warned = new RegExp(regexp).exec(line.replace('  ', '  warning: ')) ?? [];
    expect([warned[groups.severity], warned[groups.message]]).toEqual(['warning', found[groups.message]]);
    put('own/applications/bad.md', acmeText.replace('saved', 'svaed'));
    const { stderr } = await runCli(['check'], { cwd: at('own') });
    const matched = stderr.split('\n').filter((one) => new RegExp(regexp).test(one));
    expect(matched).toHaveLength(1);
    expect(matched[0]).toMatch(/^applications\/bad\.md:/);
  });

  it('the snippets write files that can be read', async () => {
    const { 'An application': application, ...entries } = settings('apptrack.code-snippets');
    const written = (body: string[]) =>
      body
        .join('\n')
        .replace(/\$CURRENT_YEAR-\$CURRENT_MONTH-\$CURRENT_DATE/g, '2026-11-20')
        .replace(/\$\{\d+\|([^,|]+)[^}]*\}/g, '$1')
        .replace(/\$\{\d+:([^}]*)\}/g, '$1')
        .replace(/\$0/g, '')
        .replace(/\$\d/g, 'word');
    const text = written(application.body).replace('url: word', 'url: https://a.example');
    put('own/applications/a.md', text);
    for (const name of ['A status', 'A note', 'An interview'])
      put(
        `own/applications/${name}.md`,
        text.replace(/( {2}- \{ date.*\n)/, (line) => `${line}  ${written(entries[name].body)}\n`),
      );
    put(
      'own/applications/r.md',
      text.replace('---\n##', `reminders:\n  ${written(entries['A reminder'].body)}\n---\n##`),
    );
    expect(await runCli(['check'], { cwd: at('own') })).toMatchObject({
      status: 0,
      stdout: '5 files, no problems\n',
    });
  });
});
