/** What stands in a body beside the posting. */

/** The notes of a body whose posting is `posting`: everything but it and the heading it stands under. */
export function notesOf(body: string, posting: string): string {
  const text = body.replaceAll('\r\n', '\n');
  const part = posting.replaceAll('\r\n', '\n').trim();
  const start = part === '' ? -1 : text.indexOf(part);
  if (start < 0) return part === '' ? withoutPostingHeading(text) : '';
  const before = withoutPostingHeading(text.slice(0, start));
  const after = text.slice(start + part.length).trim();
  return withoutNotesHeading([before, after].filter((piece) => piece !== '').join('\n\n'));
}

/** Drops the heading that announced the posting, which is the last line before it. */
function withoutPostingHeading(text: string): string {
  return text
    .trimEnd()
    .replace(/(?:^|\n)(?:#{1,6}[^\n]*|[^\n]+\n\s{0,3}(?:=+|-+))$/, '')
    .trim();
}

/** Notes under a single heading "Notes" need no heading twice. */
function withoutNotesHeading(text: string): string {
  return text.replace(/^#{1,6}[ \t]+notes[ \t]*#*[ \t]*(?:\n|$)/i, '').trim();
}
