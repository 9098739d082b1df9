/** Reading a whole data folder. */
import type { Application, Resume } from '../core/application.ts';
import type { Config } from '../core/config.ts';
import { compareProblems, type Problem } from '../core/problem.ts';
import { parseApplication } from '../format/application-file.ts';
import { postingOf } from '../format/posting.ts';
import { parseResume } from '../format/resume-file.ts';
import type { YamlMapping } from '../format/yaml-values.ts';
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

/**
 * Reads and checks every file of the data folder `root`. Bad files are no error: they are problems. Where there is a place
 * to keep readings at, only the text is taken of a file that has not changed since the last time.
 */
export function readTracker(root: string, place: CachePlace | null = null): Promise<Tracker> {
  return readFolder(root, place, withBody);
}

/**
 * {@link readTracker}, but applications come without body and posting: in a large folder only what has changed since
 * the last time is read, where there is a place to keep the rest at.
 */
export function readSummaries(root: string, place: CachePlace | null): Promise<Tracker> {
  return readFolder(root, place, (_root, { bodyLength: _length, ...application }) => application);
}

/** An application as it is kept: its file is read again for the body, which is the end of it. */
interface KeptApplication extends Application {
  bodyLength: number;
}

/** Makes of what is kept of an application what is wanted of it; null where its file has to be read. */
type FromKept = (root: string, kept: KeptApplication) => Application | null;

const withBody: FromKept = (root, { bodyLength, ...application }) => {
  const text = readText(root, application.path)?.text ?? null;
  if (text === null || text.length < bodyLength) return null;
  const body = text.slice(text.length - bodyLength);
  return { ...application, body, posting: postingOf(body) };
};

async function readFolder(root: string, place: CachePlace | null, fromKept: FromKept): Promise<Tracker> {
  const { config, problems } = readConfig(root);
  const lists = { applications: listApplications(root), resumes: listResumes(root) };
  const { paths } = lists.applications;
  const cache = place && openReadingCache<KeptApplication>(place, { root, config, count: paths.length });
  const tracker = trackerOf({
    root,
    config,
    applications: await readEach(paths, (path) => {
      const kept = cache?.find(path) ?? null;
      const known = kept && fromKept(root, kept);
      // Only if it is still the file that was looked at, its end is the body.
      if (known && cache?.find(path) !== null) return { value: known, written: null, problems: [] };
      const reading = readApplication(root, path, config);
      if (reading.value === null) return reading;
      const fresh = keptOf(reading.value);
      cache?.keep(path, fresh);
      return { ...reading, value: fromKept === withBody ? reading.value : fromKept(root, fresh) };
    }),
    resumes: await readEach(lists.resumes.paths, (path) => readResume(root, path, config)),
    problems: [...problems, ...lists.applications.problems, ...lists.resumes.problems],
  });
  cache?.save();
  return tracker;
}

function keptOf({ body, posting: _posting, ...rest }: Application): KeptApplication {
  return { ...rest, body: '', posting: '', bodyLength: body.length };
}

/** Reads files one after the other, which is quicker than many at once with files this small. */
async function readEach<Value>(
  paths: readonly string[],
  read: (path: string) => FileReading<Value>,
): Promise<Map<string, FileReading<Value>>> {
  const readings = new Map<string, FileReading<Value>>();
  for (const [index, path] of paths.entries()) {
    if (index % filesPerTurn === filesPerTurn - 1) await new Promise((resolve) => setImmediate(resolve));
    readings.set(path, read(path));
  }
  return readings;
}

/** Reads and checks the application file `path`. */
export function readApplication(root: string, path: string, config: Config): FileReading<Application> {
  return readChecked(root, path, (text) => {
    const { application, ...rest } = parseApplication({ path, text }, config);
    return { value: application, ...rest };
  });
}

/** Reads and checks the résumé file `path`. */
export function readResume(root: string, path: string, config: Config): FileReading<Resume> {
  return readChecked(root, path, (text) => {
    const { resume, ...rest } = parseResume({ path, text }, config);
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
