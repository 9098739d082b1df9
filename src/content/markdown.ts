/**
 * Markdown from postings and notes, which is hostile: GitHub's flavour to HTML, then an allow-list of what may stay.
 * No script, handler, frame, form, style or remote image survives; images become links to them.
 */
import type { Element, ElementContent, Nodes, Root } from 'hast';
import { defaultSchema, type Schema, sanitize } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import { htmlToHast, markdownToHtml } from 'satteri';
import { nestsTooDeep } from '../format/html-depth.ts';

const schema: Schema = {
  ...defaultSchema,
  tagNames: (defaultSchema.tagNames ?? []).filter((name) => name !== 'picture' && name !== 'source'),
  attributes: {
    ...defaultSchema.attributes,
    img: ['src', 'alt', 'title'],
    '*': [
      'id',
      'align',
      'colSpan',
      'rowSpan',
      'scope',
      'dir',
      'title',
      'start',
      'open',
      'checked',
      'dateTime',
    ],
  },
  protocols: { href: ['http', 'https', 'mailto', 'tel'], src: ['http', 'https'], cite: ['http', 'https'] },
  strip: [
    'script',
    'style',
    'template',
    'noscript',
    'title',
    'textarea',
    'select',
    'svg',
    'math',
    'iframe',
    'object',
  ],
};

/** More HTML than this, in characters, comes of no posting, but of a table of a million cells. */
const longest = 2_000_000;

/** Where the rendered part stands in its page. */
export interface Placement {
  /** The level that its headings begin at; their order below that stays. */
  topHeading: 2 | 3 | 4;
  /** Goes before every id, so that parts of one page cannot clash. */
  idPrefix: string;
}

/** The HTML of a Markdown text, safe to put into a page. */
export function renderMarkdown(text: string, { topHeading, idPrefix }: Placement): string {
  if (text.trim() === '') return '';
  const { html } = markdownToHtml(text, { features: { gfm: true, frontmatter: false } });
  // Nothing that a person wrote: shown as it stands, before the parsers lose themselves in it.
  if (html.length > longest || nestsTooDeep(html)) return asWritten(text);
  if (isPlain(text, html)) return inPage(html, topHeading);
  const tree = sanitize(bodyOf(htmlToHast(html)), { ...schema, clobberPrefix: `${idPrefix}-` }) as Nodes;
  const root: Root = tree.type === 'root' ? tree : { type: 'root', children: [tree as ElementContent] };
  const levels = outline(topHeading);
  root.children = root.children.map((node) => adapt(node as ElementContent, levels, idPrefix));
  return toHtml(root);
}

/** What a link says that leads out of the site. */
const leadsOut = ['noopener', 'noreferrer', 'nofollow'];

/** Tags that can do nothing: no attribute but a web address to follow, nothing that loads. */
const plainTags =
  /<(?:\/?(?:p|ul|ol|li|strong|em|del|code|pre|blockquote|h[1-6])|br \/|hr \/|a href="https?:\/\/[\w.~:/?#@!$+,;=%-]*"|\/a)>/g;

/**
 * Whether there is nothing to sanitise: the text holds no sign that HTML could begin with, and all tags that Markdown
 * made of it are plain. So it is with most postings, and looking takes a tenth of the time of sanitising.
 */
function isPlain(text: string, html: string): boolean {
  return !text.includes('<') && !html.replace(plainTags, '').includes('<');
}

/** Fits HTML of plain tags into our pages. */
function inPage(html: string, top: number): string {
  const levels = outline(top);
  let level = 0;
  return html
    .replace(/<(\/?)h([1-6])>/g, (_, end: string, written: string) => {
      if (end === '') level = levels(Number(written));
      return `<${end}h${level}>`;
    })
    .replace(/<a href="[^"]*"/g, `$& rel="${leadsOut.join(' ')}"`);
}

function asWritten(text: string): string {
  return toHtml({
    type: 'element',
    tagName: 'pre',
    properties: {},
    children: [{ type: 'text', value: text }],
  });
}

function bodyOf(tree: Nodes): Root {
  const root = tree as Root;
  const html = root.children.find(
    (node): node is Element => node.type === 'element' && node.tagName === 'html',
  );
  const body = html?.children.find(
    (node): node is Element => node.type === 'element' && node.tagName === 'body',
  );
  return body === undefined ? root : { type: 'root', children: body.children };
}

/** Gives each heading, in order, a level below `top` that skips none, whatever levels were written. */
function outline(top: number): (written: number) => number {
  const open: number[] = [];
  return (written) => {
    while ((open.at(-1) ?? 0) >= written) open.pop();
    open.push(written);
    return Math.min(6, top + open.length - 1);
  };
}

function levelOf({ tagName }: Element): number | null {
  return tagName.length === 2 && /^h[1-6]$/.test(tagName) ? Number(tagName[1]) : null;
}

/** Fits a sanitised node, which nobody else holds, into our pages. */
function adapt(node: ElementContent, levels: (written: number) => number, idPrefix: string): ElementContent {
  if (node.type !== 'element') return node;
  removeBrackets(node.properties);
  const level = levelOf(node);
  if (level !== null) node.tagName = `h${levels(level)}`;
  node.children = node.children.map((child) => adapt(child, levels, idPrefix));
  switch (node.tagName) {
    case 'a':
      node.properties = linkProperties(node, idPrefix);
      return node;
    case 'img':
      return imageLink(node);
    case 'th':
      if (node.children.length === 0) node.tagName = 'td';
      return node;
    case 'table': {
      const properties = { className: ['scroll'], tabIndex: 0 };
      return { type: 'element', tagName: 'div', properties, children: [node] };
    }
    case 'input':
      node.properties.ariaLabel = node.properties.checked ? 'done' : 'to do';
      return node;
    default:
      return node;
  }
}

/** Angle brackets in an attribute's value are harmless to browsers, but not to every program that reads pages. */
function removeBrackets(properties: Element['properties']): void {
  for (const name in properties) {
    const value = properties[name];
    if (typeof value === 'string') properties[name] = value.replace(/[<>]/g, '');
    else if (Array.isArray(value))
      properties[name] = value.map((item) => (typeof item === 'string' ? item.replace(/[<>]/g, '') : item));
  }
}

/** Links lead out without telling where from; those to footnotes stay in the page. */
function linkProperties({ properties }: Element, idPrefix: string): Element['properties'] {
  const target = typeof properties.href === 'string' ? properties.href : '';
  if (target.startsWith('#')) {
    return { ...properties, href: `#${idPrefix}-${target.slice(1)}` };
  }
  // A path without a host would lead into this site, where the posting's own site was meant.
  if (!/^(?:https?|mailto|tel):/i.test(target)) {
    const { href: _href, ...rest } = properties;
    return rest;
  }
  return { ...properties, rel: leadsOut };
}

function imageLink({ properties }: Element): ElementContent {
  const source = typeof properties.src === 'string' ? properties.src : '';
  const alt = typeof properties.alt === 'string' && properties.alt !== '' ? properties.alt : 'image';
  const text: ElementContent = { type: 'text', value: `🖼 ${alt}` };
  if (!/^https?:/i.test(source)) return text;
  const link = { href: source, rel: leadsOut };
  return { type: 'element', tagName: 'a', properties: link, children: [text] };
}
