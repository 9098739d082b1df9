/** `apptrack status` */

import type { HistoryEntry } from '../../core/application.ts';
import type { CalendarDate } from '../../core/calendar-date.ts';
import { historyEntry } from '../../core/history-entry.ts';
import { addHistoryEntry } from '../../operations/add-history-entry.ts';
import { WorkError } from '../../operations/errors.ts';
import { findApplication } from '../../operations/find-application.ts';
import { type Slip, slipIn } from '../../operations/find-slips.ts';
import { parseValid } from '../../operations/parse-valid.ts';
import { requireStatus } from '../../operations/stages.ts';
import { confirm } from '../input/prompts.ts';
import { type OpenFolder, openFolder } from '../open-folder.ts';
import type { CommonOptions } from '../options.ts';
import { printEntry } from '../print-change.ts';

/** The options of `status`. */
export interface StatusOptions extends CommonOptions {
  date?: CalendarDate;
  at?: string;
  with?: string[];
  note?: string;
  reason?: string;
  dateGuessed?: boolean;
  cancelled?: boolean;
  /** Also what looks like a slip. */
  anyway?: boolean;
}

/** Appends a status to an application's history. */
export async function status(options: StatusOptions, query: string, wanted: string): Promise<number> {
  const folder = openFolder(options);
  requireStatus(folder.config, wanted);
  const { path } = findApplication(folder.store, query);
  const { date = folder.today, ...said } = options;
  const { note, at, with: people, reason, dateGuessed, cancelled } = said;
  const entry = historyEntry({
    date,
    status: wanted,
    note,
    at,
    with: people,
    reason,
    dateGuessed,
    cancelled,
  });
  if (!options.anyway) await refuseSlip(folder, path, entry, options.date !== undefined);
  const change = await addHistoryEntry(folder.store, folder.config, path, entry);
  printEntry(options, folder, change, entry);
  return 0;
}

const meant: Readonly<Record<Slip['kind'], string>> = {
  'status-again': 'say what is new (--note, --at, --with)',
  'time-before-day': 'name the day on which it was arranged (--date)',
};

/** Asks about what is probably a slip; a {@link WorkError} where the answer is no, or nobody can be asked. */
async function refuseSlip(
  { store, config }: OpenFolder,
  path: string,
  entry: HistoryEntry,
  isDayGiven: boolean,
): Promise<void> {
  const text = store.readText(path)?.text;
  // What is wrong with the file is told where it is to be written.
  if (text == null) return;
  const slip = slipIn(parseValid(path, text, config), entry, config, { isDayGiven });
  if (slip === null) return;
  if (!process.stdin.isTTY)
    throw new WorkError(`${slip.what}: ${meant[slip.kind]}, or add --anyway; nothing was written`);
  if (!(await confirm(`${slip.what}. Write it all the same?`))) throw new WorkError('nothing was written');
}
