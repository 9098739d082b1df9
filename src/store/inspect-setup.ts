/** Looking at the set-up around a data folder: Git, the workflows, what GitHub says of the repository. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { askGitHub } from './ask-github.ts';
import { runGit } from './git.ts';
import { configuredDriver, mergeAttribute } from './merge-driver.ts';
import { repositoryRoot } from './repository-root.ts';
import { type TriedMerge, tryMerge } from './try-merge.ts';

/** What there is to see. Nothing is changed; what cannot be found out is null. */
export async function inspectSetup(root: string, env: NodeJS.ProcessEnv = process.env) {
  const top = repositoryRoot(root);
  const remote = top === null ? null : remoteOf(root);
  const repository = remote === null ? null : repositoryOn(remote);
  return {
    node: process.versions.node,
    git: top !== null,
    merging: top === null ? null : mergingIn(root),
    // An address may hold a password.
    remote: remote?.replace(/\/\/[^@/]*@/, '//') ?? null,
    repository,
    private: repository === null ? null : await isPrivate(repository, env),
    workflows: workflowsIn(top ?? root),
    secrets: repository === null ? null : await secretsOf(repository, env),
    publishingOff: repository === null ? false : await isPublishingOff(repository, env),
    timezone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
}

/** How Git merges application files; `unset` where nobody told it to have us do it. */
function mergingIn(root: string): TriedMerge | 'unset' | null {
  try {
    const command = configuredDriver(root);
    return command === null || mergeAttribute(root) !== 'apptrack' ? 'unset' : tryMerge(command);
  } catch {
    return null;
  }
}

function remoteOf(root: string): string | null {
  try {
    const names = runGit(root, ['remote']).split('\n');
    // Others, such as the one that upgrades come from, are not the tracker's own.
    const name = names.includes('origin') ? 'origin' : (names[0] ?? '');
    return name === '' ? null : runGit(root, ['remote', 'get-url', name]).trim();
  } catch {
    return null;
  }
}

/** `OWNER/NAME` of an address on GitHub, by HTTPS or SSH. */
function repositoryOn(remote: string): string | null {
  return (
    /^(?:https:\/\/(?:[^@/]*@)?|ssh:\/\/git@|git@)github\.com[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(
      remote,
    )?.[1] ?? null
  );
}

function workflowsIn(root: string): string[] {
  try {
    return readdirSync(join(root, '.github/workflows'));
  } catch {
    return [];
  }
}

/** Without a token a private repository looks like none at all, so only "public" is certain then. */
async function isPrivate(repository: string, env: NodeJS.ProcessEnv): Promise<boolean | null> {
  const found = await ask(`/repos/${repository}`, env);
  return found === null || typeof found.private !== 'boolean' ? null : found.private;
}

async function secretsOf(repository: string, env: NodeJS.ProcessEnv): Promise<string[] | null> {
  const found = await ask(`/repos/${repository}/actions/secrets?per_page=100`, env);
  if (!Array.isArray(found?.secrets)) return null;
  return found.secrets.flatMap((one: { name?: unknown } | null) =>
    typeof one?.name === 'string' ? one.name : [],
  );
}

async function isPublishingOff(repository: string, env: NodeJS.ProcessEnv): Promise<boolean> {
  const found = await ask(`/repos/${repository}/actions/variables/APPTRACK_PUBLISH`, env);
  return found?.value === 'off';
}

async function ask(path: string, env: NodeJS.ProcessEnv): Promise<Record<string, unknown> | null> {
  const { body } = await askGitHub(path, env);
  return typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : null;
}
