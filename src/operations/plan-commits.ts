/** What changed in the data folder, as commits: which files belong together, and what it means in the domain's words. */
import type { Application } from '../core/application.ts';
import type { Config } from '../core/config.ts';
import { singleLine } from '../core/plain-text.ts';
import { parseApplication } from '../format/application-file.ts';
import { describeChange, withoutCommon } from './describe-change.ts';

/** A file before and now; null where it is not there. */
export interface FileTexts {
  path: string;
  was: string | null;
  is: string | null;
}

/** One commit: its files, and what it means. */
export interface PlannedCommit {
  paths: string[];
  message: string;
}

/** A commit for each file that changed, and one for the two paths of a file that was moved. */
export function planCommits(files: readonly FileTexts[], config: Config): PlannedCommit[] {
  const moves = findMoves(files);
  const left = new Set([...moves.values()].map(({ path }) => path));
  return files
    .filter(({ path }) => !left.has(path))
    .map((file) => {
      const from = moves.get(file.path);
      return from === undefined
        ? { paths: [file.path], message: messageFor(file, file.path, config) }
        : {
            paths: [from.path, file.path],
            message: messageFor({ ...file, was: from.was }, from.path, config),
          };
    });
}

/** `Acme Robotics: applied → phone_screen`, `Acme Robotics: moved to 2026/`. */
function messageFor({ path, was, is }: FileTexts, from: string, config: Config): string {
  const moved = from === path ? [] : [movePhrase(from, path)];
  if (!isApplication(path)) {
    const done = was === null ? 'added' : is === null ? 'removed' : 'changed';
    const phrases = moved.length > 0 && was === is ? moved : [...moved, done];
    return singleLine(`${from} ${phrases.join('; ')}`, 500);
  }
  const read = (at: string, text: string | null): Application | null =>
    text === null ? null : parseApplication({ path: at, text }, config).application;
  const [before, after] = [read(from, was), read(path, is)];
  const phrases = [...moved, ...describeChange(before, after)];
  return singleLine(`${(after ?? before)?.company ?? path}: ${phrases.join('; ') || 'changed'}`, 500);
}

/** `moved to 2026/`, `renamed to acme-2`, `moved to 2026/acme-2`. */
function movePhrase(from: string, to: string): string {
  const [before, after] = [splitPath(from), splitPath(to)];
  const folder = after.folder.replace(/^applications\/(?=.)/, '');
  if (before.folder === after.folder) return `renamed to ${after.name}`;
  return `moved to ${folder}${before.name === after.name ? '' : after.name}`;
}

function splitPath(path: string): { folder: string; name: string } {
  const end = path.lastIndexOf('/') + 1;
  return { folder: path.slice(0, end), name: path.slice(end).replace(/\.md$/, '') };
}

function isApplication(path: string): boolean {
  return path.startsWith('applications/') && path.endsWith('.md');
}

/**
 * What each new file was before, of those that are gone: the one of the same text; else the most alike of those that share
 * more than half of their lines, as Git has it, and nearly all where the company is another.
 */
function findMoves(files: readonly FileTexts[]): Map<string, FileTexts> {
  const gone = new Set(files.filter(({ was, is }) => is === null && was !== null));
  const come = files.filter(({ was, is }) => was === null && is !== null);
  const moves = new Map<string, FileTexts>();
  const pair = (alike: (one: FileTexts, other: FileTexts) => number) => {
    for (const file of come) {
      if (moves.has(file.path)) continue;
      const ranked = [...gone]
        .filter(({ path }) => isApplication(path) === isApplication(file.path))
        .map((one) => ({ one, share: alike(one, file) }))
        .filter(({ share }) => share > 0)
        .sort((a, b) => b.share - a.share || nameRank(b.one, file) - nameRank(a.one, file));
      const best = ranked[0]?.one;
      if (best === undefined) continue;
      moves.set(file.path, best);
      gone.delete(best);
    }
  };
  const linesOf = rememberedLines();
  const share = (one: FileTexts, file: FileTexts) => {
    const [before, after] = [one.was ?? '', file.is ?? ''];
    const shared = sharedLines(linesOf(before), linesOf(after));
    return shared > (companyLine(before) === companyLine(after) ? 0.5 : 0.8) ? shared : 0;
  };
  pair((one, file) => (one.was === file.is ? 1 : 0));
  // A whole folder is moved with the names kept, and then not every file need be compared with every other.
  pair((one, file) => (nameRank(one, file) > 0 ? share(one, file) : 0));
  pair(share);
  return moves;
}

/** Of equals the one of the same name. */
function nameRank(one: FileTexts, file: FileTexts): number {
  return Number(splitPath(one.path).name === splitPath(file.path).name);
}

/** What tells applications apart that began as copies of one text. */
function companyLine(text: string): string | undefined {
  return /^company:.*$/m.exec(text)?.[0];
}

/** The share of lines that two texts have in common, of the longer one's. */
function sharedLines(one: readonly string[], other: readonly string[]): number {
  const longer = Math.max(one.length, other.length);
  if (longer === 0) return 0;
  return (one.length - withoutCommon(one, other, (line) => line).length) / longer;
}

/** Splits each text into its lines that are not blank, once. */
function rememberedLines(): (text: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (text) => {
    const lines = known.get(text) ?? text.split('\n').filter((line) => line.trim() !== '');
    known.set(text, lines);
    return lines;
  };
}
