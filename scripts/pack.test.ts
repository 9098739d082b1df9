/** The package: packed, installed as people do, and run by the oldest Node that it takes and by ours. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { startLocalApp } from '../src/testing/browser/start-local-app.ts';
import { acmeText, type Finished, runProgram } from '../src/testing/cli.ts';
import { startGitHub, testBot } from '../src/testing/github.ts';
import { oldestNode } from '../src/testing/oldest-node.ts';

const project = join(import.meta.dirname, '..');
const oldest = await oldestNode('22.12.0');
const scratch = mkdtempSync(join(tmpdir(), 'apptrack-pack-'));
/** Where it is installed: a path that no shell takes for one word. */
const home = join(scratch, 'Bewerbungen für Ünal & Söhne');
const data = join(home, 'data');
const installed = join(home, 'node_modules/apptrack');
const bin = join(installed, 'bin/apptrack.mjs');
const cache = join(scratch, 'cache');
const env = { XDG_CACHE_HOME: cache, XDG_STATE_HOME: join(scratch, 'state') };
let tarball: string;

const npm = (words: readonly string[], cwd: string): Promise<Finished> =>
  runProgram('npm', [...words, '--no-audit', '--no-fund', '--prefer-offline'], { cwd });

beforeAll(async () => {
  const packed = await npm(['pack', '--pack-destination', scratch], project);
  expect(packed).toMatchObject({ status: 0 });
  tarball = join(scratch, packed.stdout.trim().split('\n').at(-1) ?? '');
  mkdirSync(home);
  writeFileSync(join(home, 'package.json'), '{ "private": true }\n');
  const { status, stderr } = await npm(['install', tarball], home);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** Every file below a folder. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );
}

/** A folder as it stands: what was written in it since shows. */
function standing(folder: string): string[] {
  return filesIn(folder).map((path) => {
    const { size, mtimeMs } = statSync(join(folder, path));
    return `${path} ${size} ${mtimeMs}`;
  });
}

describe('the package', () => {
  it('holds what was compiled, and neither sources nor tests nor samples', () => {
    const files = filesIn(installed);
    const outside = files.filter((path) => !/^(?:bin|compiled\/package)\//.test(path));
    expect(outside.sort()).toEqual(['LICENSE', 'NOTICE', 'README.md', 'package.json']);
    expect(files.filter((path) => /\.(?:ts|astro|map)$|\btests?\b|acme/i.test(path))).toEqual([]);
    const licenses = readFileSync(join(installed, 'compiled/package/licenses.md'), 'utf8');
    for (const name of ['commander', 'zod', 'astro', 'chart.js', '@octokit/core'])
      expect(licenses).toMatch(new RegExp(`^## ${name} \\d`, 'm'));
  });

  it('says what it is, and what it needs', () => {
    const { engines, keywords, ...said } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
    expect(engines).toEqual({ node: '>=22.12' });
    expect(keywords.length).toBeGreaterThan(3);
    for (const key of ['repository', 'homepage', 'bugs', 'description', 'license', 'bin', 'exports'])
      expect(said, key).toHaveProperty(key);
    for (const hook of ['preinstall', 'install', 'postinstall', 'prepare'])
      expect(said.scripts, hook).not.toHaveProperty(hook);
  });

  it('is at most 15 packages and 40 MB', () => {
    const { packages } = JSON.parse(readFileSync(join(home, 'node_modules/.package-lock.json'), 'utf8'));
    expect(Object.keys(packages).length).toBeLessThanOrEqual(15);
    const folder = join(home, 'node_modules');
    const bytes = filesIn(folder).reduce((sum, path) => sum + statSync(join(folder, path)).size, 0);
    expect(bytes).toBeLessThan(40e6);
  });
});

describe.each([
  { name: 'our Node', path: process.execPath },
  { name: 'the oldest Node', path: oldest },
])('run by $name', ({ path }) => {
  if (path === null) return it.skip('which could not be fetched');

  const run = (...words: string[]) =>
    runProgram(path, [bin, ...words, ...(words[0] === 'seal' ? [] : ['--dir', data])], {
      env: { ...env, APPTRACK_PASSPHRASE: 'ocean velvet thirteen crank' },
    });

  beforeAll(() => {
    rmSync(data, { recursive: true, force: true });
    mkdirSync(join(data, 'applications'), { recursive: true });
    writeFileSync(join(data, 'applications/acme.md'), acmeText);
  });

  it('does all that a day needs, and writes nothing in its own folder', async () => {
    const before = standing(join(home, 'node_modules'));
    const out = join(scratch, 'site');
    for (const words of [
      ['add', 'Zeta', 'Cook', '--status', 'applied'],
      ['status', 'acme', 'phone_screen'],
      ['list'],
      ['show', 'acme'],
      ['match', 'acme'],
      ['stats', '--json'],
      ['check'],
      ['build', '--out', out, '--base', '/jobs/'],
      ['seal', out, join(scratch, 'sealed')],
    ]) {
      const { status, stderr } = await run(...words);
      expect({ words, status, stderr }).toMatchObject({ status: 0 });
    }
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain('Zeta');
    expect(existsSync(join(scratch, 'sealed/site.age'))).toBe(true);
    expect(standing(join(home, 'node_modules'))).toEqual(before);
    expect(readdirSync(cache)).toEqual(['apptrack']);
    rmSync(join(scratch, 'sealed'), { recursive: true });
  });

  it('serves the local app', async () => {
    const app = await startLocalApp(data, '0', ['--no-token'], { node: path, bin, env });
    try {
      const page = await fetch(app.url);
      expect(page.status).toBe(200);
      expect(await page.text()).toContain('Acme Robotics');
      const script = /<script type="module" src="\/([^"]+)"/.exec(await (await fetch(app.url)).text())?.[1];
      expect((await fetch(app.url + script)).status).toBe(200);
    } finally {
      await app.stop();
    }
  });

  it('runs by its name in another program', async () => {
    const program = `import { run, version } from 'apptrack';
      process.stdout.write(version + ' ' + await run(['check', '--dir', 'data']) + ' ' + await run(['lst']));`;
    writeFileSync(join(home, 'program.mjs'), program);
    const { stdout } = await runProgram(path, ['program.mjs'], { cwd: home, env });
    const { version } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
    expect(stdout.split('\n').at(-1)).toBe(`${version} 0 2`);
  });
});

describe('it is refused by', () => {
  const tooOld = `data:text/javascript,Object.defineProperty(process.versions,'node',{value:'20.11.1'})`;

  it('an older Node, in one line that says what to do', async () => {
    const ended = await runProgram(process.execPath, ['--import', tooOld, bin, 'list'], { cwd: data, env });
    expect(ended).toMatchObject({ status: 1, stdout: '' });
    expect(ended.stderr).toMatch(
      /^apptrack: Node 22\.12 or later is needed, this is 20\.11\.1; get one .*\n$/,
    );
  });

  it('its own start, where parts of it are missing', async () => {
    const broken = join(scratch, 'broken');
    for (const part of ['bin', 'package.json'])
      cpSync(join(installed, part), join(broken, part), { recursive: true });
    const ended = await runProgram(process.execPath, [join(broken, 'bin/apptrack.mjs'), 'list'], { env });
    expect(ended).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringContaining('install AppTrack anew'),
    });
  });
});

describe('it is installed', () => {
  it('for the whole machine', async () => {
    const prefix = join(scratch, 'prefix');
    const { status, stderr } = await npm(['install', '--global', '--prefix', prefix, tarball], scratch);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const command = process.platform === 'win32' ? 'apptrack.cmd' : 'bin/apptrack';
    expect(await runProgram(join(prefix, command), ['list', '--dir', data], { env })).toMatchObject({
      status: 0,
    });
  });

  it('for one command, from the tarball', async () => {
    const { status, stdout } = await runProgram(
      'npx',
      ['--yes', '--prefer-offline', '--package', tarball, 'apptrack', 'check', '--dir', data],
      {
        cwd: scratch,
        env: { ...env, npm_config_cache: process.env.npm_config_cache },
      },
    );
    expect({ status, stdout }).toMatchObject({ status: 0, stdout: expect.stringContaining('no problems') });
  });

  it('with types for who imports it', async () => {
    const program =
      "import { run, version } from 'apptrack';\nexport const status: Promise<number> = run(['list', version]);\n";
    writeFileSync(join(home, 'typed.mts'), program);
    const tsc = join(project, 'node_modules/typescript/bin/tsc');
    const words = [tsc, '--strict', '--noEmit', '--module', 'nodenext', 'typed.mts'];
    expect(await runProgram(process.execPath, words, { cwd: home })).toMatchObject({ status: 0, stdout: '' });
    const schema = await import(
      pathToFileURL(join(installed, 'compiled/package/schemas/application.json')).href,
      {
        with: { type: 'json' },
      }
    );
    expect(schema.default.properties).toHaveProperty('company');
  });
});

describe('a repository of one’s own data', () => {
  const own = join(scratch, 'Jobsuche ü');
  const hub = join(scratch, 'hub.git');
  const person = { GIT_AUTHOR_NAME: 'A', GIT_AUTHOR_EMAIL: 'a@a.example' };
  const git = (...words: string[]) =>
    runProgram('git', words, {
      cwd: own,
      env: { ...person, GIT_COMMITTER_NAME: 'A', GIT_COMMITTER_EMAIL: 'a@a.example' },
    });

  /** Runs the steps of a workflow's first job that are commands, in a fresh checkout and an environment as the runner's. */
  async function runWorkflow(name: string, more: Record<string, string>): Promise<Finished[]> {
    const checkout = mkdtempSync(join(scratch, 'runner-'));
    await runProgram('git', ['clone', '--quiet', '--depth', '1', `file://${hub}`, checkout]);
    const { jobs } = parse(readFileSync(join(checkout, '.github/workflows', name), 'utf8'));
    const [job] = Object.values(jobs) as { steps: { run?: string }[] }[];
    const ended: Finished[] = [];
    writeFileSync(join(scratch, 'event.json'), '{}');
    for (const { run } of job?.steps ?? []) {
      if (run === undefined) continue;
      const runner = { CI: 'true', GITHUB_ACTIONS: 'true', RUNNER_TEMP: checkout, XDG_CACHE_HOME: cache };
      const event = { GITHUB_EVENT_NAME: 'schedule', GITHUB_EVENT_PATH: join(scratch, 'event.json') };
      const set = { ...runner, ...event, GITHUB_REF_NAME: 'main', ...more };
      ended.push(
        await runProgram('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run], {
          cwd: checkout,
          env: set,
        }),
      );
    }
    return ended;
  }

  it('is made by the tarball in one command, installs from its lock file, and does its workflows’ work', async () => {
    mkdirSync(own);
    await git('init', '--quiet', '--bare', '--initial-branch=main', hub);
    const { status, stdout, stderr } = await runProgram(
      'npx',
      ['--yes', '--prefer-offline', '--package', tarball, 'apptrack', 'init', '--yes'],
      {
        cwd: own,
        env: { ...env, ...person, GIT_COMMITTER_NAME: 'A', GIT_COMMITTER_EMAIL: 'a@a.example' },
      },
    );
    expect({ status, stdout, stderr }).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('one commit'),
    });
    expect((await git('status', '--porcelain')).stdout).toBe('');
    const driver = await git('config', 'merge.apptrack.driver');
    expect(driver.stdout).toContain(join(own, 'node_modules/apptrack/bin/apptrack.mjs'));
    const { packages } = JSON.parse(readFileSync(join(own, 'package-lock.json'), 'utf8'));
    expect(packages['node_modules/apptrack'].resolved).toMatch(/^file:vendor\/apptrack-[\d.]+\.tgz$/);
    writeFileSync(join(own, 'applications/acme.md'), acmeText.replaceAll('2026-10-', '2026-11-'));
    for (const words of [
      ['add', '--all'],
      ['commit', '--quiet', '--message', 'Acme'],
      ['remote', 'add', 'origin', hub],
      ['push', '--quiet', '--set-upstream', 'origin', 'HEAD:main'],
    ])
      expect(await git(...words)).toMatchObject({ status: 0 });

    await using github = await startGitHub();
    const repository = await github.newRepository();
    // The emulator knows no Pages.
    github.setFate(({ path }) =>
      path.endsWith('/pages') ? { status: 200, json: { public: false, build_type: 'workflow' } } : undefined,
    );
    const set = {
      GITHUB_API_URL: github.url,
      GITHUB_TOKEN: `token-${testBot}`,
      GITHUB_REPOSITORY: repository.name,
    };
    for (const name of ['reminders.yml', 'check.yml', 'publish.yml']) {
      const steps = await runWorkflow(name, { ...set, APPTRACK_PASSPHRASE: 'ocean velvet thirteen crank' });
      for (const step of steps) expect({ name, ...step }).toMatchObject({ status: 0 });
      expect(steps.length).toBeGreaterThan(1);
    }
    const titles = (await repository.issues()).map(({ title }) => title);
    expect(titles).toHaveLength(2);
    expect(titles).toEqual(
      expect.arrayContaining([
        expect.stringContaining('Acme Robotics'),
        expect.stringMatching(/^Your week: /),
      ]),
    );
  });

  it('is set up in another clone without a change, and upgraded from where it is', async () => {
    const other = join(scratch, 'other clone');
    await git('clone', '--quiet', hub, other);
    const inOther = (...words: string[]) =>
      runProgram('npm', ['run', '--silent', 'apptrack', '--', ...words], { cwd: other, env });
    expect(await npm(['ci', '--ignore-scripts'], other)).toMatchObject({ status: 0 });
    expect(await inOther('init')).toMatchObject({ status: 0 });
    expect(await inOther('upgrade')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('brings already'),
    });
    expect(await inOther('upgrade', '--package', tarball, '--dry-run')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('changes no file here'),
    });
    const status = await runProgram('git', ['status', '--porcelain'], { cwd: other });
    expect(status.stdout).toBe('');
  });
});
