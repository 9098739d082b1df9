/**
 * Lossless edits of an application file: nothing moves but what an edit is about. Each plans its edits against
 * a text, proves that the edited text has the values it should, and throws an {@link EditError} otherwise.
 */
import { isAlias, isMap, isScalar, isSeq, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import type { CustomReminder, HistoryEntry } from '../core/application.ts';
import type { CalendarDate } from '../core/calendar-date.ts';
import { appendItem, lineAfter } from './edits/append.ts';
import { insertItem } from './edits/insert-item.ts';
import { contentEnd, dashOf, lineEndBefore, lineStart, pairEnd } from './edits/node-places.ts';
import { checked, equalValues, type OpenFile, openFile } from './edits/open-frontmatter.ts';
import {
  addPair,
  keyOrder,
  mappingAt,
  placeIn,
  removePair,
  replaceValue,
  scalarLike,
} from './edits/put-field.ts';
import { removeItem } from './edits/remove-item.ts';
import type { WithExtra } from './own-keys.ts';
import { itemIds } from './schemas/reminders.ts';
import { EditError, type TextEdit } from './text-edit.ts';
import { formatValue, plainValue, type YamlValue } from './write-yaml.ts';
import { defineOwn, isEmpty, keyOf, pairOf, startOf } from './yaml-precise.ts';
import { isMapping, type YamlMapping } from './yaml-values.ts';

export { EditError } from './text-edit.ts';

/** An entry as a file has it: without what is empty. */
export function entryValue(entry: HistoryEntry): { [key: string]: YamlValue | null } {
  const { date, status, note, at, minutes, with: people, url, reason, dateGuessed, cancelled } = entry;
  return {
    date,
    status,
    note,
    at,
    minutes,
    with: people.length === 0 ? null : people,
    url,
    reason,
    dateGuessed: dateGuessed || null,
    cancelled: cancelled || null,
  };
}

/** Adds an entry after the last one of the history, whatever its date: one line more, in the file's own style. */
export function appendHistoryEntry(text: string, { extra, ...entry }: WithExtra<HistoryEntry>): TextEdit[] {
  return appendTo(openFile(text), 'history', {
    ...entryValue(entry),
    ...(extra as Record<string, YamlValue>),
  });
}

/** Adds a reminder of the person's own: one line more, two where the file has no reminders yet. */
export function addCustomReminder(text: string, { due, text: words }: CustomReminder): TextEdit[] {
  return appendTo(openFile(text), 'reminders', { due, text: words });
}

/** Adds a mapping to the list under a key at the top: one line more, two where the file has no such list yet. */
export function addListItem(
  text: string,
  key: string,
  item: { [key: string]: YamlValue | null },
): TextEdit[] {
  return appendTo(openFile(text), key, item);
}

/** Has a mapping stand at a place of the list under a key at the top, before what is there now; at its end beyond that. */
export function insertListItem(
  text: string,
  key: string,
  index: number,
  item: { [key: string]: YamlValue | null },
): TextEdit[] {
  const file = openFile(text);
  const list = listOf(file, key);
  if (list === null) return appendTo(file, key, item);
  return checked(file, [insertItem(file, list, index, item)], (values) => {
    (values[key] as unknown[]).splice(index, 0, plainValue(item as YamlValue));
  });
}

/** Has every entry of the history that bears one of these statuses bear another. */
export function replaceStatuses(text: string, statuses: ReadonlyMap<string, string>): TextEdit[] {
  const file = openFile(text);
  const becomes = (entry: unknown) => statuses.get(String(asMapping(entry).status ?? '').trim());
  const items = listOf(file, 'history')?.items ?? [];
  const edits = items.flatMap((item, index) => {
    const status = becomes((file.values.history as unknown[])[index]);
    const pair = isMap(item) ? pairOf(item, 'status') : undefined;
    if (status === undefined || !isMap(item) || pair === undefined) return [];
    const edit = replaceValue(file, pair, status, Boolean(item.flow));
    return [{ ...edit, text: scalarLike(pair.value, status, Boolean(item.flow)) }];
  });
  return checked(file, edits, ({ history }) => {
    for (const entry of new Set(Array.isArray(history) ? history : [])) {
      const status = becomes(entry);
      if (status !== undefined) (entry as YamlMapping).status = status;
    }
  });
}

/** A decision to write: the reminder's id without the application's, and the day. */
export type DecisionToPut = { id: string } & (
  | { done: CalendarDate }
  | { dismissed: CalendarDate }
  | { snoozed: CalendarDate }
);

/** Writes a decision about a reminder, in the place of an earlier one about the same. */
export function putDecision(text: string, decision: DecisionToPut): TextEdit[] {
  const file = openFile(text);
  const { id, ...decided } = decision;
  const [[verb, date]] = Object.entries(decided) as [[string, CalendarDate]];
  const items = (Array.isArray(file.values.reminders) ? file.values.reminders : []).map(asMapping);
  const ids = itemIds(items);
  // A reminder of the person's own may carry the decision itself, but gets none where it has none.
  const index = items.findLastIndex(
    (item, at) => ids[at] === id && ('id' in item || verbs.some((key) => key in item)),
  );
  if (index === -1) return appendTo(file, 'reminders', { id, [verb]: date });
  const item: unknown = listOf(file, 'reminders')?.items[index];
  if (!isMap(item)) throw new EditError('the decision is an alias; change it in an editor');
  const others = verbs.flatMap((other) => pairOf(item, other) ?? []);
  const change = (values: YamlMapping): void => {
    const wanted = (values.reminders as YamlMapping[])[index] as YamlMapping;
    for (const other of verbs) delete wanted[other];
    wanted[verb] = date;
  };
  const [only, ...more] = others;
  if (only !== undefined && more.length === 0)
    return checked(file, putVerb(file, item, only, verb, date), change);
  const wanted = structuredClone(file.values);
  change(wanted);
  const whole = (wanted.reminders as YamlMapping[])[index] as YamlValue;
  const start = file.base + (startOf(item) ?? 0);
  const end = file.base + contentEnd(item);
  return checked(file, [{ start, end, text: formatValue(whole) }], change);
}

const asMapping = (value: unknown): YamlMapping => (isMapping(value) ? value : {});

const verbs = ['done', 'dismissed', 'snoozed'];

function putVerb(file: OpenFile, item: YAMLMap, pair: Pair, verb: string, date: string): TextEdit[] {
  const edit = replaceValue(file, pair, date, Boolean(item.flow));
  if (keyOf(pair) === verb) return [edit];
  const start = file.base + (startOf(pair.key) ?? 0);
  return [edit, { start, end: file.base + contentEnd(pair.key), text: verb }];
}

/** The parts of what a file may write as a short text: `{ salary: { min: 85000, … } }` for `salary: 85k EUR`. */
export type ShortTexts = Readonly<Record<string, { readonly [key: string]: YamlValue | null } | null>>;

/**
 * Sets the value at a path of keys (`['salary', 'min']`); a key that is not there is added at its usual place, and so
 * is the next item of a list (`['contacts', '0', 'name']`). A part of a short text is set by writing all its parts out.
 */
export function setField(
  text: string,
  keyPath: readonly string[],
  value: YamlValue,
  shortTexts: ShortTexts = {},
): TextEdit[] {
  const file = openFile(text);
  const parts = partsOf(file, keyPath, shortTexts);
  if (parts !== null) return setPart(text, keyPath, parts, value);
  const change = (values: YamlMapping): void => putAt(values, keyPath, plainValue(value));
  const edit = planField(file, keyPath, value);
  const wanted = structuredClone(file.values);
  change(wanted);
  return equalValues(wanted, file.values) ? [] : checked(file, [edit], change);
}

/** The parts of the short text that a path leads into; null where it leads into none. */
function partsOf({ root }: OpenFile, keyPath: readonly string[], shortTexts: ShortTexts) {
  const [top, ...inner] = keyPath as [string, ...string[]];
  const parts = Object.hasOwn(shortTexts, top) ? shortTexts[top] : null;
  const written = pairOf(root, top)?.value;
  return inner.length === 1 && isScalar(written) && !isEmpty(written) ? (parts ?? null) : null;
}

/** Writes a short text out with one of its parts changed; null takes that away. */
function setPart(
  text: string,
  keyPath: readonly string[],
  parts: { readonly [key: string]: YamlValue | null },
  value: YamlValue | null,
): TextEdit[] {
  const { above, key } = apart(keyPath);
  return setField(text, above, { ...parts, [key]: value });
}

function planField(file: OpenFile, keyPath: readonly string[], value: YamlValue): TextEdit {
  const { above, key } = apart(keyPath);
  const list = listAt(file, above);
  if (list !== null && key === String(list.items.length)) return appendItem(file, list, value);
  const map = mappingAt(file.root, above);
  if (map === null)
    return planField(file, above, above.length === 1 && key === '0' ? [value] : { [key]: value });
  const pair = pairOf(map, key);
  if (pair === undefined) return addPair(file, map, keyOrder(above), key, value);
  if (isAlias(pair.value)) throw new EditError(`"${keyPath.join('.')}" is an alias; change it in an editor`);
  return replaceValue(file, pair, value, Boolean(map.flow));
}

function putAt(values: YamlMapping, keyPath: readonly string[], value: unknown): void {
  let target: YamlMapping = values;
  const { above, key } = apart(keyPath);
  for (const [depth, step] of above.entries()) {
    const missing = depth === 0 && keyPath[1] === '0' ? [] : {};
    if (!Object.hasOwn(target, step) || target[step] === null) defineOwn(target, step, missing);
    target = target[step] as YamlMapping;
  }
  defineOwn(target, key, value);
}

/** What a path ends with, and the way there; no path is empty. */
function apart(keyPath: readonly string[]): { above: readonly string[]; key: string } {
  return { above: keyPath.slice(0, -1), key: keyPath.at(-1) as string };
}

/**
 * Removes the key at a path, or the item of a list (`['contacts', '0']`); a mapping or list that would be left empty
 * goes with it. Nothing happens where it is not there.
 */
export function unsetField(
  text: string,
  keyPath: readonly string[],
  shortTexts: ShortTexts = {},
): TextEdit[] {
  const file = openFile(text);
  const parts = partsOf(file, keyPath, shortTexts);
  if (parts !== null) return setPart(text, keyPath, parts, null);
  const { above, key } = apart(keyPath);
  const list = listAt(file, above);
  if (list !== null) return unsetItem(text, file, list, keyPath as [string, string]);
  const map = mappingAt(file.root, above);
  if (map === null) return [];
  const pair = pairOf(map, key);
  if (pair === undefined) return [];
  if (map.items.length === 1) {
    if (above.length === 0) throw new EditError(`"${key}" is the only key of the file`);
    return unsetField(text, above);
  }
  return checked(file, [removePair(file, map, pair)], (values) => {
    let target = values;
    for (const step of above) target = target[step] as YamlMapping;
    delete target[key];
  });
}

function unsetItem(
  text: string,
  file: OpenFile,
  list: YAMLSeq,
  [top, key]: readonly [string, string],
): TextEdit[] {
  const at = placeIn([top], key);
  if (at >= list.items.length) return [];
  if (list.items.length === 1) return unsetField(text, [top]);
  return checked(file, [removeItem(file, list, at)], (values) => {
    (values[top] as unknown[]).splice(at, 1);
  });
}

/** The list at the top that a path is the key of; null where there is none. */
function listAt(file: OpenFile, path: readonly string[]): YAMLSeq | null {
  const [top, ...deeper] = path;
  return top === undefined || deeper.length > 0 ? null : listOf(file, top);
}

function listOf(file: OpenFile, key: string): YAMLSeq | null {
  const node = pairOf(file.root, key)?.value;
  return isSeq(node) ? node : null;
}

/** Appends a mapping to the list under a key at the top, which is made where it is missing. */
function appendTo(file: OpenFile, key: string, item: { [key: string]: YamlValue | null }): TextEdit[] {
  const change = (values: YamlMapping): void => {
    const before = Object.hasOwn(values, key) ? values[key] : null;
    defineOwn(values, key, [...(Array.isArray(before) ? before : []), plainValue(item as YamlValue)]);
  };
  const list = listOf(file, key);
  if (list !== null) return checked(file, [appendItem(file, list, item)], change);
  const pair = pairOf(file.root, key);
  if (pair !== undefined && !isEmpty(pair.value))
    throw new EditError(`"${key}" is not written as a list; write it as "- " lines first`);
  if (file.root.flow) return checked(file, [planField(file, [key], [item])], change);
  const line = `${listIndent(file)}- ${formatValue(item)}`;
  if (pair !== undefined) return checked(file, [lineAfter(file, pairEnd(pair), line)], change);
  const added = addPair(file, file.root, keyOrder([]), key, '');
  const head = added.text.replace(' ""', '');
  return checked(file, [{ ...added, text: head + line + lineEndBefore(file, added.start) }], change);
}

/** The blanks before a dash: as in the file's history, two where that is written otherwise. */
function listIndent(file: OpenFile): string {
  const history = listOf(file, 'history');
  if (history === null || history.flow) return '  ';
  const dash = file.base + dashOf(history, 0);
  return ' '.repeat(dash - lineStart(file, dash));
}
