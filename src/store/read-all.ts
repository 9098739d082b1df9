/** Reading a whole data folder. */
import type { Application, Resume } from '../core/application.ts';
import type { Config } from '../core/config.ts';
import { compareProblems, type Problem } from '../core/problem.ts';
import { parseApplication } from '../format/application-file.ts';
import { parseResume } from '../format/resume-file.ts';
import { compareText, type FileList, listMarkdown } from './list-files.ts';
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
export async function readTracker(root: string): Promise<Tracker> {
  const { config, problems: configProblems } = readConfig(root);
  const problems = [...configProblems];
  const applicationFiles = listApplications(root);
  const resumeFiles = listMarkdown(root, 'resumes', false);
  problems.push(...applicationFiles.problems, ...resumeFiles.problems);
  const applications = await readEach(root, applicationFiles.paths, problems, (file) => {
    const { application, problems: found } = parseApplication(file, config);
    return { value: application, found };
  });
  const resumes = await readEach(root, resumeFiles.paths, problems, (file) => {
    const { resume, problems: found } = parseResume(file);
    return { value: resume, found };
  });
  return {
    root,
    config,
    applications: applications.sort((a, b) => compareText(a.id, b.id)),
    resumes: resumes.sort((a, b) => compareText(a.id, b.id)),
    problems: problems.sort(compareProblems),
    files: applicationFiles.paths.length + resumeFiles.paths.length,
  };
}

/** Reads files one after the other: with files this small, that is quicker than many at once. */
async function readEach<Value>(
  root: string,
  paths: readonly string[],
  problems: Problem[],
  parse: (file: { path: string; text: string }) => { value: Value | null; found: Problem[] },
): Promise<Value[]> {
  const values: Value[] = [];
  for (const [index, path] of paths.entries()) {
    if (index % filesPerTurn === filesPerTurn - 1) await new Promise((resolve) => setImmediate(resolve));
    const file = readText(root, path);
    if (file === null) continue;
    problems.push(...file.problems);
    if (file.text === null) continue;
    const { value, found } = parse({ path, text: file.text });
    problems.push(...found);
    if (value !== null && found.length === 0 && file.problems.length === 0) values.push(value);
  }
  return values;
}
