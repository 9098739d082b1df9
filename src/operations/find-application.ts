/** From the part of a name that a person gives to the file that it means. */
import { identify, type Named } from '../core/identify.ts';
import { parseApplication } from '../format/application-file.ts';
import type { Store } from '../store/store.ts';
import { AmbiguousError, UsageError } from './errors.ts';
import { scanCompany } from './scan-company.ts';

/** An application's file. */
export interface ApplicationFile {
  id: string;
  /** From the data folder. */
  path: string;
}

/** The file that an id, or an unambiguous part of an id or company, means. Throws a {@link UsageError} otherwise. */
export function findApplication(store: Store, query: string): ApplicationFile {
  const files = store.listApplications().paths.map((path) => ({ id: idOf(path), path }));
  const wanted = query.replace(/^(\.\/)?applications\//, '').replace(/\.md$/, '');
  // An exact id needs no look into a file.
  const exact = files.find(({ id }) => id === wanted);
  if (exact !== undefined) return exact;
  const named = files.map((file) => ({ ...file, names: companyNames(store, file.path) }));
  return onlyMatch(wanted, named, 'application');
}

/** The id of an application's path: what stands between `applications/` and `.md`. */
export function idOf(path: string): string {
  return path.slice('applications/'.length, -'.md'.length);
}

/** The one item that `query` means; a {@link UsageError} lists the candidates or the nearest otherwise. */
export function onlyMatch<Item extends Named>(query: string, items: readonly Item[], what: string): Item {
  const result = identify(query, items);
  if (result.found === 'one') return result.item;
  if (result.found === 'several') throw ambiguous(query, result.items, what);
  const [first, ...others] = result.suggestions.map((id) => `"${id}"`);
  const hint = first === undefined ? '' : `; did you mean ${[first, ...others].join(' or ')}?`;
  throw new UsageError(`no ${what} matches "${query}"${hint}`);
}

function ambiguous(query: string, items: readonly Named[], what: string): AmbiguousError {
  const shown = items.slice(0, 10).map(({ id, names }) => `  ${[id, ...names].join('  ')}`);
  const more = items.length > shown.length ? [`  … and ${items.length - shown.length} more`] : [];
  return new AmbiguousError(
    `"${query}" is ambiguous, it matches ${items.length} ${what}s:`,
    items.map(({ id }) => id),
    [...shown, ...more],
  );
}

function companyNames(store: Store, path: string): string[] {
  const start = store.readStart(path);
  if (start === null) return [];
  const quick = scanCompany(start);
  const company = quick === undefined ? companyParsed(store, path) : quick;
  return company === null ? [] : [company];
}

function companyParsed(store: Store, path: string): string | null {
  const text = store.readText(path)?.text;
  if (text == null) return null;
  return parseApplication({ path, text }, store.readConfig().config).application?.company ?? null;
}
