/** Adding an application: a new file. */
import type { Application } from '../core/application.ts';
import type { Config } from '../core/config.ts';
import type { Problem } from '../core/problem.ts';
import { fileSlugOf, freeSlug } from '../core/slug.ts';
import { parseApplication } from '../format/application-file.ts';
import { formatApplication, type NewApplication } from '../format/new-application.ts';
import { FileExistsError } from '../store/new-file.ts';
import type { Store } from '../store/store.ts';
import { InvalidFileError, UsageError, wouldBeInvalid } from './errors.ts';
import { idOf } from './find-application.ts';

/** A file that might be made: its text, and how it would be read. */
export interface PlannedFile {
  path: string;
  text: string;
  /** Null where the file would have problems. */
  application: Application | null;
  problems: Problem[];
}

/** The new file of an application, under the name that is free: `applications/<company>-<role>.md`, or with `-2` … */
export function planNewFile(store: Store, config: Config, fields: NewApplication): PlannedFile {
  const taken = new Set(store.listApplications().paths.map((path) => idOf(path).toLowerCase()));
  return planFile(config, fields, taken);
}

function planFile(config: Config, fields: NewApplication, taken: ReadonlySet<string>): PlannedFile {
  const text = formatApplication(fields);
  const id = freeSlug(fileSlugOf(`${fields.company} ${fields.role}`), (name) => taken.has(name));
  const path = `applications/${id}.md`;
  const { application, problems } = parseApplication({ path, text }, config);
  return { path, text, application: problems.length === 0 ? application : null, problems };
}

/**
 * Writes a new file `applications/<company>-<role>.md`, with `-2` … where the name is taken; never overwrites.
 * Throws a {@link UsageError} where a field cannot be read, an {@link InvalidFileError} where the posting is at fault.
 */
export function addApplication(store: Store, config: Config, fields: NewApplication): Application {
  const taken = new Set(store.listApplications().paths.map((path) => idOf(path).toLowerCase()));
  for (;;) {
    const { path, text, application, problems } = planFile(config, fields, taken);
    if (application === null) throw refusal(text, problems);
    try {
      store.create(path, text);
      return application;
    } catch (error) {
      // Another program was quicker, or the file system takes two names for one.
      if (!(error instanceof FileExistsError)) throw error;
      taken.add(idOf(path).toLowerCase());
    }
  }
}

/** A problem in the frontmatter comes from a word of the command, one below it from the posting. */
function refusal(text: string, problems: Problem[]): Error {
  const fence = text.split('\n').indexOf('---', 1);
  if (problems.some(({ line }) => line > fence + 1)) {
    return new InvalidFileError(wouldBeInvalid, problems);
  }
  const lines = problems.map(({ message, expected }) =>
    expected === null ? message : `${message}; ${expected}`,
  );
  return new UsageError(lines, problems);
}
