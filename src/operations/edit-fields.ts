/** Giving several fields of an application new values at once, with as little change to its file as possible. */
import type { Application } from '../core/application.ts';
import type { Config } from '../core/config.ts';
import { setField, unsetField } from '../format/edit-application.ts';
import { openFile } from '../format/edits/open-frontmatter.ts';
import { splitFrontmatter } from '../format/frontmatter.ts';
import { applicationKeys, nestedKeys } from '../format/known-keys.ts';
import { applyEdits, editBetween, type TextEdit } from '../format/text-edit.ts';
import { isMapping } from '../format/yaml-values.ts';
import type { Store } from '../store/store.ts';
import { type Change, changeApplication } from './change-application.ts';
import { withContacts } from './edit-contacts.ts';
import { isNothing, sameValue, yamlOf } from './json-values.ts';

/** Fields by key, as values of JSON: null takes one out, what is not named stays. `body` is all that follows the frontmatter. */
export type FieldValues = Record<string, unknown>;

/** Writes the fields that are different; see {@link changeApplication} for `expected` and what it throws. */
export function editFields(
  store: Store,
  config: Config,
  path: string,
  fields: FieldValues,
  expected: string | null = null,
): Promise<Change> {
  return changeApplication(
    store,
    config,
    path,
    (text, application) => planFields(text, application, fields),
    expected,
  );
}

/** The one edit that gives a file's text, read as `application`, these fields. */
export function planFields(text: string, application: Application, fields: FieldValues): TextEdit[] {
  let result = text;
  for (const [key, value] of Object.entries(fields)) {
    if (key === 'body' || sameValue(value, presentValue(application, key))) continue;
    if (isParts(key) && isMapping(value)) result = withParts(result, key, value, application);
    else if (key === 'contacts' && isContacts(value))
      result = withContacts(result, value, application.contacts);
    else result = withField(result, key, value);
  }
  if (typeof fields.body === 'string' && fields.body !== application.body)
    result = withBody(result, fields.body);
  return editBetween(text, result);
}

function presentValue(application: Application, key: string): unknown {
  if ((applicationKeys as readonly string[]).includes(key)) return application[key as keyof Application];
  return Object.hasOwn(application.extra, key) ? application.extra[key] : null;
}

function withField(text: string, key: string, value: unknown): string {
  return applyEdits(text, isNothing(value) ? unsetField(text, [key]) : setField(text, [key], yamlOf(value)));
}

function isContacts(value: unknown): value is Record<string, unknown>[] {
  return Array.isArray(value) && value.length > 0 && value.every(isMapping);
}

type PartsKey = 'salary' | 'offer';

function isParts(key: string): key is PartsKey {
  return key === 'salary' || key === 'offer';
}

/** A mapping that the file writes out keeps its other keys and comments; a short text is replaced as a whole. */
function withParts(
  text: string,
  key: PartsKey,
  value: Record<string, unknown>,
  application: Application,
): string {
  const present = application[key];
  if (present === null || !isMapping(openFile(text).values[key])) return withField(text, key, value);
  let result = text;
  for (const part of nestedKeys[key]) {
    const [wanted, now] = [value[part], Reflect.get(present, part)];
    if (wanted === undefined || sameValue(wanted, now)) continue;
    const path = [key, part];
    result = applyEdits(
      result,
      isNothing(wanted) ? unsetField(result, path) : setField(result, path, yamlOf(wanted)),
    );
  }
  return result;
}

function withBody(text: string, body: string): string {
  const { parts } = splitFrontmatter(text);
  if (parts === null) return text;
  const head = text.slice(0, parts.bodyStart);
  const lineEnd = head.includes('\r\n') ? '\r\n' : '\n';
  const lines = body.replace(/\r\n?/g, '\n').replaceAll('\n', lineEnd);
  return (/[\r\n]$/.test(head) ? head : head + lineEnd) + lines;
}
