import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { defaultConfig } from '../core/config.ts';
import { readForMatching, readSummaries, readTracker } from './read-all.ts';
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

it('a second reading gives the same applications, without their bodies', async () => {
  const { root, place, put } = aFolder();
  put('a', 'One');
  put('b', 'Two');
  const whole = await readTracker(root);
  const first = await later(() => readSummaries(root, place));
  expect(first).toEqual(whole);
  const second = await readSummaries(root, place);
  expect(second.applications).toEqual(whole.applications.map((one) => ({ ...one, body: '', posting: '' })));
  const [name = ''] = readdirSync(place.folder);
  expect(statSync(join(place.folder, name)).mode & 0o77).toBe(0);
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

it('another configuration, other code or a broken cache make it read anew', async () => {
  const { root, place, put } = aFolder();
  put('a', 'One');
  await rolesOf(root, place);
  writeFileSync(join(root, 'apptrack.config.yaml'), 'stages:\n  - { id: applied, kind: applied }\n');
  expect((await readSummaries(root, place)).problems.map(({ code }) => code)).toEqual(['unknown-status']);
  rmSync(join(root, 'apptrack.config.yaml'));
  await rolesOf(root, place);
  const bodies = async (at: CachePlace) =>
    (await readSummaries(root, at)).applications.map(({ body }) => body);
  expect(await bodies(place)).toEqual(['']);
  expect(await bodies({ ...place, stamp: 'b' })).toEqual(['body\n']);
  const [name = ''] = readdirSync(place.folder);
  writeFileSync(join(place.folder, name), '{"key":');
  expect(await bodies(place)).toEqual(['body\n']);
});

it('what was written a moment ago is not kept, for it may change again unseen', async () => {
  const { root, place, put } = aFolder();
  put('a', 'One');
  await readSummaries(root, place);
  expect((await readSummaries(root, place)).applications[0]?.body).toBe('body\n');
});

it('a small folder is not kept at all', async () => {
  const { root, place, put } = aFolder();
  put('a', 'One');
  await later(() => readSummaries(root, { ...place, least: 2 }));
  expect(readdirSync(root).sort()).toEqual(['applications']);
});

it('what was made of a posting is not made again until its file changes, and bad files count for nothing', async () => {
  const { root, place, put } = aFolder();
  put('a', 'One');
  put('b', 'Two');
  writeFileSync(join(root, 'applications', 'bad.md'), 'no frontmatter');
  const made: string[] = [];
  const read = () =>
    later(() =>
      readForMatching(root, defaultConfig(), place, (posting) => {
        made.push(posting);
        return [posting.length];
      }),
    );
  const first = await read();
  expect(first.postings).toHaveLength(2);
  expect(made).toHaveLength(2);
  expect(await read()).toEqual(first);
  expect(made).toHaveLength(2);
  put('b', 'Another role');
  expect(await read()).toEqual(first);
  expect(made).toHaveLength(3);
});
