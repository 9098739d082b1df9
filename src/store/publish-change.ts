/** Committing what a program changes, and pushing it, though others push at the same moment. */
import type { SimpleGit } from 'simple-git';
import { type CommitMessage, formatCommitMessage } from '../format/commit-message.ts';
import { protectedBranch } from '../format/git-refusals.ts';
import { followedBranch } from './followed-branch.ts';
import { literalPath } from './git.ts';
import { openGit, type RemoteAccess } from './remote-access.ts';
import { RepositoryError } from './repository.ts';

/** How often to start anew when others push at the same moment. */
const attempts = 8;

/** Who commits where Git has not been told: GitHub's own bot. */
const bot = [
  '-c',
  'user.name=github-actions[bot]',
  '-c',
  'user.email=41898282+github-actions[bot]@users.noreply.github.com',
];

/** What was written: the files, from the data folder, and what it means. */
export interface WrittenChange {
  paths: readonly string[];
  message: CommitMessage;
}

/** What a change came to. */
export type Published = 'nothing' | 'written' | 'committed' | 'pushed';

/**
 * Brings the checkout around the folder `root` up to date, has `change` write files, commits those in one commit, and
 * pushes. Where the remote has moved on meanwhile, all is done anew on top of it, so `change` must look at the files
 * each time; null from it means that nothing is to be done. Without a remote branch to push to it only commits,
 * without Git it only writes. `access` opens a remote to which the checkout holds no key.
 */
export async function publishChange(
  root: string,
  change: () => Promise<WrittenChange | null>,
  access: RemoteAccess | null = null,
): Promise<Published> {
  const git = openGit(root, access);
  if (!(await git.checkIsRepo().catch(() => false))) return (await change()) === null ? 'nothing' : 'written';
  const remote = await upstreamOf(git);
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    if (remote !== null) await catchUp(git, remote);
    const written = await change();
    if (written === null || !(await commit(git, written))) return 'nothing';
    if (remote === null) return 'committed';
    if (await push(git, remote)) return 'pushed';
  }
  throw new RepositoryError(
    `${remote?.name}/${remote?.branch} moves on faster than this can follow; try again`,
  );
}

async function commit(git: SimpleGit, { paths, message }: WrittenChange): Promise<boolean> {
  const these = paths.map(literalPath);
  if ((await git.raw(['status', '--porcelain', '--', ...these])) === '') return false;
  await git.raw(['add', '--all', '--', ...these]);
  const who = (await identity(git)) ? [] : bot;
  const text = formatCommitMessage(message);
  await git.raw([...who, 'commit', '--quiet', '--message', text, '--only', '--', ...these]);
  return true;
}

/** A branch of a remote. */
interface RemoteBranch {
  name: string;
  branch: string;
}

async function upstreamOf(git: SimpleGit): Promise<RemoteBranch | null> {
  const followed = await followedBranch(async (args) => (await git.raw(args).catch(() => '')).trim() || null);
  return followed && { name: followed.remote, branch: followed.ref.replace(/^refs\/heads\//, '') };
}

/** Only our own commits are ever thrown away: before the first there must be none that is not pushed. */
async function catchUp(git: SimpleGit, { name, branch }: RemoteBranch): Promise<void> {
  await git.raw(['fetch', '--quiet', name, `+refs/heads/${branch}:refs/remotes/${name}/${branch}`]);
  await git.raw(['merge', '--quiet', '--ff-only', `refs/remotes/${name}/${branch}`]).catch(() => {
    throw new RepositoryError(`this branch has commits that ${name}/${branch} has not; push them first`);
  });
}

/** Pushes; where the remote has moved on, takes our one commit back and says false. */
async function push(git: SimpleGit, { name, branch }: RemoteBranch): Promise<boolean> {
  try {
    await git.raw(['push', '--quiet', name, `HEAD:refs/heads/${branch}`]);
    return true;
  } catch (error) {
    await git.raw(['reset', '--quiet', '--keep', 'HEAD~1']);
    // What a rule of the branch refuses is refused again, however often it is tried.
    if (protectedBranch.test(String(error)) || /declined/i.test(String(error))) throw error;
    if (/non-fast-forward|fetch first|rejected|cannot lock ref/i.test(String(error))) return false;
    throw error;
  }
}

async function identity(git: SimpleGit): Promise<boolean> {
  return (await git.raw(['config', 'user.email']).catch(() => '')).trim() !== '';
}
