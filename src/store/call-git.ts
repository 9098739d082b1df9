/** Running Git for a person who may or may not be there to answer it. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { inEnglish } from './git.ts';

/** How to run a Git command. */
export interface GitCall {
  input?: string;
  /** Whether it speaks to a remote, and so might ask for a password. */
  reaches?: boolean;
}

/** A Git command ended with an error. */
export class GitError extends Error {
  override name = 'GitError';
  readonly command: string;
  /** What it and its hooks said, in lines. */
  readonly said: readonly string[];
  /** The hooks here that may have refused it, as paths. */
  readonly hooks: readonly string[];
  constructor(command: string, output: string, hooks: readonly string[] = []) {
    const said = linesOf(output);
    super([`git ${command} failed`, ...said].join('\n'));
    this.command = command;
    this.said = said;
    this.hooks = hooks;
  }
}

/** Runs Git in a folder; gives what it prints, or rejects with a {@link GitError}. */
export async function callGit(folder: string, args: readonly string[], call: GitCall = {}): Promise<string> {
  const env = { ...process.env, ...inEnglish, ...(call.reaches ? await silence(folder, process.env) : {}) };
  const { status, stdout, stderr } = await ending(folder, args, env, call.input ?? '');
  if (status === 0) return stdout;
  // Behind Git's own options: `git -c key=value push`.
  const command = args.find((word, index) => !word.startsWith('-') && args[index - 1] !== '-c') ?? '';
  throw new GitError(command, `${stdout}\n${stderr}`, await hooksThere(folder, command));
}

/** What Git prints, in one line; null where it prints none, or fails. */
export async function gitLine(folder: string, args: readonly string[]): Promise<string | null> {
  const output = await callGit(folder, args).catch(() => '');
  return output.trim().split('\n')[0] || null;
}

interface Ending {
  status: number | null;
  stdout: string;
  stderr: string;
}

function ending(folder: string, args: readonly string[], env: NodeJS.ProcessEnv, input: string) {
  const child = spawn('git', args, { cwd: folder, env, stdio: ['pipe', 'pipe', 'pipe'] });
  const output = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output.stderr += text));
  // Git may end before it has read everything.
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  return new Promise<Ending>((settle) => {
    child.on('error', ({ message }) => settle({ status: null, stdout: '', stderr: message }));
    child.on('close', (status) => settle({ status, ...output }));
  });
}

/** What was said, without blank lines, colours, Git's hints, and what an address may hold of a password. */
function linesOf(output: string): string[] {
  return stripVTControlCharacters(output)
    .split(/\r\n|[\r\n]/)
    .map((line) => line.replace(/(?<=:\/\/)[^\s/@]+@/g, '').trimEnd())
    .filter((line) => line !== '' && !line.startsWith('hint:'));
}

/**
 * Variables by which nobody is asked for anything where nobody sits at a terminal: it would wait for ever. Where somebody
 * does, Git and SSH ask there for a password, a passphrase or whether a host is known, as they always do.
 */
async function silence(folder: string, env: NodeJS.ProcessEnv): Promise<Record<string, string>> {
  if (process.stdin.isTTY && process.stderr.isTTY) return {};
  const quiet = { GIT_TERMINAL_PROMPT: '0', GCM_INTERACTIVE: 'never' };
  if (env.GIT_SSH !== undefined && env.GIT_SSH_COMMAND === undefined) return quiet;
  const ssh = env.GIT_SSH_COMMAND ?? (await gitLine(folder, ['config', 'core.sshCommand'])) ?? 'ssh';
  // Another program than OpenSSH has options of its own.
  const isOpenSsh = /^ssh(?:\.exe)?$/i.test(basename(ssh.split(' ')[0] ?? ''));
  return isOpenSsh ? { ...quiet, GIT_SSH_COMMAND: `${ssh} -o BatchMode=yes` } : quiet;
}

/** The hooks that each command heeds. */
const heeded: Record<string, readonly string[]> = {
  commit: ['pre-commit', 'prepare-commit-msg', 'commit-msg'],
  merge: ['pre-merge-commit', 'prepare-commit-msg', 'commit-msg'],
  push: ['pre-push'],
};

async function hooksThere(folder: string, command: string): Promise<string[]> {
  const names = heeded[command] ?? [];
  if (names.length === 0) return [];
  const { stdout } = await ending(folder, ['rev-parse', '--git-path', 'hooks'], process.env, '');
  return names.map((name) => `${stdout.trim()}/${name}`).filter((path) => existsSync(resolve(folder, path)));
}
