/** A file that somebody wants to take in as drafts: mails, a calendar, JSON, an export of our own, or any other table. */
import { type CsvTable, parseRows, tableOf } from '../format/csv.ts';
import { decodeForeign } from '../format/decode-foreign.ts';
import type { Drafts, Refusal } from '../format/draft.ts';
import { draftsOfMails } from '../format/import-mail.ts';
import { draftsOfJson, draftsOfOwnTable, isOwnTable } from '../format/import-own.ts';
import { eventLines, isCalendar } from '../format/intake/calendar-file.ts';
import type { GivenColumns } from '../format/intake/columns.ts';
import { findHeader } from '../format/intake/find-header.ts';
import type { Guess } from '../format/intake/guesses.ts';
import { type Incoming, newsOfCalendar } from '../format/intake/incoming.ts';
import {
  isJsonResume,
  itemsOfJson,
  parseJsonText,
  tableOfItems,
  unpackCells,
} from '../format/intake/json-table.ts';
import type { OwnWords } from '../format/intake/read-status.ts';
import { rowsOfText } from '../format/intake/rows-of-text.ts';
import {
  type ColumnUse,
  draftsOfTable,
  type TableContext,
  type TableDrafts,
} from '../format/intake/table-drafts.ts';
import { type Mail, parseMails } from '../format/mail.ts';
import { WorkError } from './errors.ts';
import { givenColumns, givenStatuses, type MapWords, unmappedMessage } from './given-mapping.ts';

/** What a file is read with: the day, the configuration, and what was said of columns and words. */
export type ImportContext = Pick<TableContext, 'config' | 'today' | 'dateOrder' | 'role'> &
  Pick<MapWords, 'statusMaps'> & {
    /** Whether a table is read though nothing tells its company or role: for who is shown its columns, to say it. */
    isShown?: boolean;
  };

/** The drafts in the bytes of a file of that name; `maps` as for {@link draftsOfText}. Throws where it is no text. */
export async function draftsOfFile(
  name: string,
  bytes: Uint8Array,
  maps: readonly string[],
  context: ImportContext,
): Promise<FileDrafts> {
  const { config, today } = context;
  if (isMailFile(name, bytes)) return draftsOfMailFiles([{ name, bytes }], { config, today });
  const start = Buffer.from(bytes.subarray(0, 10)).toString('latin1');
  if (start.includes('%PDF-') || (start.startsWith('PK') && /\.docx$/i.test(name)))
    throw new WorkError(
      `${name} is a document, and no list of applications; a résumé is taken in with: apptrack resume add FILE`,
    );
  if (start.startsWith('PK') || start.startsWith('\u00d0\u00cf\u0011\u00e0'))
    throw new WorkError(`${name} is a workbook; save it as CSV (in Excel: "CSV UTF-8") and import that`);
  const text = decodeForeign(bytes);
  if (text === null) throw new WorkError(`${name} is no text; export it as CSV or JSON`);
  return draftsOfText(text, maps, context);
}

/** A file by its name, which only says what kind it is, and its bytes. */
export interface NamedBytes {
  name: string;
  bytes: Uint8Array;
}

/** Whether a file is a mail, a mailbox or a calendar: by its name, else by how it begins. */
export function isMailFile(name: string, bytes: Uint8Array): boolean {
  if (/\.(?:eml|mbox|mbx|ics|ical)$/i.test(name)) return true;
  const start = Buffer.from(bytes.subarray(0, 1000)).toString('latin1');
  return isCalendar(start) || /^(?:From \S|[\w-]+: .*(?:\r?\n[ \t].*)*\r?\n[\w-]+:)/.test(start);
}

/**
 * The drafts and the news in files of mails and calendars. Of one file each has its line there; of several it has the
 * number of its mail among all, and `places` says where that is.
 */
export async function draftsOfMailFiles(
  files: readonly NamedBytes[],
  { config, today }: Pick<ImportContext, 'config' | 'today'>,
): Promise<FileDrafts> {
  const mails: Mail[] = [];
  const events: Incoming[] = [];
  const refusals: Refusal[] = [];
  const places = new Map<number, { file: string; line: number }>();
  const placed = (file: string, line: number): number => {
    if (files.length === 1) return line;
    places.set(places.size + 1, { file, line });
    return places.size;
  };
  for (const { name, bytes } of files) {
    const text = /\.(?:ics|ical)$/i.test(name) || isCalendar(startOf(bytes)) ? decodeForeign(bytes) : null;
    if (text === null) {
      const found = await parseMails(bytes, config.timezone);
      mails.push(...found.map((mail) => ({ ...mail, line: placed(name, mail.line) })));
      continue;
    }
    const news = newsOfCalendar(text, config) ?? [];
    if (news.length === 0) {
      const why = 'this is a calendar, and there is no appointment in it that can be read';
      refusals.push({ line: placed(name, 1), why });
      continue;
    }
    events.push(...news.map((one) => ({ ...one, line: placed(name, one.line) })));
    const read = new Set(news.map(({ line }) => line));
    const why = 'this appointment is not read: it has no time that can be, or there are too many';
    for (const line of eventLines(text))
      if (!read.has(line)) refusals.push({ line: placed(name, line), why });
  }
  const { news, unrelated, ...drafts } = draftsOfMails(mails, config, today);
  return {
    ...unmapped,
    kind: 'mail',
    drafts: { ...drafts, refusals: [...drafts.refusals, ...refusals] },
    news: [...news, ...events],
    unrelated,
    places,
  };
}

const startOf = (bytes: Uint8Array): string => Buffer.from(bytes.subarray(0, 200)).toString('utf8');

const unmapped = {
  kind: 'applications' as FileKind,
  table: null,
  columns: [],
  guesses: [],
  doubtfulDate: null,
  news: [],
  unrelated: 0,
  places: new Map(),
};

/** What a file is: a table whose columns are guessed, applications as AppTrack itself writes them, or mails and calendars. */
export const fileKinds = ['table', 'applications', 'mail'] as const;

/** One of {@link fileKinds}. */
export type FileKind = (typeof fileKinds)[number];

/** A table, and how it was read. */
export interface TableReading extends CsvTable, Pick<TableDrafts, 'skipped' | 'words'> {
  /** What was said of its columns beforehand. */
  given: GivenColumns;
  statuses: OwnWords;
}

/** What was read, and which column was taken for which field; none for an export of our own. */
export interface FileDrafts {
  kind: FileKind;
  drafts: Drafts;
  /** The table as it was read; null where it is none, or an export of our own. */
  table: TableReading | null;
  columns: ColumnUse[];
  /** What was guessed, and what has no field, each with a count. */
  guesses: Guess[];
  /** A date that could be read both ways, where nothing told which: it was read month first. */
  doubtfulDate: string | null;
  /** What mails and calendars say of applications that are here. */
  news: Incoming[];
  /** How many of several mails speak of no application. */
  unrelated: number;
  /** Where each line of several files is; empty where there is one file. */
  places: ReadonlyMap<number, { file: string; line: number }>;
}

/**
 * The drafts in a text of JSON, of a Markdown table or of separated values, whatever its name says. `maps` names columns,
 * each as `COLUMN=field`; throws a UsageError for a column or field that there is not, and a {@link WorkError} where the
 * text is no table or nothing tells which column is the company and which the role.
 */
export function draftsOfText(text: string, maps: readonly string[], context: ImportContext): FileDrafts {
  if (/^\s*[[{]/.test(text)) return draftsOfJsonText(text, maps, context);
  const plain = parseRows(text);
  if (maps.length === 0 && isOwnTable(plain))
    return { ...unmapped, drafts: draftsOfOwnTable(tableOf(plain)) };
  const found = rowsOfText(text, plain);
  const header = findHeader(found.rows);
  const isHeaderless = header.index < 0 && header.isData;
  const table = unpackCells(tableOf(found, isHeaderless ? -1 : Math.max(header.index, 0)));
  return draftsOf(table, maps, context, isHeaderless);
}

function draftsOfJsonText(text: string, maps: readonly string[], context: ImportContext): FileDrafts {
  const document = parseJsonText(text.replace(/^\uFEFF/, ''));
  if (isJsonResume(document))
    throw new WorkError(
      'this is a résumé (JSON Resume), and no list of applications; take it in with: apptrack resume add FILE',
    );
  const items = itemsOfJson(document);
  const isOwn = items?.some(({ history }) => Array.isArray(history)) ?? true;
  if (items === null || isOwn) return { ...unmapped, drafts: draftsOfJson(text) };
  return draftsOf(tableOfItems(items), maps, context, false);
}

function draftsOf(
  table: CsvTable,
  maps: readonly string[],
  { statusMaps = [], isShown = false, ...context }: ImportContext,
  isHeaderless: boolean,
): FileDrafts {
  const { config } = context;
  const given = givenColumns(maps, table.columns, config);
  const statuses = givenStatuses(statusMaps, config);
  const read = draftsOfTable(table, { ...context, given, statuses });
  const { columns, guesses, doubtfulDate, skipped, words, ...drafts } = read;
  const fields = [...columns.map(({ field }) => field), ...(context.role === undefined ? [] : ['role'])];
  if (!isShown && table.columns.length > 0 && (!fields.includes('company') || !fields.includes('role')))
    throw new WorkError(unmappedMessage(table, columns, isHeaderless));
  const shown = { ...table, skipped, words, given, statuses };
  return { ...unmapped, kind: 'table', drafts, table: shown, columns, guesses, doubtfulDate };
}
