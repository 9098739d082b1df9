/** The way back in of AppTrack's own exports, CSV and JSON, of this version and of earlier ones. */
import { z } from 'zod';
import type { CalendarDate } from '../core/calendar-date.ts';
import type { CsvTable, TableRows } from './csv.ts';
import type { Draft, Drafts } from './draft.ts';
import { dataColumns } from './export-file.ts';
import type { NewApplication } from './new-application.ts';
import { isMapping, type YamlMapping } from './yaml-values.ts';

const text = z.string().nullish();
const orNull = text.transform((value) => value ?? null);
const date = z.string().transform((value) => value as CalendarDate);
const dateOrNull = orNull.transform((value) => value as CalendarDate | null);
const flag = z
  .boolean()
  .nullish()
  .transform((value) => value ?? false);
/** As it is: zod's own mappings would do without the key `__proto__`. */
const ownKeys = z.custom<YamlMapping>(isMapping, 'expected a mapping').nullish();

const entry = z.object({
  date,
  status: orNull,
  note: orNull,
  at: orNull,
  minutes: z
    .int()
    .nullish()
    .transform((value) => value ?? null),
  with: z
    .array(z.string())
    .nullish()
    .transform((value) => value ?? []),
  url: orNull,
  reason: orNull,
  dateGuessed: flag,
  cancelled: flag,
  extra: ownKeys,
});
const decision = z.object({
  id: z.string(),
  done: dateOrNull,
  dismissed: dateOrNull,
  snoozed: dateOrNull,
  extra: ownKeys,
});
const money = z.looseObject({ extra: ownKeys });

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
  salary: z.union([z.string(), money]).nullish(),
  resume: text,
  deadline: dateOrNull,
  tags: z.array(z.string()).nullish(),
  priority: text,
  contacts: z.array(z.looseObject({ name: z.string(), extra: ownKeys })).nullish(),
  offer: money.nullish(),
  history: z.array(entry),
  customReminders: z.array(z.object({ due: date, text: z.string(), extra: ownKeys })).nullish(),
  decisions: z.array(decision).nullish(),
  extra: ownKeys,
  posting: text,
  body: text,
});

/** Whether rows are an export of our own: by the first of them. */
export function isOwnTable({ rows }: TableRows): boolean {
  const columns = rows[0]?.cells.map((cell) => cell.trim());
  return ['id', 'company', 'role', 'history', 'decisions', 'body'].every((column) =>
    columns?.includes(column),
  );
}

/** The drafts of a JSON document: an export of our own, or a list of objects of the same shape. */
export function draftsOfJson(source: string): Drafts {
  let document: unknown;
  try {
    document = JSON.parse(source.replace(/^\uFEFF/, ''));
  } catch (error) {
    return refused(`not JSON: ${(error as Error).message}`);
  }
  const items = Array.isArray(document) ? document : (document as { items?: unknown } | null)?.items;
  if (!Array.isArray(items)) return refused('no list of applications; expected { "items": [ … ] }');
  return collect(items.map((item, index) => ({ item, line: index + 1 })));
}

function refused(why: string): Drafts {
  return { drafts: [], refusals: [{ line: 1, why }], leftOut: [] };
}

/** The drafts of a table of our own export. */
export function draftsOfOwnTable(table: CsvTable): Drafts {
  const faults = table.faults.map(({ line, message }) => ({ line, why: message }));
  const rows = table.rows.map(({ line, cells }) => {
    const plain = Object.entries(cells).map(([key, value]) => [key, value === '' ? null : value]);
    const data = dataColumns.map((column) => [column, parsed(cells[column] ?? '')]);
    return { line, item: { ...Object.fromEntries([...plain, ...data]), body: cells.body ?? '' } };
  });
  const { refusals, ...found } = collect(rows);
  return { ...found, refusals: [...faults, ...refusals] };
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
  const found: Drafts = { drafts: [], refusals: [], leftOut: [] };
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
