/** Which posting a page is about, of those that it marks up or shows; light enough for a bookmarklet. */
import { isJobName } from './job-names.ts';
import { type Json, textOf } from './json-text.ts';

/** What tells which posting is meant. */
export interface PageSigns {
  title: string | null;
  /** The title for sharing. */
  headline: string | null;
  headings: readonly string[];
  /** The page's address. */
  address: string | null;
}

/** What a posting is called. */
export const titleOf = (json: Json): string => textOf(json.title) ?? textOf(json.name) ?? '';

/** The posting of several that is meant: by the role that is named, by its address, by what the page is called; null where nothing tells. */
export function choosePosting(
  postings: readonly Json[],
  { title, headline, headings, address }: PageSigns,
  role?: string,
): Json | null {
  const [first] = postings;
  if (first !== undefined && postings.length === 1) return first;
  const isAbout = [
    (json: Json) => role !== undefined && titleOf(json).toLowerCase() === role.trim().toLowerCase(),
    (json: Json) =>
      address !== null &&
      [json.url, json['@id'], json.mainEntityOfPage].some((one) => textOf(one) === address),
    (json: Json) => headings[0]?.toLowerCase() === titleOf(json).toLowerCase(),
    (json: Json) => [title, headline].some((one) => titleOf(json) !== '' && one?.includes(titleOf(json))),
  ];
  for (const test of isAbout) {
    const [posting, ...more] = postings.filter(test);
    if (posting !== undefined && more.length === 0) return posting;
  }
  return null;
}

/** Headings about a posting, rather than of one. */
const aboutIt =
  /^(?:about|as an?|your?|our|what|why|who|how|when|the|meet|join|for|with|more|other|similar|related|apply|responsib|require|qualif|benef|skills?|we|über|als|deine?|ihre?|unsere?|das|dein|was|wer|wir|warum|weitere|ähnliche|jetzt|vos|votre|notre|nos|le|la|les|ce|pourquoi|autres|tu|tus|su|sus|nuestr|sobre|por|otr|qu[eé]|o que|sua|seus?|noss|outr)\b|[.!?:]$/i;

/** The postings that a page without markup shows one below the other: its headings that are jobs; none where it is about one. */
export function severalRoles({ title, headline, headings }: Omit<PageSigns, 'address'>): string[] {
  const roles = headings.filter(
    (text) => text.split(/\s+/).length <= 8 && !aboutIt.test(text) && isJobName(text),
  );
  const distinct = [...new Map(roles.map((text) => [text.toLowerCase(), text])).values()];
  const named = distinct.filter((text) => [title, headline].some((one) => one?.includes(text)));
  // The first heading is a page's own: where it is a job, those below are what it offers besides.
  const isOne = named.length === 1 || (roles[0] !== undefined && roles[0] === headings[0]);
  return distinct.length > 1 && !isOne ? distinct : [];
}

/** Titles in a sentence, the first few of them. */
export const listed = (titles: readonly string[]): string =>
  [...titles.slice(0, 4).map((title) => `“${title.slice(0, 80)}”`), ...(titles.length > 4 ? ['…'] : [])].join(
    ', ',
  );
