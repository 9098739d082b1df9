/** The notes of an application: the part of its body that is not the posting. */
import { splitFrontmatter } from './frontmatter.ts';
import { cleanMarkdown, nestPosting } from './nest-posting.ts';
import { formatBody } from './new-application.ts';
import { splitBody, splitPlaces } from './posting.ts';
import { EditError, editBetween, type TextEdit } from './text-edit.ts';

const heading = /^#{1,6}[ \t]+notes[ \t]*#*[ \t]*(?:\r?\n|$)/i;

/** The notes of a body: everything but the posting's part. A single heading "Notes" need not be said again. */
export function notesOf(body: string): string {
  return withoutHeading(splitBody(body).notes);
}

/**
 * The edits that give a file these notes. The posting and the frontmatter stay as they are; a body without headings, all
 * of it posting, gets the headings that tell the two apart. Throws an {@link EditError} where the notes would be taken
 * for a part of the posting.
 */
export function editNotes(text: string, notes: string): TextEdit[] {
  const { parts, fault } = splitFrontmatter(text);
  if (fault !== null) throw new EditError(`the file cannot be edited: ${fault.message}; mend it first`);
  const [head, body] = [text.slice(0, parts.bodyStart), text.slice(parts.bodyStart)];
  const wanted = cleanMarkdown(notes);
  if (sameText(notesOf(body), wanted)) return [];
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const { posting } = splitBody(body);
  const isRight = (written: string): boolean => {
    const now = splitBody(written).posting;
    const kept = now === posting || sameText(now, nestPosting(posting));
    return kept && sameText(notesOf(written), wanted);
  };
  const written = bodiesWith(body, wanted.replaceAll('\n', lineEnd), lineEnd).find(isRight);
  if (written === undefined)
    throw new EditError('these notes cannot be told from the posting; change the file in an editor');
  return editBetween(text, (/[\r\n]$/.test(head) ? head : head + lineEnd) + written);
}

/** The bodies that may have these notes, the least change first. */
function bodiesWith(body: string, notes: string, lineEnd: string): string[] {
  const places = splitPlaces(body);
  if (places === null) return [formatBody(body.trim(), notes).replace(/\r?\n/g, lineEnd)];
  const before = body.slice(0, places.start);
  const posting = body.slice(places.start, places.end);
  const after = body.slice(places.end);
  const [first, last] = [withoutHeading(before), after.trim()];
  const fill = (part: string, content: string) => filled(part, content, lineEnd);
  const under = (title: string) =>
    `${posting.trimEnd()}${lineEnd}${lineEnd}${title}${lineEnd}${lineEnd}${notes}${lineEnd}`;
  return [
    // Where notes stand on both sides of the posting, the side stays on which nothing is different.
    ...(notes.startsWith(first) ? [before + posting + fill(after, notes.slice(first.length).trim())] : []),
    ...(first !== '' && notes.endsWith(last)
      ? [fill(before, notes.slice(0, notes.length - last.length).trim()) + posting + after]
      : []),
    posting + fill(after, notes),
    ...(notes === '' ? [`${posting.trimEnd()}${lineEnd}`] : [under('## Notes'), under('# Notes')]),
  ];
}

/** A part of a body with other notes in it: outer blank lines and the heading "Notes" stay. */
function filled(part: string, notes: string, lineEnd: string): string {
  const lead = /^\s*/.exec(part)?.[0] ?? '';
  const rest = part.slice(lead.length).trimEnd();
  const tail = part.slice(lead.length + rest.length);
  const title = heading.exec(rest)?.[0].trimEnd() ?? '';
  const blank = /^\s*/.exec(rest.slice(title.length))?.[0] ?? '';
  if (notes === '') return lead + title + (tail || lineEnd);
  const gap = title !== '' && blank === '' ? lineEnd + lineEnd : blank;
  return lead + title + gap + notes + (tail || lineEnd);
}

function withoutHeading(part: string): string {
  return part.trim().replace(heading, '').trim();
}

function sameText(one: string, other: string): boolean {
  const plain = (text: string) => text.replace(/\r\n?/g, '\n').trim();
  return plain(one) === plain(other);
}
