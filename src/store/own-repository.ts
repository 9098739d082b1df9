/** What `init` and `upgrade` ask of Git: a new repository, single contents, and one commit. */
import { execFileSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { inEnglish, literalPath, runGit } from './git.ts';
import { repositoryRoot } from './repository-root.ts';

/** How a folder stands to Git: it is where a repository begins, lies within one, is in none; or Git is not there. */
export type Place = 'top' | 'within' | 'outside' | 'no-git';

/** How the folder, which is there, stands. */
export function placeOf(folder: string): Place {
  const top = repositoryRoot(folder);
  if (top !== null) return realpathSync(top) === realpathSync(folder) ? 'top' : 'within';
  try {
    runGit(folder, ['--version']);
    return 'outside';
  } catch {
    return 'no-git';
  }
}

/** Makes a repository whose first branch is `main`, where the person has not said otherwise. */
export function makeRepository(folder: string): void {
  const isSaid = gitPrints(folder, ['config', 'init.defaultBranch']) !== null;
  git(folder, ['init', '--quiet', ...(isSaid ? [] : ['--initial-branch=main'])]);
}

/** Git's name for a text, the same in each repository of today's kind. */
export function blobId(text: string): string {
  const bytes = Buffer.from(text);
  const { createHash } = process.getBuiltinModule('node:crypto');
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

/** The text of an object, such as `HEAD:path`; null where the repository does not have it. */
export function objectText(folder: string, name: string): string | null {
  return gitPrints(folder, ['cat-file', 'blob', name]);
}

/** What a Git command prints; null where it fails. */
export function gitPrints(folder: string, args: readonly string[]): string | null {
  try {
    return runGit(folder, args);
  } catch {
    return null;
  }
}

/** Those of the paths that differ from the last commit, or are in none. */
export function uncommitted(folder: string, paths: readonly string[]): string[] {
  if (paths.length === 0) return [];
  // A person's own rules may leave out what they do not expect, such as every tarball.
  const each = ['--no-renames', '--untracked-files=all', '--ignored=matching'];
  const all = ['status', '--porcelain=v1', '-z', ...each, '--', ...paths.map(literalPath)];
  return git(folder, all)
    .split('\0')
    .filter(Boolean)
    .map((line) => line.slice(3));
}

/**
 * Commits these paths as they are now, or their deletion, and nothing else that may be staged; false where nothing is
 * to be committed. Throws with what Git said, such as that it does not know who commits; they are staged then.
 */
export function commitPaths(folder: string, paths: readonly string[], message: string): boolean {
  const changed = uncommitted(folder, paths);
  if (changed.length === 0) return false;
  const input = changed.map(literalPath).join('\0');
  git(folder, ['add', '--all', '--force', '--pathspec-from-file=-', '--pathspec-file-nul'], input);
  const only = ['--only', '--pathspec-from-file=-', '--pathspec-file-nul'];
  git(folder, ['commit', '--quiet', '--message', message, ...only], input);
  return true;
}

/** {@link runGit} that throws what Git says rather than that it failed. */
export function git(folder: string, args: readonly string[], input = ''): string {
  try {
    return execFileSync('git', args, {
      cwd: folder,
      encoding: 'utf8',
      input,
      stdio: ['pipe', 'pipe', 'pipe'],
      env: { ...process.env, ...inEnglish },
      maxBuffer: 2 ** 28,
    });
  } catch (error) {
    const { stderr = '', message } = error as { stderr?: string; message: string };
    throw new Error(`git ${args[0]}: ${stderr.trim() || message}`);
  }
}
