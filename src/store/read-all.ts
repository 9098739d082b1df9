/** Reading a whole data folder. */
import type { Application, Resume } from '../core/application.ts';
import type { Config } from '../core/config.ts';
import { compareProblems, type Problem } from '../core/problem.ts';
import { parseApplication } from '../format/application-file.ts';
import { parseResume } from '../format/resume-file.ts';
import { compareText, type FileList, listMarkdown } from './list-files.ts';
import { readConfig } from './read-config.ts';
import { readHead, readText } from './read-text.ts';
import { type CachePlace, openReadingCache, type ReadingCache } from './reading-cache.ts';

/** Everything in a data folder. A file with a problem is absent from the lists and present in `problems`. */
export interface Tracker {
  /** The data folder's absolute path. */
  root: string;
  config: Config;
  /** Sorted by id. */
  applications: Application[];
  /** Sorted by id. */
  resumes: Resume[];
  /** Sorted by path, line, column. */
  problems: Problem[];
  /** How many files were read. */
  files: number;
}

/** A folder's content as it was read, in its order. */
export function trackerOf(content: Tracker): Tracker {
  const byId = (a: { id: string }, b: { id: string }) => compareText(a.id, b.id);
  return {
    ...content,
    applications: content.applications.toSorted(byId),
    resumes: content.resumes.toSorted(byId),
    problems: content.problems.toSorted(compareProblems),
  };
}

/** After so many files a pause lets others in the process have their turn. */
const filesPerTurn = 500;

/** The application files of a data folder, by path. */
export function listApplications(root: string): FileList {
  return listMarkdown(root, 'applications', true);
}

/** Reads and checks every file of the data folder `root`. Bad files are no error: they are problems. */
export function readTracker(root: string): Promise<Tracker> {
  return readFolder(root, (path, config) => readApplication(root, path, config));
}

/**
 * {@link readTracker}, but applications come without body and posting, which takes much less time; in a large folder
 * only what has changed since the last time is read, where there is a place to keep the rest at.
 */
export function readSummaries(root: string, place: CachePlace | null): Promise<Tracker> {
  return readFolder(root, (path, config) => readSummary(root, path, config), place);
}

async function readFolder(
  root: string,
  read: (path: string, config: Config) => FileReading<Application>,
  place: CachePlace | null = null,
): Promise<Tracker> {
  const { config, problems: configProblems } = readConfig(root);
  const problems = [...configProblems];
  const applicationFiles = listApplications(root);
  const resumeFiles = listMarkdown(root, 'resumes', false);
  problems.push(...applicationFiles.problems, ...resumeFiles.problems);
  const { paths } = applicationFiles;
  const named = { root, config, count: paths.length, kind: 'summaries' };
  const cache = place && openReadingCache<Application>(place, named);
  const applications = await readEach(paths, problems, cache, (path) => read(path, config));
  const resumes = readResumes(root, resumeFiles.paths, problems);
  const files = paths.length + resumeFiles.paths.length;
  return trackerOf({ root, config, applications, resumes, problems, files });
}

/** Reads the résumés `paths`; what is wrong with them is added to `problems`. */
export function readResumes(root: string, paths: readonly string[], problems: Problem[]): Resume[] {
  const readings = paths.map((path) => readResume(root, path));
  problems.push(...readings.flatMap((reading) => reading.problems));
  const resumes = readings.flatMap(({ value }) => (value === null ? [] : [value]));
  return resumes.sort((a, b) => compareText(a.id, b.id));
}

/** What postings are measured by. */
export interface MatchingData<Value> {
  /** What was made of each sound application's posting. */
  postings: Value[];
  /** The sound résumés, sorted by id. */
  resumes: Resume[];
  /** Those of applications and résumés. */
  problems: Problem[];
}

/** Reads what postings are measured by: of each sound application what `reduce` makes of its posting, and the résumés. */
export async function readForMatching<Value>(
  root: string,
  config: Config,
  place: CachePlace | null,
  reduce: (posting: string) => Value,
): Promise<MatchingData<Value>> {
  const applicationFiles = listApplications(root);
  const resumeFiles = listMarkdown(root, 'resumes', false);
  const problems = [...applicationFiles.problems, ...resumeFiles.problems];
  const { paths } = applicationFiles;
  const cache =
    place &&
    openReadingCache<{ reduced: Value }>(place, { root, config, count: paths.length, kind: 'postings' });
  const postings = await readEach(paths, problems, cache, (path) => {
    const { value, problems: found } = readApplication(root, path, config);
    return { value: value && { reduced: reduce(value.posting) }, problems: found };
  });
  const resumes = readResumes(root, resumeFiles.paths, problems);
  return { postings: postings.map(({ reduced }) => reduced), resumes, problems };
}

/** One file as it was read: its value, null where it has problems or is gone, and these. */
export interface FileReading<Value> {
  value: Value | null;
  problems: Problem[];
}

/** Reads and checks the application file `path`. */
export function readApplication(root: string, path: string, config: Config): FileReading<Application> {
  return readChecked(root, path, (text) => {
    const { application, problems } = parseApplication({ path, text }, config);
    return { value: application, problems };
  });
}

/**
 * {@link readApplication}, but without body and posting. Where the head of a file is sound, the rest of it can only be
 * wrong in ways that {@link readHead} looks for; all else is read in full.
 */
function readSummary(root: string, path: string, config: Config): FileReading<Application> {
  const head = readHead(root, path);
  const sound = head === null ? null : parseApplication({ path, text: head }, config).application;
  const { value, problems } =
    sound === null ? readApplication(root, path, config) : { value: sound, problems: [] };
  return { value: value?.body ? { ...value, body: '', posting: '' } : value, problems };
}

/** Reads and checks the résumé file `path`. */
export function readResume(root: string, path: string): FileReading<Resume> {
  return readChecked(root, path, (text) => {
    const { resume, problems } = parseResume({ path, text });
    return { value: resume, problems };
  });
}

function readChecked<Value>(
  root: string,
  path: string,
  parse: (text: string) => FileReading<Value>,
): FileReading<Value> {
  const file = readText(root, path);
  if (file === null) return { value: null, problems: [] };
  if (file.text === null) return { value: null, problems: file.problems };
  const { value, problems: found } = parse(file.text);
  const problems = [...file.problems, ...found];
  return { value: problems.length === 0 ? value : null, problems };
}

/** Reads files one after the other, which is quicker than many at once with files this small, but for what is in the cache. */
async function readEach<Value>(
  paths: readonly string[],
  problems: Problem[],
  cache: ReadingCache<Value> | null,
  read: (path: string) => FileReading<Value>,
): Promise<Value[]> {
  const values: Value[] = [];
  for (const [index, path] of paths.entries()) {
    if (index % filesPerTurn === filesPerTurn - 1) await new Promise((resolve) => setImmediate(resolve));
    const known = cache?.find(path) ?? null;
    const { value, problems: found } = known === null ? read(path) : { value: known, problems: [] };
    problems.push(...found);
    if (value === null) continue;
    if (known === null) cache?.keep(path, value);
    values.push(value);
  }
  cache?.save();
  return values;
}
