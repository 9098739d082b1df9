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

/** How conflicts are marked: so many characters wide, with these names for the two sides. */
export interface Markers {
  size: string;
  ours: string;
  theirs: string;
}

const usual: Markers = { size: '7', ours: 'ours', theirs: 'theirs' };

/** Merges three versions of a text as `git merge-file` does. Throws where Git cannot. */
export function mergeLines(
  versions: { base: string; ours: string; theirs: string },
  markers: Markers = usual,
): MergedLines {
  const folder = mkdtempSync(join(tmpdir(), 'apptrack-merge-'));
  try {
    const files = (['ours', 'base', 'theirs'] as const).map((name) => {
      writeFileSync(join(folder, name), versions[name]);
      return join(folder, name);
    });
    const args = [...mergeFileWords(markers), '-p', ...files];
    return { text: execFileSync('git', args, { encoding: 'utf8', maxBuffer: 2 ** 28 }), clean: true };
  } catch (error) {
    const { status, stdout } = error as { status?: number; stdout?: string };
    if (!isConflict(status) || typeof stdout !== 'string') throw error;
    return { text: stdout, clean: false };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Merges files of any content in the place of `ours`; whether without a conflict. Throws where Git cannot. */
export function mergeLinesOf({
  base,
  ours,
  theirs,
}: {
  base: string;
  ours: string;
  theirs: string;
}): boolean {
  try {
    execFileSync('git', [...mergeFileWords(usual), '-q', ours, base, theirs], { stdio: 'ignore' });
    return true;
  } catch (error) {
    if (!isConflict((error as { status?: number }).status)) throw error;
    return false;
  }
}

function mergeFileWords({ size, ours, theirs }: Markers): string[] {
  return ['merge-file', `--marker-size=${size}`, '-L', ours, '-L', 'base', '-L', theirs];
}

/** The status counts the conflicts, up to 127; above, Git could not do it at all. */
function isConflict(status: number | null | undefined): boolean {
  return typeof status === 'number' && status > 0 && status <= 127;
}
