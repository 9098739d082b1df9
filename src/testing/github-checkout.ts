/** Trackers for the emulated GitHub: a checkout of a bare repository, or a plain folder; and the bot's job at one. */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { JobContext } from '../github/job-context.ts';
import { openJob } from '../github/open-job.ts';
import { testBot } from './github.ts';

/** A checkout of a bare repository of its own, or a plain folder, to which nothing of commits applies. */
export interface Checkout {
  /** Its folder. */
  root: string;
  /** Commits files (null deletes) and pushes them, as a person would. */
  push(files: Record<string, string | null>): void;
  /** Another checkout of the same repository. */
  clone(): Checkout;
  /** The messages of all pushed commits, newest first. */
  messages(): string[];
}

/** Trees of checkouts that are removed in the end. */
export interface CheckoutFolder extends Disposable {
  checkout: Checkout;
  /** The text of a pushed file; null where there is none. */
  pushed(path: string): string | null;
  /** All pushed files by path. */
  allPushed(): Record<string, string | null>;
}

/** Makes a bare repository with these files and a checkout of it. */
export function checkoutFolder(files: Record<string, string>): CheckoutFolder {
  const base = mkdtempSync(join(tmpdir(), 'apptrack-github-'));
  const remote = join(base, 'remote.git');
  git(base, 'init', '--quiet', '--bare', '--initial-branch=main', remote);
  const first = cloneOf(base, remote);
  mkdirSync(join(first.root, 'applications'), { recursive: true });
  first.push({ 'applications/.gitkeep': '', ...files });
  const pushed = (path: string) => {
    try {
      return git(remote, 'show', `main:${path}`);
    } catch {
      return null;
    }
  };
  const paths = () => git(remote, 'ls-tree', '-r', '-z', '--name-only', 'main').split('\0').filter(Boolean);
  return {
    checkout: first,
    pushed,
    allPushed: () => Object.fromEntries(paths().map((path) => [path, pushed(path)])),
    [Symbol.dispose]: () => rmSync(base, { recursive: true, force: true }),
  };
}

function cloneOf(base: string, remote: string): Checkout {
  const root = mkdtempSync(join(base, 'checkout-'));
  git(base, 'clone', '--quiet', remote, root);
  git(root, 'config', 'user.name', 'Ada');
  git(root, 'config', 'user.email', 'ada@example.org');
  return {
    root,
    push: (changed) => {
      writeFiles(root, changed);
      git(root, 'add', '--all');
      git(root, 'commit', '--quiet', '--message', 'By hand');
      git(root, 'push', '--quiet', 'origin', 'HEAD:main');
    },
    clone: () => cloneOf(base, remote),
    messages: () => git(remote, 'log', '--format=%s', 'main').trim().split('\n'),
  };
}

/** Has the remote refuse every push as GitHub does one to a protected branch; gives what ends that. */
export function protectBranch({ root }: Checkout): () => void {
  const hook = join(git(root, 'remote', 'get-url', 'origin').trim(), 'hooks/pre-receive');
  const refusal = 'error: GH006: Protected branch update failed for refs/heads/main.';
  writeFileSync(hook, `#!/bin/sh\necho "${refusal}"\nexit 1\n`);
  chmodSync(hook, 0o755);
  return () => rmSync(hook);
}

/** A plain folder with these files, without Git. */
export function plainFolder(files: Record<string, string>): CheckoutFolder {
  const root = mkdtempSync(join(tmpdir(), 'apptrack-github-'));
  mkdirSync(join(root, 'applications'));
  writeFiles(root, files);
  const pushed = (path: string) => {
    try {
      return readFileSync(join(root, path), 'utf8');
    } catch {
      return null;
    }
  };
  const none = () => {
    throw new Error('a plain folder has no clones');
  };
  const paths = () => readdirSync(join(root, 'applications')).map((name) => `applications/${name}`);
  return {
    checkout: { root, push: (changed) => writeFiles(root, changed), clone: none, messages: () => [] },
    pushed,
    allPushed: () => Object.fromEntries(paths().map((path) => [path, pushed(path)])),
    [Symbol.dispose]: () => rmSync(root, { recursive: true, force: true }),
  };
}

function writeFiles(root: string, changed: Record<string, string | null>): void {
  for (const [path, text] of Object.entries(changed)) {
    if (text === null) rmSync(join(root, path));
    else {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
  }
}

/** Where and when the bot works. */
export interface Work {
  checkout: Checkout;
  /** The API's address. */
  url: string;
  /** `OWNER/NAME`. */
  repository: string;
  today: string;
  said: string[];
}

/** The job of the bot. */
export function jobAt({ checkout, url, repository, today, said }: Work): JobContext {
  return openJob(
    {
      ...process.env,
      APPTRACK_DIR: checkout.root,
      APPTRACK_TODAY: today,
      GITHUB_API_URL: url,
      GITHUB_TOKEN: `token-${testBot}`,
      GITHUB_REPOSITORY: repository,
      GITHUB_REF_NAME: 'main',
      GITHUB_SERVER_URL: 'https://github.com',
    },
    (line) => said.push(line),
  );
}

function git(cwd: string, ...args: string[]): string {
  return execFileSync('git', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}
