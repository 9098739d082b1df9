/** Giving an application other contacts, with as little change to its file as possible. */
import type { Contact } from '../core/application.ts';
import { addListItem, setField, unsetField } from '../format/edit-application.ts';
import { openFile } from '../format/edits/open-frontmatter.ts';
import { nestedKeys } from '../format/known-keys.ts';
import { applyEdits } from '../format/text-edit.ts';
import type { YamlValue } from '../format/write-yaml.ts';
import { isNothing, sameValue, yamlOf } from './json-values.ts';

/**
 * A file's text with these contacts instead of `contacts`. Who stays keeps the lines, comments and other keys; only
 * what is different in them is written.
 */
export function withContacts(
  text: string,
  wanted: readonly Record<string, unknown>[],
  contacts: readonly Contact[],
): string {
  const isPlain = wanted.every((item) => Object.keys(item).every((key) => contactKeys.includes(key)));
  const isList = Array.isArray(openFile(text).values.contacts);
  const plan = isPlain && isList ? planContacts(contacts, wanted) : null;
  if (plan === null) return wanted.reduce(withNewContact, applyEdits(text, unsetField(text, ['contacts'])));
  let result = text;
  for (const { at, item } of plan.kept) result = withContact(result, at, item, contacts[at]);
  for (const at of plan.removed.toReversed())
    result = applyEdits(result, unsetField(result, ['contacts', String(at)]));
  return plan.added.reduce(withNewContact, result);
}

function withContact(
  text: string,
  at: number,
  wanted: Record<string, unknown>,
  present: Contact | undefined,
): string {
  let result = text;
  for (const part of contactKeys) {
    const [value, path] = [wanted[part], ['contacts', String(at), part]];
    if (present === undefined || sameValue(value, Reflect.get(present, part))) continue;
    const edits = isNothing(value) ? unsetField(result, path) : setField(result, path, yamlOf(value));
    result = applyEdits(result, edits);
  }
  return result;
}

function withNewContact(text: string, item: Record<string, unknown>): string {
  return applyEdits(text, addListItem(text, 'contacts', yamlOf(item) as Record<string, YamlValue>));
}

const contactKeys: readonly string[] = nestedKeys.contacts;

/** Which contacts stay, go and come. The places are those of the list as it is; `kept` has what is to stand at each in the end. */
export interface ContactsPlan<Item> {
  kept: { at: number; item: Item }[];
  removed: number[];
  added: Item[];
}

/**
 * The plan that makes `wanted` of the people in `present`. A person is known again by the name, by an address or
 * number, or in the same place by the rest. Null where nobody stays, or where the order is another one: then the list is written anew.
 */
export function planContacts<Item extends Record<string, unknown>>(
  present: readonly object[],
  wanted: readonly Item[],
): ContactsPlan<Item> | null {
  const free = new Set(present.keys());
  const take = (item: Item, key: string): number | undefined => {
    const value = item[key];
    if (typeof value !== 'string' || value === '') return undefined;
    const at = [...free].find((index) => Reflect.get(present[index] ?? {}, key) === value);
    if (at !== undefined) free.delete(at);
    return at;
  };
  const places = wanted.map((item) => take(item, 'name'));
  for (const key of ['email', 'phone', 'url']) {
    for (const [index, item] of wanted.entries()) places[index] ??= take(item, key);
  }
  for (const [index, item] of wanted.entries()) {
    if (places[index] !== undefined || !free.has(index) || !isLike(present[index] ?? {}, item)) continue;
    places[index] = index;
    free.delete(index);
  }
  const kept = wanted.flatMap((item, index) => {
    const at = places[index];
    return at === undefined ? [] : [{ at, item }];
  });
  const inOrder = kept.every(({ at }, index) => at > (kept[index - 1]?.at ?? -1));
  const addedLast = places.slice(0, kept.length).every((at) => at !== undefined);
  if (kept.length === 0 || !inOrder || !addedLast) return null;
  return { kept, removed: [...free].sort((a, b) => a - b), added: wanted.slice(kept.length) };
}

/** Whether two people at one place differ in the name alone. */
function isLike(present: object, item: Record<string, unknown>): boolean {
  const keys = Object.keys({ ...present, ...item }).filter((key) => key !== 'name');
  return keys.every((key) => (Reflect.get(present, key) ?? null) === (item[key] ?? null));
}
