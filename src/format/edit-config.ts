/** Lossless edits of a configuration's text: nothing moves but what an edit is about. */
import { isAlias, isMap, isSeq, type YAMLSeq } from 'yaml';
import { saysNothing } from './config-file.ts';
import { appendFlow, lineAfter } from './edits/append.ts';
import { insertItems } from './edits/insert-item.ts';
import { indentAt, lineEndBefore, lineStart, nextLine, pairEnd } from './edits/node-places.ts';
import { equalValues, type OpenFile } from './edits/open-frontmatter.ts';
import { permuteItems } from './edits/permute-items.ts';
import { addPair, mappingAt, removePair, replaceValue, scalarLike } from './edits/put-field.ts';
import { removeItems } from './edits/remove-item.ts';
import { applyEdits, EditError, type TextEdit } from './text-edit.ts';
import { bomLength, withoutLoneReturns } from './text-position.ts';
import { formatText, formatValue, plainValue, type YamlValue } from './write-yaml.ts';
import { defineOwn, isEmpty, pairOf, parseTextYaml, startOf } from './yaml-precise.ts';
import { isMapping, readYaml } from './yaml-values.ts';

/** The values of a configuration as they are written; none where it says nothing. */
export function configValues(text: string): Record<string, unknown> {
  return openConfig(text)?.values ?? {};
}

/**
 * The configuration with a value at a path of keys and places (`['stages', '2', 'label']`); a missing key comes after the
 * others of its mapping. Throws an {@link EditError} where it is written in a way that cannot be edited safely.
 */
export function setConfigValue(text: string, keyPath: readonly string[], value: YamlValue): string {
  const wanted = withValue(configValues(text), keyPath, plainValue(value));
  if (equalValues(wanted, configValues(text))) return text;
  const result =
    edited(text, (file) => (file === null ? null : [planValue(file, keyPath, value)])) ??
    append(text, keyPath, value);
  if (equalValues(wanted, configValues(result))) return result;
  throw new EditError(
    `"${keyPath.join('.')}" cannot be edited safely as it is written; change it in an editor`,
  );
}

/** A copy of what was read from YAML, with a value at a path; what is missing on the way is a mapping. */
function withValue(holder: unknown, [key, ...inner]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(holder))
    return holder.map((item, index) => (String(index) === key ? withValue(item, inner, value) : item));
  const copy = { ...(isMapping(holder) ? holder : {}) };
  defineOwn(copy, key, withValue(Object.hasOwn(copy, key) ? copy[key] : null, inner, value));
  return copy;
}

/** The configuration without the key at a path; a mapping that would be left empty goes with it. */
export function unsetConfigValue(text: string, keyPath: readonly string[]): string {
  const without = edited(text, (file) => (file === null ? [] : planRemoval(file, keyPath)));
  return without ?? text;
}

/** An item of a list that is to be: one that is there now, by its place, or a new one. */
export type ItemToBe = { from: number } | { value: YamlValue };

/**
 * The configuration with these items in the list at a path, in this order. What stays is as it was written, with the
 * comments above and behind it; a comment above what goes stays where it was.
 */
export function arrangeList(text: string, keyPath: readonly string[], items: readonly ItemToBe[]): string {
  const present = listAt(openConfig(text), keyPath)?.items.length ?? 0;
  const kept = items.flatMap((item) => ('from' in item ? [item.from] : []));
  if (items.length === 0) return unsetConfigValue(text, keyPath);
  if (present === 0)
    return newList(
      text,
      keyPath,
      items.flatMap((item) => ('value' in item ? [item.value] : [])),
    );
  const stays = new Set(kept);
  const gone = Array.from({ length: present }, (_, place) => place).filter((place) => !stays.has(place));
  // The file is opened once for each kind of edit, however many they are.
  const inList = (source: string, plan: (file: OpenFile, list: YAMLSeq) => TextEdit[]): string =>
    edited(source, (file) => {
      const list = listAt(file, keyPath);
      if (file === null || list === null)
        throw new EditError(`"${keyPath.join('.')}" is not written as a list`);
      return plan(file, list);
    }) ?? source;
  const added = addedItems(items);
  const insert = (source: string) =>
    added.size === 0
      ? source
      : inList(source, (file, list) =>
          [...added].flatMap(([place, values]) => insertItems(file, list, place, values)),
        );
  const remove = (source: string, offset = 0) =>
    gone.length === 0
      ? source
      : inList(source, (file, list) =>
          removeItems(
            file,
            list,
            gone.map((place) => place + offset),
          ),
        );
  // A list is never left without an item in between.
  if (kept.length === 0) return remove(insert(text), items.length);
  const ranks = new Map(kept.toSorted((a, b) => a - b).map((place, rank) => [place, rank]));
  const order = kept.map((place) => ranks.get(place) ?? 0);
  return insert(inList(remove(text), (file, list) => permuteItems(file, list, order)));
}

/** The new items among others, by how many of those that are there stand before them. */
function addedItems(items: readonly ItemToBe[]): Map<number, YamlValue[]> {
  const added = new Map<number, YamlValue[]>();
  let place = 0;
  for (const item of items) {
    if ('from' in item) place += 1;
    else added.set(place, [...(added.get(place) ?? []), item.value]);
  }
  return added;
}

/** The configuration opened; null where it says nothing. Throws an {@link EditError} where it cannot be read without a fault. */
function openConfig(original: string): OpenFile | null {
  const text = withoutLoneReturns(original);
  const base = bomLength(text);
  const yaml = text.slice(base);
  if (saysNothing(yaml)) return null;
  const contents = parseTextYaml(yaml)?.contents;
  const { values, faults } = readYaml(yaml);
  if (values === null || faults.length > 0 || !isMap(contents))
    throw new EditError(
      `the file cannot be edited: ${faults[0]?.message ?? 'it is not YAML'}; mend it first`,
    );
  return { original, text, base, end: text.length, root: contents, values, rest: '', reread };
}

function reread(text: string) {
  return { ...readYaml(withoutLoneReturns(text).slice(bomLength(text))), rest: '' };
}

/** The text after the edits of a plan; null where there is no plan. Every line has its end while it is edited. */
function edited(text: string, plan: (file: OpenFile | null) => TextEdit[] | null): string | null {
  const end = text === '' || /[\r\n]$/.test(text) ? '' : lineEndOf(text);
  const whole = text + end;
  const edits = plan(openConfig(whole));
  if (edits === null) return null;
  const result = applyEdits(whole, edits);
  return end !== '' && result.endsWith(end) ? result.slice(0, -end.length) : result;
}

function lineEndOf(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
}

/** A text that says nothing yet, and then one thing. */
function append(text: string, keyPath: readonly string[], value: YamlValue): string {
  const [key = '', ...inner] = keyPath;
  const end = lineEndOf(text);
  const whole = text.length === bomLength(text) || /[\r\n]$/.test(text) ? text : text + end;
  return `${whole}${formatText(key, false)}: ${formatValue(wrapped(inner, value))}${end}`;
}

/** A value with the mappings that its keys make around it. */
function wrapped(keys: readonly string[], value: YamlValue): YamlValue {
  return keys.reduceRight<YamlValue>((inner, key) => ({ [key]: inner }), value);
}

function planValue(file: OpenFile, keyPath: readonly string[], value: YamlValue): TextEdit {
  const [above, key] = [keyPath.slice(0, -1), keyPath.at(-1) as string];
  const map = mappingAt(file.root, above);
  if (map === null) return planValue(file, above, { [key]: value });
  const pair = pairOf(map, key);
  if (pair === undefined) return addPair(file, map, [], key, value);
  if (isAlias(pair.value)) throw new EditError(`"${keyPath.join('.')}" is an alias; change it in an editor`);
  const edit = replaceValue(file, pair, value, Boolean(map.flow));
  const isText = typeof value === 'string' && !isEmpty(pair.value);
  return isText ? { ...edit, text: scalarLike(pair.value, value, Boolean(map.flow)) } : edit;
}

function planRemoval(file: OpenFile, keyPath: readonly string[]): TextEdit[] {
  const [above, key] = [keyPath.slice(0, -1), keyPath.at(-1) as string];
  const map = mappingAt(file.root, above);
  const pair = map === null ? undefined : pairOf(map, key);
  if (map === null || pair === undefined) return [];
  if (map.items.length > 1) return [removePair(file, map, pair)];
  if (above.length > 0) return planRemoval(file, above);
  const start = lineStart(file, file.base + (startOf(pair.key) ?? 0));
  return [{ start, end: nextLine(file, file.base + pairEnd(pair)), text: '' }];
}

/** The list at a path, null where there is none. */
function listAt(file: OpenFile | null, keyPath: readonly string[]): YAMLSeq | null {
  const map = file === null ? null : mappingAt(file.root, keyPath.slice(0, -1));
  const node = map === null ? undefined : pairOf(map, keyPath.at(-1) as string)?.value;
  return isSeq(node) ? node : null;
}

/** The configuration with a list where there is none, or an empty one: a line for each item, where these are mappings. */
function newList(text: string, keyPath: readonly string[], values: readonly YamlValue[]): string {
  const isPlain = values.every((value) => typeof value !== 'object');
  if (isPlain || keyPath.length > 1) return setConfigValue(text, keyPath, values);
  const [key = ''] = keyPath;
  const lines = (end: string) => values.map((value) => `  - ${formatValue(value)}`).join(end);
  const added = edited(text, (file) => {
    if (file === null) return null;
    if (file.root.flow) return [appendFlow(file, file.root, `${key}: ${formatValue(values)}`)];
    const pair = pairOf(file.root, key);
    if (pair === undefined) {
      const line = addPair(file, file.root, [], key, '');
      const end = lineEndBefore(file, line.start);
      return [{ ...line, text: `${line.text.replace(' ""', '')}${lines(end)}${end}` }];
    }
    // In the place of an empty list, whose comment stays behind the key.
    const start = file.base + (startOf(pair.value) ?? pairEnd(pair));
    const gap = /[ \t]*$/.exec(file.text.slice(0, start))?.[0].length ?? 0;
    const empty = { start: start - gap, end: file.base + pairEnd(pair), text: '' };
    const indent = indentAt(file, start);
    const end = lineEndBefore(file, nextLine(file, file.base + pairEnd(pair)));
    const below = lines(`${end}${indent}`);
    return [...(isEmpty(pair.value) ? [] : [empty]), lineAfter(file, pairEnd(pair), indent + below)];
  });
  if (added !== null) return added;
  const end = lineEndOf(text);
  const whole = text.length === bomLength(text) || /[\r\n]$/.test(text) ? text : text + end;
  return `${whole}${key}:${end}${lines(end)}${end}`;
}
