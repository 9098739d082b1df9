/** Giving an application other contacts, with as little change to its file as possible. */
import type { Contact } from '../core/application.ts';
import { addListItem, setField, unsetField } from '../format/edit-application.ts';
import { openFile } from '../format/edits/open-frontmatter.ts';
import { nestedKeys } from '../format/known-keys.ts';
import { applyEdits } from '../format/text-edit.ts';
import type { YamlValue } from '../format/write-yaml.ts';
import { isNothing, sameValue, yamlOf } from './json-values.ts';
import { planList } from './plan-list.ts';

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
  const plan = isPlain && isList ? planList(contacts, wanted) : null;
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
