/** HTML of job pages as clean Markdown. Scripts, styles, frames, forms and images do not come along. */
import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { boundedHtml } from './html-depth.ts';
import { tidyMarkdown } from './tidy-markdown.ts';

const dropped = new Set(
  (
    'script style noscript template iframe object embed svg math form button input select textarea ' +
    'img picture video audio canvas link meta head'
  ).split(' '),
);

/** What stands around the matter of a page. */
const around = new Set(['nav', 'footer', 'aside', 'dialog']);

const marks = new Set('a abbr b code del em i ins mark s small span strong sub sup u'.split(' '));

/** More pieces than any real posting has; what comes after them is left out. */
const mostNodes = 20_000;

const parser = unified().use(rehypeParse, { fragment: true });
const writer = unified()
  .use(rehypeRemark, { handlers: {} })
  .use(() => tidyMarkdown)
  .use(remarkGfm)
  .use(remarkStringify, { bullet: '-', rule: '-', emphasis: '_', fences: true, listItemIndent: 'one' });

/**
 * The Markdown of an HTML fragment, without outer blank lines; plain text is taken as HTML text. Of a whole page, its
 * main part alone where it has one, and never its navigation.
 */
export function htmlToMarkdown(html: string, of: 'fragment' | 'page' = 'fragment'): string {
  const tree = parser.parse(boundedHtml(html));
  prune(tree, of === 'page' ? new Set([...dropped, ...around]) : dropped);
  const main = of === 'page' ? mainOf(tree) : null;
  shorten(main ?? tree, mostNodes);
  return writer.stringify(writer.runSync(main === null ? tree : { type: 'root', children: [main] })).trim();
}

/** Takes out what has no place in a posting; links keep only web and mail addresses. */
function prune(node: Root | Element, unwanted: ReadonlySet<string>): void {
  const kept = node.children.filter(
    (child) => child.type !== 'comment' && !(child.type === 'element' && unwanted.has(child.tagName)),
  );
  node.children = kept as typeof node.children;
  for (const child of kept) {
    if (child.type !== 'element') continue;
    const address = String(child.properties.href ?? '');
    if (child.tagName === 'a' && !/^(https?:|mailto:)/i.test(address)) child.tagName = 'span';
    prune(child, unwanted);
  }
  // Marks around nothing say nothing, and thousands of them take minutes to write.
  const bare: Root['children'] = [];
  for (const child of node.children) {
    if (isBlankMark(child)) bare.push(...child.children);
    else bare.push(child);
  }
  node.children = bare as typeof node.children;
}

function isBlankMark(node: Root['children'][number]): node is Element {
  return (
    node.type === 'element' &&
    marks.has(node.tagName) &&
    node.children.every((child) => child.type === 'text' && child.value.trim() === '')
  );
}

/** Keeps as many nodes, in document order; gives how many more there may be. */
function shorten(node: Root | Element, left: number): number {
  let remaining = left;
  const kept = [];
  for (const child of node.children) {
    if (remaining <= 0) break;
    remaining -= 1;
    if (child.type === 'element') remaining = shorten(child, remaining);
    kept.push(child);
  }
  node.children = kept as typeof node.children;
  return remaining;
}

/** The first `main`, or an element with that role. */
function mainOf(node: Root | Element): Element | null {
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    if (child.tagName === 'main' || child.properties.role === 'main') return child;
    const within = mainOf(child);
    if (within !== null) return within;
  }
  return null;
}
