/** Showing what a file would become, as Git shows changes. */

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { FileAction } from '../../operations/repository/plan-files.ts';

/** What was done to a file, in a word. */
const words = {
  make: 'new',
  replace: 'changed',
  merge: 'merged with your changes',
  delete: 'gone',
  conflict: 'left alone, for you changed the same lines',
} as const;

/** One line for each file. */
export function actionLines(actions: readonly FileAction[]): string[] {
  return actions.map(({ kind, path }) => `  ${path}: ${words[kind]}`);
}

/** The lines of a diff from what stands there to what AppTrack has. */
export function diffLines(action: FileAction): string[] {
  const scratch = mkdtempSync(join(tmpdir(), 'apptrack-diff-'));
  try {
    const put = (side: string, text: string | null) => {
      const path = join(scratch, side, action.path);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text ?? '');
      return `${side}/${action.path}`;
    };
    const sides = [
      put('yours', action.before),
      put('apptrack', action.kind === 'delete' ? null : action.text),
    ];
    const options = ['--no-index', '--no-color', '--no-prefix', '--no-ext-diff', '--ignore-cr-at-eol'];
    execFileSync('git', ['diff', ...options, '--', ...sides], { cwd: scratch, stdio: 'pipe' });
    return [];
  } catch (error) {
    const { status, stdout } = error as { status?: number; stdout?: Buffer };
    if (status !== 1 || stdout === undefined) throw error;
    return stdout.toString().trimEnd().split('\n').slice(2);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
