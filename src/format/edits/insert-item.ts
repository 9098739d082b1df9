/** Putting an item between others of a list: one line more, and every other line as it was. */
import type { YAMLSeq } from 'yaml';
import { EditError, type TextEdit } from '../text-edit.ts';
import type { YamlValue } from '../write-yaml.ts';
import { startOf } from '../yaml-precise.ts';
import { appendFlow, appendItem, formatItem, itemLine, lineAfter } from './append.ts';
import { contentEnd, dashOf, indentAt, lineEndBefore, lineStart } from './node-places.ts';
import type { OpenFile } from './open-frontmatter.ts';

/** The edit that has `item` stand at a place of a list: after the item before it, so that a comment above the next stays with that. */
export function insertItem(file: OpenFile, list: YAMLSeq, index: number, item: YamlValue): TextEdit {
  if (index >= list.items.length) return appendItem(file, list, item);
  if (list.flow) return insertFlow(file, list, index, formatItem(file, list, item));
  const line = itemLine(file, list, index, item);
  if (index > 0) return lineAfter(file, contentEnd(list.items[index - 1]), line);
  const dash = file.base + dashOf(list, 0);
  const start = lineStart(file, dash);
  if (file.text.slice(start, dash).trim() !== '')
    throw new EditError('nothing can be put before the first item here; change the file in an editor');
  return { start, end: start, text: line + lineEndBefore(file, start) };
}

/** The edits that have several items stand at a place of a list, in their order. */
export function insertItems(
  file: OpenFile,
  list: YAMLSeq,
  index: number,
  items: readonly YamlValue[],
): TextEdit[] {
  if (!list.flow || index < list.items.length)
    return items.map((item) => insertItem(file, list, index, item));
  return [appendFlow(file, list, items.map((item) => formatItem(file, list, item)).join(', '))];
}

/** On a line of its own where the next item has one. */
function insertFlow(file: OpenFile, list: YAMLSeq, index: number, text: string): TextEdit {
  const next = file.base + (startOf(list.items[index]) ?? 0);
  const start = lineStart(file, next);
  if (file.text.slice(start, next).trim() === '')
    return { start, end: start, text: `${indentAt(file, next)}${text},${lineEndBefore(file, start)}` };
  return { start: next, end: next, text: `${text}, ` };
}
