/** What HTML of job pages leaves behind in Markdown, put right: empty paragraphs, rows of line breaks, loose lists, blanks within marks. */
import type { Emphasis, List, ListItem, Paragraph, PhrasingContent, Root, RootContent, Strong } from 'mdast';

type Parent = Extract<RootContent, { children: unknown[] }> | Root;

/** Tidies a Markdown tree in place. */
export function tidyMarkdown(tree: Root): void {
  tidy(tree);
}

function tidy(parent: Parent): void {
  const children = parent.children as RootContent[];
  const result: RootContent[] = [];
  for (const child of children) {
    if ('children' in child) tidy(child);
    for (const part of partsOf(child)) result.push(part);
  }
  parent.children = result as typeof parent.children;
  if (parent.type === 'listItem') parent.spread = false;
  if (parent.type === 'list') parent.spread = false;
}

function partsOf(node: RootContent): RootContent[] {
  if (node.type === 'paragraph') return splitAtBreaks(node).flatMap(listedLines);
  if (node.type === 'strong' || node.type === 'emphasis') return withBlanksOutside(node);
  return isEmpty(node) ? [] : [node];
}

/** `**Role: **` is no mark in Markdown: the blanks and line breaks at its ends go outside. */
function withBlanksOutside(mark: Strong | Emphasis): RootContent[] {
  const from = mark.children.findIndex((child) => !isGap(child));
  if (from < 0) return mark.children.map((child) => (isBreak(child) ? child : { type: 'text', value: ' ' }));
  const to = mark.children.findLastIndex((child) => !isGap(child)) + 1;
  const [before, after] = [mark.children.slice(0, from), mark.children.slice(to)];
  mark.children = mark.children.slice(from, to);
  const [first, last] = [mark.children[0], mark.children.at(-1)];
  if (first?.type === 'text' && /^\s/.test(first.value)) {
    first.value = first.value.trimStart();
    before.push({ type: 'text', value: ' ' });
  }
  if (last?.type === 'text' && /\s$/.test(last.value)) {
    last.value = last.value.trimEnd();
    after.unshift({ type: 'text', value: ' ' });
  }
  return [...before, mark, ...after];
}

const isEmpty = (node: RootContent): boolean =>
  /^(?:heading|list|listItem)$/.test(node.type) && 'children' in node && node.children.length === 0;

/** Two line breaks in a row are meant to part paragraphs; one at an end is meant to be nothing. */
function splitAtBreaks({ children }: Paragraph): Paragraph[] {
  const parts: PhrasingContent[][] = [[]];
  let breaks = 0;
  for (const child of children) {
    if (child.type === 'break') breaks += 1;
    else if (!isBlank(child) || breaks === 0) {
      if (breaks > 1) parts.push([]);
      else if (breaks === 1 && !(parts.at(-1) ?? []).every(isBlank)) parts.at(-1)?.push({ type: 'break' });
      breaks = 0;
      parts.at(-1)?.push(child);
    }
  }
  return parts.filter((part) => !part.every(isBlank)).map((part) => ({ type: 'paragraph', children: part }));
}

const bullet = /^\s*[-–—•·‣▪◦●*]\s+(?=\S)/;

/** Lines that begin with a bullet are items of a list, where there are two or more below each other. */
function listedLines({ children }: Paragraph): RootContent[] {
  const lines: PhrasingContent[][] = [[]];
  for (const child of children) {
    if (isBreak(child)) lines.push([]);
    else lines.at(-1)?.push(child);
  }
  const isItem = (line: PhrasingContent[] | undefined): boolean =>
    line?.[0]?.type === 'text' && bullet.test(line[0].value);
  const result: (Paragraph | List)[] = [];
  for (const [index, line] of lines.entries()) {
    const last = result.at(-1);
    if (isItem(line) && (isItem(lines[index - 1]) || isItem(lines[index + 1]))) {
      const item = itemOf(line);
      if (last?.type === 'list') last.children.push(item);
      else result.push({ type: 'list', ordered: false, spread: false, children: [item] });
    } else if (last?.type === 'paragraph') last.children.push({ type: 'break' }, ...line);
    else result.push({ type: 'paragraph', children: line });
  }
  return result;
}

function itemOf([first, ...rest]: PhrasingContent[]): ListItem {
  const text: PhrasingContent[] =
    first?.type === 'text' ? [{ ...first, value: first.value.replace(bullet, '') }] : [];
  return { type: 'listItem', spread: false, children: [{ type: 'paragraph', children: [...text, ...rest] }] };
}

function isBlank(node: PhrasingContent): boolean {
  return node.type === 'text' && node.value.trim() === '';
}

const isBreak = (node: PhrasingContent): boolean => node.type === 'break';
const isGap = (node: PhrasingContent): boolean => isBreak(node) || isBlank(node);
