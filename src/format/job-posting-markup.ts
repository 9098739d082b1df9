/**
 * The schema.org `JobPosting`s that a page marks up, all in the shape of JSON-LD: those of its scripts, with what they
 * refer to by `@id` put in, those of microdata (`itemscope`) and of RDFa (`typeof`).
 */
import type { Element, Root } from 'hast';
import { attributeOf, childrenOf, elementsOf, innerText, type JobPage } from './job-page.ts';
import { decodeReferences, isObject, type Json, textOf } from './job-posting-fields.ts';
import { parseLenientJson } from './lenient-json.ts';

/** Every posting of a page, each once. */
export function postingsOf(
  page: JobPage,
  root: Root,
  html: string,
): { postings: Json[]; organizations: string[] } {
  const values = [
    ...page.scripts.map((text) => parseLenientJson(text) ?? parseLenientJson(decodeReferences(text))),
    ...markedPostings(root, html),
  ];
  const things = values.flatMap((value) => objectsIn(value));
  const whole = inliner(things);
  const postings = things.filter((thing) => hasType(thing, /^JobPosting$/)).slice(0, mostPostings);
  const organizations = things.filter((thing) =>
    hasType(thing, /^(?:Organization|Corporation|LocalBusiness|WebSite)$/),
  );
  return {
    postings: distinct(postings.map((posting) => whole(posting) as Json)),
    organizations: organizations.flatMap(({ name }) => textOf(name) ?? []).slice(0, 20),
  };
}

/** More than any page for one posting holds. */
const mostPostings = 200;
const mostThings = 20_000;
const deepest = 8;

function hasType(json: Json, type: RegExp): boolean {
  return [json['@type']].flat().some((name) => type.test(String(name).replace(/^.*[/:#]/, '')));
}

/** The objects in a value: itself, in arrays, in `@graph`, in any property; to a bounded depth and number. */
function objectsIn(value: unknown, depth = 0, found: Json[] = []): Json[] {
  if (depth > deepest || found.length > mostThings || typeof value !== 'object' || value === null)
    return found;
  if (isObject(value)) found.push(value);
  for (const item of Object.values(value)) objectsIn(item, depth + 1, found);
  return found;
}

/** Properties whose text may be an `@id`. */
const things =
  /^(?:hiringOrganization|jobLocation|address|baseSalary|estimatedSalary|value|applicantLocationRequirements)$/;

/** What copies a value with everything that it refers to, its keys without the name of their vocabulary. */
function inliner(objects: readonly Json[]): (value: unknown) => unknown {
  const byId = new Map<unknown, Json>();
  for (const json of objects)
    if (!isReference(json) && json['@id'] !== undefined) byId.set(json['@id'], json);
  return (posting) => {
    let left = 5000;
    const copy = (value: unknown, key: string, depth: number): unknown => {
      left -= 1;
      if (depth > deepest || left < 0) return null;
      if (Array.isArray(value)) return value.slice(0, 500).map((item) => copy(item, key, depth + 1));
      if (typeof value === 'string' && things.test(key) && byId.has(value))
        return copy(byId.get(value), '', depth + 1);
      if (!isObject(value)) return value;
      const referred = isReference(value) ? (byId.get(value['@id']) ?? value) : value;
      const list = referred['@list'] ?? referred['@set'];
      if (list !== undefined) return copy(list, key, depth + 1);
      return Object.fromEntries(
        Object.entries(referred).map(([name, inner]) => {
          const plain = name.replace(/^(?:schema:|https?:\/\/schema\.org\/)/, '');
          return [plain, copy(inner, plain, depth + 1)];
        }),
      );
    };
    return copy(posting, '', 0);
  };
}

/** Nothing but the name of something told elsewhere. */
function isReference(json: Json): boolean {
  return json['@id'] !== undefined && Object.keys(json).every((key) => key === '@id' || key === '@type');
}

/** Postings of one title and company at one address are one: told twice, or once for each place. */
function distinct(postings: readonly Json[]): Json[] {
  const found = new Map<string, Json>();
  for (const posting of postings) {
    const names = [posting.title ?? posting.name, posting.hiringOrganization].map(
      (name) => textOf(name) ?? '',
    );
    const key = names.join('\n').toLowerCase();
    const earlier = [...found].find(
      ([name, other]) => name.startsWith(`${key}\n`) && !differ(other, posting),
    );
    if (earlier === undefined) found.set(`${key}\n${found.size}`, posting);
    else found.set(earlier[0], merged(earlier[1], posting));
  }
  return [...found.values()].filter((posting) => found.size === 1 || textOf(posting.title ?? posting.name));
}

function differ(one: Json, other: Json): boolean {
  return ['url', 'identifier'].some((key) => {
    const [a, b] = [one[key], other[key]].map((value) =>
      textOf(isObject(value) ? (value.value ?? value) : value),
    );
    return a !== null && b !== null && a !== b;
  });
}

function merged(one: Json, other: Json): Json {
  const places = [one.jobLocation, other.jobLocation].flat().filter((place) => place != null);
  return { ...other, ...one, ...(places.length === 0 ? {} : { jobLocation: places }) };
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
      const isThing = isScope(child) || names.some((name) => things.test(name) && holdsProperty(child));
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
function htmlWithin(element: Element, html: string): string {
  const start = element.children[0]?.position?.start.offset;
  const end = element.children.at(-1)?.position?.end.offset;
  return start === undefined || end === undefined ? innerText(element) : html.slice(start, end);
}
