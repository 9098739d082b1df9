/** Reading a file that has to be free of problems. */
import type { Application } from '../core/application.ts';
import type { Config } from '../core/config.ts';
import type { Problem } from '../core/problem.ts';
import { parseApplication } from '../format/application-file.ts';
import { BrokenFileError } from './errors.ts';

/** The application in a file that must be free of problems; throws a {@link BrokenFileError} otherwise. */
export function parseValid(path: string, text: string, config: Config): Application {
  const { application, problems } = parseApplication({ path, text }, config);
  if (application === null || problems.length > 0) throw brokenFile(path, problems);
  return application;
}

/** The error of a file that has problems before anything is done to it. */
export function brokenFile(path: string, problems: readonly Problem[]): BrokenFileError {
  return new BrokenFileError(`${path} has problems:`, problems);
}
