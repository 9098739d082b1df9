/** Appending to lists: one line more, and every other line as it was. */
import { isMap, isSeq, type YAMLMap, type YAMLSeq } from 'yaml';
import type { TextEdit } from '../text-edit.ts';
import { formatValue, type YamlValue } from '../write-yaml.ts';
import { startOf } from '../yaml-precise.ts';
import {
  bracketsOf,
  contentEnd,
  dashOf,
  indentAt,
  lineEndBefore,
  lineStart,
  nextLine,
  pairEnd,
} from './node-places.ts';
import type { OpenFile } from './open-frontmatter.ts';

/**
 * The edit that appends an item to a list: a mapping as one flow mapping.
 * - A list of dashes gets one line more, after the last item's lines and its comment, at the dashes' column.
 * - A list in brackets whose `]` stands on a line of its own gets one line more as well; where the item before
 *   has no comma after it, the new line begins with one.
 * - A list in brackets that ends on the line of its last item grows on that line, as no line can be added to it.
 */
export function appendItem(file: OpenFile, seq: YAMLSeq, item: YamlValue): TextEdit {
  if (seq.flow) return appendFlow(file, seq, formatItem(file, seq, item));
  return lineAfter(file, contentEnd(seq), itemLine(file, seq, seq.items.length - 1, item));
}

/** An item on one line, in the manner of those that a list has. */
export function formatItem(file: OpenFile, seq: YAMLSeq, item: YamlValue): string {
  return formatValue(item, { padded: isPadded(file, seq) }, Boolean(seq.flow));
}

/** The line of an item of a list of dashes, with blanks as on the line of the item at `like`. */
export function itemLine(file: OpenFile, seq: YAMLSeq, like: number, item: YamlValue): string {
  const dash = file.base + dashOf(seq, like);
  const column = dash - lineStart(file, dash);
  const gap = /^-( +)(?=\S)/.exec(file.text.slice(dash, dash + 12))?.[1] ?? ' ';
  return `${' '.repeat(column)}-${gap}${formatItem(file, seq, item)}`;
}

/**
 * The edit that adds a line after the one on which content ends that ends at an offset of the YAML; with
 * `column`, after the comments below it, too, that are indented further than that and so belong to it.
 */
export function lineAfter(file: OpenFile, end: number, line: string, column?: number): TextEdit {
  const next = nextLine(file, file.base + end);
  const start =
    column === undefined ? next : next + commentsFurtherThan(column, file.text.slice(next)).length;
  return { start, end: start, text: line + lineEndBefore(file, start) };
}

/** The lines that a text begins with which are comments further in than a column. */
export function commentsFurtherThan(column: number, text: string): string {
  return new RegExp(`^(?: {${column + 1},}#[^\\n]*\\n)*`).exec(text)?.[0] ?? '';
}

/** Whether the last flow mapping of a list is written `{ a: 1 }` and not `{a: 1}`. */
function isPadded(file: OpenFile, seq: YAMLSeq): boolean {
  const last = seq.items.findLast((item) => isMap(item) && item.flow && item.items.length > 0);
  const start = startOf(last);
  return start === undefined || /\s/.test(file.text.charAt(file.base + start + 1));
}

/** The edit that adds an item or a pair at the end of a flow collection. */
export function appendFlow(file: OpenFile, node: YAMLSeq | YAMLMap, text: string): TextEdit {
  const { close, comma } = bracketsOf(node);
  const lastItem = node.items.at(-1);
  const closeAt = file.base + close;
  if (lastItem === undefined) {
    const pad = isSeq(node) ? '' : ' ';
    const isApart = file.text[closeAt - 1] === ' ';
    return { start: closeAt, end: closeAt, text: isApart ? `${text} ` : pad + text + pad };
  }
  const end = comma ?? (isSeq(node) ? contentEnd(lastItem) : pairEnd(lastItem as never));
  const alone = file.text.slice(lineStart(file, closeAt), closeAt).trim() === '';
  if (!alone) {
    const at = file.base + end;
    return { start: at, end: at, text: comma === null ? `, ${text}` : ` ${text}` };
  }
  return lineAfter(file, end, flowIndent(file, end, closeAt) + (comma === null ? `, ${text}` : `${text},`));
}

/** The indent of the line on which the last item ends, at least that of the closing bracket, and never none. */
function flowIndent(file: OpenFile, end: number, closeAt: number): string {
  const own = indentAt(file, file.base + end);
  return own !== '' ? own : `${indentAt(file, closeAt)}  `;
}
