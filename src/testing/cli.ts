/** Running the real command line in a folder of its own. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';

/** The program's start. */
export const bin = fileURLToPath(new URL('../../bin/apptrack.mjs', import.meta.url));

/** The day on which the tests happen. */
export const testDay = '2026-11-20';

/** What a finished command left. */
export interface Finished {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** How to run a command. */
export interface RunOptions {
  cwd?: string;
  input?: string;
  env?: Record<string, string | undefined>;
}

/** Runs a program to its end. */
export function runProgram(
  file: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const { APPTRACK_DIR: _dir, FORCE_COLOR: _colour, ...inherited } = process.env;
    const child = spawn(file, args, {
      cwd: options.cwd,
      env: { ...inherited, APPTRACK_TODAY: testDay, ...options.env },
    });
    const output = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output.stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (output.stderr += text));
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, ...output }));
    child.stdin.on('error', () => {});
    child.stdin.end(options.input ?? '');
  });
}

/** Runs a script in Bash, in which `$@` are the words; nothing that a person has set up for their shell is run before it. */
export function runBash(
  script: string,
  words: readonly string[] = [],
  options: RunOptions = {},
): Promise<Finished> {
  // Bash reads ~/.bashrc also where it takes its standard input, a socket here, for a remote shell's.
  return runProgram('bash', ['--noprofile', '--norc', '-c', script, 'bash', ...words], {
    ...options,
    env: { ...options.env, BASH_ENV: undefined },
  });
}

const typist = fileURLToPath(new URL('./type-answers.py', import.meta.url));

/** Whether {@link runInTerminal} can be had here. */
export const hasTerminal = spawnSync('python3', ['--version']).status === 0;

/** Whether a program is installed here; where it is not, that is said once, for what it would have tried is not. */
export function hasProgram(name: string): boolean {
  const isThere = spawnSync(name, ['--version']).error === undefined;
  if (!isThere) process.stderr.write(`${name} is not installed; what needs it is not tried here\n`);
  return isThere;
}

/** Runs a program in a terminal of its own, and types each answer where its question has come. */
export function runProgramInTerminal(
  file: string,
  words: readonly string[],
  answers: readonly (readonly [question: string, keys: string])[],
  options: RunOptions = {},
): Promise<Finished> {
  return runProgram('python3', [typist, JSON.stringify(answers), file, ...words], options);
}

/** Runs `apptrack` in a terminal of its own, and types each answer where its question has come. */
export function runInTerminal(
  words: readonly string[],
  answers: readonly (readonly [question: string, keys: string])[],
  options: RunOptions = {},
): Promise<Finished> {
  return runProgramInTerminal(process.execPath, [bin, ...words], answers, options);
}

/** Runs `apptrack` with these words. */
export function runCli(words: readonly string[], options: RunOptions = {}): Promise<Finished> {
  return runProgram(process.execPath, [bin, ...words], options);
}

/** The same as one whom file permissions bind: root does so without its capabilities. */
export function runBound(words: readonly string[], options: RunOptions = {}): Promise<Finished> {
  if (process.getuid?.() !== 0) return runCli(words, options);
  return runProgram('setpriv', ['--bounding-set=-all', process.execPath, bin, ...words], options);
}

/** A data folder for one test, removed after it. */
export interface TestFolder extends Disposable {
  root: string;
  read(path: string): string;
  write(path: string, text: string): void;
}

/** A fresh temporary folder with these files; `using folder = dataFolder({…})` removes it in the end. */
export function dataFolder(files: Record<string, string> = {}): TestFolder {
  const root = mkdtempSync(join(tmpdir(), 'apptrack-test-'));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  mkdirSync(join(root, 'applications'));
  for (const [path, text] of Object.entries(files)) write(path, text);
  return {
    root,
    write,
    read: (path) => readFileSync(join(root, path), 'utf8'),
    [Symbol.dispose]: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** An application file with a history of these entries, a line each. */
export function applicationText(company: string, entries: readonly string[], more = ''): string {
  const history = entries.map((entry) => `  - { ${entry} }\n`).join('');
  return `---\ncompany: ${company}\nrole: Engineer\n${more}history:\n${history}---\n## Job description\nWe build robots.\n`;
}

/** An application that was saved, then sent. */
export const acmeText = applicationText('Acme Robotics', [
  'date: 2026-10-01, status: saved',
  'date: 2026-10-03, status: applied',
]);

/** An application in a folder of its own, at a company whose name has no Latin letter. */
export const zetaText = applicationText(
  '株式会社ゼータ',
  ['date: 2026-11-01, status: applied'],
  'source: linkedin\n',
);

/** A data folder of these two. */
export const twoApplications = { 'applications/acme.md': acmeText, 'applications/asia/zeta.md': zetaText };

/** Words for the command line, the status that it ends with, and a part of what it says of them. */
export type Refusal = [words: string[], status: number, message: string];

/** Fails where a command in the folder `cwd` is not refused as said, or prints anything else. */
export async function expectRefusals(cwd: string, refusals: readonly Refusal[]): Promise<void> {
  for (const [words, status, message] of refusals) {
    const finished = await runCli(words, { cwd });
    const stderr = expect.stringContaining(message);
    expect(finished, words.join(' ')).toMatchObject({ status, stdout: '', stderr });
  }
}
