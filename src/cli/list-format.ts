/** How `list` is asked to print: its fields, its groups, its format. */
import { type GroupKey, groupKeys } from '../core/group-applications.ts';
import { suggestion } from '../core/suggest.ts';
import { type ListField, listFields } from '../format/list-fields.ts';
import { UsageError } from '../operations/errors.ts';

/** The formats of a list. */
export const listFormats = ['table', 'tsv', 'csv', 'json', 'markdown'] as const;

/** What the options say of that; null where they say nothing. */
export interface ListShape {
  format: (typeof listFormats)[number];
  fields: ListField[] | null;
  groupBy: GroupKey | null;
}

/** The options that it is read from. */
export interface ListShapeOptions {
  json?: boolean | string;
  columns?: string[];
  groupBy?: string;
  format?: string;
}

/** Reads it; throws a {@link UsageError} for what there is none of, with what may be meant. */
export function readListShape({ json, columns, groupBy, format = 'table' }: ListShapeOptions): ListShape {
  const isJson = json !== undefined && json !== false;
  const wanted = known('format', format === 'md' ? 'markdown' : format, listFormats);
  if (isJson && wanted !== 'table' && wanted !== 'json')
    throw new UsageError(`--json and --format ${wanted} ask for different things`);
  const named = typeof json === 'string' ? json.split(',').map((name) => name.trim()) : columns;
  const fields = named?.filter(Boolean).map((name) => known('column', name, listFields)) ?? [];
  return {
    format: isJson ? 'json' : wanted,
    fields: fields.length === 0 ? null : [...new Set(fields)],
    groupBy: groupBy === undefined ? null : known('group', groupBy === 'tag' ? 'tags' : groupBy, groupKeys),
  };
}

function known<Name extends string>(what: string, word: string, all: readonly Name[]): Name {
  const name = all.find((one) => one === word) ?? all.find((one) => one.toLowerCase() === word.toLowerCase());
  if (name !== undefined) return name;
  throw new UsageError(`unknown ${what} "${word}"; ${suggestion(word, all)}`);
}
