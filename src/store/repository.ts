/** The Git repository that the data folder is in. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type SimpleGit, type SimpleGitOptions, simpleGit } from 'simple-git';
import { type CommitMessage, formatCommitMessage } from '../format/commit-message.ts';
import { ownPrefix } from './process-token.ts';

/** Git cannot do what was asked; the message is for people. */
export class RepositoryError extends Error {
  override name = 'RepositoryError';
}

/** How a merge ended: with nothing to do, done, or with both sides' changes to these paths still apart. */
export type MergeResult = { merged: boolean; conflicts: null } | { merged: false; conflicts: string[] };

/** A repository as seen from the data folder; paths are from the data folder, with `/`. */
export interface Repository {
  /** The data files whose content is not in the last commit: new, changed or gone. */
  changed(): Promise<string[]>;
  /** A file's text in the last commit; null where it is not in it. */
  committedText(path: string): Promise<string | null>;
  /** Commits these files, and nothing else that may be staged. */
  commit(paths: readonly string[], message: CommitMessage): Promise<void>;
  /** The remote branch that this one follows, like `origin/main`; null where there is none. */
  upstream(): Promise<string | null>;
  /** The name of a remote to publish a new branch to; null where there is none. */
  remote(): Promise<string | null>;
  fetch(): Promise<void>;
  /** Commits that `upstream` has and we do not, and the other way round. */
  distance(upstream: string): Promise<{ behind: number; ahead: number }>;
  /** Merges; a merge with conflicts is undone, so that both sides stay as they are. */
  merge(upstream: string): Promise<MergeResult>;
  /** Pushes; false where the remote has moved on meanwhile. `remote` sets a new branch's upstream. */
  push(remote: string | null): Promise<boolean>;
}

/** Every exit status but 0 is an error: a merge with conflicts ends with 1 and says so on standard output only. */
const strict: Partial<SimpleGitOptions> = {
  trimmed: false,
  errors: (error, { exitCode, stdOut, stdErr }) =>
    exitCode === 0 ? undefined : (error ?? Buffer.concat([...stdOut, ...stdErr])),
};

/** What belongs to the data folder. */
const dataPaths = ['applications', 'resumes', 'apptrack.config.yaml', '.gitattributes'];

/**
 * The repository around the data folder `root`. Throws a {@link RepositoryError} where there is none, or where a merge
 * or rebase is under way.
 */
export async function openRepository(root: string): Promise<Repository> {
  const git = simpleGit(root, strict);
  if (!(await git.checkIsRepo().catch(() => false))) {
    throw new RepositoryError('the data folder is in no Git repository; make one with: git init');
  }
  await refuseUnfinished(git, root);
  return {
    changed: () => changedIn(git),
    committedText: (path) => git.raw(['show', `HEAD:./${path}`]).catch(() => null),
    commit: (paths, message) => commitIn(git, paths, message),
    upstream: () => oneLine(git, ['rev-parse', '--abbrev-ref', '--symbolic-full-name', '@{upstream}']),
    remote: () => oneLine(git, ['remote']),
    fetch: async () => void (await git.raw(['fetch', '--quiet'])),
    distance: async (upstream) => {
      const counts = await git.raw(['rev-list', '--left-right', '--count', `HEAD...${upstream}`]);
      const [ahead = 0, behind = 0] = counts.trim().split(/\s+/).map(Number);
      return { ahead, behind };
    },
    merge: (upstream) => mergeIn(git, upstream),
    push: (remote) => pushIn(git, remote),
  };
}

/** Commits one file of the data folder `root` as it now is, or its deletion; false where there is nothing to commit. */
export async function commitFile(root: string, path: string, message: CommitMessage): Promise<boolean> {
  const git = simpleGit(root, strict);
  if ((await git.raw(['status', '--porcelain', '--', path])) === '') return false;
  await commitIn(git, [path], message);
  return true;
}

async function refuseUnfinished(git: SimpleGit, root: string): Promise<void> {
  for (const [name, what] of [
    ['MERGE_HEAD', 'merge'],
    ['rebase-merge', 'rebase'],
    ['rebase-apply', 'rebase'],
    ['CHERRY_PICK_HEAD', 'cherry-pick'],
  ] as const) {
    const path = (await git.raw(['rev-parse', '--git-path', name])).trim();
    if (existsSync(resolve(root, path))) {
      throw new RepositoryError(
        `a ${what} is under way; finish it (git ${what} --continue) or undo it (git ${what} --abort) first`,
      );
    }
  }
}

async function changedIn(git: SimpleGit): Promise<string[]> {
  const prefix = (await git.raw(['rev-parse', '--show-prefix'])).trim();
  const output = await git.raw([
    'status',
    '--porcelain=v1',
    '-z',
    '--untracked-files=all',
    '--no-renames',
    '--',
    ...dataPaths,
  ]);
  return output
    .split('\0')
    .filter(Boolean)
    .map((line) => line.slice(3))
    .filter((path) => path.startsWith(prefix))
    .map((path) => path.slice(prefix.length))
    .filter((path) => !path.includes(`/${ownPrefix}`));
}

async function commitIn(git: SimpleGit, paths: readonly string[], message: CommitMessage): Promise<void> {
  // Not `add`: it stumbles over what is gone from the index already, as after `git rm` or `git mv`.
  await git.raw(['update-index', '--add', '--remove', '--', ...paths]);
  await git.raw(['commit', '--quiet', '--message', formatCommitMessage(message), '--only', '--', ...paths]);
}

async function mergeIn(git: SimpleGit, upstream: string): Promise<MergeResult> {
  const before = await git.raw(['rev-parse', 'HEAD']);
  try {
    await git.raw(['merge', '--no-edit', '--quiet', upstream]);
  } catch (error) {
    const conflicts = (await git.raw(['diff', '--name-only', '--relative', '--diff-filter=U', '-z']))
      .split('\0')
      .filter(Boolean);
    if (conflicts.length === 0) throw error;
    await git.raw(['merge', '--abort']);
    return { merged: false, conflicts };
  }
  return { merged: before !== (await git.raw(['rev-parse', 'HEAD'])), conflicts: null };
}

async function pushIn(git: SimpleGit, remote: string | null): Promise<boolean> {
  try {
    await git.raw(
      remote === null ? ['push', '--quiet'] : ['push', '--quiet', '--set-upstream', remote, 'HEAD'],
    );
    return true;
  } catch (error) {
    if (/non-fast-forward|fetch first|\[rejected\]/i.test(String(error))) return false;
    throw error;
  }
}

async function oneLine(git: SimpleGit, args: string[]): Promise<string | null> {
  const output = await git.raw(args).catch(() => '');
  return output.trim().split('\n')[0] || null;
}
