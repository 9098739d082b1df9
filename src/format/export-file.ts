/** AppTrack's own exports, complete: as CSV for spreadsheets and as JSON. `import-own.ts` reads them back. */
import { type ApplicationFacts, derivedFigures, inDateOrder, milestoneNames } from '../core/facts.ts';
import type { Reminder } from '../core/reminders/reminder.ts';
import {
  type ApplicationDetails,
  applicationDetails,
  applicationItem,
  type ListDocument,
  listDocument,
} from './api-documents.ts';
import { type CsvCells, formatCsv } from './csv.ts';
import { type CompleteApplication, completeApplication } from './own-keys.ts';
import type { YamlMapping } from './yaml-values.ts';

/** An application with everything its file says; keys of the person's own inside an item stand in its `extra`. */
export type ExportedApplication = ApplicationDetails &
  Pick<CompleteApplication, 'contacts' | 'salary' | 'offer' | 'customReminders' | 'decisions'>;

/** The frontmatter of files by their paths, as it is written. */
type WrittenFiles = ReadonlyMap<string, YamlMapping>;

/** The complete export as a JSON document; `remindersOf` gives an application's reminders. */
export function exportDocument(
  all: readonly ApplicationFacts[],
  written: WrittenFiles,
  remindersOf: (facts: ApplicationFacts) => Reminder[],
): ListDocument<ExportedApplication> {
  return listDocument(
    all.map((facts) => {
      const { application, timeline } = facts;
      const complete = completeApplication(application, written.get(application.path));
      const { source, salary, contacts, offer, customReminders, decisions } = complete;
      const history = inDateOrder(complete.history).map((entry, index) => ({
        ...entry,
        kind: timeline[index]?.stage?.kind ?? null,
        planned: timeline[index]?.planned ?? false,
      }));
      const details = applicationDetails(facts, remindersOf(facts));
      return { ...details, source, salary, contacts, offer, history, customReminders, decisions };
    }),
  );
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
  'deadline',
  'priority',
  ...milestoneNames,
  ...derivedFigures,
] as const;
/** Columns of JSON; empty where there is nothing. */
export const dataColumns = [
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
export function exportCsv(all: readonly ApplicationFacts[], written: WrittenFiles): string {
  const rows = all.map((facts): CsvCells => {
    const complete = completeApplication(facts.application, written.get(facts.application.path));
    const item = { ...applicationItem(facts), source: complete.source };
    const plain = plainColumns.map((column) => [column, String(item[column] ?? '')]);
    const data = dataColumns.map((column) => [column, dataCell(complete[column])]);
    return { ...Object.fromEntries([...plain, ...data]), body: complete.body };
  });
  return formatCsv(rows, [...plainColumns, ...dataColumns, 'body']);
}

function dataCell(value: unknown): string {
  const empty = value === null || (typeof value === 'object' && Object.keys(value ?? {}).length === 0);
  return empty ? '' : JSON.stringify(value);
}
