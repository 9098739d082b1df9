/** Other programs' JSON as a table: each object a row, each key a column. */

import type { CsvTable } from '../csv.ts';
import { isMapping, type YamlMapping } from '../yaml-values.ts';
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

/** The list of objects in a document: itself, or the longest below its keys, or the values of its keys; null where there is none. */
export function itemsOfJson(document: unknown, depth = 0): YamlMapping[] | null {
  if (Array.isArray(document)) {
    const items = document.filter(isMapping);
    return items.length > 0 && items.length === document.length ? items : null;
  }
  if (!isMapping(document) || depth > deepest) return null;
  const lists = Object.values(document).flatMap((value) => {
    const list = itemsOfJson(value, depth + 1);
    return list === null ? [] : [list];
  });
  const longest = lists.sort((a, b) => b.length - a.length)[0];
  if (longest !== undefined) return longest;
  const values = Object.values(document);
  return values.length > 1 && values.every(isMapping) ? values : null;
}

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

function flatten(value: YamlMapping, prefix: string, cells: Record<string, string>, depth: number): void {
  for (const [key, inner] of Object.entries(value)) {
    const name = prefix === '' ? key : `${prefix} ${key}`;
    if (isMapping(inner) && depth < deepest) flatten(inner, name, cells, depth + 1);
    else {
      const text = lineOfText(inner);
      if (text !== '')
        Object.defineProperty(cells, name, { value: text, enumerable: true, configurable: true });
    }
  }
}
