/** Bringing the data folder and its remote together. */
import type { Application } from '../core/application.ts';
import type { Config } from '../core/config.ts';
import { counted } from '../core/counted.ts';
import { singleLine } from '../core/plain-text.ts';
import { shellWord } from '../core/shell-word.ts';
import { parseApplication } from '../format/application-file.ts';
import type { Repository } from '../store/repository.ts';
import type { Store } from '../store/store.ts';
import { describeChange } from './describe-change.ts';
import { InvalidFileError, WorkError } from './errors.ts';

/** How often to fetch and merge again when others push at the same moment. */
const attempts = 5;
/** Up to so many changed files get a commit each. */
const singly = 12;

/** What one file's change comes to. */
interface FileChange {
  path: string;
  message: string;
}

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
    if (await repository.push(remote)) say(`Pushed to ${remote}.`);
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
    if (await repository.push(null)) return say(`Pushed ${counted(ahead, 'commit')} to ${upstream}.`);
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
  const changes: FileChange[] = [];
  for (const path of changed)
    changes.push({ path, message: await messageFor(store, repository, config, path) });
  if (changes.length > singly) {
    const subject = `${counted(changes.length, 'file')} changed`;
    await repository.commit(changed, [subject, '', ...changes.map(({ message }) => message)]);
    say(`Committed: ${subject}`);
    return;
  }
  for (const { path, message } of changes) {
    await repository.commit([path], message);
    say(`Committed: ${message}`);
  }
}

/** `Acme Robotics: applied → phone_screen`. */
async function messageFor(
  store: Store,
  repository: Repository,
  config: Config,
  path: string,
): Promise<string> {
  const [was, is] = [await repository.committedText(path), store.readText(path)?.text ?? null];
  if (!path.startsWith('applications/') || !path.endsWith('.md'))
    return `${path} ${was === null ? 'added' : is === null ? 'removed' : 'changed'}`;
  const read = (text: string | null): Application | null =>
    text === null ? null : parseApplication({ path, text }, config).application;
  const [before, after] = [read(was), read(is)];
  const phrases = describeChange(before, after);
  const message = `${(after ?? before)?.company ?? path}: ${phrases.join('; ') || 'changed'}`;
  return singleLine(message, 500);
}

/** Merges what the remote has; whether there was anything. */
async function pull(repository: Repository, upstream: string, say: (line: string) => void): Promise<boolean> {
  await repository.fetch();
  const { behind } = await repository.distance(upstream);
  if (behind === 0) return false;
  const { conflicts } = await repository.merge(upstream);
  if (conflicts !== null) throw new WorkError(conflictText(upstream, conflicts));
  say(`Merged ${counted(behind, 'commit')} from ${upstream}.`);
  return true;
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
