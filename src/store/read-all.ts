/** Reading a whole data folder. */
import type { Application, Resume } from '../core/application.ts';
import { compareTexts } from '../core/compare.ts';
import type { Config } from '../core/config.ts';
import { compareProblems, type Problem } from '../core/problem.ts';
import { type FileSource, parseApplication } from '../format/application-file.ts';
import { parseResume } from '../format/resume-file.ts';
import type { YamlMapping } from '../format/yaml-values.ts';
import { type FileList, listMarkdown } from './list-files.ts';
import { readConfig } from './read-config.ts';
import { readText } from './read-text.ts';

/** Everything in a data folder. A file with a problem is absent from the lists and present in `problems`. */
export interface Tracker {
  /** The data folder's absolute path. */
  root: string;
  config: Config;
  /** Sorted by id. */
  applications: Application[];
  /** Sorted by id. */
  resumes: Resume[];
  /** The frontmatter of each of these by the file's path, as it is written; not of those that were kept from an earlier reading. */
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
  return values.sort((a, b) => compareTexts(a.id, b.id));
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
  const { config, problems } = readConfig(root);
  return readFolder(root, {
    config,
    problems,
    application: (path) => readApplication(root, path, config),
    resume: (path) => readResume(root, path, config),
  });
}

/** How a folder is read: its configuration, with the problems that this has, and what reads a file. */
export interface FolderReader {
  config: Config;
  problems: readonly Problem[];
  application: (path: string) => FileReading<Application>;
  resume: (path: string) => FileReading<Resume>;
}

/** Reads every file of the data folder `root` by means of the reader. */
export async function readFolder(root: string, reader: FolderReader): Promise<Tracker> {
  const lists = { applications: listApplications(root), resumes: listResumes(root) };
  return trackerOf({
    root,
    config: reader.config,
    applications: await readEach(lists.applications.paths, reader.application),
    resumes: await readEach(lists.resumes.paths, reader.resume),
    problems: [...reader.problems, ...lists.applications.problems, ...lists.resumes.problems],
  });
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
  return readFile(root, path, (source) => {
    const { application, ...rest } = parseApplication(source, config);
    return { value: application, ...rest };
  });
}

/** Reads and checks the résumé file `path`. */
export function readResume(root: string, path: string, config: Config): FileReading<Resume> {
  return readFile(root, path, (source) => {
    const { resume, ...rest } = parseResume(source, config);
    return { value: resume, ...rest };
  });
}

/** Makes something of a file's text. */
export type TextReader<Value> = (source: FileSource) => FileReading<Value>;

/** What a reader makes of the file `path`. */
export function readFile<Value>(root: string, path: string, read: TextReader<Value>): FileReading<Value> {
  const file = readText(root, path);
  return file === null || file.text === null
    ? { value: null, written: null, problems: file?.problems ?? [] }
    : read({ path, text: file.text });
}
