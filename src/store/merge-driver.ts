/**
 * Having Git merge application files by our program. Git must never be left with one side alone: it merges the text
 * itself first, and our program's outcome takes that one's place only if it is there as a whole.
 */
import { appendFileSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { runGit } from './git.ts';

/**
 * What our program says by its exit status: a merge, one with conflict markers, or that Git's merge of the text stands.
 * None is 0, which a program may say that did nothing.
 */
export const outcomes = { merged: 31, conflict: 32, asText: 33 } as const;

/** The files that our program merges, as a pattern from the data folder. */
export const mergedFiles = 'applications/**/*.md';

/** The line of a `.gitattributes` beside `applications/` that has these files merged by our program. */
export const attributesLine = `${mergedFiles} merge=apptrack`;

/** A program for {@link driverCommand}: Node's path and the script's, both absolute. */
export interface Program {
  node: string;
  script: string;
}

/**
 * The command that Git runs by its shell, with Git's placeholders: see gitattributes(5). Before 2.44 Git has no names
 * for the sides here. `%A` holds our version before, and what is to become of the file after.
 */
export function driverCommand({ node, script }: Program): string {
  const { merged, conflict, asText } = outcomes;
  return [
    'm=%A.own x=%X y=%Y;',
    'case "$x" in "%""X") x=ours y=theirs;; esac;',
    'cp %A $m; c=$?;',
    'git merge-file -q --marker-size=%L -L "$x" -L base -L "$y" %A %O %B; s=$?;',
    'if test $c = 0; then',
    // What Git takes for no text, it leaves as we have it.
    'if test $s -gt 127; then',
    '{ echo "<<<<<<< $x"; cat $m; echo; echo "======="; cat %B; echo; echo ">>>>>>> $y"; } >%A && s=1; fi;',
    `n=${quoted(node)}; test -x "$n" || n=node;`,
    `"$n" ${quoted(script)} merge-driver -- %O $m %B %P %L "$x" "$y" </dev/null >/dev/null 2>&1;`,
    `case $? in ${merged}) mv -f $m %A && s=0;; ${conflict}) mv -f $m %A && s=1;; ${asText}) ;;`,
    '*) echo "apptrack did not merge this file, so Git merged its text (see: apptrack doctor):" %P >&2;; esac;',
    'rm -f $m; fi;',
    'exit $s',
  ].join(' ');
}

/** A path as one word of the shell, and nothing in it a placeholder of Git's. Git's shell on Windows wants slashes. */
function quoted(path: string): string {
  const slashed = process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
  return `'${slashed.replaceAll("'", `'\\''`).replaceAll('%', '%%')}'`;
}

/** The command that is set up for the repository around the folder `root`; null where none is. */
export function configuredDriver(root: string): string | null {
  try {
    return runGit(root, ['config', 'merge.apptrack.driver']).replace(/\n$/, '') || null;
  } catch {
    return null;
  }
}

/** Whether Git merges the application files of the data folder `root` by our program, rather than as text or in another way. */
export function mergeAttribute(root: string): string {
  const path = 'applications/a.md';
  const [, , value] = runGit(root, ['check-attr', '-z', 'merge', '--', path]).split('\0');
  return value ?? 'unspecified';
}

/**
 * Sets the command up in this clone of the repository around the data folder `root`, and has it used where the
 * repository's own attributes say nothing of how to merge.
 */
export function setMergeDriver(root: string, program: Program): void {
  setCommand(root, program);
  if (mergeAttribute(root) !== 'unspecified') return;
  const file = resolve(root, runGit(root, ['rev-parse', '--git-path', 'info/attributes']).trimEnd());
  const prefix = runGit(root, ['rev-parse', '--show-prefix']).replace(/\n$/, '');
  mkdirSync(dirname(file), { recursive: true });
  const gap = lastCharacter(file) === '\n' ? '' : '\n';
  appendFileSync(file, `${gap}${pattern(prefix)} merge=apptrack\n`);
}

/** Sets the command up anew where an earlier one is. */
export function renewMergeDriver(root: string, program: Program): void {
  if (configuredDriver(root) !== null) setCommand(root, program);
}

function setCommand(root: string, program: Program): void {
  const command = driverCommand(program);
  if (configuredDriver(root) === command) return;
  runGit(root, ['config', 'merge.apptrack.name', 'AppTrack']);
  runGit(root, ['config', 'merge.apptrack.driver', command]);
}

/** The pattern of the files, from the top of the repository; `prefix` is the data folder's path from there. */
function pattern(prefix: string): string {
  const whole = `${prefix.replace(/[\\*?[\]]/g, '\\$&')}${mergedFiles}`;
  return /^[!#"]|[\s"\\]/.test(whole) ? JSON.stringify(whole) : whole;
}

function lastCharacter(file: string): string {
  try {
    return readFileSync(file, 'utf8').at(-1) ?? '\n';
  } catch {
    return '\n';
  }
}
