/** The posting in an application's body. */
import { headingsOf } from './headings.ts';

const title = /^(?:job\s+description|description|jd|posting)\s*:?$/i;

/**
 * The part of a body under a heading `Job description` (also `Description`, `JD`, `Posting`; any level, any
 * case), up to the next heading of its level or a higher one, without the heading; without one, the whole body.
 */
export function postingOf(body: string): string {
  return splitBody(body).posting;
}

/** Where the posting's part of a body starts, its heading ends, and it ends itself; null where the whole body is the posting. */
export function splitPlaces(body: string): { start: number; heading: number; end: number } | null {
  const headings = headingsOf(body);
  const index = headings.findIndex(({ text }) => title.test(text));
  const found = headings[index];
  if (found === undefined) return null;
  const next = headings.slice(index + 1).find(({ depth }) => depth <= found.depth);
  return { start: found.start, heading: found.end, end: next?.start ?? body.length };
}

/** A body's posting, and its notes: what stands outside the posting's part (nothing where the whole body is the posting). */
export function splitBody(body: string): { posting: string; notes: string } {
  const places = splitPlaces(body);
  if (places === null) return { posting: body.trim(), notes: '' };
  const around = [body.slice(0, places.start).trim(), body.slice(places.end).trim()];
  return {
    posting: body.slice(places.heading, places.end).trim(),
    notes: around.filter((part) => part !== '').join('\n\n'),
  };
}
