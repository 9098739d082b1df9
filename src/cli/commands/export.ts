/** `apptrack export` */
import { deriveReminders } from '../../core/reminders/derive.ts';
import { formatCalendar } from '../../format/calendar.ts';
import { exportCsv, exportDocument } from '../../format/export-file.ts';
import { UsageError } from '../../operations/errors.ts';
import { readFacts, remindersIn, reportProblems } from '../open-folder.ts';
import type { CommonOptions } from '../options.ts';
import { printJson, printText } from '../terminal.ts';

/** The options of `export`. */
export interface ExportOptions extends CommonOptions {
  format?: string;
}

/** Prints all applications as CSV or JSON, or their reminders and interviews as a calendar. */
export async function exportAll(options: ExportOptions): Promise<number> {
  const format = options.json ? 'json' : (options.format ?? 'csv');
  if (!['csv', 'json', 'ics'].includes(format))
    throw new UsageError(`cannot export as "${format}"; expected one of csv, json, ics`);
  const tracker = await readFacts(options);
  const { facts, written, config, today } = tracker;
  if (format === 'json')
    printJson(exportDocument(facts, written, (one) => deriveReminders(one, config, today)));
  else if (format === 'csv') printText(exportCsv(facts, written));
  else printText(formatCalendar({ facts, reminders: remindersIn(tracker), config, today }));
  return reportProblems(tracker.problems);
}
