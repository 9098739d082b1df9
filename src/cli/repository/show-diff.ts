/** What a change does to files, as Git shows it. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { WorkError } from '../../operations/errors.ts';
import type { FileChange } from '../../operations/write-files.ts';

const options = ['--no-index', '--no-color', '--no-prefix', '--no-ext-diff', '--find-renames'];

/** The lines of one unified diff of all files, without the returns before their ends. */
export function diffOf(files: readonly FileChange[]): string[] {
  return diffBetween(['a', 'b'], files);
}

/** {@link diffOf}, where the two sides have other names, and Git is told `more`. */
export function diffBetween(
  sides: readonly [string, string],
  files: readonly FileChange[],
  more: readonly string[] = [],
): string[] {
  if (files.length === 0) return [];
  const scratch = mkdtempSync(join(tmpdir(), 'apptrack-diff-'));
  try {
    for (const side of sides) mkdirSync(join(scratch, side));
    for (const { path, before, after, isBinary } of files)
      for (const [side, text] of [[sides[0], before] as const, [sides[1], after] as const]) {
        if (text === null) continue;
        mkdirSync(dirname(join(scratch, side, path)), { recursive: true });
        writeFileSync(join(scratch, side, path), isBinary ? Buffer.from(text, 'base64') : text);
      }
    execFileSync('git', ['-c', 'core.quotePath=false', 'diff', ...options, ...more, '--', ...sides], {
      ...{ cwd: scratch, stdio: 'pipe', maxBuffer: 256 * 1024 * 1024 },
    });
    return [];
  } catch (error) {
    const { code, status, stdout } = error as { code?: string; status?: number; stdout?: Buffer };
    if (code === 'ENOENT') throw new WorkError('Git shows what differs, and is not installed here');
    if (status !== 1 || stdout === undefined) throw error;
    return stdout.toString().replace(/\n$/, '').replaceAll('\r\n', '\n').split('\n');
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
