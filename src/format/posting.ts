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

/** A body's posting, and its notes: what stands outside the posting's part (nothing where the whole body is the posting). */
export function splitBody(body: string): { posting: string; notes: string } {
  const headings = headingsOf(body);
  const index = headings.findIndex(({ text }) => title.test(text));
  const heading = headings[index];
  if (heading === undefined) return { posting: body.trim(), notes: '' };
  const next = headings.slice(index + 1).find(({ depth }) => depth <= heading.depth);
  const end = next?.start ?? body.length;
  const around = [body.slice(0, heading.start).trim(), body.slice(end).trim()];
  return {
    posting: body.slice(heading.end, end).trim(),
    notes: around.filter((part) => part !== '').join('\n\n'),
  };
}
