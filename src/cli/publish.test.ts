/** Publishing, against an emulated GitHub. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureCompiled } from '../../scripts/compile/parts.mjs';
import { calendarDate } from '../core/calendar-date.ts';
import { formatBusyCalendar, isBusyCalendar } from '../format/busy-calendar.ts';
import { siteAddress, usualBase } from '../github/ask-pages.ts';
import { decidePublishing, type PagesAnswer } from '../github/decide-publishing.ts';
import { keepRobotsOut } from '../seal/keep-robots-out.ts';
import { findLeaks, wordsOf } from '../seal/leaks.ts';
import { sealSite, shellOf, unsealSite } from '../seal/seal-site.ts';
import { readSite } from '../seal/site-folder.ts';
import { writeFixture } from '../testing/browser/fixture-data.ts';
import { applicationText, runCli } from '../testing/cli.ts';
import { privateWords } from './publishing/private-words.ts';

const passphrase = 'ocean velvet thirteen crank';
const scripts = await ensureCompiled('browser');
const data = mkdtempSync(join(tmpdir(), 'apptrack-publish-data-'));
const cwd = mkdtempSync(join(tmpdir(), 'apptrack-publish-'));
const config = join(data, 'apptrack.config.yaml');
let answer: { status: number; body: unknown } = { status: 404, body: {} };
/** By path; `answer` is that of all others. */
let answers: Record<string, { status: number; body: unknown }> = {};
let asked: string[] = [];
let api = '';
const server = createServer((request, response) => {
  asked.push(`${request.method} ${request.url} ${request.headers.authorization}`);
  const { status, body } = answers[request.url?.split('?')[0] ?? ''] ?? answer;
  response.writeHead(status).end(typeof body === 'string' ? body : JSON.stringify(body));
});

beforeAll(async () => {
  writeFixture(data);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  api = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.close();
  for (const folder of [data, cwd]) rmSync(folder, { recursive: true, force: true });
});

/** What the test runner says of itself, which Vite would take for settings. */
const notOfTests = Object.fromEntries(
  ['DEV', 'PROD', 'MODE', 'TEST', 'BASE_URL', 'SSR', 'VITEST', 'NODE_ENV'].map((name) => [name, undefined]),
);

async function publish(env: Record<string, string>) {
  asked = [];
  const all = {
    APPTRACK_DIR: data,
    GITHUB_REPOSITORY: 'robin/jobs',
    GITHUB_TOKEN: 'token',
    GITHUB_API_URL: api,
  };
  return runCli(['publish'], {
    cwd,
    env: { ...notOfTests, APPTRACK_PASSPHRASE: '', ...all, ...env },
  });
}

const output = () => join(cwd, '_site');

describe('a site is published', () => {
  it('sealed, without one word of the data, where there is a passphrase', async () => {
    writeFileSync(config, 'title: Fixture of Robin\n');
    answer = { status: 200, body: { public: true, html_url: `${api}/jobs/` } };
    const { status, stderr, stdout } = await publish({ APPTRACK_PASSPHRASE: passphrase });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).not.toMatch(/kobold|plain-|passphrase:|ocean/i);
    const sealed = readSite(output());
    expect([...sealed.keys()].filter((path) => path.endsWith('.ics'))).toEqual([]);
    const words = privateWords(data);
    for (const word of ['söhne', 'jane', '85000', 'fintech', '株式会社ゼータ', 'robin'])
      expect(words).toContain(word);
    expect(findLeaks(sealed, words, await shellOf('/jobs/', scripts))).toEqual([]);
    const site = await unsealSite(sealed.get('site.age') ?? new Uint8Array(), passphrase);
    expect(Buffer.from(site.get('index.html') ?? '').toString()).toContain('href="/jobs/icon.svg"');
    expect(readFileSync(join(output(), 'robots.txt'), 'utf8')).toContain('Disallow: /\n');
  }, 120_000);

  it('sealed, with the calendar of busy times in clear where the settings ask for it, and nothing else', async () => {
    writeFileSync(config, 'title: Fixture of Robin\nbusyCalendar: 1\n');
    const talk = applicationText('Waldschrat', [
      'date: 2026-10-10, status: applied',
      'date: 2026-10-12, status: onsite, at: 2026-10-20T14:00, with: [Quendolin]',
    ]);
    writeFileSync(join(data, 'applications/talk.md'), talk);
    answer = { status: 200, body: { public: true, html_url: 'https://robin.github.io/jobs/' } };
    const ended = await publish({ APPTRACK_PASSPHRASE: passphrase, APPTRACK_TODAY: '2026-10-15' });
    const words = privateWords(data);
    rmSync(join(data, 'applications/talk.md'));
    expect(ended).toMatchObject({ status: 0, stderr: '' });
    const published = readSite(output());
    const shell = await shellOf('/jobs/', scripts);
    const clear = [...published.keys()].filter((path) => !shell.has(path) && !/^site\.(age|key)$/.test(path));
    expect(clear).toEqual([expect.stringMatching(/^[a-z2-7]{32}\.ics$/)]);
    expect(ended.stdout).toContain(`https://robin.github.io/jobs/${clear[0]}`);
    const calendar = Buffer.from(published.get(clear[0] ?? '') ?? []).toString();
    expect(isBusyCalendar(calendar)).toBe(true);
    expect(calendar).toContain('DTSTART:20261020T140000Z');
    // Its fixed lines tell nothing; beside them not a word of all the data is in any file, or in the name of one.
    const uidOf = () => '0'.repeat(32);
    const plain = formatBusyCalendar({
      times: [{ from: 0, to: 1 }],
      today: calendarDate('2026-10-15'),
      uidOf,
    });
    const innocent = new Map([...shell, ['.ics', Buffer.from(plain)]]);
    for (const word of ['waldschrat', 'quendolin', 'onsite']) expect(words).toContain(word);
    expect(findLeaks(published, words, innocent)).toEqual([]);
  }, 120_000);

  it('as it is, where the Pages site is private; robots are told to stay away', async () => {
    answer = { status: 200, body: { public: false, html_url: 'https://x.pages.github.io/' } };
    expect(await publish({})).toMatchObject({ status: 0, stderr: '' });
    expect(asked).toEqual(['GET /repos/robin/jobs Bearer token', 'GET /repos/robin/jobs/pages Bearer token']);
    for (const [path, bytes] of readSite(output())) {
      if (path.endsWith('.html')) expect(Buffer.from(bytes).toString(), path).toContain('noindex');
    }
    expect(readFileSync(join(output(), 'robots.txt'), 'utf8')).toContain('Disallow: /\n');
  }, 60_000);
});

describe('where publishing is not set up', () => {
  const outputs = () => readFileSync(join(data, 'outputs'), 'utf8');
  const first = join(data, 'first.json');
  const run = (env: Record<string, string> = {}) => {
    for (const name of ['outputs', 'summary']) writeFileSync(join(data, name), '');
    writeFileSync(first, JSON.stringify({ created: true, before: '0'.repeat(40), ref: 'refs/heads/main' }));
    const told = { GITHUB_OUTPUT: join(data, 'outputs'), GITHUB_STEP_SUMMARY: join(data, 'summary') };
    return publish({ ...told, GITHUB_ACTIONS: 'true', ...env });
  };
  const here = { '/repos/robin/jobs': { status: 200, body: { private: true, fork: false } } };
  const none = { ...here, '/repos/robin/jobs/pages': { status: 404, body: {} } };
  const open = {
    ...here,
    '/repos/robin/jobs/pages': { status: 200, body: { public: true, build_type: 'workflow' } },
  };
  const forked = { ...open, '/repos/robin/jobs': { status: 200, body: { private: false, fork: true } } };
  const sealing = { APPTRACK_PASSPHRASE: passphrase };

  it.each([
    ['own data, and nothing set up', '', none, {}, 'publishing is not set up yet'],
    [
      'own data, pushed for the first time',
      '',
      none,
      { ...sealing, GITHUB_EVENT_PATH: first },
      'not set up yet',
    ],
    ['sample data without Pages', 'demo: true', none, {}, 'the sample data of a new repository'],
    ['sample data with a passphrase, but no Pages', 'demo: true', none, sealing, 'sample data'],
    ['the first push of a template', 'demo: true', open, { GITHUB_EVENT_PATH: first }, 'sample data'],
    ['a fork', '', forked, sealing, 'this is a fork'],
  ])(
    '%s: the run says so in one sentence, and does not fail',
    async (_name, settings, said, env, sentence) => {
      writeFileSync(config, `title: Fixture\n${settings}\n`);
      answers = said;
      const ended = await run(env);
      answers = {};
      expect(ended).toMatchObject({ status: 0, stderr: '' });
      expect(ended.stdout.trim().split('\n')).toEqual([
        expect.stringMatching(`^::notice title=AppTrack::Nothing was published.*${sentence}`),
      ]);
      expect(readFileSync(join(data, 'summary'), 'utf8')).toContain(sentence);
      expect(outputs()).toBe('published=false\n');
      expect(existsSync(output())).toBe(false);
    },
  );

  it('a passphrase without Pages is a failure that names the page of the settings', async () => {
    writeFileSync(config, 'title: Fixture\n');
    answers = none;
    const ended = await run(sealing);
    answers = {};
    expect(ended.status).toBe(1);
    expect(ended.stderr).toContain('https://github.com/robin/jobs/settings/pages');
    expect(readFileSync(join(data, 'summary'), 'utf8')).toContain('no Pages site to publish to');
    expect(outputs()).toBe('');
  });
});

it('another passphrase, another source and a public repository are told beside what is published', async () => {
  writeFileSync(config, 'title: Fixture\n');
  const site = new Map([['index.html', Buffer.from('<h1>')]]);
  const before = await sealSite(site, { passphrase: 'bench otter violin nine', scripts, logN: 4 });
  answers = {
    '/repos/robin/jobs': { status: 200, body: { private: false } },
    '/repos/robin/jobs/pages': {
      status: 200,
      body: { public: true, build_type: 'legacy', html_url: `${api}/jobs/` },
    },
    '/jobs/site.key': { status: 200, body: Buffer.from(before.get('site.key') ?? '').toString() },
  };
  const ended = await publish({ APPTRACK_PASSPHRASE: passphrase });
  answers = {};
  expect(ended.status).toBe(0);
  expect(ended.stderr.trim().split('\n')).toEqual([
    expect.stringContaining('shows a branch'),
    expect.stringContaining('the repository is public'),
    expect.stringContaining('The passphrase is another one'),
  ]);
  // The token is GitHub's API's alone.
  expect(asked.at(-1)).toBe('GET /jobs/site.key undefined');
}, 120_000);

describe('nothing is built, and nothing is left to upload,', () => {
  it.each([
    ['the Pages site is public', 200, { public: true }, {}, 'is public'],
    ['there is no Pages site yet', 404, { message: 'Not Found' }, {}, 'answered 404'],
    ['GitHub does not say', 200, { public: 'false' }, {}, 'does not say'],
    ['GitHub is down', 502, null, {}, 'answered 502'],
    ['GitHub cannot be reached', 200, {}, { GITHUB_API_URL: 'http://127.0.0.1:1' }, 'could not be reached'],
    ['nobody may ask', 200, { public: false }, { GITHUB_TOKEN: '' }, 'no GITHUB_TOKEN'],
    [
      'the passphrase is weak',
      200,
      { public: true },
      { APPTRACK_PASSPHRASE: 'password123' },
      'four or more words',
    ],
  ])('where %s', async (_case, status, body, env, message) => {
    writeFileSync(config, 'title: Fixture\n');
    answer = { status, body };
    const ended = await publish(env);
    expect(ended).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining(message) });
    expect(ended.stderr).toContain('Nothing was built');
    expect(existsSync(output())).toBe(false);
    expect(readdirSync(cwd)).toEqual([]);
  });
});

describe('the decision', () => {
  it('is never to publish openly what is neither a sample nor known to be private', () => {
    const pages = fc.oneof<fc.Arbitrary<PagesAnswer>[]>(
      fc.record({ isPrivate: fc.boolean() }),
      fc.record({ unknown: fc.string() }),
      fc.constant({ isMissing: true } as const),
    );
    const demo = fc.constantFrom(null, { today: null });
    fc.assert(
      fc.property(fc.boolean(), demo, pages, fc.boolean(), (hasPassphrase, sample, said, isFirstPush) => {
        const { kind } = decidePublishing({ hasPassphrase, demo: sample, pages: said, isFirstPush });
        const isPrivate = 'isPrivate' in said && said.isPrivate;
        if ('isMissing' in said) expect(['skipped', 'refused']).toContain(kind);
        else if (sample !== null && isFirstPush) expect(kind).toBe('skipped');
        else if (hasPassphrase) expect(kind).toBe('sealed');
        else expect(kind).toBe(sample !== null || isPrivate ? 'open' : 'refused');
      }),
    );
  });
});

describe('the gate', () => {
  it('finds a word in a file, in a name, and in what should be noise', async () => {
    const shell = await shellOf('/', scripts);
    const site = new Map([['index.html', Buffer.from('<h1>')]]);
    const sealed = await sealSite(site, { passphrase, scripts, logN: 4 });
    const words = wordsOf('Zeta Größenwahn quartermaster unlock');
    expect(findLeaks(sealed, words, shell)).toEqual([]);
    const age = Buffer.from(sealed.get('site.age') ?? []);
    age.write('xxQuarterMasterxx', 400_000);
    const leaky = new Map([...sealed, ['site.age', age], ['zeta.txt', Buffer.from('of größenwahn')]]);
    expect(findLeaks(leaky, words, shell)).toEqual([
      { file: 'site.age', word: 'quartermaster' },
      { file: 'zeta.txt', word: 'zeta' },
      { file: 'zeta.txt', word: 'größenwahn' },
    ]);
  });
});

it('robots are kept out of pages that say nothing of them', () => {
  const kept = keepRobotsOut(new Map([['a.html', Buffer.from('<head></head>')]]));
  expect(Buffer.from(kept.get('a.html') ?? '').toString()).toContain('noindex');
  expect(kept.has('robots.txt')).toBe(true);
});

it.each([
  ['robin/jobs', '/jobs/'],
  ['Robin/robin.github.io', '/'],
  [undefined, '/'],
])('the usual base path of %s is %s', (repository, base) => expect(usualBase(repository)).toBe(base));

it.each([
  ['https://jobs.example/', '/', 'robin/jobs', 'https://jobs.example/'],
  [null, '/jobs/', 'Robin/jobs', 'https://robin.github.io/jobs/'],
  [null, '/jobs', undefined, '/jobs/'],
])('a site at %s, %s of %s is %s', (address, path, repository, place) =>
  expect(siteAddress(address, path, repository)).toBe(place),
);
