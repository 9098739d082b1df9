/** What stands in a body beside the posting. */
import { splitBody } from '../format/posting.ts';

/** The notes of a body: everything but the posting's part. A single heading "Notes" need not be said again. */
export function notesOf(body: string): string {
  const { notes } = splitBody(body);
  return notes.replace(/^#{1,6}[ \t]+notes[ \t]*#*[ \t]*(?:\r?\n|$)/i, '').trim();
}
