/** One page of the documentation as HTML: headings that can be linked to, links between pages, images of its own. */
import type { Element, ElementContent, Nodes, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { htmlToHast, markdownToHtml } from 'satteri';
import { slugOf } from '../../core/slug.ts';

/** A rendered page; its title is taken out of the text. */
export interface HelpBody {
  title: string;
  summary: string;
  html: string;
}

/** Where things lie on the site; null where there is no such page. */
export interface HelpPlaces {
  page(slug: string): string | null;
  image(path: string): string;
}

/** Renders a documentation file of our own; it is trusted, unlike postings. */
export function renderHelp(text: string, places: HelpPlaces): HelpBody {
  const { html } = markdownToHtml(text, { features: { gfm: true, frontmatter: false } });
  const nodes = bodyOf(htmlToHast(html) as Nodes);
  const heading = nodes.findIndex((node) => node.type === 'element' && node.tagName === 'h1');
  const title = heading < 0 ? '' : textOf(nodes[heading]);
  const rest = nodes.filter((_, index) => index !== heading);
  const first = rest.find((node) => node.type === 'element' && node.tagName === 'p');
  const children = rest.map((node) => adapt(node, places));
  return { title, summary: textOf(first), html: toHtml({ type: 'root', children }) };
}

function bodyOf(tree: Nodes): ElementContent[] {
  const children = 'children' in tree ? (tree.children as ElementContent[]) : [];
  const inner = (name: string, nodes: ElementContent[]) =>
    nodes.find((node): node is Element => node.type === 'element' && node.tagName === name)?.children;
  const html = inner('html', children);
  return (html && inner('body', html)) ?? children;
}

function textOf(node: ElementContent | Root | undefined): string {
  if (node === undefined) return '';
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map((child) => textOf(child as ElementContent)).join('') : '';
}

function adapt(node: ElementContent, places: HelpPlaces): ElementContent {
  if (node.type !== 'element') return node;
  const children = node.children.map((child) => adapt(child, places));
  switch (node.tagName) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
      return { ...node, properties: { ...node.properties, id: anchorOf(textOf(node)) }, children };
    case 'a':
      return { ...node, properties: linkOf(node.properties, places), children };
    case 'img':
      return { ...node, properties: imageOf(node.properties, places) };
    case 'table':
      return element('div', { className: ['scroll'], tabIndex: 0 }, [
        element('table', { ...node.properties, className: ['text'] }, children),
      ]);
    case 'pre':
      return { ...node, properties: { ...node.properties, tabIndex: 0 }, children };
    default:
      return { ...node, children };
  }
}

function element(
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[],
): ElementContent {
  return { type: 'element', tagName, properties, children };
}

/** The anchor of a heading, as GitHub names it. */
export function anchorOf(heading: string): string {
  const anchor = heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .trim()
    .replaceAll(' ', '-');
  return anchor === '' ? slugOf(heading) : anchor;
}

/** Other pages of the help are linked to on this site; files that are not shown here lose their link. */
function linkOf(properties: Element['properties'], places: HelpPlaces): Element['properties'] {
  const target = String(properties.href ?? '');
  if (/^(?:https?:|mailto:|#)/.test(target)) return properties;
  const [, name = '', anchor = ''] = /^(?:[^#?]*\/)?([^/#?]+)\.md(#.*)?$/.exec(target) ?? [];
  const page = name === '' ? null : places.page(name.toLowerCase());
  if (page !== null) return { ...properties, href: `${page}${anchor}` };
  const { href: _href, ...rest } = properties;
  return rest;
}

function imageOf(properties: Element['properties'], places: HelpPlaces): Element['properties'] {
  const source = String(properties.src ?? '').replace(/^\.\//, '');
  if (/^[a-z]+:/i.test(source) || source.split('/').includes('..')) return properties;
  return { ...properties, src: places.image(source), loading: 'lazy', decoding: 'async' };
}
