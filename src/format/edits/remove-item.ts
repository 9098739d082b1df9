/** Taking an item out of a list, with the lines or the comma that are its own. */
import type { YAMLSeq } from 'yaml';
import { EditError, type TextEdit } from '../text-edit.ts';
import { startOf } from '../yaml-precise.ts';
import { contentEnd, dashOf, lineStart, nextLine } from './node-places.ts';
import type { OpenFile } from './open-frontmatter.ts';

/** The edit that removes an item which is not the only one of its list. */
export function removeItem(file: OpenFile, list: YAMLSeq, index: number): TextEdit {
  const [previous, item, next] = [list.items[index - 1], list.items[index], list.items[index + 1]];
  const end = file.base + contentEnd(item);
  if (list.flow) {
    if (previous !== undefined) return { start: file.base + contentEnd(previous), end, text: '' };
    return { start: file.base + (startOf(item) ?? 0), end: file.base + (startOf(next) ?? 0), text: '' };
  }
  const dash = file.base + dashOf(list, index);
  const start = lineStart(file, dash);
  if (file.text.slice(start, dash).trim() !== '')
    throw new EditError('this item cannot be removed here; change the file in an editor');
  return { start, end: nextLine(file, end), text: '' };
}

/** The edits that remove several items, which are not all of their list. */
export function removeItems(file: OpenFile, list: YAMLSeq, indexes: readonly number[]): TextEdit[] {
  const gone = new Set(indexes);
  const first = list.items.findIndex((_, index) => !gone.has(index));
  // In brackets what goes takes the comma before it along; those at the start take the one behind them.
  if (!list.flow || first === 0) return indexes.map((index) => removeItem(file, list, index));
  const start = file.base + (startOf(list.items[0]) ?? 0);
  const head = { start, end: file.base + (startOf(list.items[first]) ?? 0), text: '' };
  return [head, ...indexes.filter((index) => index > first).map((index) => removeItem(file, list, index))];
}
