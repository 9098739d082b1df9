/** The secret by which a user's own programs are known to the local app: a file that nobody else can read. */
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A token, and the file that it stands in. */
export interface AccessToken {
  token: string;
  path: string;
}

/**
 * The token in a folder, made at the first call. One that others could have read is replaced. Throws where the folder
 * cannot be written, or belongs to somebody else.
 */
export function accessToken(folder: string): AccessToken {
  const path = join(folder, 'token');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const known = readToken(path);
  if (known !== null) return { token: known, path };
  const token = randomBytes(32).toString('hex');
  try {
    // Never one that another program has put there meanwhile.
    writeFileSync(path, `${token}\n`, { mode: 0o600, flag: 'wx' });
    return { token, path };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const theirs = readToken(path);
  if (theirs !== null) return { token: theirs, path };
  // It was there, and others could read it or it is no token.
  chmodSync(path, 0o600);
  writeFileSync(path, `${token}\n`, { mode: 0o600 });
  return { token, path };
}

/** The token in a file; null where there is none, or one that others may have seen. */
function readToken(path: string): string | null {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return null;
  const isOwn = process.getuid === undefined || stat.uid === process.getuid();
  if (!isOwn) throw new Error(`${path} belongs to another user`);
  const isOpen = process.platform !== 'win32' && (stat.mode & 0o077) !== 0;
  const text = readFileSync(path, 'utf8').trim();
  return isOpen || !/^[0-9a-f]{64}$/.test(text) ? null : text;
}
