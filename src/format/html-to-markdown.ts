/** HTML of job pages as clean Markdown. Scripts, styles, frames, forms and images do not come along. */
import type { Root } from 'hast';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { boundedHtml } from './html-depth.ts';

const dropped = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'iframe',
  'object',
  'embed',
  'svg',
  'math',
  'form',
  'button',
  'input',
  'select',
  'textarea',
  'img',
  'picture',
  'video',
  'audio',
  'canvas',
  'link',
  'meta',
  'head',
]);

const parser = unified().use(rehypeParse, { fragment: true });
const writer = unified()
  .use(rehypeRemark, { handlers: {} })
  .use(remarkGfm)
  .use(remarkStringify, { bullet: '-', rule: '-', emphasis: '_', fences: true, listItemIndent: 'one' });

/** The Markdown of an HTML fragment or page, without outer blank lines; plain text is taken as HTML text. */
export function htmlToMarkdown(html: string): string {
  const tree = parser.parse(boundedHtml(html));
  prune(tree);
  return writer.stringify(writer.runSync(tree)).trim();
}

/** Takes out what has no place in a posting; links keep only web and mail addresses. */
function prune(node: Root | { type: string; children?: unknown[] }): void {
  if (!('children' in node) || !Array.isArray(node.children)) return;
  const children = node.children as {
    type: string;
    tagName?: string;
    properties?: Record<string, unknown>;
    children?: unknown[];
  }[];
  node.children = children.filter(
    ({ type, tagName }) => type !== 'comment' && !dropped.has(tagName ?? ''),
  ) as never;
  for (const child of children) {
    const address = String(child.properties?.href ?? '');
    if (child.tagName === 'a' && !/^(https?:|mailto:)/i.test(address)) child.tagName = 'span';
    prune(child);
  }
}
