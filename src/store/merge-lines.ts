/** Git's own three-way merge of lines. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A merge: the text, with conflict markers where both sides changed the same lines. */
export interface MergedLines {
  text: string;
  clean: boolean;
}

/** Merges three versions of a text as `git merge-file` does. Throws where Git cannot. */
export function mergeLines(versions: { base: string; ours: string; theirs: string }): MergedLines {
  const folder = mkdtempSync(join(tmpdir(), 'apptrack-merge-'));
  try {
    const files = (['ours', 'base', 'theirs'] as const).map((name) => {
      writeFileSync(join(folder, name), versions[name]);
      return join(folder, name);
    });
    const labels = ['-L', 'ours', '-L', 'base', '-L', 'theirs'];
    const args = ['merge-file', '-p', ...labels, ...files];
    return { text: execFileSync('git', args, { encoding: 'utf8', maxBuffer: 2 ** 28 }), clean: true };
  } catch (error) {
    const { status, stdout } = error as { status?: number; stdout?: string };
    // The status counts the conflicts, up to 127; above, Git could not do it at all.
    if (status === undefined || status === null || status > 127 || typeof stdout !== 'string') throw error;
    return { text: stdout, clean: false };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
