/** Bringing the data folder and its remote together. */
import { counted } from '../core/counted.ts';
import { shellWord } from '../core/shell-word.ts';
import type { Repository } from '../store/repository.ts';
import type { Store } from '../store/store.ts';
import { InvalidFileError, WorkError } from './errors.ts';
import { gitStep } from './explain-git.ts';
import { type FileTexts, planCommits } from './plan-commits.ts';

/** How often to fetch and merge again when others push at the same moment. */
const attempts = 5;
/** Up to so many changed files get a commit each. */
const singly = 12;

/**
 * Commits what changed in the data folder, merges what the remote has, pushes. `say` hears each step, a line each.
 * Throws and leaves everything as it is where files have problems (an {@link InvalidFileError}) or where both sides
 * changed the same thing (a {@link WorkError} that says what to do).
 */
export async function sync(
  store: Store,
  repository: Repository,
  { push }: { push: boolean },
  say: (line: string) => void,
): Promise<void> {
  await commitChanges(store, repository, say);
  const upstream = await repository.upstream();
  if (upstream === null) {
    const remote = await repository.remote();
    if (remote === null || !push) return say('There is no remote to pull from or push to.');
    await refuseProblems(store, notPushed);
    if (!(await repository.hasCommits())) return say('There is nothing to push yet.');
    if (await pushTo(remote, () => repository.push(remote))) say(`Pushed to ${remote}.`);
    else throw new WorkError(otherBranchText(remote));
    return;
  }
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const merged = await pull(repository, upstream, say);
    if (merged) await refuseProblems(store, `merged, but ${notPushed}`);
    const { ahead } = await repository.distance(upstream);
    if (ahead === 0) return say(`Up to date with ${upstream}.`);
    if (!push) return say(`${counted(ahead, 'commit')} to push to ${upstream}.`);
    // What an earlier merge brought in is as broken as it was then.
    if (!merged) await refuseProblems(store, notPushed);
    if (await pushTo(upstream, () => repository.push(null)))
      return say(`Pushed ${counted(ahead, 'commit')} to ${upstream}.`);
  }
  throw new WorkError(`${upstream} moves on faster than this can follow; all is committed here, try again`);
}

async function commitChanges(
  store: Store,
  repository: Repository,
  say: (line: string) => void,
): Promise<void> {
  const changed = await repository.changed();
  if (changed.length === 0) return;
  const { config, problems } = await store.readSummaries();
  const bad = problems.filter(({ path }) => changed.includes(path));
  if (bad.length > 0) throw new InvalidFileError('nothing was committed, for files have problems:', bad);
  const files: FileTexts[] = [];
  for (const path of changed) {
    const was = await repository.committedText(path);
    files.push({ path, was, is: store.readText(path)?.text ?? null });
  }
  const commits = planCommits(files, config);
  if (commits.length > singly) {
    const subject = `${counted(commits.length, 'file')} changed`;
    const message = [subject, '', ...commits.map((commit) => commit.message)];
    await gitStep(`committing ${counted(changed.length, 'file')}`, notCommitted(0), () =>
      repository.commit(changed, message),
    );
    return say(`Committed: ${subject}`);
  }
  for (const [done, { paths, message }] of commits.entries()) {
    await gitStep(`committing ${paths.join(', ')}`, notCommitted(done), () =>
      repository.commit(paths, message),
    );
    say(`Committed: ${message}`);
  }
}

function notCommitted(before: number): string {
  return before === 0
    ? 'nothing was committed, and what is staged is as it was'
    : 'this one was not committed, and what is staged is as it was';
}

/** Merges what the remote has; whether there was anything. */
async function pull(repository: Repository, upstream: string, say: (line: string) => void): Promise<boolean> {
  await gitStep(`fetching ${upstream}`, 'all is committed here, nothing is pulled or pushed', () =>
    repository.fetch(),
  );
  const { behind } = await repository.distance(upstream);
  if (behind === 0) return false;
  const lost = await repository.rewrittenSince(upstream);
  if (lost !== null) throw new WorkError(rewrittenText(upstream, lost));
  const { conflicts } = await gitStep(
    `merging ${upstream}`,
    'all is committed here, nothing is merged or pushed',
    () => repository.merge(upstream),
  );
  if (conflicts !== null) throw new WorkError(conflictText(upstream, conflicts));
  say(`Merged ${counted(behind, 'commit')} from ${upstream}.`);
  return true;
}

function pushTo(where: string, work: () => Promise<boolean>): Promise<boolean> {
  return gitStep(`pushing to ${where}`, 'all is committed here, nothing is pushed', work);
}

const notPushed = 'not pushed, for files have problems:';

/**
 * Broken files are not handed on: what reads them elsewhere would stop at them. What is pushed cannot be taken back, so
 * every file is read for this, whatever is kept of earlier readings.
 */
async function refuseProblems(store: Store, message: string): Promise<void> {
  const { problems } = await store.readAll();
  if (problems.length > 0) throw new InvalidFileError(message, problems);
}

function otherBranchText(remote: string): string[] {
  return [
    `${remote} has a branch of this name already, with other commits. All is committed here; to follow that branch:`,
    `  git fetch ${shellWord(remote)} && git branch --set-upstream-to ${shellWord(remote)}/$(git branch --show-current)`,
    '  apptrack sync',
  ];
}

function rewrittenText(upstream: string, lost: string): string[] {
  const [branch, commit] = [shellWord(upstream), lost.slice(0, 12)];
  return [
    `${upstream} was rewritten (a force push): commits up to ${commit}, which you have, are no longer in it`,
    'A merge would bring them back, so nothing is merged or pushed; all is committed here. Either take what is there, with your later commits on top:',
    `  git rebase --onto ${branch} ${commit}`,
    'or keep both:',
    `  git merge ${branch}`,
    'Then: apptrack sync',
  ];
}

function conflictText(upstream: string, conflicts: readonly string[]): string[] {
  return [
    'here and there the same lines were changed, in:',
    ...conflicts.map((path) => `  ${path}`),
    `Both versions are intact: yours is committed here, the other is in ${upstream}. To settle it:`,
    `  git merge ${shellWord(upstream)}    shows both in the files, between markers`,
    '  edit the files, then:    git commit --all --no-edit',
    '  apptrack sync',
  ];
}
