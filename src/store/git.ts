/** Asking Git about the data folder. */
import { execFileSync } from 'node:child_process';

/** What Git knows of a file: whether its present content is in a commit. `none`: there is no Git repository. */
export type GitStanding = 'committed' | 'changed' | 'untracked' | 'none';

/** How a file of the folder `root` stands in Git. */
export function gitStanding(root: string, path: string): GitStanding {
  try {
    const status = runGit(root, ['status', '--porcelain=v1', '--ignored', '--', literalPath(path)]);
    if (status === '') return 'committed';
    return /^(\?\?|!!|A)/.test(status) ? 'untracked' : 'changed';
  } catch {
    return 'none';
  }
}

/**
 * Has Git say things in words that are known here. It comes before the locale, and unlike it says nothing about the
 * characters of what hooks read and write. Hooks see all that Git is told by the environment, so nothing else is.
 */
export const inEnglish = { LANGUAGE: 'en' };

/** A path as Git takes one as it is, whatever is in it, of a person whose environment may say so already (as Magit's). */
export function literalPath(path: string): string {
  return /^(?:1|true|yes|on)$/i.test(process.env.GIT_LITERAL_PATHSPECS ?? '') ? path : `:(literal)${path}`;
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
