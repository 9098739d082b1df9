import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { KeptAnalysis } from '../core/match/kept-analysis.ts';
import { readTracker } from './read-all.ts';
import { readConfig } from './read-config.ts';
import { readAnalysed, readKeptConfig, readSummaries } from './read-kept.ts';
import type { CachePlace } from './reading-cache.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function aFolder(): { root: string; place: CachePlace; put: (name: string, role: string) => void } {
  const root = mkdtempSync(join(tmpdir(), 'apptrack-readings-'));
  folders.push(root);
  mkdirSync(join(root, 'applications'));
  const put = (name: string, role: string): void => {
    const path = join(root, 'applications', `${name}.md`);
    const text = `---\ncompany: ${name}\nrole: ${role}\nhistory:\n  - { date: 2026-10-01, status: saved }\n---\nbody\n`;
    writeFileSync(path, text);
  };
  return { root, place: { folder: join(root, 'cache'), stamp: 'a', least: 1 }, put };
}

/** Lets a folder's files be of long ago for the cache, by making the clock go on. */
async function later<Result>(work: () => Result): Promise<Awaited<Result>> {
  const { now } = Date;
  Date.now = () => now() + 60_000;
  try {
    return await work();
  } finally {
    Date.now = now;
  }
}

const rolesOf = async (root: string, place: CachePlace): Promise<string[]> =>
  (await later(() => readSummaries(root, place))).applications.map(({ role }) => role);

/** The file with what is kept of one sort. */
const keptAt = ({ folder }: CachePlace, sort = 'files'): string =>
  join(folder, readdirSync(folder).find((name) => name.endsWith(`-${sort}.json`)) ?? '');

/** Makes what is kept tell that it was kept. */
function mark(place: CachePlace, sort: string, word: string, marked: string): void {
  const file = keptAt(place, sort);
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll(word, marked));
}

const markKept = (place: CachePlace): void => mark(place, 'files', '"role":"', '"role":"kept ');

const configOf = (root: string, place: CachePlace) => later(() => readKeptConfig(root, place));

/** Reads for matching; the analysis of a text is the text, and `analysed` takes down which were analysed. */
async function analysesOf(root: string, place: CachePlace | null, path: string | null = null) {
  const analysed: string[] = [];
  const keep = (text: string): KeptAnalysis => {
    analysed.push(text);
    return { asked: [text], whole: text };
  };
  const analyser = () => Promise.resolve({ keepPosting: keep, keepResume: keep });
  const { analyses, ...tracker } = await later(() => readAnalysed(root, place, { analyser, path }));
  const texts = [...analyses].map(([of, { whole }]) => [of, whole]);
  return { analysed, texts: Object.fromEntries(texts) as Record<string, string>, tracker };
}

it('a second reading gives the same applications, without their bodies, from what the first one kept', async () => {
  const { root, place, put } = aFolder();
  put('a', 'One');
  put('b', 'Two');
  const whole = await readTracker(root);
  const expected = {
    ...whole,
    applications: whole.applications.map((one) => ({ ...one, body: '', posting: '' })),
  };
  expect(await later(() => readSummaries(root, place))).toEqual(expected);
  // What is written is not kept, only what it means.
  expect(await readSummaries(root, place)).toEqual({ ...expected, written: new Map() });
  expect(statSync(keptAt(place)).mode & 0o77).toBe(0);
  markKept(place);
  expect(await rolesOf(root, place)).toEqual(['kept One', 'kept Two']);
});

it('for matching, the bodies that are wanted come from the files, and the rest from what was kept', async () => {
  const { root, place, put } = aFolder();
  put('a', 'One');
  const odd =
    '\ufeff---\r\ncompany: b\r\nrole: Two\r\nhistory: [{ date: 2026-10-01, status: saved }]\r\n---\r\n';
  writeFileSync(join(root, 'applications', 'b.md'), `${odd}# JD\r\n\r\nGo 🙂\r\n# Notes\r\nx`);
  writeFileSync(join(root, 'applications', 'c.md'), odd.trimEnd());
  mkdirSync(join(root, 'resumes'));
  writeFileSync(join(root, 'resumes', 'r.md'), '---\nname: R\n---\nGo\n');
  const whole = await readTracker(root);
  const texts = {
    'applications/a.md': 'body',
    'applications/b.md': 'Go 🙂',
    'applications/c.md': '',
    'resumes/r.md': 'Go\n',
  };
  expect(await analysesOf(root, place)).toEqual({ analysed: Object.values(texts), texts, tracker: whole });
  markKept(place);
  const { tracker, ...second } = await analysesOf(root, place, 'applications/b.md');
  expect(second).toEqual({ analysed: [], texts });
  expect(tracker.resumes).toEqual(whole.resumes);
  expect(tracker.applications.map(({ role, posting }) => [role, posting])).toEqual([
    ['kept One', ''],
    ['kept Two', 'Go 🙂'],
    ['kept Two', ''],
  ]);
  expect(tracker.applications[1]?.body).toBe(whole.applications[1]?.body);
});

it('a text is analysed anew if it, the skills or the code changed, not if other lines of its file did', async () => {
  const { root, place, put } = aFolder();
  put('a', 'One');
  put('b', 'Two');
  await analysesOf(root, place);
  put('a', 'Uno');
  const retold = await analysesOf(root, place, 'applications/a.md');
  expect(retold.analysed).toEqual([]);
  expect(retold.tracker.applications[0]).toMatchObject({ role: 'Uno', posting: 'body' });
  const path = join(root, 'applications', 'b.md');
  writeFileSync(path, readFileSync(path, 'utf8').replace(/body/, 'other'));
  expect((await analysesOf(root, place)).analysed).toEqual(['other']);
  expect((await analysesOf(root, place)).analysed).toEqual([]);
  expect((await analysesOf(root, { ...place, stamp: 'b' })).analysed).toEqual(['body', 'other']);
  writeFileSync(join(root, 'apptrack.config.yaml'), 'skills: [{ name: Go }]\n');
  expect((await analysesOf(root, place)).analysed).toEqual(['body', 'other']);
});

it('a résumé that changed, came, went or broke is seen', async () => {
  const { root, place, put } = aFolder();
  put('a', 'One');
  mkdirSync(join(root, 'resumes'));
  const write = (id: string, text: string) => writeFileSync(join(root, 'resumes', `${id}.md`), text);
  const told = async () => {
    const { resumes, problems } = (await analysesOf(root, place)).tracker;
    return [resumes.map(({ id, label, body }) => `${id} ${label} ${body}`), problems.map(({ path }) => path)];
  };
  write('r', '---\nlabel: First\n---\nGo');
  write('s', 'Rust');
  expect(await told()).toEqual([['r First Go', 's S Rust'], []]);
  write('r', '---\nlabel: Other\n---\nGo');
  write('t', 'Ada');
  rmSync(join(root, 'resumes', 's.md'));
  expect(await told()).toEqual([['r Other Go', 't T Ada'], []]);
  write('t', '---\nlabel: [\n---\n');
  expect(await told()).toEqual([['r Other Go'], ['resumes/t.md']]);
  expect(await told()).toEqual([['r Other Go'], ['resumes/t.md']]);
});

describe('the configuration', () => {
  it('is taken from what was kept while its file is the same', async () => {
    const { root, place, put } = aFolder();
    put('a', 'One');
    const file = join(root, 'apptrack.config.yaml');
    writeFileSync(
      file,
      'title: Mine\ndemo: { today: 2026-10-01 }\ntimezone: Europe/Berlin\nskills: [{ name: Go }]\n',
    );
    const read = readConfig(root);
    expect(await configOf(root, place)).toStrictEqual(read);
    expect(await configOf(root, place)).toStrictEqual(read);
    mark(place, 'configuration', 'Mine', 'Kept');
    expect((await configOf(root, place)).config.title).toBe('Kept');
    expect(readKeptConfig(root, { ...place, stamp: 'b' }).config.title).toBe('Mine');
    const { atime, mtime } = statSync(file);
    writeFileSync(file, readFileSync(file, 'utf8').replace('Mine', 'Ours'));
    utimesSync(file, atime, mtime);
    expect((await configOf(root, place)).config.title).toBe('Ours');
    rmSync(file);
    expect(await configOf(root, place)).toEqual(readConfig(root));
  });

  it('is read each time where it has problems, which are told each time', async () => {
    const { root, place, put } = aFolder();
    put('a', 'One');
    const file = join(root, 'apptrack.config.yaml');
    writeFileSync(file, 'title: Mine\n');
    await configOf(root, place);
    writeFileSync(file, 'title: Mine\nweeklyGoal: many\n');
    for (const _ of [1, 2]) {
      const { config, problems } = await configOf(root, place);
      expect([config.title, problems.map(({ line }) => line)]).toEqual(['Mine', [2]]);
    }
  });

  it('is read anew where dates may be of another last year', async () => {
    const { root, place, put } = aFolder();
    put('a', 'One');
    writeFileSync(join(root, 'apptrack.config.yaml'), 'title: Mine\n');
    vi.stubEnv('APPTRACK_TODAY', '');
    const { lastYear } = (await configOf(root, place)).config;
    vi.stubEnv('APPTRACK_TODAY', `${lastYear}-01-01`);
    expect((await configOf(root, place)).config.lastYear).toBe(lastYear + 10);
    vi.unstubAllEnvs();
  });
});

it('what changed, came or went since is seen, also where size and time of modification stayed', async () => {
  const { root, place, put } = aFolder();
  put('a', 'One');
  put('b', 'Two');
  await rolesOf(root, place);
  const path = join(root, 'applications', 'a.md');
  const { atime, mtime } = statSync(path);
  put('a', 'Uno');
  utimesSync(path, atime, mtime);
  put('c', 'New');
  rmSync(join(root, 'applications', 'b.md'));
  expect(await rolesOf(root, place)).toEqual(['Uno', 'New']);
});

it('another configuration or other code make it read anew', async () => {
  const { root, place, put } = aFolder();
  put('a', 'One');
  await rolesOf(root, place);
  markKept(place);
  writeFileSync(join(root, 'apptrack.config.yaml'), 'stages:\n  - { id: applied, kind: applied }\n');
  expect((await readSummaries(root, place)).problems.map(({ code }) => code)).toEqual(['unknown-status']);
  rmSync(join(root, 'apptrack.config.yaml'));
  expect(await rolesOf(root, { ...place, stamp: 'b' })).toEqual(['One']);
});

it.each([
  ['cut off', (text: string) => text.slice(0, text.length / 2)],
  ['empty', () => ''],
  ['something else', () => '[1]'],
  ['null', () => 'null'],
  ['without its files', (text: string) => JSON.stringify({ ...JSON.parse(text), files: null })],
  [
    'with files that are none',
    (text: string) =>
      text.replace(/"files":.*$/s, '"files":{"applications/a.md":7,"apptrack.config.yaml":[]}}'),
  ],
])('a damaged cache is read past: %s', async (_, damage) => {
  const { root, place, put } = aFolder();
  put('a', 'One');
  writeFileSync(join(root, 'apptrack.config.yaml'), 'title: Mine\n');
  await analysesOf(root, place);
  for (const sort of ['files', 'configuration', 'analyses'])
    writeFileSync(keptAt(place, sort), damage(readFileSync(keptAt(place, sort), 'utf8')));
  const { texts, tracker } = await analysesOf(root, place);
  expect([texts, tracker.config.title]).toEqual([{ 'applications/a.md': 'body' }, 'Mine']);
  expect(await rolesOf(root, place)).toEqual(['One']);
});

it('a place where nothing can be written is no error', async () => {
  const { root, place, put } = aFolder();
  put('a', 'One');
  // Not even the superuser can make a folder below a file.
  const blocked = { ...place, folder: join(root, 'applications', 'a.md', 'cache') };
  expect(await rolesOf(root, blocked)).toEqual(['One']);
  // A folder stands where the file should be.
  await rolesOf(root, place);
  const file = keptAt(place);
  rmSync(file);
  mkdirSync(file);
  expect(await rolesOf(root, place)).toEqual(['One']);
  expect(readdirSync(place.folder)).toHaveLength(1);
});

it('what was written a moment ago is not kept, for it may change again unseen', async () => {
  const { root, place, put } = aFolder();
  put('a', 'One');
  const { now } = Date;
  // The clock stands still at the time of the file.
  const { mtimeMs } = statSync(join(root, 'applications', 'a.md'));
  Date.now = () => mtimeMs + 1;
  try {
    await readSummaries(root, place);
  } finally {
    Date.now = now;
  }
  expect(readdirSync(root)).toEqual(['applications']);
});

it('where times are whole seconds, a file must be older to be kept', async () => {
  const { root, place, put } = aFolder();
  put('a', 'One');
  const path = join(root, 'applications', 'a.md');
  utimesSync(path, 1000, 1000);
  const { now } = Date;
  const { ctimeMs } = statSync(path);
  for (const [age, isKept] of [
    [1900, false],
    [2100, true],
  ] as const) {
    Date.now = () => ctimeMs + age;
    try {
      await readSummaries(root, place);
    } finally {
      Date.now = now;
    }
    expect(readdirSync(root).includes('cache')).toBe(isKept);
  }
});

it('a small folder is not kept at all', async () => {
  const { root, place, put } = aFolder();
  put('a', 'One');
  await later(() => readSummaries(root, { ...place, least: 2 }));
  expect(readdirSync(root).sort()).toEqual(['applications']);
});
