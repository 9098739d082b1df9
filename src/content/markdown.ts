/**
 * Markdown from postings and notes, which is hostile: GitHub's flavour to HTML, then an allow-list of what may stay.
 * No script, handler, frame, form, style or remote image survives; images become links to them.
 */
import type { Element, ElementContent, Nodes, Root } from 'hast';
import { defaultSchema, type Schema, sanitize } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import { htmlToHast, markdownToHtml } from 'satteri';

const schema: Schema = {
  ...defaultSchema,
  tagNames: (defaultSchema.tagNames ?? []).filter((name) => name !== 'picture' && name !== 'source'),
  attributes: {
    ...defaultSchema.attributes,
    img: ['src', 'alt', 'title'],
    '*': ['id', 'align', 'colSpan', 'rowSpan', 'scope', 'dir', 'title', 'start', 'open', 'checked', 'dateTime'],
  },
  protocols: { href: ['http', 'https', 'mailto', 'tel'], src: ['http', 'https'], cite: ['http', 'https'] },
  strip: ['script', 'style', 'template', 'noscript', 'title', 'textarea', 'select', 'svg', 'math', 'iframe', 'object'],
};

/** Where the rendered part stands in its page. */
export interface Placement {
  /** The level that its highest heading gets (its headings keep their order below that). */
  topHeading: 2 | 3 | 4;
  /** Goes before every id, so that parts of one page cannot clash. */
  idPrefix: string;
}

/** The HTML of a Markdown text, safe to put into a page. */
export function renderMarkdown(text: string, placement: Placement): string {
  if (text.trim() === '') return '';
  try {
    return renderTree(text, placement);
  } catch (error) {
    // Nested thousands deep: nothing that a person wrote, so it is shown as it stands.
    if (!(error instanceof RangeError)) throw error;
    return toHtml({ type: 'element', tagName: 'pre', properties: {}, children: [{ type: 'text', value: text }] });
  }
}

function renderTree(text: string, { topHeading, idPrefix }: Placement): string {
  const { html } = markdownToHtml(text, { features: { gfm: true, frontmatter: false } });
  // Most postings are plain Markdown: parsing and sanitising cost the same either way, and one way is safer than two.
  const tree = sanitize(bodyOf(htmlToHast(html)), { ...schema, clobberPrefix: `${idPrefix}-` }) as Nodes;
  const root: Root = tree.type === 'root' ? tree : { type: 'root', children: [tree as ElementContent] };
  const highest = Math.min(6, ...headingLevels(root));
  root.children = root.children.map((node) => adapt(node as ElementContent, topHeading - highest, idPrefix));
  return toHtml(root);
}

function bodyOf(tree: Nodes): Root {
  const root = tree as Root;
  const html = root.children.find((node): node is Element => node.type === 'element' && node.tagName === 'html');
  const body = html?.children.find((node): node is Element => node.type === 'element' && node.tagName === 'body');
  return body === undefined ? root : { type: 'root', children: body.children };
}

function headingLevels(node: Root | Element): number[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    const level = levelOf(child);
    return level === null ? headingLevels(child) : [level];
  });
}

function levelOf({ tagName }: Element): number | null {
  return /^h[1-6]$/.test(tagName) ? Number(tagName[1]) : null;
}

function adapt(node: ElementContent, shift: number, idPrefix: string): ElementContent {
  if (node.type !== 'element') return node;
  const children = node.children.map((child) => adapt(child, shift, idPrefix));
  const level = levelOf(node);
  if (level !== null) {
    return { ...node, tagName: `h${Math.min(6, Math.max(2, level + shift))}`, children };
  }
  switch (node.tagName) {
    case 'a':
      return { ...node, properties: linkProperties(node, idPrefix), children };
    case 'img':
      return imageLink(node);
    case 'table':
      return {
        type: 'element',
        tagName: 'div',
        properties: { className: ['scroll'], tabIndex: 0 },
        children: [{ ...node, children }],
      };
    case 'input':
      return { ...node, properties: { ...node.properties, ariaLabel: node.properties['checked'] ? 'done' : 'to do' } };
    default:
      return { ...node, children };
  }
}

/** Links lead out without telling where from; those to footnotes stay in the page. */
function linkProperties({ properties }: Element, idPrefix: string): Element['properties'] {
  const target = typeof properties['href'] === 'string' ? properties['href'] : '';
  if (target.startsWith('#')) {
    return { ...properties, href: `#${idPrefix}-${target.slice(1)}` };
  }
  // A path without a host would lead into this site, where the posting's own site was meant.
  if (!/^(?:https?|mailto|tel):/i.test(target)) {
    const { href: _href, ...rest } = properties;
    return rest;
  }
  return { ...properties, rel: ['noopener', 'noreferrer', 'nofollow'] };
}

function imageLink({ properties }: Element): ElementContent {
  const source = typeof properties['src'] === 'string' ? properties['src'] : '';
  const alt = typeof properties['alt'] === 'string' && properties['alt'] !== '' ? properties['alt'] : 'image';
  const text: ElementContent = { type: 'text', value: `🖼 ${alt}` };
  if (!/^https?:/i.test(source)) return text;
  const rel = ['noopener', 'noreferrer', 'nofollow'];
  return { type: 'element', tagName: 'a', properties: { href: source, rel }, children: [text] };
}
