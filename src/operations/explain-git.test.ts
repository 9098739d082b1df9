import { expect, it } from 'vitest';
import { shellWord } from '../core/shell-word.ts';
import { GitError } from '../store/call-git.ts';
import { WorkError } from './errors.ts';
import { explainGit, gitStep } from './explain-git.ts';

it.each([
  ['error: unable to write file: No space left on device\nfatal: x', 'the disk is full'],
  [
    "fatal: Unable to create '/a b/.git/index.lock': File exists.",
    'another Git is at work here, or one was ended half-way',
  ],
  [
    'Host key verification failed.\nfatal: Could not read from remote repository.',
    'the remote’s host is not known to SSH',
  ],
  [
    'git@github.com: Permission denied (publickey).\nfatal: Could not read from remote repository.',
    'the remote does not let you in',
  ],
  [
    "fatal: unable to access 'https://x/': The requested URL returned error: 403",
    'the remote does not let you in',
  ],
  [
    'ssh: Could not resolve hostname x: Name\nfatal: Could not read from remote repository.',
    'the remote cannot be reached',
  ],
  [
    'ERROR: Repository not found.\nfatal: Could not read from remote repository.',
    'there is no such repository, or you may not see it',
  ],
  ['fatal: refusing to merge unrelated histories', 'the two have no commit in common'],
  ['fatal: something new', 'Git refused it'],
])('%s', (said, what) => {
  const [first] = explainGit('pushing', 'nothing is pushed', new GitError('push', said));
  expect(first).toBe(`pushing: ${what}; nothing is pushed`);
});

it.each([
  ['commit', 'pre-commit: 3: npx: not found', 'a hook refused it (h)'],
  ['commit', 'curl: (7) Failed to connect: Connection refused', 'a hook refused it (h)'],
  ['commit', 'npm error code E403, protected branch', 'a hook refused it (h)'],
  ['merge', 'Host key verification failed.', 'a hook refused it (h)'],
  ['push', 'pre-push: 3: npx: not found', 'a hook refused it (h)'],
  [
    'push',
    "fatal: repository 'https://x/y/' not found",
    'there is no such repository, or you may not see it',
  ],
])('of what was said by %s, only a remote that is spoken to has a word: %s', (command, said, what) => {
  expect(explainGit('it', 'nothing', new GitError(command, said, ['h']))[0]).toBe(`it: ${what}; nothing`);
});

it('names a lock that can be copied, and shows the end of what is long', () => {
  const lock = new GitError('commit', "fatal: Unable to create '/a b/.git/index.lock': File exists.");
  expect(explainGit('committing', 'nothing', lock)).toContain(
    `If none is at work: rm ${shellWord('/a b/.git/index.lock')}`,
  );
  const long = new GitError('commit', Array.from({ length: 99 }, (_, index) => `line ${index}`).join('\n'), [
    'h',
  ]);
  const lines = explainGit('committing', 'nothing', long);
  expect(lines[0]).toBe('committing: a hook refused it (h); nothing');
  expect(lines.slice(1, 3)).toEqual(['  …', '  line 69']);
  expect(lines.at(-2)).toBe('  line 98');
});

it('leaves other errors as they are', async () => {
  const other = new Error('x');
  await expect(gitStep('a', 'b', () => Promise.reject(other))).rejects.toBe(other);
  await expect(gitStep('a', 'b', () => Promise.reject(new GitError('fetch', 'fatal: x')))).rejects.toEqual(
    new WorkError(['a: Git refused it; b', '  fatal: x']),
  );
  expect(await gitStep('a', 'b', async () => 1)).toBe(1);
});
