/** `sync` killed at random moments, alone and with the Git that it started. */
import { execFileSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { applicationText, bin, runCli } from '../../src/testing/cli.ts';
import { type Attack, hold, type Try } from './attack.ts';
import { filesBefore, killAfter, readTexts, writeTexts } from './tracker.ts';

const git = (cwd: string, ...args: string[]) =>
  execFileSync('git', args, { cwd, encoding: 'utf8', stdio: 'pipe' });

/** Kills `sync` between a checkout with changes and a remote with others. */
export async function syncKills(attack: Attack): Promise<void> {
  await attack.make(tries(attack.count(60)), 2);
}

function* tries(count: number): Iterable<Try> {
  for (let index = 0; index < count; index += 1)
    yield {
      what: '"sync" killed at a random moment, with all that it started',
      run: async ({ chance, folder }) => {
        const { here, there } = prepare(folder);
        await killAfter(here, [bin, 'sync'], chance.integer(60, 900));
        // What was only on its way is there: in the files, or in a commit.
        hold(noted(readTexts(here)['applications/acme.md']), 'the change that was not committed yet is lost');
        await syncAgain(here);
        for (const checkout of [here, pulled(there)]) {
          const texts = readTexts(checkout);
          hold(noted(texts['applications/acme.md']), 'what was changed here is lost');
          hold(/They wrote/.test(texts['applications/beta.md'] ?? ''), 'what was changed there is lost');
          hold(texts['applications/new.md'] !== undefined, 'the new file is lost');
        }
      },
    };
}

const noted = (text = '') => /They called/.test(text);

function prepare(folder: string): { here: string; there: string } {
  const [remote, here, there] = ['remote.git', 'here', 'there'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  git(folder, 'init', '--quiet', '--bare', '--initial-branch=main', remote);
  git(folder, 'clone', '--quiet', remote, here);
  identify(here);
  writeTexts(here, filesBefore);
  commitAll(here);
  git(here, 'push', '--quiet', 'origin', 'HEAD:main');
  git(folder, 'clone', '--quiet', remote, there);
  identify(there);
  note(there, 'applications/beta.md', 'They wrote', '\r\n');
  commitAll(there);
  git(there, 'push', '--quiet', 'origin', 'HEAD:main');
  note(here, 'applications/acme.md', 'They called', '\n');
  writeTexts(here, { 'applications/new.md': applicationText('New', ['date: 2026-11-01, status: saved']) });
  return { here, there };
}

function note(root: string, path: string, words: string, eol: string): void {
  const text = readTexts(root)[path] ?? '';
  const entry = `  - { date: 2026-11-20, note: ${words} }`;
  writeTexts(root, { [path]: text.replace(`${eol}---${eol}##`, `${eol}${entry}${eol}---${eol}##`) });
}

function identify(root: string): void {
  git(root, 'config', 'user.name', 'Ada');
  git(root, 'config', 'user.email', 'ada@example.org');
  git(root, 'config', 'core.autocrlf', 'false');
}

function commitAll(root: string): void {
  git(root, 'add', '--all');
  git(root, 'commit', '--quiet', '--message', 'By hand');
}

/** Syncs to the end. A lock that Git itself left is removed as Git's message says, a merge under way is ended as ours says. */
async function syncAgain(root: string): Promise<void> {
  let last = '';
  for (let round = 0; round < 4; round += 1) {
    const { status, stderr } = await runCli(['sync'], { cwd: root });
    if (status === 0) return;
    last = stderr;
    hold(/^apptrack: /.test(stderr) && !/\n {4}at /.test(stderr), () => `no plain word: ${stderr}`);
    const lock = /'?([^'\s]+\.lock)'?/.exec(stderr)?.[1];
    if (lock !== undefined && existsSync(lock)) rmSync(lock);
    else if (/merge is under way/.test(stderr)) git(root, 'merge', '--abort');
    else break;
  }
  throw new Error(`sync does not go on: ${last}`);
}

function pulled(root: string): string {
  git(root, 'pull', '--quiet', 'origin', 'main');
  return root;
}
