import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openKeptChanges } from './kept-changes.ts';

let folder: string;
let time: number;
const now = () => time;
const open = (root = '/data', more = {}) => openKeptChanges<string>({ folder, root, now, ...more });
const changesOf = (kept: ReturnType<typeof open>) => [...kept.latest()].map(({ change }) => change);

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'apptrack-kept-')), 'apptrack', 'undo');
  time = 1_800_000_000_000;
});
afterEach(() => rmSync(join(folder, '../..'), { recursive: true, force: true }));

it('are there when it is opened again, the last first, for that data folder alone', () => {
  const names = ['a', 'b', 'c'].map((change) => open().keep(`${change}${time++}`));
  expect(changesOf(open()).map((change) => change[0])).toEqual(['c', 'b', 'a']);
  expect(open().find(names[1] ?? '')?.[0]).toBe('b');
  expect([...open('/other').latest()]).toEqual([]);
  expect(open('/other').find(names[1] ?? '')).toBe(null);
  open().forget(names[2] ?? '');
  expect(changesOf(open()).map((change) => change[0])).toEqual(['b', 'a']);
});

it('keep their order within a millisecond, and nobody can guess their names', () => {
  const kept = open();
  const names = Array.from({ length: 5 }, (_, at) => kept.keep(String(at)));
  expect(changesOf(kept)).toEqual(['4', '3', '2', '1', '0']);
  expect(new Set(names.map((name) => name.slice(10))).size).toBe(5);
  for (const name of ['', '..', '../x', `${names[0]}/../x`, names[0]?.slice(0, 20) ?? ''])
    expect(kept.find(name)).toBe(null);
});

it('are for the user alone', () => {
  open().keep('a');
  const [place = ''] = readdirSync(folder);
  const [file = ''] = readdirSync(join(folder, place));
  if (process.platform === 'win32') return;
  expect(statSync(join(folder, place, file)).mode & 0o777).toBe(0o600);
  for (const one of [folder, join(folder, place)]) expect(statSync(one).mode & 0o777).toBe(0o700);
});

it('are bounded in number, age and size; the last stays, and pushes out no other by its size', () => {
  const kept = open('/data', { count: 3, age: 1000, size: 400 });
  for (const change of ['a', 'b', 'c', 'd']) kept.keep(change);
  expect(changesOf(kept)).toEqual(['d', 'c', 'b']);
  time += 990;
  kept.keep('e');
  time += 20;
  expect(changesOf(kept)).toEqual(['e']);
  kept.keep('f'.repeat(390));
  expect(changesOf(kept).map((change) => change[0])).toEqual(['f', 'e']);
  kept.keep('g');
  expect(changesOf(kept)).toEqual(['g', 'e']);
  for (const change of ['h', 'i'].map((letter) => letter.repeat(350))) kept.keep(change);
  expect(changesOf(kept).map((change) => change[0])).toEqual(['i', 'h']);
  const [place = ''] = readdirSync(folder);
  expect(readdirSync(join(folder, place))).toHaveLength(2);
  time += 1010;
  open('/other', { age: 1000 });
  expect(existsSync(join(folder, place))).toBe(false);
});

it('are kept in memory where nothing can be written, and what is damaged is passed over', () => {
  const kept = open();
  kept.keep('a');
  const [place = ''] = readdirSync(folder);
  const [file = ''] = readdirSync(join(folder, place));
  writeFileSync(join(folder, place, file), '{"root":');
  expect([changesOf(kept), changesOf(open())]).toEqual([[], []]);
  rmSync(folder, { recursive: true });
  writeFileSync(folder, 'a file in its place');
  kept.keep('b');
  expect([changesOf(kept), changesOf(open())]).toEqual([['b'], []]);
  const unkept = openKeptChanges<string>({ folder: null, root: '/data', now });
  unkept.forget(unkept.keep('c'));
  unkept.keep('d');
  expect(changesOf(unkept)).toEqual(['d']);
});
