/**
 * The schema.org `JobPosting`s that a page marks up, all in the shape of JSON-LD: those of its scripts, with what they
 * refer to by `@id` put in, those of microdata (`itemscope`) and of RDFa (`typeof`).
 */
import type { Element, Root } from 'hast';
import { attributeOf, childrenOf, elementsOf, innerText, type JobPage } from './job-page.ts';
import { type MarkedUp, mostPostings, mostThings, postingsIn, thingNames } from './job-posting-objects.ts';
import { decodeReferences, type Json } from './json-text.ts';
import { parseLenientJson } from './lenient-json.ts';

/** Every posting of a page, each once. */
export function postingsOf(page: JobPage, root: Root, html: string): MarkedUp {
  return postingsIn([
    ...page.scripts.map((text) => parseLenientJson(text) ?? parseLenientJson(decodeReferences(text))),
    ...markedPostings(root, html),
  ]);
}

/** The postings in a page's attributes. */
function markedPostings(root: Root, html: string): Json[] {
  const marked = elementsOf(root).filter((element) =>
    /(?:^|[\s/:#])JobPosting(?:\s|$)/.test(typeOf(element)),
  );
  if (marked.length === 0) return [];
  const source = { html, left: mostThings, byId: elementsById(root) };
  return marked.slice(0, mostPostings).map((element) => itemOf(element, source));
}

/** What items are read from; no more than so many elements. */
interface Source {
  html: string;
  left: number;
  byId: ReadonlyMap<string, Element>;
}

function elementsById(root: Root): Map<string, Element> {
  const all = elementsOf(root).map((element) => [attributeOf(element, 'id'), element] as const);
  return new Map(all.filter(([id]) => id !== '').reverse());
}

const typeOf = (element: Element): string =>
  attributeOf(element, 'itemType') || attributeOf(element, 'typeof');

/** Properties whose value is HTML. */
const rich =
  /^(?:description|responsibilities|qualifications|skills|\w+Requirements?|\w+Benefits|benefits|incentiveCompensation|incentives|employerOverview|workHours)$/;

function itemOf(element: Element, source: Source, depth = 0): Json {
  const json: Record<string, unknown[]> = {};
  const visit = (parent: Element): void => {
    for (const child of childrenOf(parent)) {
      source.left -= 1;
      if (source.left < 0) return;
      const names = propertiesOf(child);
      const isThing = isScope(child) || names.some((name) => thingNames.test(name) && holdsProperty(child));
      for (const name of names) {
        const value = isThing ? itemOf(child, source, depth + 1) : writtenValue(child, name, source.html);
        json[name] = [...(json[name] ?? []), value].slice(0, 100);
      }
      if (!isThing) visit(child);
    }
  };
  visit(element);
  // Properties may stand elsewhere, and be named by their ids.
  if (depth === 0)
    for (const id of attributeOf(element, 'itemRef').split(' ').slice(0, 20)) {
      const referred = source.byId.get(id);
      if (referred !== undefined) visit({ ...element, children: [referred] });
    }
  const fields: [string, unknown][] = Object.entries(json).map(([key, all]) => [
    key,
    all.length === 1 ? all[0] : all,
  ]);
  if (fields.length === 0) fields.push(['name', innerText(element)]);
  return Object.fromEntries([...fields, ['@type', typeOf(element)]]);
}

function propertiesOf(element: Element): string[] {
  const written = attributeOf(element, 'itemProp') || attributeOf(element, 'property');
  return written
    .split(/\s+/)
    .map((name) => name.replace(/^(?:schema:|https?:\/\/schema\.org\/)/, ''))
    .filter((name) => /^[A-Za-z]+$/.test(name));
}

const isScope = (element: Element): boolean =>
  element.properties.itemScope !== undefined || attributeOf(element, 'typeof') !== '';

/** Pages forget `itemscope`, and mean it. What is far within is not looked for. */
function holdsProperty(element: Element, depth = 0): boolean {
  return (
    depth < 4 &&
    childrenOf(element)
      .slice(0, 20)
      .some((child) => propertiesOf(child).length > 0 || holdsProperty(child, depth + 1))
  );
}

function writtenValue(element: Element, name: string, html: string): string {
  const content = attributeOf(element, 'content');
  if (element.tagName === 'meta' || content !== '') return content;
  if (element.tagName === 'link' || /^(?:url|sameAs)$/.test(name)) {
    const address = attributeOf(element, 'href');
    if (address !== '') return address;
  }
  const written = attributeOf(element, element.tagName === 'time' ? 'dateTime' : 'value');
  if (written !== '') return written;
  return rich.test(name) ? htmlWithin(element, html) : innerText(element);
}

/** What stands between an element's tags, as it was written. */
export function htmlWithin(element: Element, html: string): string {
  const start = element.children[0]?.position?.start.offset;
  const end = element.children.at(-1)?.position?.end.offset;
  return start === undefined || end === undefined ? innerText(element) : html.slice(start, end);
}
