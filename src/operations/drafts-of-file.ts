/** A file that somebody wants to take in as drafts: mails, JSON, an export of our own, or any other table. */
import { type CsvTable, parseCsv, tableOf } from '../format/csv.ts';
import { decodeForeign } from '../format/decode-foreign.ts';
import type { Drafts } from '../format/draft.ts';
import { draftsOfMails } from '../format/import-mail.ts';
import { draftsOfJson, draftsOfOwnTable, isOwnTable } from '../format/import-own.ts';
import { findHeader } from '../format/intake/find-header.ts';
import type { Guess } from '../format/intake/guesses.ts';
import { isJsonResume, itemsOfJson, parseJsonText, tableOfItems } from '../format/intake/json-table.ts';
import { rowsOfText } from '../format/intake/rows-of-text.ts';
import { type ColumnUse, draftsOfTable, type TableContext } from '../format/intake/table-drafts.ts';
import { parseMails } from '../format/mail.ts';
import { WorkError } from './errors.ts';
import { givenColumns, givenStatuses, type MapWords, unmappedMessage } from './given-mapping.ts';

/** What a file is read with: the day, the configuration, and what was said of columns and words. */
export type ImportContext = Pick<TableContext, 'config' | 'today' | 'dateOrder'> &
  Pick<MapWords, 'statusMaps'>;

/** The drafts in the bytes of a file of that name; `maps` as for {@link draftsOfText}. Throws where it is no text. */
export async function draftsOfFile(
  name: string,
  bytes: Uint8Array,
  maps: readonly string[],
  context: ImportContext,
): Promise<FileDrafts> {
  const { config, today } = context;
  const start = Buffer.from(bytes.subarray(0, 1000)).toString('latin1');
  if (/\.(?:eml|mbox)$/i.test(name) || /^(?:From \S|[\w-]+: .*\r?\n[\w-]+:)/.test(start))
    return { ...unmapped, drafts: draftsOfMails(await parseMails(bytes, config.timezone), config, today) };
  if (start.startsWith('PK') || start.startsWith('\u00d0\u00cf\u0011\u00e0'))
    throw new WorkError(`${name} is a workbook; save it as CSV (in Excel: "CSV UTF-8") and import that`);
  if (/^\s*BEGIN:VCALENDAR/.test(start))
    throw new WorkError(
      `${name} is a calendar, and no list of applications; apptrack status ID STAGE --at TIME notes an appointment`,
    );
  const text = decodeForeign(bytes);
  if (text === null) throw new WorkError(`${name} is no text; export it as CSV or JSON`);
  return draftsOfText(text, maps, context);
}

const unmapped = { columns: [], guesses: [], doubtfulDate: null };

/** What was read, and which column was taken for which field; none for an export of our own. */
export interface FileDrafts {
  drafts: Drafts;
  columns: ColumnUse[];
  /** What was guessed, and what has no field, each with a count. */
  guesses: Guess[];
  /** A date that could be read both ways, where nothing told which: it was read month first. */
  doubtfulDate: string | null;
}

/**
 * The drafts in a text of JSON, of a Markdown table or of separated values, whatever its name says. `maps` names columns,
 * each as `COLUMN=field`; throws a UsageError for a column or field that there is not, and a {@link WorkError} where the
 * text is no table or nothing tells which column is the company and which the role.
 */
export function draftsOfText(text: string, maps: readonly string[], context: ImportContext): FileDrafts {
  if (/^\s*[[{]/.test(text)) return draftsOfJsonText(text, maps, context);
  const own = parseCsv(text);
  if (maps.length === 0 && isOwnTable(own)) return { ...unmapped, drafts: draftsOfOwnTable(own) };
  const found = rowsOfText(text);
  const header = findHeader(found.rows);
  const isHeaderless = header.index < 0 && header.isData;
  return draftsOf(tableOf(found, isHeaderless ? -1 : Math.max(header.index, 0)), maps, context, isHeaderless);
}

function draftsOfJsonText(text: string, maps: readonly string[], context: ImportContext): FileDrafts {
  const document = parseJsonText(text.replace(/^\uFEFF/, ''));
  if (isJsonResume(document))
    throw new WorkError(
      'this is a résumé (JSON Resume), and no list of applications; put its text as Markdown into resumes/',
    );
  const items = itemsOfJson(document);
  const isOwn = items?.some(({ history }) => Array.isArray(history)) ?? true;
  if (items === null || isOwn) return { ...unmapped, drafts: draftsOfJson(text) };
  return draftsOf(tableOfItems(items), maps, context, false);
}

function draftsOf(
  table: CsvTable,
  maps: readonly string[],
  { statusMaps = [], ...context }: ImportContext,
  isHeaderless: boolean,
): FileDrafts {
  const { config } = context;
  const given = givenColumns(maps, table.columns, config);
  const statuses = givenStatuses(statusMaps, config);
  const { columns, guesses, doubtfulDate, ...drafts } = draftsOfTable(table, { ...context, given, statuses });
  const fields = columns.map(({ field }) => field);
  if (table.columns.length > 0 && (!fields.includes('company') || !fields.includes('role')))
    throw new WorkError(unmappedMessage(table, columns, isHeaderless));
  return { drafts, columns, guesses, doubtfulDate };
}
