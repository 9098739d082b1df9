/** Adding an application: a new file. */
import type { Application } from '../core/application.ts';
import type { Config } from '../core/config.ts';
import type { Problem } from '../core/problem.ts';
import { fileSlugOf, freeSlug } from '../core/slug.ts';
import { parseApplication } from '../format/application-file.ts';
import { formatApplication, type NewApplication } from '../format/new-application.ts';
import { FileExistsError } from '../store/new-file.ts';
import type { Store } from '../store/store.ts';
import { InvalidFileError, UsageError } from './errors.ts';
import { idOf } from './find-application.ts';

/**
 * Writes a new file `applications/<company>-<role>.md`, with `-2` … where the name is taken; never overwrites.
 * Throws a {@link UsageError} where a field cannot be read, an {@link InvalidFileError} where the posting is at fault.
 */
export function addApplication(store: Store, config: Config, fields: NewApplication): Application {
  const text = formatApplication(fields);
  const slug = fileSlugOf(`${fields.company} ${fields.role}`);
  const taken = new Set(store.listApplications().paths.map((path) => idOf(path).toLowerCase()));
  for (;;) {
    const id = freeSlug(slug, (name) => taken.has(name));
    const path = `applications/${id}.md`;
    const { application, problems } = parseApplication({ path, text }, config);
    if (application === null || problems.length > 0) throw refusal(text, problems);
    try {
      store.create(path, text);
      return application;
    } catch (error) {
      // Another program was quicker, or the file system takes two names for one.
      if (!(error instanceof FileExistsError)) throw error;
      taken.add(id.toLowerCase());
    }
  }
}

/** A problem in the frontmatter comes from a word of the command, one below it from the posting. */
function refusal(text: string, problems: Problem[]): Error {
  const fence = text.split('\n').indexOf('---', 1);
  if (problems.some(({ line }) => line > fence + 1)) {
    return new InvalidFileError('nothing was written, for the file would be invalid:', problems);
  }
  const lines = problems.map(({ message, expected }) =>
    expected === null ? message : `${message}; ${expected}`,
  );
  return new UsageError(lines.join('\n'), problems);
}
