/** A file that somebody wants to take in as drafts: mails, JSON, an export of our own, or any other table. */
import { suggestion } from '../core/suggest.ts';
import { parseCsv } from '../format/csv.ts';
import { decodeForeign } from '../format/decode-foreign.ts';
import type { Drafts } from '../format/draft.ts';
import { type ColumnMap, fieldNamed, guessColumns, importFields } from '../format/import-columns.ts';
import { draftsOfMails } from '../format/import-mail.ts';
import { draftsOfJson, draftsOfOwnTable, isOwnTable } from '../format/import-own.ts';
import { draftsOfTable, type TableContext } from '../format/import-table.ts';
import { parseMails } from '../format/mail.ts';
import { UsageError, WorkError } from './errors.ts';

/** The drafts in the bytes of a file of that name; `maps` as for {@link draftsOfText}. Throws where it is no text. */
export async function draftsOfFile(
  name: string,
  bytes: Uint8Array,
  maps: readonly string[],
  context: Omit<TableContext, 'map'>,
): Promise<FileDrafts> {
  const { config, today } = context;
  const start = Buffer.from(bytes.subarray(0, 1000)).toString('latin1');
  if (/\.(?:eml|mbox)$/i.test(name) || /^(?:From \S|[\w-]+: .*\r?\n[\w-]+:)/.test(start))
    return { ...unmapped, drafts: draftsOfMails(await parseMails(bytes, config.timezone), config, today) };
  const text = decodeForeign(bytes);
  if (text === null) throw new WorkError(`${name} is no text; export it as CSV or JSON`);
  return draftsOfText(text, maps, context);
}

const unmapped = { columns: {}, doubtfulDate: null };

/** What was read, and which column was taken for which field; none for an export of our own. */
export interface FileDrafts {
  drafts: Drafts;
  columns: ColumnMap;
  /** A date that could be read both ways, where nothing told which: it was read month first. */
  doubtfulDate: string | null;
}

/**
 * The drafts in a text of JSON or of comma-separated values, whatever its name says. `maps` names columns, each as
 * `COLUMN=field`; throws a {@link UsageError} for a column or field that there is not.
 */
export function draftsOfText(
  text: string,
  maps: readonly string[],
  context: Omit<TableContext, 'map'>,
): FileDrafts {
  if (/^\s*[[{]/.test(text)) return { ...unmapped, drafts: draftsOfJson(text) };
  const table = parseCsv(text);
  if (maps.length === 0 && isOwnTable(table)) return { ...unmapped, drafts: draftsOfOwnTable(table) };
  const columns = guessColumns(table.columns, givenColumns(maps, table.columns));
  const { doubtfulDate, ...drafts } = draftsOfTable(table, { ...context, map: columns });
  return { drafts, columns, doubtfulDate };
}

function givenColumns(maps: readonly string[], columns: readonly string[]): ColumnMap {
  const given: ColumnMap = {};
  for (const map of maps) {
    const at = map.lastIndexOf('=');
    const [written, name] = [map.slice(0, at).trim(), map.slice(at + 1).trim()];
    if (at < 1) throw new UsageError(`--map ${map}: write COLUMN=field, such as --map "Job Title=role"`);
    const column = columns.find((one) => one.toLowerCase() === written.toLowerCase());
    if (column === undefined)
      throw new UsageError(`--map: there is no column "${written}"; ${suggestion(written, columns)}`);
    const field = fieldNamed(name);
    if (field === null)
      throw new UsageError(`--map: there is no field "${name}"; ${suggestion(name, importFields)}`);
    given[field] = column;
  }
  return given;
}
