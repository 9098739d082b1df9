/** Setting and removing the value of a key, in block and flow mappings. */
import { isMap, isScalar, isSeq, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { applicationKeys, nestedKeys } from '../known-keys.ts';
import { EditError, type TextEdit } from '../text-edit.ts';
import { formatText, formatValue, type YamlValue } from '../write-yaml.ts';
import { isEmpty, pairOf, startOf } from '../yaml-precise.ts';
import { appendFlow, lineAfter } from './append.ts';
import {
  afterColon,
  contentEnd,
  indentAt,
  lineEndBefore,
  lineStart,
  nextLine,
  pairEnd,
} from './node-places.ts';
import type { OpenFile } from './open-frontmatter.ts';

/** The keys of a mapping in the order in which AppTrack writes them; `path` is where the mapping stands. */
export function keyOrder(path: readonly string[]): readonly string[] {
  const [top] = path;
  if (top === undefined) return applicationKeys;
  return Object.hasOwn(nestedKeys, top) ? nestedKeys[top as keyof typeof nestedKeys] : [];
}

/** A text written as a scalar that stands there is: in quotes of its kind, if it has some. */
export function scalarLike(node: unknown, text: string, inFlow: boolean): string {
  const plain = formatText(text, inFlow);
  if (!isScalar(node)) return plain;
  if (node.type === 'QUOTE_SINGLE' && !plain.startsWith('"')) return `'${text.replaceAll("'", "''")}'`;
  return node.type === 'QUOTE_DOUBLE' && !plain.startsWith('"') ? JSON.stringify(text) : plain;
}

/** The edit that puts a value in place of a pair's. */
export function replaceValue(file: OpenFile, pair: Pair, value: YamlValue, inFlow: boolean): TextEdit {
  const text = formatValue(value, undefined, inFlow);
  if (isEmpty(pair.value)) {
    const colon = afterColon(pair);
    const at = file.base + (colon || contentEnd(pair.key));
    return { start: at, end: at, text: colon === 0 ? `: ${text}` : ` ${text}` };
  }
  const isBlock = (isMap(pair.value) || isSeq(pair.value)) && !pair.value.flow;
  // A block collection stands below its key: the value comes back up to the key's line.
  const start = file.base + (isBlock ? afterColon(pair) : (startOf(pair.value) ?? 0));
  let end = file.base + contentEnd(pair.value);
  // A block scalar ends after its last line end, which stays.
  if (file.text[end - 1] === '\n') end = file.text.slice(start, end).trimEnd().length + start;
  return { start, end, text: isBlock ? ` ${text}` : text };
}

/** The edit that adds a key with a value to a mapping that lacks it: after the keys that stand before it in the order, if it is in that. */
export function addPair(
  file: OpenFile,
  map: YAMLMap,
  order: readonly string[],
  key: string,
  value: YamlValue,
): TextEdit {
  const pair = `${formatText(key, Boolean(map.flow))}: ${formatValue(value, undefined, Boolean(map.flow))}`;
  const before = pairBefore(map, order, key);
  const first = file.base + (startOf(map.items[0]?.key) ?? 0);
  if (map.flow) {
    if (before === map.items.at(-1)) return appendFlow(file, map, pair);
    if (before === undefined) return { start: first, end: first, text: `${pair}, ` };
    const at = file.base + pairEnd(before);
    return { start: at, end: at, text: `, ${pair}` };
  }
  const column = first - lineStart(file, first);
  if (before !== undefined) return lineAfter(file, pairEnd(before), ' '.repeat(column) + pair, column);
  if (indentAt(file, first).length !== column) {
    // The first key stands behind a dash: the new one takes its place on that line.
    const eol = lineEndBefore(file, nextLine(file, first));
    return { start: first, end: first, text: `${pair}${eol}${' '.repeat(column)}` };
  }
  const start = lineStart(file, first);
  return { start, end: start, text: ' '.repeat(column) + pair + lineEndBefore(file, nextLine(file, first)) };
}

/** The pair after which a new key goes; undefined where it goes first. */
function pairBefore(map: YAMLMap, order: readonly string[], key: string): Pair | undefined {
  if (order.includes(key)) {
    const names = order.slice(0, order.indexOf(key));
    return map.items.findLast((pair) => isScalar(pair.key) && names.includes(String(pair.key.value)));
  }
  // A key of the person's own: the last before the history.
  const history = map.items.findIndex((pair) => isScalar(pair.key) && pair.key.value === 'history');
  return history === -1 ? map.items.at(-1) : map.items[history - 1];
}

/** The edit that removes a pair which is not the only one of its mapping. */
export function removePair(file: OpenFile, map: YAMLMap, pair: Pair): TextEdit {
  const index = map.items.indexOf(pair);
  const next = map.items[index + 1];
  const previous = map.items[index - 1];
  const start = file.base + (startOf(pair.key) ?? 0);
  if (map.flow) {
    if (previous !== undefined)
      return { start: file.base + pairEnd(previous), end: file.base + pairEnd(pair), text: '' };
    return { start, end: file.base + (startOf(next?.key) ?? 0), text: '' };
  }
  const line = lineStart(file, start);
  if (file.text.slice(line, start).trim() === '')
    return { start: line, end: nextLine(file, file.base + pairEnd(pair)), text: '' };
  if (next === undefined)
    throw new EditError('this key cannot be removed here; change the file in an editor');
  return { start, end: file.base + (startOf(next.key) ?? 0), text: '' };
}

/** The mapping at a path of keys and list indices, from the root; null where something on the way is missing or empty. */
export function mappingAt(root: YAMLMap, path: readonly string[]): YAMLMap | null {
  let node: unknown = root;
  for (const [depth, key] of path.entries()) {
    if (isMap(node)) node = pairOf(node, key)?.value ?? null;
    else node = (node as YAMLSeq).items[placeIn(path.slice(0, depth), key)] ?? null;
    if (isEmpty(node)) return null;
    if (!isMap(node) && !isSeq(node)) {
      const name = path.slice(0, depth + 1).join('.');
      throw new EditError(`"${name}" is not written as a mapping; set "${name}" as a whole`);
    }
  }
  return isMap(node) ? node : refuseList(path);
}

/** The place in a list that a key means; throws an {@link EditError} where it is the key of none. */
export function placeIn(list: readonly string[], key: string): number {
  return /^\d+$/.test(key) ? Number(key) : refuseList(list);
}

function refuseList(path: readonly string[]): never {
  const name = path.join('.');
  throw new EditError(`"${name}" is a list; name the place in it, as in "${name}.0"`);
}
