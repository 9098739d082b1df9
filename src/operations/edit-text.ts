/** A file of the data folder as text: shown, checked while it is typed, saved, mended. */
import type { CalendarDate } from '../core/calendar-date.ts';
import type { Config } from '../core/config.ts';
import type { Problem } from '../core/problem.ts';
import { parseApplication } from '../format/application-file.ts';
import { checkFile } from '../format/check-file.ts';
import { warningsOf } from '../format/checks/warnings.ts';
import { type Fix, fixOf } from '../format/fix-problem.ts';
import { applyEdits } from '../format/text-edit.ts';
import { typedText, writtenText } from '../format/typed-text.ts';
import { configPath } from '../store/read-config.ts';
import { digestOf, FileChangedError } from '../store/replace-file.ts';
import type { Store } from '../store/store.ts';
import { staleText } from './change-application.ts';
import { UsageError } from './errors.ts';
import { brokenFile } from './parse-valid.ts';
import { type FileChange, writeFiles } from './write-files.ts';

/** A problem of a text, and what mends it there, where that is certain. */
export interface FoundProblem extends Problem {
  fix: Fix | null;
}

/** What is wrong with a text, and what is probably not meant. */
export interface CheckedText {
  problems: FoundProblem[];
  warnings: Problem[];
}

/** A file as a field to type into has it. */
export interface FileAsText extends CheckedText {
  text: string;
  /** The digest of its content; that of an empty one where there is no file yet. */
  digest: string;
}

/** Whether a path is that of a file which the tracker itself reads: an application, a résumé, the configuration. */
export function isTrackerFile(store: Store, path: string): boolean {
  if (path === configPath) return true;
  const { paths } = path.startsWith('resumes/') ? store.listResumes() : store.listApplications();
  return paths.includes(path);
}

/** What checks are made with. */
interface Session {
  config: Config;
  today: CalendarDate;
}

/** The file `path` as text. Throws a BrokenFileError where it is none. */
export function openText(store: Store, path: string, session: Session): FileAsText {
  const present = readPresent(store, path) ?? '';
  const text = typedText(present);
  return { text, digest: digestOf(present), ...checkTyped(store, path, text, session) };
}

/** Of so many problems it is looked whether they can be mended, with a check of the whole text for each. */
const mostFixes = 10;

/** What is wrong with a text that is typed into the file `path`; nothing is written. */
export function checkTyped(
  store: Store,
  path: string,
  typed: string,
  { config, today }: Session,
): CheckedText {
  const source = { path, text: typedText(typed) };
  const problems = checkFile(source, config);
  if (problems.length > 0 || !path.startsWith('applications/')) {
    const fixOfOne = (problem: Problem, index: number) =>
      index < mostFixes ? fixOf(source, problem, problems, config) : null;
    return {
      problems: problems.map((problem, index) => ({ ...problem, fix: fixOfOne(problem, index) })),
      warnings: [],
    };
  }
  const { application } = parseApplication(source, config);
  const resumes = store.listResumes().paths.map((one) => one.replace(/^.*\/|\.md$/g, ''));
  const context = { resumes, today, timeZone: config.timezone };
  return {
    problems: [],
    warnings: application === null ? [] : warningsOf(application, context, () => source.text),
  };
}

/**
 * Saves a typed text as the file `path`, with the line ends that this has, also where it has problems. Throws a
 * FileChangedError, and writes nothing, where the file's digest is not the `expected` one.
 */
export async function saveTyped(
  store: Store,
  path: string,
  typed: string,
  expected: string,
): Promise<FileChange> {
  const before = readPresent(store, path);
  if (digestOf(before ?? '') !== expected) throw new FileChangedError(staleText(path));
  const after = writtenText(before ?? '', typed);
  return writeOne(store, { path, before, after });
}

/** Mends a problem of the file `path` as its message says. Throws a UsageError where that is not certain, or it is there no more. */
export async function fixProblem(
  store: Store,
  problem: Pick<Problem, 'path' | 'line' | 'column' | 'code'>,
  { config }: Pick<Session, 'config'>,
): Promise<{ change: FileChange; words: string }> {
  const { path, line, column, code } = problem;
  const before = readPresent(store, path);
  const all = checkFile({ path, text: before ?? '' }, config);
  const found = all.find((one) => one.line === line && one.column === column && one.code === code);
  if (before === null || found === undefined)
    throw new FileChangedError(`${path} has no such problem any more; nothing was written`);
  const fix = fixOf({ path, text: before }, found, all, config);
  if (fix === null) throw new UsageError(`what is meant there is not certain; edit ${path}`);
  const change = await writeOne(store, { path, before, after: applyEdits(before, fix.edits) });
  return { change, words: fix.words };
}

async function writeOne(store: Store, change: FileChange): Promise<FileChange> {
  if (change.before !== change.after)
    await writeFiles(store, [change], 'was changed by another program meanwhile');
  return change;
}

/** The file's text; null where there is no file. */
function readPresent(store: Store, path: string): string | null {
  const file = store.readText(path);
  if (file !== null && file.text === null) throw brokenFile(path, file.problems);
  return file?.text ?? null;
}
