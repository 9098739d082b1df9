/** What Git or its hooks refused, as a person needs it: the step, what was said, how things stand, and what to do. */
import { shellWord } from '../core/shell-word.ts';
import { protectedBranch, unknownAuthor } from '../format/git-refusals.ts';
import type { GitError } from '../store/call-git.ts';
import { WorkError } from './errors.ts';

/** Of what was said, so many lines are shown: hooks may run a whole test suite. */
const shownLines = 30;

/** Does one step of several; what Git refuses of it becomes a {@link WorkError}. `stands` says how things are then. */
export async function gitStep<Result>(
  step: string,
  stands: string,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!isGitError(error)) throw error;
    throw new WorkError(explainGit(step, stands, error));
  }
}

/** Known by its name, so that the room of the disk is not loaded for it. */
function isGitError(error: unknown): error is GitError {
  return error instanceof Error && error.name === 'GitError';
}

/** The lines that explain it. */
export function explainGit(step: string, stands: string, { command, said, hooks }: GitError): string[] {
  const all = said.join('\n');
  // What a hook says of the network is no word of the remote's where none is spoken to.
  const reaches = command === 'fetch' || command === 'push';
  const known = causes.find((cause) => (reaches || !cause.reaches) && cause.sign.test(all));
  const byHook = known === undefined && hooks.length > 0 && !/^fatal:/m.test(all);
  const who = byHook ? `a hook refused it (${hooks.join(' or ')})` : (known?.what ?? 'Git refused it');
  const telling = known?.isAll ? [] : said;
  const shown = telling.length > shownLines ? ['…', ...telling.slice(-shownLines)] : telling;
  return [
    `${step}: ${who}; ${stands}`,
    ...(said.length === 0 ? ['  It said nothing.'] : shown.map((line) => `  ${line}`)),
    ...(byHook ? ['When that is settled: apptrack sync'] : (known?.advice(all) ?? [])),
  ];
}

/** Why Git fails: by what sign it is known, what it is, and what to do. */
interface Cause {
  sign: RegExp;
  what: string;
  advice: (said: string) => string[];
  /** Whether it is the remote's: not where none is spoken to. */
  reaches?: boolean;
  /** Whether the advice says all that Git said. */
  isAll?: boolean;
}

const again = 'Then: apptrack sync';

/** The first that fits is told, so what is certain comes before what is likely. */
const causes: readonly Cause[] = [
  {
    sign: /No space left on device|Disk quota exceeded/,
    what: 'the disk is full',
    advice: () => [`Make room. ${again}`],
  },
  {
    sign: /Unable to create '.*\.lock': File exists/,
    what: 'another Git is at work here, or one was ended half-way',
    isAll: true,
    advice: (said) => [
      `If none is at work: rm ${shellWord(/Unable to create '(.*\.lock)'/.exec(said)?.[1] ?? '')}`,
      again,
    ],
  },
  {
    sign: /dubious ownership/,
    what: 'the folder belongs to another user, so Git does not trust it',
    isAll: true,
    advice: (said) => [
      'If you do:',
      `  git config --global --add safe.directory ${shellWord(/repository at '(.*)'/.exec(said)?.[1] ?? '')}`,
    ],
  },
  {
    sign: unknownAuthor,
    what: 'Git does not know who you are',
    isAll: true,
    advice: () => [
      'Tell it:',
      '  git config --global user.name "Your Name"',
      '  git config --global user.email you@example.org',
      again,
    ],
  },
  {
    sign: /failed to sign|signing failed|gpg: .*(?:failed|error)|failed to write commit object|Couldn't load public key|user\.signing[kK]ey|No private key found/,
    what: 'the commit could not be signed',
    advice: () => [
      'Try the key by hand:  git commit --allow-empty --gpg-sign --message test',
      'Or go without here:   git config commit.gpgsign false',
      again,
    ],
  },
  {
    sign: /Host key verification failed/,
    what: 'the remote’s host is not known to SSH',
    reaches: true,
    advice: () => ['See whether you know it, in a terminal: git fetch', again],
  },
  {
    sign: new RegExp(`${protectedBranch.source}|remote rejected`, 'i'),
    what: 'the remote refused it',
    reaches: true,
    advice: (said) =>
      protectedBranch.test(said) || /pull request/i.test(said)
        ? [
            'The branch takes no pushes. Give yourself that right there (Settings, Branches or Rules), or go by a pull request:',
            '  git push origin HEAD:refs/heads/my-changes',
          ]
        : /\bworkflow\b/i.test(said)
          ? ['Push with SSH, or give your token the scope workflow.']
          : [`What it asks for stands above. ${again}`],
  },
  {
    sign: /could not read (?:Username|Password)|Authentication failed|terminal prompts disabled|Permission denied \(|Invalid username or|returned error: 40[13]|Write access to repository not granted/,
    what: 'the remote does not let you in',
    reaches: true,
    advice: () => [
      'Sign in: gh auth login, or a key that the remote knows (ssh-add). In a terminal you are asked: git fetch',
      again,
    ],
  },
  {
    sign: /Could not resolve host|Connection (?:refused|timed out|reset|closed)|Network is unreachable|No route to host|Failed to connect|unable to access|Operation timed out/i,
    what: 'the remote cannot be reached',
    reaches: true,
    advice: () => ['When you are online, and the address is right (git remote -v): apptrack sync'],
  },
  {
    sign: /does not appear to be a git repository|[Rr]epository not found|Could not read from remote repository|^fatal: repository .* not found$/m,
    what: 'there is no such repository, or you may not see it',
    reaches: true,
    advice: () => ['See its address: git remote -v', '  git remote set-url origin ADDRESS', again],
  },
  {
    sign: /unrelated histories/,
    what: 'the two have no commit in common',
    advice: () => ['In a shallow clone, get the rest first: git fetch --unshallow', again],
  },
  {
    sign: /would be overwritten by merge/,
    what: 'files here that are not committed are in its way',
    advice: () => ['Commit them, or move them away.', again],
  },
];
