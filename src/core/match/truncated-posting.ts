/** Why a posting may hold less than its owner thinks: its part of the file ends at the next heading of its own level. */

const title = /^(#{1,6})[ \t]+(?:job[ \t]+description|description|jd|posting)[ \t]*:?[ \t]*$/i;
const notes = /^#{1,6}[ \t]+(?:my[ \t]+)?notes?\b/i;

/** The heading at which the posting of a body ends, as written; null where there is none, or where only notes follow. */
function headingBehindPosting(body: string): string | null {
  const lines = body.split(/\r?\n/).map((line) => line.trim());
  const start = lines.findIndex((line) => title.test(line));
  const depth = title.exec(lines[start] ?? '')?.[1]?.length ?? 0;
  const next = lines.slice(start + 1).find((line) => {
    const marks = /^#{1,6}(?=[ \t])/.exec(line)?.[0];
    return marks !== undefined && marks.length <= depth;
  });
  return next === undefined || notes.test(next) ? null : next;
}

/** What to do about a posting that ends too early, in plain sentences; null where that is not what happened. */
export function truncationHint(body: string): string | null {
  const heading = headingBehindPosting(body);
  if (heading === null) return null;
  const shown = heading.length > 80 ? `${heading.slice(0, 80).toWellFormed()}…` : heading;
  return `In the file it ends at the heading “${shown}”. If what follows belongs to it, put one more # before its headings.`;
}
