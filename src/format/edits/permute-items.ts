/** Putting the items of a list into another order, each as it is written. */
import type { YAMLSeq } from 'yaml';
import type { TextEdit } from '../text-edit.ts';
import { startOf } from '../yaml-precise.ts';
import { commentsFurtherThan } from './append.ts';
import { contentEnd, dashOf, lineStart, nextLine } from './node-places.ts';
import type { OpenFile } from './open-frontmatter.ts';

/**
 * The edits that put the items of a list into an order, by their present places. In a list of dashes the comments above
 * an item and behind it go with it, but what stands above the first belongs to the list.
 */
export function permuteItems(file: OpenFile, list: YAMLSeq, order: readonly number[]): TextEdit[] {
  if (order.every((place, index) => place === index)) return [];
  const spans = list.flow ? flowSpans(file, list) : blockSpans(file, list);
  return spans.flatMap(({ start, end }, index) => {
    const from = spans[order[index] ?? index];
    if (from === undefined || from.start === start) return [];
    return [{ start, end, text: file.original.slice(from.start, from.end) }];
  });
}

interface Span {
  start: number;
  end: number;
}

function flowSpans({ base }: OpenFile, list: YAMLSeq): Span[] {
  return list.items.map((item) => ({ start: base + (startOf(item) ?? 0), end: base + contentEnd(item) }));
}

/** The lines of each item, from behind the item before it; comments further in than the dashes belong to what is above them. */
function blockSpans(file: OpenFile, list: YAMLSeq): Span[] {
  const ends = list.items.map((item, index) => {
    const dash = dashOf(list, index);
    const next = nextLine(file, file.base + Math.max(contentEnd(item), dash + 1));
    const column = file.base + dash - lineStart(file, file.base + dash);
    return next + commentsFurtherThan(column, file.text.slice(next)).length;
  });
  return ends.map((end, index) => ({
    start: ends[index - 1] ?? lineStart(file, file.base + dashOf(list, 0)),
    end,
  }));
}
