/** What HTML of job pages leaves behind in Markdown, put right: empty paragraphs, rows of line breaks, loose lists, blanks within marks. */
import type { Emphasis, Paragraph, PhrasingContent, Root, RootContent, Strong } from 'mdast';

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
  if (node.type === 'paragraph') return splitAtBreaks(node);
  if (node.type === 'strong' || node.type === 'emphasis') return withBlanksOutside(node);
  return isEmpty(node) ? [] : [node];
}

/** `**Role: **` is no mark in Markdown: the blanks at its ends go outside. */
function withBlanksOutside(mark: Strong | Emphasis): RootContent[] {
  if (mark.children.every(isBlank)) return mark.children.length === 0 ? [] : [{ type: 'text', value: ' ' }];
  const [first, last] = [mark.children[0], mark.children.at(-1)];
  const result: RootContent[] = [mark];
  if (first?.type === 'text' && /^\s/.test(first.value)) {
    first.value = first.value.trimStart();
    result.unshift({ type: 'text', value: ' ' });
  }
  if (last?.type === 'text' && /\s$/.test(last.value)) {
    last.value = last.value.trimEnd();
    result.push({ type: 'text', value: ' ' });
  }
  return result;
}

const isEmpty = (node: RootContent): boolean =>
  (node.type === 'heading' || node.type === 'list') && node.children.length === 0;

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

function isBlank(node: PhrasingContent): boolean {
  return node.type === 'text' && node.value.trim() === '';
}
