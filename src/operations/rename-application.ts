/** Giving an application another id: its file is moved, and not a letter in it changes. */
import { fileSlugOf } from '../core/slug.ts';
import { digestOf } from '../store/replace-file.ts';
import type { Store } from '../store/store.ts';
import { UsageError, WorkError } from './errors.ts';
import { idOf } from './find-application.ts';

/**
 * The path of an id that a person wants: names with `/` between them, each of which has a letter or digit and can be that
 * of a file on every system, as no `con` can on Windows. Throws a {@link UsageError} otherwise.
 */
export function pathOfId(wanted: string): string {
  const id = wanted.replace(/^(\.\/)?applications\//, '').replace(/\.md$/, '');
  const isName = (name: string) =>
    /^(?![.\s])[^\p{C}<>:"|?*\\]+(?<![.\s])$/u.test(name) && fileSlugOf(name) === fileSlugOf(name, 'x');
  if (id !== '' && id.length <= 200 && id.split('/').every(isName)) return `applications/${id}.md`;
  throw new UsageError(`"${wanted}" cannot be an id; write letters, digits and hyphens, with / for folders`);
}

/** Moves the file; throws and moves nothing where one of that name is there, in any case of letters. */
export async function renameApplication(store: Store, path: string, to: string): Promise<void> {
  const bytes = store.readBytes(path);
  if (bytes === null) throw new WorkError(`${path} is gone`);
  if (to === path) throw new UsageError(`its id is ${idOf(path)} already`);
  const taken = store.listApplications().paths.find((one) => one.toLowerCase() === to.toLowerCase());
  if (taken !== undefined && taken !== path) throw new UsageError(`there is ${taken} already`);
  if (taken === path)
    throw new UsageError('only the case of letters differs: not every file system can tell these apart');
  // It is in both places for a moment, and never in none.
  store.create(to, bytes);
  try {
    await store.delete(path, digestOf(bytes));
  } catch (error) {
    await store.delete(to, digestOf(bytes));
    throw error;
  }
}
