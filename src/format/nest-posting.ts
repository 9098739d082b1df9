/** A pasted posting made to fit under the heading "Job description". */
import type { Heading, Root } from 'mdast';
import { remark } from 'remark';
import { escapeConflicts } from './new-application.ts';

/** The level of the headings that a posting may begin with: below "## Job description". */
const topLevel = 3;
const parser = remark();

/**
 * A posting as it can stand under a heading of the second level: line ends are LF, and where a heading would end
 * the posting, all its headings are lowered together (to six at most), those underlined with `===` or `---`
 * written with `#`. Everything else stays as it is.
 */
export function nestPosting(posting: string): string {
  const text = posting.replace(/\r\n?/g, '\n').replaceAll('\0', '').toWellFormed();
  const clean = escapeConflicts(text.replace(/^\uFEFF/, '')).trim();
  if (!/^ {0,3}#|^ {0,3}(?:=+|-+)[ \t]*$/m.test(clean)) return clean;
  const headings = (parser.parse(clean) as Root).children.filter((node) => node.type === 'heading');
  const highest = Math.min(...headings.map(({ depth }) => depth));
  if (highest >= topLevel) return clean;
  let nested = '';
  let done = 0;
  for (const heading of headings) {
    const [start, end] = [heading.position?.start.offset ?? 0, heading.position?.end.offset ?? 0];
    nested += clean.slice(done, start) + lowered(heading, clean.slice(start, end), topLevel - highest);
    done = end;
  }
  return (nested + clean.slice(done)).trim();
}

function lowered({ depth }: Heading, source: string, by: number): string {
  const marks = '#'.repeat(Math.min(depth + by, 6));
  if (source.startsWith('#')) return source.replace(/^#+/, marks);
  const words = source.replace(/\n[ \t]*(?:=+|-+)[ \t]*$/, '').split('\n');
  return `${marks} ${words.map((word) => word.trim()).join(' ')}`;
}
