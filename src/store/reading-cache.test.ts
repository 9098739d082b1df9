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
import { afterEach, expect, it } from 'vitest';
import { readSummaries, readTracker } from './read-all.ts';
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
function later<Result>(work: () => Result): Result {
  const { now } = Date;
  Date.now = () => now() + 60_000;
  try {
    return work();
  } finally {
    Date.now = now;
  }
}

const rolesOf = async (root: string, place: CachePlace): Promise<string[]> =>
  (await later(() => readSummaries(root, place))).applications.map(({ role }) => role);

/** The one file of a cache. */
const keptAt = ({ folder }: CachePlace): string => join(folder, readdirSync(folder)[0] ?? '');

/** Makes what is kept of a role tell that it was kept. */
function markKept(place: CachePlace): void {
  const file = keptAt(place);
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll('"role":"', '"role":"kept '));
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

it('a whole reading takes bodies from the files, and the rest from what was kept', async () => {
  const { root, place, put } = aFolder();
  put('a', 'One');
  const odd =
    '\ufeff---\r\ncompany: b\r\nrole: Two\r\nhistory: [{ date: 2026-10-01, status: saved }]\r\n---\r\n';
  writeFileSync(join(root, 'applications', 'b.md'), `${odd}# JD\r\n\r\nGo 🙂\r\n# Notes\r\nx`);
  writeFileSync(join(root, 'applications', 'c.md'), odd.trimEnd());
  const whole = await later(() => readTracker(root, place));
  expect(whole).toEqual(await readTracker(root));
  expect(await readTracker(root, place)).toEqual({ ...whole, written: new Map() });
  markKept(place);
  const { applications } = await readTracker(root, place);
  expect(applications.map(({ role, posting }) => [role, posting])).toEqual([
    ['kept One', 'body'],
    ['kept Two', 'Go 🙂'],
    ['kept Two', ''],
  ]);
  put('a', 'Uno');
  expect((await readTracker(root, place)).applications[0]).toMatchObject({ role: 'Uno', body: 'body\n' });
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
    (text: string) => text.replace(/"files":.*$/s, '"files":{"applications/a.md":7}}'),
  ],
])('a damaged cache is read past: %s', async (_, damage) => {
  const { root, place, put } = aFolder();
  put('a', 'One');
  await rolesOf(root, place);
  writeFileSync(keptAt(place), damage(readFileSync(keptAt(place), 'utf8')));
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
  await readSummaries(root, place);
  const { files } = JSON.parse(readFileSync(keptAt(place), 'utf8'));
  expect(files).toEqual({});
});

it('a small folder is not kept at all', async () => {
  const { root, place, put } = aFolder();
  put('a', 'One');
  await later(() => readSummaries(root, { ...place, least: 2 }));
  expect(readdirSync(root).sort()).toEqual(['applications']);
});
