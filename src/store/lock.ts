/**
 * One writer at a time. A lock is a folder that holds one file named by its owner's token. It is taken by renaming a
 * prepared folder into place, which fails where a lock with an owner stands. A dead owner's lock is broken by removing
 * that very token: whoever judged it dead too late removes nothing, so a living lock can never be broken. Whoever held
 * one removes from its folder what killed processes left there.
 */
import { mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { discard } from './discard.ts';
import { livenessOf, newToken, ownPrefix, processOf, shortHash } from './process-token.ts';
import { nameFile } from './system-error.ts';

/** Another process holds the lock and does not let go; the message is for people. */
export class LockedError extends Error {
  override name = 'LockedError';
}

/** How long to wait for one living owner, and when to hold one on another machine for dead; in milliseconds. */
export interface Patience {
  wait: number;
  foreignOwner: number;
}

const usual: Patience = { wait: 20_000, foreignOwner: 120_000 };

/** Runs `work` while holding the lock of the file `path` (absolute; its folder must exist). */
export async function withLock<Result>(
  path: string,
  work: () => Result | Promise<Result>,
  patience: Patience = usual,
): Promise<Result> {
  const lock = lockPath(path);
  const token = await acquire(lock, path, patience).catch((error) => {
    throw nameFile(path, error);
  });
  try {
    return await work();
  } finally {
    release(lock, token);
    cleanUp(dirname(lock));
  }
}

/** Where the lock of a file stands: beside it, under a name of bounded length. */
export function lockPath(path: string): string {
  // Two files with one sum would only wait for each other.
  return join(dirname(path), `${ownPrefix}${shortHash(basename(path))}.lock`);
}

async function acquire(lock: string, path: string, patience: Patience): Promise<string> {
  const token = newToken();
  const prepared = join(dirname(lock), `${ownPrefix}${token}.tmp`);
  mkdirSync(prepared);
  try {
    writeFileSync(join(prepared, token), '');
    let waitsFor: string | null = null;
    let deadline = Number.POSITIVE_INFINITY;
    while (!take(prepared, lock)) {
      const owner = breakDead(lock, statSync(prepared).mtimeMs, patience.foreignOwner);
      if (owner === null) continue;
      // Where owners come and go the work goes on, and one's turn comes.
      if (owner !== waitsFor) deadline = performance.now() + patience.wait;
      waitsFor = owner;
      if (performance.now() > deadline) {
        throw new LockedError(
          `${basename(path)} is being written by another program (process ${processOf(owner)}); nothing was changed, try again`,
        );
      }
      await new Promise((resume) => setTimeout(resume, 2 + Math.random() * 20));
    }
    return token;
  } catch (error) {
    discard(prepared);
    throw error;
  }
}

const day = 86_400_000;

/** Removes the temporary files and the locks in a folder whose process is dead, and those from other machines after a day. */
function cleanUp(folder: string): void {
  for (const name of namesIn(folder)) {
    if (!name.startsWith(ownPrefix)) continue;
    const path = join(folder, name);
    if (name.endsWith('.lock')) breakIfDead(path);
    if (!name.endsWith('.tmp')) continue;
    const liveness = livenessOf(name.slice(ownPrefix.length, -'.tmp'.length));
    const old = () => Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()) > day;
    if (liveness === 'dead' || (liveness === 'unknown' && old())) discard(path);
  }
}

function breakIfDead(lock: string): void {
  try {
    breakDead(lock, Date.now(), day);
  } catch {
    // Whoever needs it will hear why it cannot be broken.
  }
}

function take(prepared: string, lock: string): boolean {
  try {
    renameSync(prepared, lock);
    return true;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code === 'ENOTEMPTY' || code === 'EEXIST') return false;
    // So says Windows where a lock stands; elsewhere it means that nobody may write here.
    if ((code === 'EPERM' || code === 'EACCES') && stands(lock)) return false;
    throw error;
  }
}

function stands(lock: string): boolean {
  return statSync(lock, { throwIfNoEntry: false }) !== undefined;
}

/** Removes a dead owner's token and the empty lock; gives the living owner's token, or null where the way is free. */
function breakDead(lock: string, now: number, foreignOwner: number): string | null {
  for (const owner of namesIn(lock)) {
    const liveness = livenessOf(owner);
    const age = now - (statSync(join(lock, owner), { throwIfNoEntry: false })?.mtimeMs ?? now);
    if (liveness === 'alive' || (liveness === 'unknown' && age < foreignOwner)) return owner;
    rmSync(join(lock, owner), { force: true });
  }
  removeEmpty(lock);
  return null;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Gives the lock back. On a disk that refuses even that it stands until this process ends, and is then a dead owner's. */
function release(lock: string, token: string): void {
  discard(join(lock, token));
  removeEmpty(lock);
}

function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Somebody has taken it already, or it is gone: either is well.
  }
}
