/** The Git repository that the data folder is in. */
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CommitMessage, formatCommitMessage } from '../format/commit-message.ts';
import { callGit, GitError, gitLine } from './call-git.ts';
import { followedBranch } from './followed-branch.ts';
import { literalPath } from './git.ts';
import { ownPrefix } from './process-token.ts';

/** Git cannot do what was asked; the message is for people. */
export class RepositoryError extends Error {
  override name = 'RepositoryError';
}

/** How a merge ended: with nothing to do, done, or with both sides' changes to these paths still apart. */
export type MergeResult = { merged: boolean; conflicts: null } | { merged: false; conflicts: string[] };

/** A repository as seen from the data folder; paths are from the data folder, with `/`. What Git refuses is a GitError. */
export interface Repository {
  /** The data files whose content is not in the last commit: new, changed or gone. */
  changed(): Promise<string[]>;
  /** A file's text in the last commit; null where it is not in it. */
  committedText(path: string): Promise<string | null>;
  /** Commits these files, and nothing else that may be staged. Where that fails, what was staged is as it was. */
  commit(paths: readonly string[], message: CommitMessage): Promise<void>;
  /** Whether there is a commit. */
  hasCommits(): Promise<boolean>;
  /** The remote branch that this one follows, like `origin/main`; null where there is none. */
  upstream(): Promise<string | null>;
  /** The name of a remote to publish a new branch to; null where there is none. */
  remote(): Promise<string | null>;
  fetch(): Promise<void>;
  /** Commits that `upstream` has and we do not, and the other way round. */
  distance(upstream: string): Promise<{ behind: number; ahead: number }>;
  /** The last commit of `upstream` that we have and it has no more, since it was rewritten; null where it was not. */
  rewrittenSince(upstream: string): Promise<string | null>;
  /** Merges; a merge that cannot be finished is undone, so that both sides stay as they are. */
  merge(upstream: string): Promise<MergeResult>;
  /** Pushes; false where the remote has moved on meanwhile. `remote` sets a new branch's upstream. */
  push(remote: string | null): Promise<boolean>;
}

/** What belongs to the data folder. */
const dataPaths = ['applications', 'resumes', 'apptrack.config.yaml', '.gitattributes'];

/**
 * The repository around the data folder `root`. Throws a {@link RepositoryError} where there is none, where no branch is
 * checked out, or where a merge, a rebase or the like is under way.
 */
export async function openRepository(root: string): Promise<Repository> {
  const folder = await gitFolder(root);
  refuseUnfinished(folder);
  await refuseDetached(root);
  return {
    changed: () => changedIn(root),
    committedText: (path) => callGit(root, ['show', `HEAD:./${path}`]).catch(() => null),
    commit: (paths, message) => commitIn(root, folder, paths, message),
    hasCommits: async () => (await gitLine(root, ['rev-parse', '--verify', '--quiet', 'HEAD'])) !== null,
    upstream: () => gitLine(root, ['rev-parse', '--abbrev-ref', '--symbolic-full-name', '@{upstream}']),
    remote: () => remoteOf(root),
    fetch: async () => {
      await callGit(root, ['fetch', '--quiet', '--no-recurse-submodules'], { reaches: true });
    },
    distance: async (upstream) => {
      const counts = await callGit(root, ['rev-list', '--left-right', '--count', `HEAD...${upstream}`]);
      const [ahead = 0, behind = 0] = counts.trim().split(/\s+/).map(Number);
      return { ahead, behind };
    },
    rewrittenSince: (upstream) => rewrittenSince(root, upstream),
    merge: (upstream) => mergeIn(root, folder, upstream),
    push: (remote) => pushIn(root, remote),
  };
}

/** Commits one file of the data folder `root` as it now is, or its deletion; false where there is nothing to commit. */
export async function commitFile(root: string, path: string, message: CommitMessage): Promise<boolean> {
  if ((await callGit(root, ['status', '--porcelain', '--', literalPath(path)])) === '') return false;
  await (await openRepository(root)).commit([path], message);
  return true;
}

/** Where Git keeps what belongs to this working tree. */
async function gitFolder(root: string): Promise<string> {
  try {
    return (await callGit(root, ['rev-parse', '--absolute-git-dir'])).trim();
  } catch (error) {
    const { said } = error as GitError;
    if (said.some((line) => line.includes('not a git repository')))
      throw new RepositoryError('the data folder is in no Git repository; make one with: git init');
    throw error;
  }
}

function refuseUnfinished(folder: string): void {
  for (const [name, what] of [
    ['MERGE_HEAD', 'merge'],
    ['rebase-merge', 'rebase'],
    ['rebase-apply', 'rebase'],
    ['CHERRY_PICK_HEAD', 'cherry-pick'],
    ['REVERT_HEAD', 'revert'],
  ] as const) {
    if (existsSync(join(folder, name))) {
      throw new RepositoryError(
        `a ${what} is under way; finish it (git ${what} --continue) or undo it (git ${what} --abort) first`,
      );
    }
  }
}

async function refuseDetached(root: string): Promise<void> {
  if ((await gitLine(root, ['symbolic-ref', '--quiet', 'HEAD'])) !== null) return;
  const commit = await gitLine(root, ['rev-parse', '--short', 'HEAD']);
  throw new RepositoryError(
    `no branch is checked out (HEAD is at ${commit}), so that a commit would belong to none; nothing was committed. Go to a branch (git switch main), or make one of what is here (git switch --create NAME)`,
  );
}

async function remoteOf(root: string): Promise<string | null> {
  const names = (await callGit(root, ['remote'])).split('\n').filter(Boolean);
  return names.includes('origin') ? 'origin' : (names[0] ?? null);
}

async function changedIn(root: string): Promise<string[]> {
  const prefix = (await callGit(root, ['rev-parse', '--show-prefix'])).trim();
  const each = ['--porcelain=v1', '-z', '--untracked-files=all', '--no-renames'];
  const output = await callGit(root, ['status', ...each, '--', ...dataPaths]);
  return output
    .split('\0')
    .filter(Boolean)
    .map((line) => line.slice(3))
    .filter((path) => path.startsWith(prefix))
    .map((path) => path.slice(prefix.length))
    .filter((path) => !path.includes(`/${ownPrefix}`));
}

async function commitIn(
  root: string,
  folder: string,
  paths: readonly string[],
  message: CommitMessage,
): Promise<void> {
  const restore = keepIndex(folder);
  try {
    // Not `add`: it stumbles over what is gone from the index already, as after `git rm` or `git mv`.
    await callGit(root, ['update-index', '--add', '--remove', '-z', '--stdin'], { input: paths.join('\0') });
    const only = ['--only', '--pathspec-from-file=-', '--pathspec-file-nul'];
    const text = formatCommitMessage(message);
    const input = paths.map(literalPath).join('\0');
    await callGit(root, ['commit', '--quiet', '--message', text, ...only], { input });
  } catch (error) {
    restore();
    throw error;
  }
}

/** Remembers what is staged; gives what puts it back, under the lock by which Git itself replaces its index. */
function keepIndex(folder: string): () => void {
  const index = join(folder, 'index');
  const before = existsSync(index) ? readFileSync(index) : null;
  return () => {
    const lock = `${index}.lock`;
    try {
      writeFileSync(lock, before ?? '', { flag: 'wx' });
    } catch {
      // Another Git is at work, or the disk is full: better to leave staged what is in the files anyway.
      return;
    }
    if (before !== null) return renameSync(lock, index);
    rmSync(index, { force: true });
    rmSync(lock);
  };
}

/**
 * Git keeps where a remote branch stood at each fetch. Where ours began at one of those that is no part of it today, it
 * was rewritten, and a merge would bring back what was taken out.
 */
async function rewrittenSince(root: string, upstream: string): Promise<string | null> {
  const began = await gitLine(root, ['merge-base', '--fork-point', upstream]);
  if (began === null) return null;
  const isInIt = await callGit(root, ['merge-base', '--is-ancestor', began, upstream]).then(
    () => true,
    () => false,
  );
  return isInIt ? null : began;
}

async function mergeIn(root: string, folder: string, upstream: string): Promise<MergeResult> {
  const before = await gitLine(root, ['rev-parse', '--verify', '--quiet', 'HEAD']);
  try {
    await callGit(root, ['merge', '--no-edit', '--quiet', '--ff', upstream]);
  } catch (error) {
    const unmerged = ['diff', '--name-only', '--relative', '--diff-filter=U', '-z'];
    const conflicts = (await callGit(root, unmerged)).split('\0').filter(Boolean);
    // There is one to undo also where a hook or a signature refused the commit.
    if (existsSync(join(folder, 'MERGE_HEAD'))) await callGit(root, ['merge', '--abort']);
    if (conflicts.length === 0) throw error;
    return { merged: false, conflicts };
  }
  return { merged: before !== (await gitLine(root, ['rev-parse', 'HEAD'])), conflicts: null };
}

async function pushIn(root: string, remote: string | null): Promise<boolean> {
  // To the branch that is followed, whatever a plain push of this person's means (remote.pushDefault, pushRemote).
  const followed = remote === null ? await followedBranch((args) => gitLine(root, args)) : null;
  const to =
    followed === null
      ? ['--set-upstream', remote ?? 'origin', 'HEAD']
      : ['--quiet', followed.remote, `HEAD:${followed.ref}`];
  try {
    await callGit(root, ['push', ...to], { reaches: true });
    return true;
  } catch (error) {
    // `[remote rejected]` is another thing: there its owner refuses.
    const moved =
      /^ ! \[rejected\]|\[remote rejected\].*\((?:cannot lock ref|failed to update ref|incorrect old value)/;
    if (error instanceof GitError && error.said.some((line) => moved.test(line))) return false;
    throw error;
  }
}
