/** Links inside the site. */
import { type Period, periodName } from '../core/agenda/period.ts';
import { encodePath } from '../core/encode-path.ts';

/** The base path that the pages were compiled for; where that is the root, the one that the running program was told. */
const compiled = import.meta.env.BASE_URL;
const base = (compiled === '/' ? (process.env.APPTRACK_BASE ?? '') : compiled).replace(/\/$/, '');

/** Values of a query; several of one name are allowed, null and false leave it out. */
export type LinkQuery = Record<string, string | boolean | null | readonly string[]>;

/**
 * The address of a page or file of the site under whatever base path it is built for. `path` begins with `/` and is
 * written plainly (`/applications/株式会社 #1/`): every segment is percent-encoded here.
 */
export function href(path: string, query?: LinkQuery): string {
  const encoded = /^[\w./-]*$/.test(path) ? path : encodePath(path);
  const search = query === undefined ? '' : formatLinkQuery(query);
  return `${base}${encoded}${search === '' ? '' : `?${search}`}`;
}

/** The address of a file that is compiled in, from the one that it has where the pages were compiled for; '' where there is none. */
export function assetHref(address: string | undefined): string {
  return address === undefined ? '' : base + address.slice(compiled.replace(/\/$/, '').length);
}

/** A query's text: readable, with commas, colons and `@` left as they are. */
export function formatLinkQuery(query: LinkQuery): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === null || value === false) continue;
    for (const item of Array.isArray(value) ? value : [String(value)]) parameters.append(name, item);
  }
  return parameters.toString().replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%40', '@');
}

/** The page of the local app on which a file is edited as text, at a place in it. */
export function editHref(path: string, place?: { line: number; column: number }): string {
  const at: LinkQuery = place === undefined ? {} : { line: String(place.line), column: String(place.column) };
  return href('/edit/', { file: path, ...at });
}

/** The page of an application. */
export function applicationHref(id: string): string {
  return href(`/applications/${id}/`);
}

/** The page of a week or month of the agenda. */
export function agendaHref(period: Period): string {
  return href(`/agenda/${periodName(period)}/`);
}
