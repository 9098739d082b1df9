/** The lines of one key of a frontmatter. */
import { splitFrontmatter } from '../format/frontmatter.ts';
import { withoutLoneReturns } from '../format/text-position.ts';

/** Where the lines of a top-level key start and end in the text: from its own line to the next key's. Null without it. */
export function blockOf(text: string, key: string): { start: number; end: number } | null {
  const { parts } = splitFrontmatter(text);
  if (parts === null) return null;
  let start: number | null = null;
  for (const { from, line } of linesIn(withoutLoneReturns(text), parts.yamlStart, parts.fenceStart)) {
    if (start !== null && isNextKey(line)) return { start, end: from };
    if (new RegExp(`^(["']?)${key}\\1[ \\t]*:`).test(line)) start = from;
  }
  return start === null ? null : { start, end: parts.fenceStart };
}

/** A list may stand as far left as its key, and a bracket may close there; comments belong to what is above. */
function isNextKey(line: string): boolean {
  return /^[^\s#\-\]}]/.test(line) || /^-[^\s]/.test(line);
}

function* linesIn(text: string, start: number, end: number): Generator<{ from: number; line: string }> {
  for (let from = start; from < end; ) {
    const next = text.indexOf('\n', from);
    const to = next < 0 || next >= end ? end : next + 1;
    yield { from, line: text.slice(from, to) };
    from = to;
  }
}
