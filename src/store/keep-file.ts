/** Files that only save time: what is in them can be worked out again. */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { discard } from './discard.ts';
import { newToken } from './process-token.ts';

/**
 * Puts `text` into `file`, whole or not at all, for the user alone; gives whether it could. Never throws: without it the
 * next time takes longer.
 */
export function keepFile(file: string, text: string): boolean {
  const draft = `${file}.${newToken()}`;
  // The folder may be gone between: another process puts away what is empty.
  for (let attempt = 1; attempt <= 2; attempt += 1)
    try {
      mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
      writeFileSync(draft, text, { mode: 0o600 });
      renameSync(draft, file);
      return true;
    } catch {
      discard(draft);
    }
  return false;
}
