/** Reading a whole data folder. */
import type { Application, Resume } from '../core/application.ts';
import type { Config } from '../core/config.ts';
import { compareProblems, type Problem } from '../core/problem.ts';
import { parseApplication } from '../format/application-file.ts';
import { parseResume } from '../format/resume-file.ts';
import { compareText, type FileList, listMarkdown } from './list-files.ts';
import { readConfig } from './read-config.ts';
import { readText } from './read-text.ts';
import { type CachePlace, openReadingCache } from './reading-cache.ts';

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

/** After so many files a pause lets others in the process have their turn. */
const filesPerTurn = 500;

/** The application files of a data folder, by path. */
export function listApplications(root: string): FileList {
  return listMarkdown(root, 'applications', true);
}

/** Reads and checks every file of the data folder `root`. Bad files are no error: they are problems. */
export function readTracker(root: string): Promise<Tracker> {
  return readFolder(root, null);
}

/** {@link readTracker}, but applications may come without body and posting: from the cache, where they have not changed. */
export function readSummaries(root: string, place: CachePlace): Promise<Tracker> {
  return readFolder(root, place);
}

async function readFolder(root: string, place: CachePlace | null): Promise<Tracker> {
  const { config, problems: configProblems } = readConfig(root);
  const problems = [...configProblems];
  const applicationFiles = listApplications(root);
  const resumeFiles = listMarkdown(root, 'resumes', false);
  problems.push(...applicationFiles.problems, ...resumeFiles.problems);
  const count = applicationFiles.paths.length;
  const cache =
    place === null ? null : openReadingCache<Application>(place, { root, config, count, kind: 'summaries' });
  const applications = await readEach(applicationFiles.paths, problems, (path) => {
    const known = cache?.find(path) ?? null;
    if (known !== null) return { value: known, problems: [] };
    const reading = readApplication(root, path, config);
    if (reading.value !== null) cache?.keep(path, { ...reading.value, body: '', posting: '' });
    return reading;
  });
  cache?.save();
  const resumes = readResumes(root, resumeFiles.paths, problems);
  return {
    root,
    config,
    applications: applications.sort((a, b) => compareText(a.id, b.id)),
    resumes,
    problems: problems.sort(compareProblems),
    files: applicationFiles.paths.length + resumeFiles.paths.length,
  };
}

/** Reads the résumés `paths`; what is wrong with them is added to `problems`. */
export function readResumes(root: string, paths: readonly string[], problems: Problem[]): Resume[] {
  const readings = paths.map((path) => readResume(root, path));
  problems.push(...readings.flatMap((reading) => reading.problems));
  const resumes = readings.flatMap(({ value }) => (value === null ? [] : [value]));
  return resumes.sort((a, b) => compareText(a.id, b.id));
}

/** What postings are measured by: of each sound application what `reduce` makes of its posting, and the sound résumés. */
export async function readForMatching<Value>(
  root: string,
  config: Config,
  place: CachePlace | null,
  reduce: (posting: string) => Value,
): Promise<{ postings: Value[]; resumes: Resume[] }> {
  const { paths } = listApplications(root);
  const named = { root, config, count: paths.length, kind: 'postings' };
  const cache = place === null ? null : openReadingCache<{ reduced: Value }>(place, named);
  const postings = await readEach(paths, [], (path) => {
    const known = cache?.find(path) ?? null;
    if (known !== null) return { value: known, problems: [] };
    const { value: application } = readApplication(root, path, config);
    if (application === null) return { value: null, problems: [] };
    const value = { reduced: reduce(application.posting) };
    cache?.keep(path, value);
    return { value, problems: [] };
  });
  cache?.save();
  return {
    postings: postings.map(({ reduced }) => reduced),
    resumes: readResumes(root, listMarkdown(root, 'resumes', false).paths, []),
  };
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

/** Reads files one after the other: with files this small, that is quicker than many at once. */
async function readEach<Value>(
  paths: readonly string[],
  problems: Problem[],
  read: (path: string) => FileReading<Value>,
): Promise<Value[]> {
  const values: Value[] = [];
  for (const [index, path] of paths.entries()) {
    if (index % filesPerTurn === filesPerTurn - 1) await new Promise((resolve) => setImmediate(resolve));
    const { value, problems: found } = read(path);
    problems.push(...found);
    if (value !== null) values.push(value);
  }
  return values;
}
