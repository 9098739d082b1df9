/** Other programs' JSON as a table: each object a row, each key a column. */

import type { CsvTable } from '../csv.ts';
import { isMapping, type YamlMapping } from '../yaml-values.ts';
import { guessColumns } from './columns.ts';
import { lineOfText } from './rows-of-text.ts';

const deepest = 4;

/** The value of a JSON text, or of one of objects line by line; undefined where it is neither. */
export function parseJsonText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
    try {
      const items = lines.map((line) => JSON.parse(line) as unknown);
      return lines.length > 1 && items.every(isMapping) ? items : undefined;
    } catch {
      return undefined;
    }
  }
}

/**
 * The list of objects in a document: itself, or the longest below its keys, or the values of its keys; null where there is
 * none. A document that is one application is a list of one; lists of one kind beside each other, as of a board with a list
 * for each stage, are one, and each item has its list's name as its status.
 */
export function itemsOfJson(document: unknown): YamlMapping[] | null {
  const list = listIn(document, 0);
  const isOne = isMapping(document) && isApplication(document) && !list?.some(isApplication);
  return isOne ? [document] : list;
}

function listIn(document: unknown, depth: number): YamlMapping[] | null {
  if (Array.isArray(document)) {
    const items = document.filter(isMapping);
    return items.length > 0 && items.length === document.length ? items : null;
  }
  if (!isMapping(document) || depth > deepest) return null;
  const lists = Object.entries(document).flatMap(([name, value]) => {
    const list = listIn(value, depth + 1);
    return list === null ? [] : [{ name, list }];
  });
  const longest = [...lists].sort((a, b) => b.list.length - a.list.length)[0];
  if (longest !== undefined) {
    const alike = lists.filter(({ list }) => areAlike(list, longest.list));
    return alike.length > 1
      ? alike.flatMap(({ name, list }) => list.map((item) => listed(item, name)))
      : longest.list;
  }
  const values = Object.values(document);
  return values.length > 1 && values.every(isMapping) ? values : null;
}

/** Whether an object says whose job it is and which, in keys that are known as columns are. */
function isApplication(item: YamlMapping): boolean {
  const { company, role } = guessColumns(Object.keys(item).filter((key) => !Array.isArray(item[key])));
  return company !== undefined && role !== undefined;
}

/** Whether the items of two lists have mostly the same keys. */
function areAlike(list: readonly YamlMapping[], other: readonly YamlMapping[]): boolean {
  const keysOf = (items: readonly YamlMapping[]) => new Set(items.flatMap((item) => Object.keys(item)));
  const [keys, others] = [keysOf(list), keysOf(other)];
  const shared = [...keys].filter((key) => others.has(key)).length;
  const firsts = [list, other].flatMap((items) => items.slice(0, 1));
  return shared / Math.min(keys.size, others.size) >= 0.75 && firsts.every(isApplication);
}

const tellsStatus = /^(?:status|stage|state|list|column|current_?status)$/i;

const listed = (item: YamlMapping, name: string): YamlMapping =>
  Object.keys(item).some((key) => tellsStatus.test(key)) ? item : { ...item, status: name };

/** Whether a document is a résumé as jsonresume.org has it. */
export function isJsonResume(document: unknown): boolean {
  return isMapping(document) && isMapping(document.basics) && !('items' in document);
}

/** The table of objects: keys inside others with a blank between them, lists as texts. Rows are numbered from 1. */
export function tableOfItems(items: readonly YamlMapping[]): CsvTable {
  const rows = items.map((item, index) => {
    const cells: Record<string, string> = {};
    flatten(item, '', cells, 0);
    return { line: index + 1, cells };
  });
  const columns = [...new Set(rows.flatMap(({ cells }) => Object.keys(cells)))];
  return { columns, rows, faults: [] };
}

/** A table whose cells may hold JSON, or a list as Python writes it, with what is in them as cells of their own. */
export function unpackCells(table: CsvTable): CsvTable {
  const isPacked = (cell: string): boolean => /^\s*\[\s*\{.*\}\s*\]\s*$/s.test(cell);
  if (!table.rows.some(({ cells }) => Object.values(cells).some(isPacked))) return table;
  const rows = table.rows.map(({ line, cells }) => {
    const packed = Object.entries(cells).flatMap(([column, cell]) => {
      const value = isPacked(cell) ? listInCell(cell) : null;
      return value === null ? [] : [[column, value] as const];
    });
    const rest = Object.entries(cells).filter(([column]) => packed.every(([one]) => one !== column));
    const unpacked: Record<string, string> = Object.fromEntries(rest);
    for (const [column, value] of packed) flatten({ [column]: value }, '', unpacked, 0);
    return { line, cells: unpacked };
  });
  const columns = [...new Set([...table.columns, ...rows.flatMap(({ cells }) => Object.keys(cells))])];
  return { ...table, columns, rows };
}

function listInCell(cell: string): unknown {
  const python = () => cell.replaceAll("'", '"').replace(/\bNone\b/g, 'null');
  for (const text of [() => cell, python])
    try {
      return JSON.parse(text());
    } catch {}
  return null;
}

function flatten(value: YamlMapping, prefix: string, cells: Record<string, string>, depth: number): void {
  const put = (name: string, text: string): void => {
    if (text !== '' && !Object.hasOwn(cells, name))
      Object.defineProperty(cells, name, { value: text, enumerable: true, configurable: true });
  };
  for (const [key, inner] of Object.entries(value)) {
    const name = prefix === '' ? key : `${prefix} ${key}`;
    const events = eventsOf(inner);
    if (events !== null) putEvents(events, name, put);
    else if (isMapping(inner) && isPlace(inner))
      put(name, Object.values(inner).map(lineOfText).filter(Boolean).join(', '));
    else if (isMapping(inner) && depth < deepest) flatten(inner, name, cells, depth + 1);
    else put(name, textsOf(inner) ?? lineOfText(inner));
  }
}

const placeKeys = new Set(['address', 'city', 'town', 'region', 'state', 'province', 'country']);

const isPlace = (value: YamlMapping): boolean =>
  Object.keys(value).every((key) => placeKeys.has(key.toLowerCase()));

const dayKey = /^(?:date|day|at|on|time|timestamp|when|occurred_?at|created_?at|changed_?at)$/i;
const wordKey = /^(?:type|status|stage|state|event|name|to|to_?status)$/i;

/** What happened, when, and what else is said of it. */
interface ForeignEvent {
  word: string;
  day: string;
  more: string;
}

/** What a list of events says; null where it is none. */
function eventsOf(value: unknown): ForeignEvent[] | null {
  if (!Array.isArray(value)) return null;
  const events = value.map((item) => {
    if (!isMapping(item)) return null;
    const pairs = Object.entries(item);
    const word = pairs.find(([key, inner]) => wordKey.test(key) && typeof inner === 'string');
    const day = pairs.find(([key, inner]) => dayKey.test(key) && lineOfText(inner) !== '');
    if (word === undefined || day === undefined) return null;
    const more = pairs.filter(([key]) => key !== word[0] && key !== day[0] && !/^_?id$/i.test(key));
    return {
      word: lineOfText(word[1]),
      day: lineOfText(day[1]),
      more: more
        .map(([, inner]) => lineOfText(inner))
        .filter(Boolean)
        .join(', '),
    };
  });
  return events.every((event) => event !== null) ? events : null;
}

/** Each event as a cell of its own, the second of a word under a name of its own; what else is said of them together. */
function putEvents(
  events: readonly ForeignEvent[],
  name: string,
  put: (name: string, text: string) => void,
): void {
  const counts = new Map<string, number>();
  for (const { word, day } of events) {
    const count = (counts.get(word) ?? 0) + 1;
    counts.set(word, count);
    put(count === 1 ? word : `${word} ${count}`, day);
  }
  const said = events.filter(({ more }) => more !== '');
  put(name, said.map(({ word, day, more }) => `${day} ${word}: ${more}`).join('\n'));
}

const textKey = /^(?:text|body|content|note|notes|comment|description|message|value)$/i;

/** The texts of a list of notes, a line each; null where it is none. */
function textsOf(value: unknown): string | null {
  if (!Array.isArray(value) || !value.every(isMapping)) return null;
  const texts = value.map((item) => {
    const text = Object.entries(item).filter(
      ([key, inner]) => textKey.test(key) && typeof inner === 'string',
    );
    const rest = Object.keys(item).filter(
      (key) => !textKey.test(key) && !/^id$/i.test(key) && !dayKey.test(key),
    );
    if (text.length !== 1 || rest.length > 0) return null;
    const day = Object.entries(item).find(([key]) => dayKey.test(key))?.[1];
    return [lineOfText(day), lineOfText(text[0]?.[1])].filter(Boolean).join(': ');
  });
  return texts.every((text) => text !== null) ? texts.join('\n') : null;
}
