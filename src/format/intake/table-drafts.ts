/** Rows of a spreadsheet or of another tracker's export as drafts, with all that was guessed and all that has no place. */
import type { CalendarDate } from '../../core/calendar-date.ts';
import { type Config, findStage, stageOfKind } from '../../core/config.ts';
import { isClosed, type Stage, type StageKind } from '../../core/stage.ts';
import type { CsvTable } from '../csv.ts';
import type { Draft, Drafts, Refusal } from '../draft.ts';
import type { NewApplication } from '../new-application.ts';
import {
  type ColumnMap,
  type GivenColumns,
  guessColumns,
  type ImportField,
  isDayFirst,
  isMilestone,
  nothingGiven,
  type StageColumn,
  stageOfHeader,
} from './columns.ts';
import { type Guess, Guesses, type GuessKind } from './guesses.ts';
import { type DateContext, type DateOrder, dateOrderOf, dateOrders, readLooseDates } from './loose-date.ts';
import { type OwnWords, readStatus } from './read-status.ts';
import {
  contactsOf,
  employmentOf,
  listOf,
  priorityOf,
  requisitionOf,
  salaryOf,
  urlOf,
  workModeOf,
} from './row-fields.ts';
import { historyOfRow, type Milestone } from './row-history.ts';
import { RowReader } from './row-reader.ts';
import { timesOfRows } from './row-times.ts';

/** What the rows are read with. */
export interface TableContext {
  config: Config;
  today: CalendarDate;
  /** How `03/04/2026` is meant, where somebody says so; else the table tells. */
  dateOrder?: DateOrder | undefined;
  /** What is said of columns beforehand. */
  given?: GivenColumns | undefined;
  /** What the person's words for a status mean. */
  statuses?: OwnWords | undefined;
  /** The role of rows that name none, where the person says it. */
  role?: string | undefined;
}

/** Which column was taken for what. */
export interface ColumnUse {
  column: string;
  /** A field, or a stage's id. */
  field: string;
}

/** What was read of a table. */
export interface TableDrafts extends Drafts {
  columns: ColumnUse[];
  /** What was guessed, and what has no field, each with a count. */
  guesses: Guess[];
  /** A date that could be read both ways where nothing told which: it was read month first. */
  doubtfulDate: string | null;
  /** Columns that were left out: as it was asked, or because they merely number the rows. */
  skipped: readonly string[];
  /** The words for the status as they stand in the rows, and how often. */
  words: ReadonlyMap<string, number>;
}

/** The fields that hold days, and the kinds of stages that some of them say were reached. */
const dayFields = [
  'saved',
  'applied',
  'responded',
  'closed',
  'statusDate',
  'updated',
  'deadline',
  'followUp',
] as const;
const milestoneFields = [
  ['interviewed', 'interview'],
  ['offered', 'offer'],
  ['accepted', 'accepted'],
  ['rejected', 'rejected'],
  ['withdrawn', 'withdrawn'],
] as const satisfies readonly (readonly [keyof ColumnMap, StageKind])[];

/** How the columns of a table are read. */
interface Reading {
  map: ColumnMap;
  stages: StageColumn[];
  /** Columns that no field takes: their cells stand among the notes. */
  others: string[];
  skipped: readonly string[];
  dates: DateContext;
  /** About when each row was written. */
  times: readonly (CalendarDate | null)[];
  doubtfulDate: string | null;
}

/** The drafts of a table's rows; a row that cannot be read becomes a refusal and stops no other. */
export function draftsOfTable(table: CsvTable, context: TableContext): TableDrafts {
  const reading = readingOf(table, context);
  const guesses = new Guesses();
  const words = new Map<string, number>();
  const found: TableDrafts = {
    drafts: [],
    refusals: table.faults.map(({ line, message }) => ({ line, why: message })),
    leftOut: [],
    columns: usesOf(table, reading),
    guesses: [],
    doubtfulDate: reading.doubtfulDate,
    skipped: reading.skipped,
    words,
  };
  for (const [index, row] of table.rows.entries()) {
    const dates = { ...reading.dates, around: reading.times[index] ?? null };
    const reader = new RowReader(row, reading.map, context.config, dates);
    const word = reader.text('status');
    if (word !== '') words.set(word, (words.get(word) ?? 0) + 1);
    const draft = draftOf(reader, reading, { ...context, around: dates.around }, guesses);
    if ('why' in draft) found.refusals.push(draft);
    else {
      found.drafts.push(draft);
      found.leftOut.push(...leftOutOf(reader));
    }
    for (const column of reading.skipped) guesses.add('left-out', column, reader.cell(column));
  }
  found.refusals.sort((a, b) => a.line - b.line);
  found.guesses = guesses.all();
  return found;
}

function leftOutOf({ kept, row }: RowReader): Refusal[] {
  return kept.flatMap(({ column, why }) =>
    why === null ? [] : { line: row.line, why: `${column}: ${why}; it stands among the notes` },
  );
}

function readingOf(table: CsvTable, context: TableContext): Reading {
  const { config, today, given = nothingGiven, dateOrder } = context;
  const besides = [...given.stages.map(({ column }) => column), ...given.skipped, ...given.noted];
  const cells = (column: string) => table.rows.map((row) => (row.cells[column] ?? '').trim());
  const dates = { today, timeZone: config.timezone };
  // In which order is told only once it is known which columns have days.
  const isDate = (cell: string) =>
    dateOrders.some((order) => readLooseDates(cell, { ...dates, order }).length > 0);
  const map = withoutMisnamed(guessColumns(table.columns, given.fields, besides), given, cells, isDate);
  const taken = new Set([...Object.values(map), ...besides]);
  const numbers = table.columns.filter((column) => !taken.has(column) && isNumbering(column, cells(column)));
  const free = table.columns.filter((column) => !taken.has(column) && !numbers.includes(column));
  const found = free.flatMap((column) => {
    const stage = stageOfHeader(column, config);
    const isOf = (cell: string) => isDate(cell) || namesStage(cell, stage, config);
    return stage !== null && isMilestone(cells(column), isOf) ? [{ column, stage }] : [];
  });
  const stages = [...given.stages, ...found];
  const others = table.columns.filter(
    (column) =>
      given.noted.includes(column) || (free.includes(column) && !found.some((one) => one.column === column)),
  );
  const dated = [...dayFields, ...milestoneFields.map(([field]) => field)].flatMap(
    (field) => map[field] ?? [],
  );
  const ofDays = [...dated, ...stages.map(({ column }) => column)];
  const texts = ofDays.flatMap(cells);
  const told = dateOrderOf(texts, isDayFirst(Object.values(map)) ? 'dmy' : null);
  const ordered = { ...dates, order: dateOrder ?? told.order };
  const cellsOfDays = table.rows.map(({ cells: all }) => ofDays.map((column) => (all[column] ?? '').trim()));
  return {
    map,
    stages,
    others,
    skipped: [...given.skipped, ...numbers],
    dates: ordered,
    times: timesOfRows(cellsOfDays, ordered),
    doubtfulDate: dateOrder === undefined ? told.doubtful : null,
  };
}

/** The columns without those whose cells tell that they are not what their names say. */
function withoutMisnamed(
  map: ColumnMap,
  { fields }: GivenColumns,
  cells: (column: string) => string[],
  isDate: (cell: string) => boolean,
): ColumnMap {
  // Digits alone could be read as seconds, and may be a telephone number.
  const isDay = (cell: string) => /\D/.test(cell) && isDate(cell);
  // A contact is a person and has a number: marks and days below "Recruiter" and "Phone" tell of a stage.
  const isPerson = (column: string) => !isMilestone(cells(column), isDay);
  const tests: [ImportField, (column: string) => boolean][] = [
    ['contact', isPerson],
    ['contactPhone', isPerson],
    ['requisition', (column) => !isNumbering(column, cells(column))],
  ];
  const left = { ...map };
  for (const [field, test] of tests) {
    const column = map[field];
    if (column !== undefined && fields[field] === undefined && !test(column)) delete left[field];
  }
  return left;
}

/** Whether cells merely number the rows: one after the other, or below a name that says so in any order. */
function isNumbering(column: string, cells: readonly string[]): boolean {
  const said = cells.filter((cell) => cell !== '');
  const first = Number(said[0]);
  if ((first === 0 || first === 1) && said.every((cell, index) => cell === String(first + index)))
    return true;
  return numbered.test(column.trim()) && said.every((cell) => /^\d+$/.test(cell)) && areApart(said);
}

const numbered = /^(?:#|no\.?|nr\.?|n[º°]|№|num(?:ber)?|(?:s|sr|sl)\.? ?no\.?|index|idx|row|序号)$/i;

const areApart = (cells: readonly string[]): boolean => new Set(cells).size === cells.length;

function usesOf({ columns }: CsvTable, { map, stages }: Reading): ColumnUse[] {
  const fields = new Map(Object.entries(map).map(([field, column]) => [column, field]));
  for (const { column, stage } of stages) fields.set(column, stage);
  return columns.flatMap((column) => {
    const field = fields.get(column);
    return field === undefined ? [] : [{ column, field }];
  });
}

/** The draft of a row, or why there is none. */
function draftOf(
  reader: RowReader,
  reading: Reading,
  context: TableContext & { around: CalendarDate | null },
  guesses: Guesses,
): Draft | Refusal {
  const { config, today } = context;
  const { line } = reader.row;
  const names = { company: reader.text('company'), role: reader.text('role') || (context.role ?? '') };
  for (const field of ['company', 'role'] as const) {
    const hint = reader.columnOf(field) === undefined ? `; name its column with --map COLUMN=${field}` : '';
    if (names[field] === '') return { line, why: `no ${field}${hint}` };
  }
  const word = reader.text('status');
  const named = word === '' ? null : readStatus(word, config, context.statuses);
  if (word !== '' && named === null) reader.keepField('status');
  const [applied, saved] = [appliedIn(reader), reader.day('saved')];
  const milestones = milestonesOf(reader, reading, named?.stages ?? [], config, today);
  const story = {
    named,
    milestones,
    saved,
    applied: applied.day,
    sent: applied.mark,
    responded: reader.day('responded'),
    closed: reader.day('closed'),
    statusDate: reader.day('statusDate'),
    updated: reader.day('updated'),
    around: context.around,
  };
  const { history, unused } = historyOfRow(story, config, today);
  for (const field of unused) reader.keepField(field);
  const fields = fieldsOf(reader, { ...names, history }, context);
  for (const column of reading.others) reader.keep(column);
  countGuesses(guesses, reader, history, named === null && word !== '' ? word : null);
  const notes = [reader.text('notes'), ...reader.kept.map(({ column, cell }) => `${column}: ${cell}`)];
  return {
    id: null,
    body: null,
    dated: history.some(({ dateGuessed }) => !dateGuessed),
    line,
    fields: { ...fields, notes: notes.filter(Boolean).join('\n\n') },
  };
}

/** The day that it was sent on, or a mark that it was. */
function appliedIn(reader: RowReader) {
  const found = reader.days(reader.columnOf('applied'));
  // A day with a slip of the pen still says that it was sent.
  const isDayLike = /^[\d\s./-]*$/.test(reader.text('applied')) && /\d{3}/.test(reader.text('applied'));
  if (found === null) return { day: null, mark: isDayLike ? true : null };
  if ('mark' in found) return { day: null, mark: found.mark };
  if (found.days.length > 1) reader.keepField('applied');
  return { day: found.days[0] ?? null, mark: null };
}

/** The stages that columns of their own say were reached. */
function milestonesOf(
  reader: RowReader,
  { stages, map }: Reading,
  named: readonly Stage[],
  config: Config,
  today: CalendarDate,
): Milestone[] {
  const columns = milestoneFields.flatMap(([field, kind]) => {
    const stage = named.find((one) => one.kind === kind) ?? stageOfKind(config, kind);
    const column = map[field];
    return stage === undefined || column === undefined ? [] : [{ column, stage }];
  });
  const own = stages.flatMap(({ column, stage: id }) => {
    const stage = findStage(config, id);
    return stage === undefined ? [] : [{ column, stage }];
  });
  const found = [...columns, ...own].flatMap(({ column, stage }): Milestone[] => {
    if (namesStage(reader.cell(column), stage.id, config)) return [{ stage, day: null }];
    const read = reader.days(column, stage.kind === 'interview' ? 'near' : 'past');
    if (read === null) return [];
    if ('mark' in read) return read.mark ? [{ stage, day: null }] : [];
    return read.days.map((day) => ({ stage, day }));
  });
  return apart(found, config, today);
}

/** Whether a cell says by name that its column's stage was reached: `HackerRank` below "Coding challenge". */
const namesStage = (cell: string, stage: string | null, config: Config): boolean =>
  cell !== '' && cell.length <= 40 && readStatus(cell, config)?.stages.at(-1)?.id === stage;

/** Of several interviews ahead each has a stage of its own: a later entry of one stage would move the first. */
function apart(milestones: readonly Milestone[], { stages }: Config, today: CalendarDate): Milestone[] {
  const used = new Set<string>();
  const interviews = stages.filter(({ kind }) => kind === 'interview');
  return milestones.map(({ stage, day }) => {
    const isAhead = day !== null && day.date > today && stage.kind === 'interview';
    const free = interviews.find(({ id }, index) => index >= interviews.indexOf(stage) && !used.has(id));
    const own = isAhead ? (free ?? stage) : stage;
    if (isAhead) used.add(own.id);
    return { stage: own, day };
  });
}

function fieldsOf(
  reader: RowReader,
  fields: Pick<NewApplication, 'company' | 'role' | 'history'>,
  { config, today }: TableContext,
): NewApplication {
  const last = findStage(config, fields.history.at(-1)?.status ?? '');
  const requisition = requisitionOf(reader);
  return {
    ...fields,
    source: reader.text('source') || null,
    url: urlOf(reader),
    location: reader.text('location') || null,
    workMode: workModeOf(reader),
    employment: employmentOf(reader),
    salary: salaryOf(reader, config.currency),
    resume: reader.text('resume') || null,
    deadline: reader.day('deadline', 'near')?.date ?? null,
    tags: listOf(reader.text('tags')),
    priority: priorityOf(reader),
    contacts: contactsOf(reader),
    customReminders: remindersOf(reader, fields.company, today, last !== undefined && isClosed(last.kind)),
    posting: reader.text('posting'),
    ...(requisition !== null && { extra: { requisition } }),
  };
}

/** What is to be done on a day ahead is a reminder; everything else of it stands among the notes. */
function remindersOf(reader: RowReader, company: string, today: CalendarDate, isOver: boolean) {
  const step = reader.text('nextStep');
  const stepDay = step === '' ? null : reader.readDay(step, 'near');
  const own = reader.days(reader.columnOf('followUp'), 'near');
  const day = own !== null && 'days' in own ? (own.days[0] ?? null) : null;
  if (own !== null && ('mark' in own || own.days.length > 1)) reader.keepField('followUp');
  const due = day ?? stepDay;
  if (due === null || due.date < today || isOver) {
    if (day !== null) reader.keepField('followUp');
    reader.keepField('nextStep');
    return [];
  }
  const text = stepDay === null && step !== '' ? step.replace(/\s+/g, ' ') : `Follow up with ${company}`;
  return [{ due: due.date, text }];
}

function countGuesses(
  guesses: Guesses,
  reader: RowReader,
  history: NewApplication['history'],
  unknown: string | null,
): void {
  const guessed = history.filter(({ dateGuessed, at }) => dateGuessed && at === null);
  const isDated = history.some(({ dateGuessed }) => !dateGuessed);
  if (unknown !== null) guesses.add('unknown-status', unknown, unknown);
  for (const cell of reader.guessedDays) guesses.add('date', null, cell);
  if (guessed.length > reader.guessedDays.length)
    guesses.add(isDated ? 'no-day' : 'no-date', null, `${guessed.at(-1)?.status}`);
  const statusColumn = reader.columnOf('status');
  for (const { column, cell, isUnread } of reader.kept) {
    if (column === statusColumn) continue;
    const kind: GuessKind = isUnread ? 'not-read' : reader.hasField(column) ? 'no-use' : 'in-notes';
    guesses.add(kind, column, cell);
  }
}
