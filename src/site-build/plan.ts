/** What is to be built, found out before the files are read; all threads of a build work by the same plan. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Resume } from '../core/application.ts';
import type { CalendarDate } from '../core/calendar-date.ts';
import type { Config } from '../core/config.ts';
import type { Problem } from '../core/problem.ts';
import { todayIn } from '../store/clock.ts';
import { findDataFolder } from '../store/data-folder.ts';
import { listApplications, listResumes, readResume } from '../store/read-all.ts';
import { readConfig } from '../store/read-config.ts';
import { digestOf } from './build-record.ts';

/** The rows that threads take from: files to read, applications to render, all other pages. */
export const [toRead, toRender, others] = [0, 1, 2];
const rows = 3;

/** Plain data, so that it can be told to another thread; what threads have `taken` they see together. */
export interface Plan {
  root: string;
  config: Config;
  resumes: Resume[];
  /** What is wrong so far. */
  problems: Problem[];
  /** The application files. */
  paths: string[];
  /** How many files are read in all. */
  files: number;
  today: CalendarDate;
  outDir: string;
  /** Whether `outDir` holds nothing yet. */
  fresh: boolean;
  /** How much of each row is taken. */
  taken: Int32Array;
  /** Where the record of the last build into `outDir` is, and the name of the program that this build is made with. */
  record: { file: string; program: string };
  /** What of the environment pages depend on. */
  environment: Record<string, string | undefined>;
}

/** Variables that links to the files' editor on GitHub are made of. */
const variables = ['REPOSITORY', 'SERVER_URL', 'REF_TYPE', 'REF_NAME', 'WORKSPACE'].map(
  (name) => `GITHUB_${name}`,
);

/** What is built, and where to. */
export interface BuildPlaces {
  /** The folder of the compiled site, whose name changes with the sources. */
  compiled: string;
  /** The folder to fill. */
  outDir: string;
  /** Where records of builds are kept. */
  records: string;
}

/** The plan for the data folder at hand. Throws a `DataFolderError` where there is none, and a `ClockError`. */
export function makePlan({ compiled, outDir, records }: BuildPlaces): Plan {
  const root = findDataFolder();
  const { config, problems } = readConfig(root);
  const applications = listApplications(root);
  const resumeFiles = listResumes(root);
  const resumes = resumeFiles.paths.map((path) => readResume(root, path));
  const found = [...problems, ...applications.problems, ...resumeFiles.problems];
  found.push(...resumes.flatMap((reading) => reading.problems));
  return {
    root,
    config,
    resumes: resumes.flatMap(({ value }) => value ?? []),
    problems: found,
    paths: applications.paths,
    files: applications.paths.length + resumeFiles.paths.length,
    today: todayIn(config),
    outDir,
    fresh: !existsSync(outDir) || readdirSync(outDir).length === 0,
    taken: new Int32Array(new SharedArrayBuffer(4 * rows)),
    record: { file: join(records, `${digestOf(outDir)}.json`), program: digestOf([compiled, root, config]) },
    environment: Object.fromEntries(variables.map((name) => [name, process.env[name]])),
  };
}
