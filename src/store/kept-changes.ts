/**
 * The changes that were made lately, kept outside of the data folder, so that they can be taken back after the program
 * ended as well. For each data folder there is a folder of its own with a file for each change, for the user alone; old
 * ones go. Everything here can be deleted at any time.
 */
import { readdirSync, readFileSync, rmdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { discard } from './discard.ts';
import { keepFile } from './keep-file.ts';
import { digestOf, realPathOf } from './replace-file.ts';

/** What is kept of each change is a `Change` that JSON can hold. */
export interface KeptChanges<Change> {
  /** Keeps a change under a name that nobody can guess; gives the name. */
  keep(change: Change): string;
  /** Whether the change of this name outlives the program, or, without a name, a next one would: its folder can be written. */
  lasts(name?: string): boolean;
  find(name: string): Change | null;
  /** The changes with their names and when they were made, in milliseconds, the last first. */
  latest(): Iterable<{ name: string; at: number; change: Change }>;
  forget(name: string): void;
}

/** How much is kept; ages are in milliseconds, sizes in bytes. */
export interface KeptLimits {
  count: number;
  age: number;
  size: number;
}

const limits: KeptLimits = { count: 200, age: 7 * 24 * 3_600_000, size: 8_000_000 };

/** Where changes are kept: those of `root` below `folder`; null keeps them in memory. */
export interface KeptPlace extends Partial<KeptLimits> {
  folder: string | null;
  root: string;
  /** The time, in milliseconds. */
  now?: () => number;
}

const format = /^([0-9a-z]{9})-[0-9a-f-]{36}$/;

/** The changes kept of a data folder. What cannot be written to the disk is kept in memory. */
export function openKeptChanges<Change>({
  folder,
  root,
  now = Date.now,
  ...wanted
}: KeptPlace): KeptChanges<Change> {
  const { count, age, size } = { ...limits, ...wanted };
  const real = realPathOf(root);
  const place = folder === null ? null : join(folder, digestOf(real).slice(0, 32));
  const inMemory = new Map<string, Change>();
  // Of data folders that nobody opens any more, too.
  if (folder !== null) forgetOld(folder, now() - age);
  let last = 0;

  const fileOf = (name: string) =>
    place === null || !format.test(name) ? null : join(place, `${name}.json`);
  const names = () =>
    [...new Set([...inMemory.keys(), ...(place === null ? [] : namesIn(place))])].sort().reverse();
  const isOld = (name: string) => timeOf(name) < now() - age;
  const find = (name: string): Change | null => {
    if (isOld(name)) return null;
    return inMemory.get(name) ?? readKept<Change>(fileOf(name), real);
  };
  const forget = (name: string) => {
    inMemory.delete(name);
    const file = fileOf(name);
    if (file !== null) discard(file);
  };
  const prune = () => {
    let sum = 0;
    for (const [index, name] of names().entries()) {
      // The last change can be taken back however long its texts are, and pushes out no other.
      const own = index === 0 ? 0 : sizeOf(fileOf(name));
      if (index > 0 && (index >= count || sum + own > size || isOld(name))) forget(name);
      else sum += own;
    }
  };
  return {
    keep(change) {
      // Names are in the order of the changes, also of those within a millisecond.
      last = Math.max(now(), last + 1);
      const name = `${last.toString(36).padStart(9, '0')}-${process.getBuiltinModule('node:crypto').randomUUID()}`;
      const file = fileOf(name);
      const isKept = file !== null && keepFile(file, JSON.stringify({ root: real, change }));
      if (!isKept) inMemory.set(name, change);
      prune();
      return name;
    },
    lasts(name) {
      if (place === null) return false;
      if (name !== undefined) return !inMemory.has(name);
      const trial = join(place, 'trial');
      const isKept = keepFile(trial, '');
      discard(trial);
      return isKept;
    },
    find,
    *latest() {
      for (const name of names()) {
        const change = find(name);
        if (change !== null) yield { name, at: timeOf(name), change };
      }
    },
    forget,
  };
}

function forgetOld(folder: string, before: number): void {
  for (const place of filesIn(folder).map((name) => join(folder, name))) {
    for (const name of namesIn(place)) if (timeOf(name) < before) discard(join(place, `${name}.json`));
    removeEmpty(place);
  }
}

function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // It holds something, or is none.
  }
}

function timeOf(name: string): number {
  return Number.parseInt(format.exec(name)?.[1] ?? '0', 36);
}

function namesIn(place: string): string[] {
  return filesIn(place)
    .map((file) => file.replace(/\.json$/, ''))
    .filter((name) => format.test(name));
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function sizeOf(file: string | null): number {
  return file === null ? 0 : (statSync(file, { throwIfNoEntry: false })?.size ?? 0);
}

function readKept<Change>(file: string | null, root: string): Change | null {
  if (file === null) return null;
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as { root: string; change: Change };
    return kept.root === root ? kept.change : null;
  } catch {
    return null;
  }
}
