/** What Git has of the data: each commit, and the files that it changed. */
import { execFileSync } from 'node:child_process';
import { runGit } from './git.ts';

/** One file in one commit. Paths are from the data folder. */
export interface CommittedChange {
  commit: string;
  author: string;
  /** When it was committed, in seconds. */
  time: number;
  path: string;
  /** Where it was before; null where it was not there. */
  was: string | null;
  /** Git's names of the texts; null for none. */
  before: string | null;
  after: string | null;
}

const none = /^0+$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: what Git is told to put before each commit, which a name may hold
const newCommit = /\x01(?=[0-9a-f]{40,64}\0)/;

/** The changes of the data, newest first; none where Git does not have the folder `root`. */
export function* committedChanges(root: string): Generator<CommittedChange> {
  let log: string;
  try {
    const format = '--format=%x01%H%x00%an%x00%ct';
    const options = ['--raw', '--no-abbrev', '-z', '-M', '--relative', '--no-merges', '--no-show-signature'];
    log = runGit(root, ['log', ...options, format, 'HEAD', '--', 'applications']);
  } catch {
    return;
  }
  for (const part of log.split(newCommit).slice(1)) {
    const [commit = '', author = '', time = '', ...fields] = part.split('\0');
    const words = fields.map((word) => word.replace(/^\n/, ''));
    for (let at = 0; at < words.length; ) {
      const [, , before = '', after = '', kind = ''] = (words[at] ?? '').split(' ');
      if (kind === '') {
        at += 1;
        continue;
      }
      const isMove = /^[RC]/.test(kind);
      const [from = '', to = from] = words.slice(at + 1, at + (isMove ? 3 : 2));
      at += isMove ? 3 : 2;
      yield {
        ...{ commit, author, time: Number(time), path: to, was: kind === 'A' ? null : from },
        before: none.test(before) ? null : before,
        after: none.test(after) ? null : after,
      };
    }
  }
}

/** The texts of these names, by name; asked for in one go. */
export function committedTexts(root: string, names: readonly string[]): Map<string, string> {
  const texts = new Map<string, string>();
  const asked = [...new Set(names)];
  if (asked.length === 0) return texts;
  const output = execFileSync('git', ['cat-file', '--batch'], {
    ...{ cwd: root, input: `${asked.join('\n')}\n`, maxBuffer: 512 * 1024 * 1024 },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf(10, at);
    const [name = '', kind, size = '0'] = output.toString('utf8', at, end).split(' ');
    at = end + 1;
    if (kind === 'missing') continue;
    texts.set(name, output.toString('utf8', at, at + Number(size)));
    at += Number(size) + 1;
  }
  return texts;
}
