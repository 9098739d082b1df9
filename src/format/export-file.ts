/** AppTrack's own exports, complete: as CSV for spreadsheets and as JSON, and their way back in. */
import { z } from 'zod';
import type { Application } from '../core/application.ts';
import type { CalendarDate } from '../core/calendar-date.ts';
import type { ApplicationFacts } from '../core/facts.ts';
import type { Reminder } from '../core/reminders/reminder.ts';
import {
  type ApplicationDetails,
  applicationDetails,
  applicationItem,
  type ListDocument,
} from './api-documents.ts';
import { type CsvCells, type CsvTable, formatCsv } from './csv.ts';
import type { Draft, Drafts } from './draft.ts';
import type { NewApplication } from './new-application.ts';

/** An application with everything its file says. */
export type ExportedApplication = ApplicationDetails & Pick<Application, 'customReminders' | 'decisions'>;

/** The complete export as a JSON document; `remindersOf` gives an application's reminders. */
export function exportDocument(
  all: readonly ApplicationFacts[],
  remindersOf: (facts: ApplicationFacts) => Reminder[],
): ListDocument<ExportedApplication> {
  const items = all.map((facts) => ({
    ...applicationDetails(facts, remindersOf(facts)),
    history: [...facts.timeline].map(({ stage, planned, ...entry }) => ({
      ...entry,
      kind: stage?.kind ?? null,
      planned,
    })),
    source: facts.application.source,
    customReminders: facts.application.customReminders,
    decisions: facts.application.decisions,
  }));
  return { total: items.length, items };
}

/** Columns that hold one value each, for people; those of `dataColumns` hold JSON, for the way back. */
const plainColumns = [
  'id',
  'company',
  'role',
  'status',
  'source',
  'url',
  'location',
  'workMode',
  'employment',
  'resume',
  'priority',
  'appliedOn',
  'respondedOn',
  'interviewedOn',
  'offeredOn',
  'acceptedOn',
  'closedOn',
  'lastActivity',
  'active',
  'quiet',
  'quietDays',
] as const;
const dataColumns = [
  'tags',
  'salary',
  'offer',
  'contacts',
  'history',
  'customReminders',
  'decisions',
  'extra',
] as const;

/** The complete export as CSV, safe to open in a spreadsheet. */
export function exportCsv(all: readonly ApplicationFacts[]): string {
  const rows = all.map((facts): CsvCells => {
    const item = { ...applicationItem(facts), source: facts.application.source };
    const plain = plainColumns.map((column) => [column, String(item[column] ?? '')]);
    const data = dataColumns.map((column) => [column, dataCell(facts.application[column])]);
    return { ...Object.fromEntries([...plain, ...data]), body: facts.application.body };
  });
  return formatCsv(rows, [...plainColumns, ...dataColumns, 'body']);
}

function dataCell(value: unknown): string {
  const empty = value === null || (typeof value === 'object' && Object.keys(value ?? {}).length === 0);
  return empty ? '' : JSON.stringify(value);
}

/** Whether a table is an export of our own. */
export function isOwnTable({ columns }: CsvTable): boolean {
  return ['id', 'company', 'role', 'history', 'decisions', 'body'].every((column) =>
    columns.includes(column),
  );
}

const date = z.string().transform((text) => text as CalendarDate);
const text = z.string().nullish();
const entry = z.object({
  date,
  status: z
    .string()
    .nullish()
    .transform((value) => value ?? null),
  note: z
    .string()
    .nullish()
    .transform((value) => value ?? null),
  at: z
    .string()
    .nullish()
    .transform((value) => value ?? null),
  with: z
    .array(z.string())
    .nullish()
    .transform((value) => value ?? []),
  reason: z
    .string()
    .nullish()
    .transform((value) => value ?? null),
});
const decision = z.object({
  id: z.string(),
  done: date.nullish().transform((value) => value ?? null),
  dismissed: date.nullish().transform((value) => value ?? null),
  snoozed: date.nullish().transform((value) => value ?? null),
});

/** Only the shape is looked at here: the values are checked like any file's once the text is made. */
const exported = z.object({
  id: text,
  company: z.string(),
  role: z.string(),
  source: text,
  url: text,
  location: text,
  workMode: text,
  employment: text,
  salary: z.union([z.string(), z.record(z.string(), z.unknown())]).nullish(),
  resume: text,
  tags: z.array(z.string()).nullish(),
  priority: text,
  contacts: z.array(z.looseObject({ name: z.string() })).nullish(),
  offer: z.record(z.string(), z.unknown()).nullish(),
  history: z.array(entry),
  customReminders: z.array(z.object({ due: date, text: z.string() })).nullish(),
  decisions: z.array(decision).nullish(),
  extra: z.record(z.string(), z.unknown()).nullish(),
  posting: text,
  body: text,
});

/** The drafts of a JSON document: an export of our own, or a list of objects of the same shape. */
export function draftsOfJson(source: string): Drafts {
  let document: unknown;
  try {
    document = JSON.parse(source.replace(/^\uFEFF/, ''));
  } catch (error) {
    return { drafts: [], refusals: [{ line: 1, why: `not JSON: ${(error as Error).message}` }] };
  }
  const items = Array.isArray(document) ? document : (document as { items?: unknown } | null)?.items;
  if (!Array.isArray(items))
    return {
      drafts: [],
      refusals: [{ line: 1, why: 'no list of applications; expected { "items": [ … ] }' }],
    };
  return collect(items.map((item, index) => ({ item, line: index + 1 })));
}

/** The drafts of a table of our own export. */
export function draftsOfOwnTable(table: CsvTable): Drafts {
  const faults = table.faults.map(({ line, message }) => ({ line, why: message }));
  const faulty = new Set(faults.map(({ line }) => line));
  const rows = table.rows
    .filter(({ line }) => !faulty.has(line))
    .map(({ line, cells }) => {
      const blank = Object.fromEntries(
        Object.entries(cells).map(([key, value]) => [key, value === '' ? null : value]),
      );
      const data = Object.fromEntries(dataColumns.map((column) => [column, parsed(cells[column] ?? '')]));
      return { line, item: { ...blank, ...data, body: cells.body ?? '' } };
    });
  const { drafts, refusals } = collect(rows);
  return { drafts, refusals: [...faults, ...refusals] };
}

function parsed(cell: string): unknown {
  if (cell === '') return null;
  try {
    return JSON.parse(cell);
  } catch {
    return cell;
  }
}

function collect(rows: { item: unknown; line: number }[]): Drafts {
  const found: Drafts = { drafts: [], refusals: [] };
  for (const { item, line } of rows) {
    const result = exported.safeParse(item);
    if (result.success) found.drafts.push(draftOf(result.data, line));
    else {
      const [issue] = result.error.issues;
      found.refusals.push({ line, why: `${issue?.path.join('.') || 'application'}: ${issue?.message}` });
    }
  }
  return found;
}

function draftOf(item: z.infer<typeof exported>, line: number): Draft {
  const { id, body, posting, ...fields } = item;
  return {
    id: id ?? null,
    body: body ?? null,
    dated: true,
    line,
    fields: { ...fields, posting: body == null ? (posting ?? '') : '' } as NewApplication,
  };
}
