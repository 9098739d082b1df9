/** A pasted posting made to fit under the heading "Job description". */
import { headingsOf, type MarkdownHeading } from './headings.ts';

/** The level of the headings that a posting may begin with: below "## Job description". */
const topLevel = 3;

/**
 * A posting as it can stand under a heading of the second level: line ends are LF, and where a heading would end
 * the posting, all its headings are lowered together (to six at most), those underlined with `===` or `---`
 * written with `#`. Everything else stays as it is.
 */
export function nestPosting(posting: string): string {
  const clean = cleanMarkdown(posting);
  const headings = headingsOf(clean);
  const highest = Math.min(...headings.map(({ depth }) => depth));
  if (highest >= topLevel) return clean;
  let nested = '';
  let done = 0;
  for (const heading of headings) {
    nested += clean.slice(done, heading.start) + lowered(heading, clean, topLevel - highest);
    done = heading.end;
  }
  return (nested + clean.slice(done)).trim();
}

/**
 * A pasted text that can stand in a file: LF line ends, no outer blank lines, nothing that is no text, and no
 * line that would be taken for a mark of a merge conflict (it gets a backslash, which Markdown does not show).
 */
export function cleanMarkdown(text: string): string {
  return text
    .toWellFormed()
    .replace(/^\uFEFF|\0/g, '')
    .replace(/\r\n?/g, '\n')
    .replace(/^(?=(?:<{7}|>{7})(?: |$))/gm, '\\')
    .trim();
}

function lowered({ depth, start, end }: MarkdownHeading, text: string, by: number): string {
  const source = text.slice(start, end);
  const marks = '#'.repeat(Math.min(depth + by, 6));
  if (/^#{1,6}(?:[ \t]|$)/.test(source)) return source.replace(/^#+/, marks);
  const words = source.replace(/\n[ \t]*(?:=+|-+)[ \t]*$/, '').split('\n');
  return `${marks} ${words.map((word) => word.trim()).join(' ')}`;
}
