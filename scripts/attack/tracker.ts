/** A data folder to attack, the commands that change it, and what may be seen of it afterwards. */
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { acmeText, applicationText, bin, type Finished, runProgram, testDay } from '../../src/testing/cli.ts';
import { hold } from './attack.ts';

/** The texts of files by path. */
export type Texts = Readonly<Record<string, string>>;

const today = `demo: { today: ${testDay} }\n`;
const followUp = 'acme:follow_up:2026-10-03';
const rows = ['Delta', 'Epsilon', 'Zeta'].map((name) => `${name},Engineer,Applied,2026-11-02`);

/** What is in the folder before a command. */
export const filesBefore: Texts = {
  'applications/acme.md': acmeText.replace('history:', 'location: Ulm\nsalary: 80k-90k EUR\nhistory:'),
  'applications/beta.md': applicationText('Beta', ['date: 2026-11-10, status: applied']).replaceAll(
    '\n',
    '\r\n',
  ),
  'applications/deep/gamma.md': applicationText('Gamma', ['date: 2026-11-01, status: saved']),
  'resumes/backend.md': '# Backend\n\nGo and Kubernetes.\n',
  'apptrack.config.yaml': `title: Search # mine\n${today}`,
  'rows.csv': `Company,Position,Status,Date applied\n${rows.join('\n')}\n`,
};

/** Commands that write, by a name: those for applications and their reminders, `import` of a table and `init`. */
export const commands: Readonly<Record<string, readonly string[]>> = {
  note: ['note', 'acme', 'They called'],
  status: ['status', 'acme', 'phone_screen', '--at', '2026-11-24T14:00', '--with', 'Jane Doe'],
  'status of CRLF': ['status', 'beta', 'rejected', '--reason', 'visa'],
  set: ['set', 'acme', 'location', 'Bonn'],
  unset: ['unset', 'acme', 'location'],
  done: ['reminders', 'done', followUp],
  remind: ['reminders', 'add', 'gamma', '2026-12-01', 'Ask about relocation'],
  add: ['add', 'Delta', 'Engineer', '--status', 'applied', '--source', 'linkedin'],
  import: ['import', 'rows.csv'],
  remove: ['remove', 'gamma', '--yes'],
  init: ['init', '--yes', '--title', 'My search', '--timezone', 'Europe/Berlin'],
};

/** Writes files into a folder. */
export function writeTexts(root: string, texts: Texts): void {
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

/** All files of a folder but Git's and those that programs left for themselves. */
export function readTexts(root: string): Texts {
  const paths = pathsBelow(root).filter((path) => !/(?:^|\/)\.(?:git|apptrack-[^/]*)(?:\/|$)/.test(path));
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

/** What programs left for themselves: locks and temporary files. */
export function leftovers(root: string): string[] {
  const all = readdirSync(root, { recursive: true, encoding: 'utf8' });
  return all.filter((path) => /(?:^|[/\\])\.apptrack-[^/\\]*$/.test(path)).sort();
}

function pathsBelow(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort();
}

/** Fails where a file is neither as it was nor as it was to be. */
export function holdWhole(now: Texts, before: Texts, after: Texts): void {
  for (const path of new Set([...Object.keys(before), ...Object.keys(after), ...Object.keys(now)])) {
    const text = now[path];
    hold(
      text === before[path] || text === after[path],
      () => `${path} is neither as it was nor as it was to be: ${JSON.stringify(text)?.slice(0, 400)}`,
    );
  }
}

/** Whether two folders hold the same. */
export function isSame(a: Texts, b: Texts): boolean {
  return isDeepStrictEqual(a, b);
}

/** Starts a program in a folder and ends it, and all that it started, after some milliseconds. */
export function killAfter(root: string, args: readonly string[], milliseconds: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, APPTRACK_TODAY: testDay },
      stdio: 'ignore',
      detached: true,
    });
    const timer = setTimeout(() => process.kill(-(child.pid ?? 0), 'SIGKILL'), milliseconds);
    child.on('error', reject);
    child.on('close', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

/** What {@link runFaulty} is to have happen; see `faulty-files.mjs`. */
export interface Fault {
  at: number;
  fault: string;
  lasting?: boolean;
  report?: string;
}

const preload = join(import.meta.dirname, 'faulty-files.mjs');

/** Runs a command in a folder whose files fail as said. */
export function runFaulty(root: string, words: readonly string[], fault: Fault): Promise<Finished> {
  return runProgram(process.execPath, ['--import', preload, bin, ...words], {
    cwd: root,
    env: { ATTACK: JSON.stringify({ root, ...fault }) },
  });
}

/** What a command comes to when nothing happens to it. */
export interface Plain {
  name: string;
  words: readonly string[];
  after: Texts;
  /** The operations that it does to files, by their names in Node. */
  operations: readonly string[];
}

/** Runs a command undisturbed in a new folder, and notes what it does to files of that folder, or to all (`everywhere`). */
export async function runPlain(name: string, root: string, everywhere: boolean): Promise<Plain> {
  const words = commands[name] ?? [];
  writeTexts(root, filesBefore);
  const report = `${root}.count`;
  const finished = await runFaulty(root, words, { at: 0, fault: everywhere ? 'kill' : 'EIO', report });
  hold(finished.status === 0, `"${words.join(' ')}" does not even work undisturbed: ${finished.stderr}`);
  return { name, words, after: readTexts(root), operations: JSON.parse(readFileSync(report, 'utf8')) };
}
