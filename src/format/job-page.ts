/** What a page shows besides its markup of a job: its head, its headings, its fields and how much text there is. */
import type { Element, Root, RootContent } from 'hast';
import { textOf } from './json-text.ts';
import { type PagePart, partOf, partText } from './page-parts.ts';

/** What is read of a page. */
export interface JobPage {
  /** The texts of its JSON-LD. */
  scripts: string[];
  title: string | null;
  /** `og:title`, which often is the role alone. */
  headline: string | null;
  site: string | null;
  description: string | null;
  canonical: string | null;
  /** Headings of the first and second level, in order. */
  headings: string[];
  /** The texts of pictures such as `Acme logo`. */
  logos: string[];
  /** Pairs of a label and its value: of lists of terms, and of rows with two cells. */
  pairs: [label: string, value: string][];
  /** What its parts are called by who made it: the first of each. */
  parts: Map<PagePart, string>;
  /** The element that holds the posting. */
  matter: Element | null;
  asksForPassword: boolean;
  /** Whether it takes a file, as a form to apply with does. */
  takesFile: boolean;
  /** Whether it holds what tells people from programs. */
  hasChallenge: boolean;
}

/** As much as is read of a heading, a cell or another short text. */
const longest = 2000;

/** Reads a page. */
export function readPage(root: Root): JobPage {
  const metas = new Map<string, string>();
  const page: JobPage = {
    scripts: [],
    title: null,
    headline: null,
    site: null,
    description: null,
    canonical: null,
    headings: [],
    logos: [],
    pairs: [],
    parts: new Map(),
    matter: null,
    asksForPassword: false,
    takesFile: false,
    hasChallenge: false,
  };
  for (const element of elementsOf(root)) {
    if (element.tagName === 'meta') {
      const name = (attributeOf(element, 'property') || attributeOf(element, 'name')).toLowerCase();
      if (!metas.has(name)) metas.set(name, attributeOf(element, 'content'));
    } else note(element, page);
  }
  page.headline = textOf(metas.get('og:title') ?? metas.get('twitter:title'));
  page.site = textOf(metas.get('og:site_name') ?? metas.get('application-name'));
  page.description = textOf(metas.get('og:description') ?? metas.get('description'));
  page.canonical = metas.get('og:url') || page.canonical;
  return page;
}

const challenges =
  /recaptcha|hcaptcha|h-captcha|turnstile|cf-challenge|challenge-platform|px-captcha|datadome/i;

function note(element: Element, page: JobPage): void {
  const { tagName } = element;
  const attribute = (name: string) => attributeOf(element, name);
  if (tagName === 'script' && /ld\+json/i.test(attribute('type'))) page.scripts.push(ownText(element));
  else if (tagName === 'title') page.title ??= textOf(ownText(element));
  else if (tagName === 'link' && /\bcanonical\b/i.test(attribute('rel'))) page.canonical = attribute('href');
  else if (/^h[12]$/.test(tagName) && page.headings.length < 50) push(page.headings, innerText(element));
  else if (tagName === 'img' && page.logos.length < 50 && /logo/i.test(attribute('alt')))
    push(page.logos, logoName(attribute('alt')));
  else if (tagName === 'dl') pairTerms(element, page.pairs);
  else if (tagName === 'tr' || (tagName === 'li' && isHeaded(element))) pairCells(element, page.pairs);
  const part = partOf(element);
  if (part === 'posting') page.matter ??= element;
  else if (part !== null && !page.parts.has(part)) {
    const text = textOf(partText(part, innerText(element)));
    if (text !== null && text.length <= 200) page.parts.set(part, text);
  }
  if (tagName === 'input' && /^password$/i.test(attribute('type'))) page.asksForPassword = true;
  if (tagName === 'input' && /^file$/i.test(attribute('type'))) page.takesFile = true;
  if (challenges.test(`${attribute('className')} ${attribute('id')} ${attribute('src')}`))
    page.hasChallenge = true;
}

/** Whose logo a picture is, by its text: `Acme logo`. */
export const logoName = (alt: string): string =>
  alt.replace(/\b(?:company )?logo\b( (?:of|von|de)\b)?/gi, ' ');

function push(texts: string[], text: string): void {
  const line = textOf(text);
  if (line !== null) texts.push(line);
}

function pair(pairs: JobPage['pairs'], label: Element, value: Element): void {
  if (pairs.length >= 500) return;
  const texts = [textOf(innerText(label)), textOf(innerText(value))];
  if (texts[0] && texts[1]) pairs.push([texts[0], texts[1]]);
}

function pairTerms(list: Element, pairs: JobPage['pairs']): void {
  // A term and its value may stand in a `div` of their own.
  const parts = childrenOf(list).flatMap((child) => (child.tagName === 'div' ? childrenOf(child) : [child]));
  for (const [at, part] of parts.entries()) {
    const next = parts[at + 1];
    if (part.tagName === 'dt' && next?.tagName === 'dd') pair(pairs, part, next);
  }
}

/** Whether an item begins with a heading of its own: `<li><h3>Employment type</h3> <span>Full-time</span></li>`. */
const isHeaded = (item: Element): boolean => /^h[3-6]$/.test(childrenOf(item)[0]?.tagName ?? '');

function pairCells(row: Element, pairs: JobPage['pairs']): void {
  const [label, value, ...more] = childrenOf(row);
  if (label !== undefined && value !== undefined && more.length === 0) pair(pairs, label, value);
}

/** The elements within an element. */
export function childrenOf(node: Root | Element): Element[] {
  return (node.children as RootContent[]).filter((child): child is Element => child.type === 'element');
}

/** An attribute as it is written; empty where there is none. Names are those of hast (`itemProp`). */
export function attributeOf({ properties }: Element, name: string): string {
  const value = properties[name];
  return value === undefined || value === null ? '' : [value].flat().join(' ').trim();
}

/** All elements in document order, without recursion: hostile pages nest deeply. */
export function elementsOf(root: Root | Element): Element[] {
  const found: Element[] = [];
  const open: (Root | Element)[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === 'element') found.push(node);
    for (const child of childrenOf(node).reverse()) open.push(child);
  }
  return found;
}

function ownText(element: Element): string {
  return element.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
}

/** The text within an element, without scripts and styles, as far as a short text goes. */
export function innerText(element: Element): string {
  let text = '';
  const open: RootContent[] = [element];
  let left = longest;
  for (let node = open.pop(); node !== undefined && text.length < longest; node = open.pop()) {
    left -= 1;
    if (left < 0) break;
    if (node.type === 'text') text += node.value;
    if (node.type !== 'element' || /^(?:script|style|template|noscript)$/.test(node.tagName)) continue;
    if (/^(?:br|p|div|li|tr|td|h\d)$/.test(node.tagName)) text += ' ';
    for (const child of node.children.slice(0, longest).reverse()) open.push(child);
  }
  return text.slice(0, longest);
}
