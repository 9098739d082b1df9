import {
  chmodSync,
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
import { afterEach, expect, it } from 'vitest';
import { openKeptTexts } from './kept-texts.ts';
import type { CachePlace } from './reading-cache.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function aPlace(): CachePlace {
  const folder = mkdtempSync(join(tmpdir(), 'apptrack-texts-'));
  folders.push(folder);
  return { folder: join(folder, 'cache'), stamp: 'a', least: 1 };
}

const sort = { root: '/data', name: 'lengths', under: { unit: 'letters' } };

/** The lengths of texts, and of which they had to be counted. */
function lengthsOf(place: CachePlace, texts: readonly string[], of = sort, applications = 1) {
  const kept = openKeptTexts<{ length: number }>(place, of);
  const counted: string[] = [];
  const lengths = texts.map((text) => {
    const known = kept.find(text);
    if (known !== null) return known.length;
    counted.push(text);
    kept.keep(text, { length: text.length });
    return text.length;
  });
  kept.save(applications);
  return { lengths, counted };
}

const fileIn = ({ folder }: CachePlace): string => join(folder, readdirSync(folder)[0] ?? '');

it('what was made of a text is known to the next process, for the user alone to read, and nothing of another text', () => {
  const place = aPlace();
  const texts = ['one', 'two\n', '', '🙂 \u2028"\\'];
  expect(lengthsOf(place, texts).counted).toEqual(texts);
  expect(lengthsOf(place, texts)).toEqual({ lengths: [3, 4, 0, 6], counted: [] });
  expect(lengthsOf(place, ['two', 'one']).counted).toEqual(['two']);
  expect(statSync(fileIn(place)).mode & 0o77).toBe(0);
});

it('what was not asked for is forgotten once there is something new', () => {
  const place = aPlace();
  lengthsOf(place, ['one', 'two']);
  lengthsOf(place, ['one']);
  expect(lengthsOf(place, ['one', 'three']).counted).toEqual(['three']);
  expect(lengthsOf(place, ['one', 'two', 'three']).counted).toEqual(['two']);
});

it.each([
  ['code', { stamp: 'b' }, {}],
  ['a folder', {}, { root: '/other' }],
  ['circumstances', {}, { under: { unit: 'bytes' } }],
  ['a kind', {}, { name: 'widths' }],
])('%s of another sort makes all of it anew', (_, place, other) => {
  const here = aPlace();
  lengthsOf(here, ['one']);
  expect(lengthsOf({ ...here, ...place }, ['one'], { ...sort, ...other }).counted).toEqual(['one']);
});

it.each([
  ['cut off', (text: string) => text.slice(0, -3)],
  ['empty', () => ''],
  ['something else', () => '[1]\n'],
  ['changed within a value', (text: string) => text.replace('"length":3', '"length":4')],
  ['changed within its key', (text: string) => text.replace('letters', 'pounds')],
  ['without its first line', (text: string) => text.slice(text.indexOf('\n') + 1)],
])('a damaged file is read past, and replaced: %s', (_, damage) => {
  const place = aPlace();
  lengthsOf(place, ['one']);
  const file = fileIn(place);
  const sound = readFileSync(file, 'utf8');
  writeFileSync(file, damage(sound));
  expect(lengthsOf(place, ['one'])).toEqual({ lengths: [3], counted: ['one'] });
  expect(readFileSync(file, 'utf8')).toBe(sound);
});

it('a place where nothing can be read or written costs nothing but time', () => {
  const place = aPlace();
  lengthsOf(place, ['one']);
  const file = fileIn(place);
  rmSync(file);
  // A folder stands where the file should be; not even the superuser can write there.
  mkdirSync(file);
  expect(lengthsOf(place, ['one']).lengths).toEqual([3]);
  expect(readdirSync(place.folder)).toHaveLength(1);
  rmSync(place.folder, { recursive: true });
  writeFileSync(place.folder, '');
  expect(lengthsOf(place, ['one']).lengths).toEqual([3]);
  expect(statSync(place.folder).size).toBe(0);
});

it.skipIf(process.getuid?.() === 0)('what was kept in a folder that is read-only by now is used', () => {
  const place = aPlace();
  lengthsOf(place, ['one']);
  chmodSync(place.folder, 0o500);
  try {
    expect(lengthsOf(place, ['one', 'two'])).toEqual({ lengths: [3, 3], counted: ['two'] });
  } finally {
    chmodSync(place.folder, 0o700);
  }
});

it('a small folder is not kept, and where there is nothing new nothing is written', () => {
  const place = aPlace();
  lengthsOf({ ...place, least: 2 }, ['one']);
  expect(readdirSync(join(place.folder, '..'))).toEqual([]);
  lengthsOf(place, ['one', 'two']);
  const before = readFileSync(fileIn(place), 'utf8');
  lengthsOf(place, ['one']);
  expect(readFileSync(fileIn(place), 'utf8')).toBe(before);
});
