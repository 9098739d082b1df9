/** Rows of a spreadsheet or of another tracker's export as drafts. */
import type { Employment, HistoryEntry, Priority, WorkMode } from '../core/application.ts';
import type { CalendarDate } from '../core/calendar-date.ts';
import type { Config } from '../core/config.ts';
import { historyEntry } from '../core/history-entry.ts';
import { parseSalary } from '../core/money.ts';
import { oddYear } from '../core/odd-year.ts';
import type { StageKind } from '../core/stage.ts';
import type { CsvRow, CsvTable } from './csv.ts';
import type { Draft, Drafts, Refusal } from './draft.ts';
import type { ColumnMap, ImportField } from './import-columns.ts';
import { stageOfWord } from './import-status.ts';
import { type DateOrder, dateOrderOf, parseLooseDate } from './loose-date.ts';

/** What the rows are read with. */
export interface TableContext {
  map: ColumnMap;
  config: Config;
  today: CalendarDate;
  /** How `03/04/2026` is meant, where somebody says so; else the table tells. */
  dateOrder?: DateOrder | undefined;
}

/** What was read of a table, and a date that could be read both ways where nothing told which: it was read month first. */
export interface TableDrafts extends Drafts {
  doubtfulDate: string | null;
}

const dateFields = ['saved', 'applied', 'interviewed', 'offered', 'rejected', 'updated'] as const;

/** The drafts of a table's rows; a row that cannot be read becomes a refusal and stops no other. */
export function draftsOfTable(table: CsvTable, context: TableContext): TableDrafts {
  const refusals = table.faults.map(({ line, message }) => ({ line, why: message }));
  const cell = (row: CsvRow, field: ImportField) => row.cells[context.map[field] ?? '']?.trim() ?? '';
  const told = dateOrderOf(table.rows.flatMap((row) => dateFields.map((field) => cell(row, field))));
  const order = context.dateOrder ?? told.order;
  const drafts: Draft[] = [];
  const leftOut: Refusal[] = [];
  for (const row of table.rows) {
    const read = (field: ImportField) => cell(row, field);
    const result = draftOf(read, order, context);
    if (typeof result === 'string') {
      refusals.push({ line: row.line, why: result });
      continue;
    }
    drafts.push({ ...result.draft, line: row.line });
    leftOut.push(...result.leftOut.map((why) => ({ line: row.line, why })));
  }
  const doubtfulDate = context.dateOrder === undefined ? told.doubtful : null;
  return { drafts, refusals: refusals.sort((a, b) => a.line - b.line), leftOut, doubtfulDate };
}

type Read = (field: ImportField) => string;

/** The draft of a row with what was left out of it, or what is wrong with the row. */
function draftOf(
  read: Read,
  order: DateOrder,
  { config, today }: TableContext,
): { draft: Omit<Draft, 'line'>; leftOut: string[] } | string {
  const [company, role] = [read('company'), read('role')];
  if (company === '') return 'no company; name its column with --map COLUMN=company';
  if (role === '') return 'no role; name its column with --map COLUMN=role';
  const found = datesOf(read, order, config.lastYear);
  if (typeof found === 'string') return found;
  const { dates, odd } = found;
  const history = historyOf(read('status'), dates, config, today);
  if (typeof history === 'string') return history;
  const url = /^https?:\/\/\S+$/.test(read('url')) ? read('url') : null;
  const salary = salaryOf(read, config.currency);
  const draft = {
    id: null,
    body: null,
    dated: dates.size > 0,
    fields: {
      company,
      role,
      history,
      source: read('source') || null,
      url,
      location: read('location') || null,
      workMode: workModeOf(read('workMode')),
      employment: employmentOf(read('employment')),
      salary: salary.value,
      resume: read('resume') || null,
      tags: listOf(read('tags')),
      priority: priorityOf(read('priority')),
      contacts: contactsOf(read),
      posting: read('posting'),
      notes: [
        read('notes'),
        salary.note,
        url === null && read('url') !== '' ? `Link: ${read('url')}` : '',
        ...odd.map(({ field }) => `${field}: ${read(field)}`),
      ]
        .filter(Boolean)
        .join('\n\n'),
    },
  };
  return { draft, leftOut: odd.map(({ why }) => why) };
}

/** The days that a row has, and its cells of odd years, which are kept among the notes; or what is no date at all. */
function datesOf(
  read: Read,
  order: DateOrder,
  lastYear: number,
): { dates: Map<string, CalendarDate>; odd: { field: ImportField; why: string }[] } | string {
  const dates = new Map<string, CalendarDate>();
  const odd: { field: ImportField; why: string }[] = [];
  for (const field of dateFields) {
    const cell = read(field);
    if (cell === '' || /^(?:n\/?a|-+|none|null)$/i.test(cell)) continue;
    const date = parseLooseDate(cell, order);
    const year = oddYear(date ?? cell, lastYear);
    if (year !== null)
      odd.push({ field, why: `${field} "${cell}" is left out: ${year.message}; ${year.expected}` });
    else if (date === null) return `"${cell}" is not a date; write it like 2026-10-31`;
    else dates.set(field, date);
  }
  return { dates, odd };
}

/** The milestones that the row dates, and the status that it names, on the latest day that is known. */
function historyOf(
  word: string,
  dates: ReadonlyMap<string, CalendarDate>,
  config: Config,
  today: CalendarDate,
): HistoryEntry[] | string {
  const named = word === '' ? null : stageOfWord(word, config);
  if (word !== '' && named === null)
    return `"${word}" is no status; the configured ones are ${config.stages.map(({ id }) => id).join(', ')}`;
  const milestones: [string, StageKind][] = [
    ['saved', 'lead'],
    ['applied', 'applied'],
    ['interviewed', 'interview'],
    ['offered', 'offer'],
    ['rejected', 'rejected'],
  ];
  const entries = milestones.flatMap(([field, kind]) => {
    const date = dates.get(field);
    const stage = named?.kind === kind ? named : config.stages.find((candidate) => candidate.kind === kind);
    return date === undefined || stage === undefined ? [] : [entryOf(date, stage.id)];
  });
  const latest = [...dates.values()].sort().at(-1) ?? today;
  const fallback = named ?? (entries.length === 0 ? config.stages[0] : undefined);
  if (fallback !== undefined && !entries.some(({ status }) => status === fallback.id)) {
    const on = dates.get('updated') ?? latest;
    entries.push(entryOf(on, fallback.id));
  }
  return entries.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function entryOf(date: CalendarDate, status: string): HistoryEntry {
  return historyEntry({ date, status });
}

/** A salary that cannot be read is kept among the notes. */
function salaryOf(read: Read, currency: string): { value: string | null; note: string } {
  const [min, max] = [read('salaryMin'), read('salaryMax')].map((text) => (text === '0' ? '' : text));
  const range = min && max ? `${min}-${max}` : min ? `from ${min}` : max ? `up to ${max}` : '';
  const text = read('salary') || range;
  if (text === '') return { value: null, note: '' };
  const full = read('currency') === '' ? text : `${text} ${read('currency')}`;
  return parseSalary(full, currency) === null
    ? { value: null, note: `Salary: ${full}` }
    : { value: full, note: '' };
}

function workModeOf(text: string): WorkMode | null {
  if (/hybrid/i.test(text)) return 'hybrid';
  if (/remote|^(?:yes|true|ja)$/i.test(text)) return 'remote';
  return /on-?\s?site|office|^(?:no|false|nein)$/i.test(text) ? 'onsite' : null;
}

function employmentOf(text: string): Employment | null {
  const kinds: [RegExp, Employment][] = [
    [/full|vollzeit|festanstellung/i, 'full-time'],
    [/part|teilzeit/i, 'part-time'],
    [/intern|praktik/i, 'internship'],
    [/temp|befristet/i, 'temporary'],
    [/contract|freelance|freiberuf/i, 'contract'],
  ];
  return kinds.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

/** A word, or a mark from 1 to 5 (stars). */
function priorityOf(text: string): Priority {
  const mark = /^[1-5](?:\.0)?$/.test(text) ? Number(text) : (text.match(/[★⭐]/gu)?.length ?? 0);
  if (/^(?:high|hoch|top)/i.test(text) || mark >= 4) return 'high';
  return /^(?:low|niedrig)/i.test(text) || (mark > 0 && mark <= 2) ? 'low' : 'normal';
}

function listOf(text: string): string[] {
  return [
    ...new Set(
      text
        .split(/[,;|]/)
        .map((item) => item.trim())
        .filter(Boolean),
    ),
  ];
}

function contactsOf(read: Read): { name: string; email: string | null }[] {
  const [name, email] = [read('contact'), read('contactEmail')];
  const address = /^[^\s@<>]+@[^\s@<>]+$/.test(email) ? email : null;
  return name === '' && address === null ? [] : [{ name: name || (address ?? ''), email: address }];
}
