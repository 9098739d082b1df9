/** Reading a whole data folder. */
import type { Application, Resume } from '../core/application.ts';
import type { Config } from '../core/config.ts';
import { compareProblems, type Problem } from '../core/problem.ts';
import { parseApplication } from '../format/application-file.ts';
import { parseResume } from '../format/resume-file.ts';
import type { YamlMapping } from '../format/yaml-values.ts';
import { compareText, type FileList, listMarkdown } from './list-files.ts';
import { readConfig } from './read-config.ts';
import { readText } from './read-text.ts';
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
  /** The frontmatter of each of these by the file's path, as it is written; not all of them in {@link readSummaries}. */
  written: ReadonlyMap<string, YamlMapping>;
  /** Sorted by path, line, column. */
  problems: Problem[];
  /** How many files were read. */
  files: number;
}

/** One file as it was read: its value and its frontmatter as it is written, null where it has problems or is gone; and these. */
export interface FileReading<Value> {
  value: Value | null;
  written: YamlMapping | null;
  problems: Problem[];
}

/** What was read of a data folder, file by file. */
export interface FolderReading {
  root: string;
  config: Config;
  applications: ReadonlyMap<string, FileReading<Application>>;
  resumes: ReadonlyMap<string, FileReading<Resume>>;
  /** Those of the configuration and of the folders themselves. */
  problems: readonly Problem[];
}

/** The content of a data folder from the readings of its files, in its order. */
export function trackerOf({ root, config, applications, resumes, problems }: FolderReading): Tracker {
  const readings = [...applications, ...resumes];
  return {
    root,
    config,
    applications: valuesOf(applications),
    resumes: valuesOf(resumes),
    written: new Map(readings.flatMap(([path, { written }]) => (written === null ? [] : [[path, written]]))),
    problems: [...problems, ...readings.flatMap(([, reading]) => reading.problems)].sort(compareProblems),
    files: readings.length,
  };
}

function valuesOf<Value extends { id: string }>(readings: ReadonlyMap<string, FileReading<Value>>): Value[] {
  const values = [...readings.values()].flatMap(({ value }) => (value === null ? [] : [value]));
  return values.sort((a, b) => compareText(a.id, b.id));
}

/** After so many files a pause lets others in the process have their turn. */
const filesPerTurn = 500;

/** The application files of a data folder, by path. */
export function listApplications(root: string): FileList {
  return listMarkdown(root, 'applications', true);
}

/** The résumé files of a data folder, by path. */
export function listResumes(root: string): FileList {
  return listMarkdown(root, 'resumes', false);
}

/** Reads and checks every file of the data folder `root`. Bad files are no error: they are problems. */
export function readTracker(root: string): Promise<Tracker> {
  return readFolder(root, readApplication, null);
}

/**
 * {@link readTracker}, but applications come without body and posting: in a large folder only what has changed since
 * the last time is read, where there is a place to keep the rest at.
 */
export function readSummaries(root: string, place: CachePlace | null): Promise<Tracker> {
  return readFolder(root, readSummary, place);
}

async function readFolder(
  root: string,
  read: typeof readApplication,
  place: CachePlace | null,
): Promise<Tracker> {
  const { config, problems } = readConfig(root);
  const lists = { applications: listApplications(root), resumes: listResumes(root) };
  const { paths } = lists.applications;
  const cache = place && openReadingCache<Application>(place, { root, config, count: paths.length });
  return trackerOf({
    root,
    config,
    applications: await readEach(paths, (path) => read(root, path, config), cache),
    resumes: await readEach(lists.resumes.paths, (path) => readResume(root, path), null),
    problems: [...problems, ...lists.applications.problems, ...lists.resumes.problems],
  });
}

/** Reads files one after the other, which is quicker than many at once with files this small, but for what is in the cache. */
async function readEach<Value>(
  paths: readonly string[],
  read: (path: string) => FileReading<Value>,
  cache: ReadingCache<Value> | null,
): Promise<Map<string, FileReading<Value>>> {
  const readings = new Map<string, FileReading<Value>>();
  for (const [index, path] of paths.entries()) {
    if (index % filesPerTurn === filesPerTurn - 1) await new Promise((resolve) => setImmediate(resolve));
    const known = cache?.find(path) ?? null;
    const reading = known === null ? read(path) : { value: known, written: null, problems: [] };
    if (known === null && reading.value !== null) cache?.keep(path, reading.value);
    readings.set(path, reading);
  }
  cache?.save();
  return readings;
}

/** Reads and checks the application file `path`. */
export function readApplication(root: string, path: string, config: Config): FileReading<Application> {
  return readChecked(root, path, (text) => {
    const { application, ...rest } = parseApplication({ path, text }, config);
    return { value: application, ...rest };
  });
}

function readSummary(root: string, path: string, config: Config): FileReading<Application> {
  const reading = readApplication(root, path, config);
  return reading.value === null
    ? reading
    : { ...reading, value: { ...reading.value, body: '', posting: '' } };
}

/** Reads and checks the résumé file `path`. */
export function readResume(root: string, path: string): FileReading<Resume> {
  return readChecked(root, path, (text) => {
    const { resume, ...rest } = parseResume({ path, text });
    return { value: resume, ...rest };
  });
}

function readChecked<Value>(
  root: string,
  path: string,
  parse: (text: string) => FileReading<Value>,
): FileReading<Value> {
  const file = readText(root, path);
  return file === null || file.text === null
    ? { value: null, written: null, problems: file?.problems ?? [] }
    : parse(file.text);
}
