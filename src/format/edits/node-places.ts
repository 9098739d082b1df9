/** Where nodes end and lines begin. */
import { type CST, isMap, isNode, isSeq, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { bomLength } from '../text-position.ts';
import { isEmpty } from '../yaml-precise.ts';
import type { OpenFile } from './open-frontmatter.ts';

/** Where the content of a node ends, without comments and blank lines after it; within the YAML. */
export function contentEnd(node: unknown): number {
  if (!isNode(node) || !node.range) return 0;
  if (isMap(node) && !node.flow) return pairEnd(node.items.at(-1) as Pair);
  if (isSeq(node) && !node.flow) return itemEnd(node, node.items.length - 1);
  return node.range[1];
}

/** Where a pair's content ends: its value, or the colon where there is none, or the key. */
export function pairEnd(pair: Pair): number {
  return isEmpty(pair.value) ? Math.max(afterColon(pair), contentEnd(pair.key)) : contentEnd(pair.value);
}

/** The offset after a pair's colon; 0 where it has none. */
export function afterColon(pair: Pair): number {
  const token = (pair.srcToken as CST.CollectionItem | undefined)?.sep?.find(
    ({ type }) => type === 'map-value-ind',
  );
  return token === undefined ? 0 : token.offset + 1;
}

/** Where an item of a list ends: its content, or its dash where there is none. */
function itemEnd(seq: YAMLSeq, index: number): number {
  const item = seq.items[index];
  return isEmpty(item) ? dashOf(seq, index) + 1 : contentEnd(item);
}

/** The offset of an item's dash in a block list. */
export function dashOf(seq: YAMLSeq, index: number): number {
  const { items } = seq.srcToken as CST.BlockSequence;
  const { start } = items[index] as CST.BlockSequence['items'][number];
  return (start.find(({ type }) => type === 'seq-item-ind') as CST.SourceToken).offset;
}

/** The closing bracket of a flow collection, and the end of the comma after its last item, where it has one. */
export function bracketsOf(node: YAMLSeq | YAMLMap): { close: number; comma: number | null } {
  const token = node.srcToken as CST.FlowCollection;
  const [close] = token.end as [CST.SourceToken];
  const last = token.items.at(-1);
  const bare = last !== undefined && last.key === undefined && last.value === undefined;
  const comma = bare ? last.start.find(({ type }) => type === 'comma') : undefined;
  return { close: close.offset, comma: comma === undefined ? null : comma.offset + 1 };
}

/** The start of the line that an offset of the file is on, behind a byte order mark. */
export function lineStart({ text }: OpenFile, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1 || bomLength(text);
}

/** The start of the line after the one on which content ends that ends at an offset of the file. */
export function nextLine({ text }: OpenFile, end: number): number {
  return text[end - 1] === '\n' ? end : text.indexOf('\n', end) + 1;
}

/** The line end, as the file has it, of the line before an offset at a line's start. */
export function lineEndBefore({ original }: OpenFile, start: number): string {
  if (original[start - 1] === '\r') return '\r';
  return original[start - 2] === '\r' ? '\r\n' : '\n';
}

/** The blanks at the start of the line that an offset of the file is on. */
export function indentAt(file: OpenFile, offset: number): string {
  return file.text.slice(lineStart(file, offset), offset).replace(/[^ ].*/s, '');
}
