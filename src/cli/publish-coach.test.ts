/** Publishing a coach's copy beside the sealed site. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureCompiled } from '../../scripts/compile/parts.mjs';
import { WorkError } from '../operations/errors.ts';
import { wordsOf } from '../seal/leaks.ts';
import { SealError } from '../seal/seal-error.ts';
import { unsealSite } from '../seal/seal-site.ts';
import { readSite } from '../seal/site-folder.ts';
import { readTracker } from '../store/read-all.ts';
import { writeFixture } from '../testing/browser/fixture-data.ts';
import { bin, dataFolder, runCli, testDay } from '../testing/cli.ts';
import { buildCopy } from './publishing/coach-copy.ts';

const sample = fileURLToPath(new URL('../..', import.meta.url));
const own = 'ocean velvet thirteen crank';
const forCoach = 'marble tundra eleven fiddle';
/** What the test runner says of itself, which Vite would take for settings. */
const notOfTests = Object.fromEntries(
  ['DEV', 'PROD', 'MODE', 'TEST', 'BASE_URL', 'SSR', 'VITEST', 'NODE_ENV'].map((name) => [name, undefined]),
);
const cwd = mkdtempSync(join(tmpdir(), 'apptrack-coach-test-'));
const env = { ...process.env, APPTRACK_TODAY: testDay, GITHUB_REPOSITORY: 'robin/jobs' };

beforeAll(() => ensureCompiled('site'));
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

/** The copy's site as it is before it is sealed. */
const copyOf = (data: string) =>
  buildCopy({ data, base: '/jobs/coach/', env, program: bin, ownPassphrase: own });

const publish = (data: string, passphrases: Record<string, string>) =>
  runCli(['publish'], {
    cwd,
    env: { ...notOfTests, APPTRACK_DIR: data, GITHUB_REPOSITORY: 'robin/jobs', ...passphrases },
  });

/** The sample data in a folder of their own, with these rules. */
function sampleWith(keep: string) {
  const folder = dataFolder();
  for (const name of ['applications', 'resumes'])
    cpSync(join(sample, name), join(folder.root, name), { recursive: true });
  folder.write(
    'apptrack.config.yaml',
    `${readFileSync(join(sample, 'apptrack.config.yaml'), 'utf8')}\ncoach: { keep: [${keep}] }\n`,
  );
  return folder;
}

/** Everything that files of a site say that depend on the data. */
function textOf(site: ReadonlyMap<string, Uint8Array>): string {
  const pages = [...site].filter(
    ([path]) => !/^(?:help|docs|bookmarklet|_astro|data\/vocabulary)|openapi|schema/.test(path),
  );
  return pages.map(([path, bytes]) => `${path}\n${Buffer.from(bytes)}`).join('\n');
}

describe('of the sample data, a copy', () => {
  it('is published sealed under its own passphrase, with what a rule keeps', async () => {
    using data = sampleWith('role, source, country');
    const ended = await publish(data.root, { APPTRACK_PASSPHRASE: own, APPTRACK_COACH_PASSPHRASE: forCoach });
    expect(ended).toMatchObject({ status: 0, stderr: '' });
    expect(ended.stdout).toContain('coach’s copy at coach/');
    const published = readSite(join(cwd, '_site'));
    const age = published.get('coach/site.age') ?? new Uint8Array();
    await expect(unsealSite(age, own)).rejects.toThrow(SealError);
    await expect(unsealSite(published.get('site.age') ?? new Uint8Array(), forCoach)).rejects.toThrow(
      SealError,
    );
    const site = await unsealSite(age, forCoach);
    expect(Buffer.from(site.get('index.html') ?? '').toString()).toContain('href="/jobs/coach/icon.svg"');
    const text = textOf(site);
    for (const kept of ['Company A', 'Staff Backend Engineer', 'linkedin', 'Germany'])
      expect(text).toContain(kept);
    const { applications } = await readTracker(sample);
    for (const { company, contacts, url, id } of applications) {
      expect(text).not.toContain(company);
      expect(text).not.toContain(id);
      if (url !== null) expect(text).not.toContain(url);
      for (const { name, email } of contacts) {
        expect(text).not.toContain(name);
        if (email !== null) expect(text).not.toContain(email);
      }
    }
  }, 240_000);

  it('by the strict rules tells days, stages and bands, and nothing of GitHub, this machine or the texts', async () => {
    const site = await copyOf(sample);
    const text = textOf(site);
    for (const hidden of [
      'issues/new',
      'github.com/robin',
      homedir(),
      tmpdir(),
      'Robin',
      'Berlin',
      'Take-home',
    ])
      expect(text).not.toContain(hidden);
    const words = wordsOf(text);
    const { applications, resumes } = await readTracker(sample);
    const pages = [...site.keys()].filter((path) => path.startsWith('applications/'));
    expect(pages.length).toBe(applications.length);
    const telling = [...applications.map(({ posting }) => posting), ...resumes.map(({ body }) => body)]
      .flatMap((posting) => [...wordsOf(posting)])
      .filter((word) =>
        /^(?:kubernetes|terraform|postgresql|iceberg|kafka|rust|golang|lakehouse|cardiologist)$/.test(word),
      );
    expect(new Set(telling).size).toBeGreaterThan(5);
    for (const word of telling) expect(words).not.toContain(word);
  }, 120_000);
});

it('of hostile files, and names in other scripts, nothing is in a copy', async () => {
  using data = dataFolder();
  writeFixture(data.root);
  const text = textOf(await copyOf(data.root));
  for (const hidden of ['evil', 'Hostile', '株式会社', 'エンジニア', 'Planet', 'a@b.example', 'secretCode'])
    expect(text).not.toContain(hidden);
}, 120_000);

describe('nothing is published', () => {
  const text = (role: string) =>
    `---\ncompany: Kestrel\nrole: ${role}\nhistory:\n  - { date: 2026-10-01, status: applied }\n---\n`;

  it('where a text that is kept names a company, which is said with the file and the word', async () => {
    using data = dataFolder({
      'applications/kestrel.md': text('Engineer for Kestrel Maps'),
      'apptrack.config.yaml': 'coach: { keep: [role] }\n',
    });
    const failed = await copyOf(data.root).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(WorkError);
    expect((failed as Error).message).toMatch(/Nothing was published.*\n {2}\S+: kestrel\n/);
    expect((failed as Error).message).toContain('applications/company-a/index.html: kestrel');
  }, 60_000);

  it.each([
    ['the passphrases are one', own, 'the same as APPTRACK_PASSPHRASE'],
    ['the coach’s is weak', 'password123', 'APPTRACK_COACH_PASSPHRASE: '],
  ])('where %s', async (_case, passphrase, message) => {
    using data = dataFolder({ 'applications/kestrel.md': text('Engineer') });
    rmSync(join(cwd, '_site'), { recursive: true, force: true });
    const ended = await publish(data.root, {
      APPTRACK_PASSPHRASE: own,
      APPTRACK_COACH_PASSPHRASE: passphrase,
    });
    expect(ended).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining(message) });
    expect(existsSync(join(cwd, '_site'))).toBe(false);
  });

  it('where a rule is misspelt; its place and the right word are said', async () => {
    using data = dataFolder({ 'applications/kestrel.md': text('Engineer') });
    writeFileSync(join(data.root, 'apptrack.config.yaml'), 'title: Jobs\ncoach:\n  keep: [role, sorce]\n');
    const ended = await runCli(['check'], { cwd: data.root });
    expect(ended.status).toBe(1);
    expect(ended.stderr + ended.stdout).toContain(
      'apptrack.config.yaml:3:16  unknown field "sorce"; did you mean "source"?',
    );
  });
});
