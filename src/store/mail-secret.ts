/** The password of a mailbox: from the system's own store by Git's credential helpers, or from a command; never from a file of ours. */
import { spawn } from 'node:child_process';
import { homedir } from 'node:os';
import type { MailSettings } from '../format/mail-settings.ts';
import { MailboxError } from './mailbox-error.ts';

/** What opens a mailbox. */
export interface MailSecret {
  kind: 'password' | 'token';
  value: string;
  /** Tells whoever keeps it whether it was right. */
  settle(isRight: boolean): Promise<void>;
}

/** No password is longer, and no token. */
const longest = 64 * 1024;

/** Asks for it. Throws a {@link MailboxError} where nobody knows it. */
export async function askSecret(settings: MailSettings): Promise<MailSecret> {
  const { passwordCommand, tokenCommand } = settings;
  const command = passwordCommand ?? tokenCommand;
  if (command === null) return askGit(settings);
  const [file = '', ...words] = command;
  const name = passwordCommand === null ? 'tokenCommand' : 'passwordCommand';
  const { status, printed } = await runFor(file, words, { input: null, env: process.env });
  if (status === null) throw new MailboxError(`${name}: ${file} cannot be run`);
  if (status !== 0) throw new MailboxError(`${name}: ${file} ended with status ${status}`);
  const [value = ''] = printed.split(/\r?\n/, 1);
  if (value === '') throw new MailboxError(`${name}: ${file} printed nothing`);
  return { kind: passwordCommand === null ? 'token' : 'password', value, settle: async () => {} };
}

/** What Git's own `imap-send` would be told: by the helpers that the person set up, or typed by them. */
async function askGit({ host, port, user }: MailSettings): Promise<MailSecret> {
  const query = `protocol=imaps\nhost=${host}:${port}\nusername=${user}\n`;
  const { status, printed } = await runGitCredential('fill', query);
  const value = /^password=(.+)$/m.exec(printed)?.[1];
  if (status !== 0 || value === undefined)
    throw new MailboxError(
      `no password for ${user} at ${host}: Git's credential helpers know none, and passwordCommand is not set`,
    );
  const known = `${query}password=${value}\n`;
  return {
    kind: 'password',
    value,
    settle: async (isRight) => {
      await runGitCredential(isRight ? 'approve' : 'reject', known);
    },
  };
}

function runGitCredential(what: 'fill' | 'approve' | 'reject', input: string) {
  const { GIT_DIR: _dir, GIT_WORK_TREE: _tree, ...env } = process.env;
  // Without a terminal it would wait for an answer that nobody gives.
  const asks = process.stdin.isTTY === true ? {} : { GIT_TERMINAL_PROMPT: '0', GIT_ASKPASS: '' };
  return runFor('git', ['credential', what], { input, env: { ...env, ...asks } });
}

/**
 * Runs a program at the person's home, so that nothing in a data folder has a say; what it has to tell or ask goes to
 * the terminal. The status is null where it cannot be run.
 */
function runFor(
  file: string,
  words: readonly string[],
  { input, env }: { input: string | null; env: NodeJS.ProcessEnv },
): Promise<{ status: number | null; printed: string }> {
  return new Promise((resolve) => {
    const child = spawn(file, words, {
      cwd: homedir(),
      env,
      stdio: [input === null ? 'inherit' : 'pipe', 'pipe', input === null ? 'inherit' : 'ignore'],
    });
    let printed = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      if (printed.length < longest) printed += text.slice(0, longest - printed.length);
    });
    child.on('error', () => resolve({ status: null, printed: '' }));
    child.on('close', (status) => resolve({ status: status ?? 1, printed }));
    child.stdin?.on('error', () => {});
    child.stdin?.end(input ?? '');
  });
}
