/** The schema.org `JobPosting`s among values of JSON, with what they refer to by `@id` put in; light enough for a bookmarklet. */
import { isObject, type Json, textOf } from './json-text.ts';

/** What is marked up: postings, and the names of organisations. */
export interface MarkedUp {
  postings: Json[];
  organizations: string[];
}

/** Every posting in the values, each once. */
export function postingsIn(values: readonly unknown[]): MarkedUp {
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
export const mostPostings = 200;
/** More things than any page marks up. */
export const mostThings = 20_000;
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
export const thingNames =
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
      if (typeof value === 'string' && thingNames.test(key) && byId.has(value))
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
