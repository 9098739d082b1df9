/** `apptrack export` */
import { deriveReminders } from '../../core/reminders/derive.ts';
import { formatCalendar } from '../../format/calendar.ts';
import { exportCsv, exportDocument } from '../../format/export-file.ts';
import { UsageError } from '../../operations/errors.ts';
import type { CommonOptions } from '../options.ts';
import { printJson, printText } from '../terminal.ts';
import { readView, remindersIn, reportProblems } from '../view.ts';

/** The options of `export`. */
export interface ExportOptions extends CommonOptions {
  format?: string;
}

/** Prints all applications as CSV or JSON, or their reminders and interviews as a calendar. */
export async function exportAll(options: ExportOptions): Promise<number> {
  const format = options.json ? 'json' : (options.format ?? 'csv');
  if (!['csv', 'json', 'ics'].includes(format))
    throw new UsageError(`cannot export as "${format}"; expected one of csv, json, ics`);
  const view = await readView(options);
  const { facts, config, today } = view;
  if (format === 'json') printJson(exportDocument(facts, (one) => deriveReminders(one, config, today)));
  else if (format === 'csv') printText(exportCsv(facts));
  else printText(formatCalendar({ facts, reminders: remindersIn(view), config, today }));
  return reportProblems(view.problems);
}
