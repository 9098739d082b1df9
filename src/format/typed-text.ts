/** A file's text in a field to type into, which knows one kind of line end and no byte order mark. */
import { bomLength } from './text-position.ts';

const lineEnd = /\r\n|\n|\r/;

/** A file's text as a field has it. */
export function typedText(text: string): string {
  return text.slice(bomLength(text)).replace(/\r\n?/g, '\n');
}

/**
 * The file's text that a typed one stands for: with the byte order mark and the line ends that it has. A line that is new
 * ends as the one before it does.
 */
export function writtenText(before: string, typed: string): string {
  const mark = before.slice(0, bomLength(before));
  const ends = before.match(new RegExp(lineEnd, 'g')) ?? [];
  const lines = typed.replace(/\r\n?/g, '\n').split('\n');
  if (new Set(ends).size <= 1) return mark + lines.join(ends[0] ?? '\n');
  const written = mark + withEnds(before.slice(mark.length).split(lineEnd), ends, lines);
  // A lone CR and the LF of an empty line after it would be one line end.
  return typedText(written) === lines.join('\n') ? written : mark + lines.join('\n');
}

/** Lines with the ends that they had: from the start as far as nothing is changed, and likewise from the end. */
function withEnds(old: readonly string[], ends: readonly string[], lines: readonly string[]): string {
  const most = Math.min(old.length, lines.length);
  let head = 0;
  while (head < most && old[head] === lines[head]) head += 1;
  let tail = 0;
  while (tail < most - head && old[old.length - 1 - tail] === lines[lines.length - 1 - tail]) tail += 1;
  const shift = old.length - lines.length;
  let last = ends[0] ?? '\n';
  return lines
    .map((line, index) => {
      if (index === lines.length - 1) return line;
      const own = index < head ? ends[index] : index >= lines.length - tail ? ends[index + shift] : undefined;
      last = own ?? last;
      return line + last;
    })
    .join('');
}
