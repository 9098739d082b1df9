/** The ids that a command is for: one, several with commas or as words, or `-` for those on standard input. */
import { readFileSync } from 'node:fs';
import { type ListField, listFields } from '../../format/list-fields.ts';
import { isMapping } from '../../format/yaml-values.ts';
import { UsageError } from '../../operations/errors.ts';

/** The ids in a command's words; `find` throws a {@link UsageError} where a word is no id by itself. Each id is given once; none, where standard input has none. */
export async function severalIds<Found extends { id: string }>(
  words: readonly string[],
  find: (query: string) => Found | Promise<Found>,
): Promise<Found[]> {
  const queries: string[] = [];
  for (const word of words) queries.push(...(word === '-' ? await readIds(readFileSync(0, 'utf8')) : [word]));
  const found: Found[] = [];
  // One after the other: each may be asked about.
  for (const query of queries) found.push(...(await oneOrList(query, find)));
  return [...new Map(found.map((one) => [one.id, one])).values()];
}

/** What a word means as a whole goes before what its parts between commas do. */
async function oneOrList<Found>(
  query: string,
  find: (query: string) => Found | Promise<Found>,
): Promise<Found[]> {
  const parts = query.split(',').map((part) => part.trim());
  if (parts.length === 1 || parts.includes('')) return [await find(query)];
  try {
    return [await find(query)];
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const found: Found[] = [];
    for (const part of parts) found.push(await find(part));
    return found;
  }
}

/**
 * The ids in a text: a line each, or what the commands print as JSON, TSV or CSV. Throws a {@link UsageError} where these
 * have no ids: what a column of another name holds is no id by chance.
 */
export async function readIds(given: string): Promise<string[]> {
  const text = given.replace(/^\ufeff/, '');
  if (/^\s*[[{"]/.test(text)) return idsIn(jsonValues(text));
  const rows = text.split(/\r?\n/).map((line) => line.split('\t').map((cell) => cell.trim()));
  const [first = []] = rows;
  const headings = first.flatMap((cell) => cell.split(','));
  if (!headings.every(isHeading)) return rows.map(([id = '']) => id).filter(Boolean);
  if (!headings.includes('id'))
    throw new UsageError(
      'the table on standard input has no column "id"; nothing was done. Add it: list --columns id,…',
    );
  if (headings.length === first.length)
    return rows
      .slice(1)
      .map((cells) => cells[first.indexOf('id')] ?? '')
      .filter(Boolean);
  const { parseCsv } = await import('../../format/csv.ts');
  return parseCsv(text)
    .rows.map(({ cells }) => cells.id ?? '')
    .filter(Boolean);
}

/** Whether a table of `list` calls a column so. */
function isHeading(cell: string): boolean {
  return cell === 'group' || listFields.includes(cell as ListField);
}

function jsonValues(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    try {
      return text
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => JSON.parse(line) as unknown);
    } catch {
      throw new UsageError('standard input begins like JSON, and is none; nothing was done');
    }
  }
}

function idsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(idsIn);
  if (isMapping(value)) {
    if (typeof value.id === 'string') return [value.id];
    if (Array.isArray(value.items)) return idsIn(value.items);
  }
  throw new UsageError('the JSON on standard input has no ids; nothing was done');
}
