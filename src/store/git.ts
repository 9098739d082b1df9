/** Asking Git about the data folder. */
import { execFileSync } from 'node:child_process';

/** What Git knows of a file: whether its present content is in a commit. `none`: there is no Git repository. */
export type GitStanding = 'committed' | 'changed' | 'untracked' | 'none';

/** How a file of the folder `root` stands in Git. */
export function gitStanding(root: string, path: string): GitStanding {
  try {
    const status = runGit(root, ['status', '--porcelain=v1', '--ignored', '--', path]);
    if (status === '') return 'committed';
    return /^(\?\?|!!|A)/.test(status) ? 'untracked' : 'changed';
  } catch {
    return 'none';
  }
}

/** What a Git command prints. Throws where Git is not there or refuses. */
export function runGit(root: string, args: readonly string[]): string {
  return execFileSync('git', args, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 256 * 1024 * 1024,
  });
}
