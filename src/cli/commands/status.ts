/** `apptrack status` */

import type { Application, HistoryEntry } from '../../core/application.ts';
import type { CalendarDate } from '../../core/calendar-date.ts';
import { historyEntry } from '../../core/history-entry.ts';
import { addHistoryEntry } from '../../operations/add-history-entry.ts';
import type { Change } from '../../operations/change-application.ts';
import { WorkError } from '../../operations/errors.ts';
import { type Slip, SlipError, slipIn } from '../../operations/find-slips.ts';
import { requireStatus } from '../../operations/stages.ts';
import { chooseApplication } from '../input/choose.ts';
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
  const { path } = await chooseApplication(folder.store, query, options);
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
  const change = await write(folder, path, entry, options);
  printEntry(options, folder, change, entry);
  return 0;
}

const instead: Readonly<Record<Slip['kind'], string>> = {
  'status-again': 'say what is new (--note, --at, --with), or add --anyway',
  'time-before-day': 'name the day on which it was arranged (--date), or add --anyway',
};

/** Writes the entry; asks about what is probably a slip, or refuses it with a {@link SlipError} where nobody can be asked. */
async function write(
  { store, config }: OpenFolder,
  path: string,
  entry: HistoryEntry,
  { date, anyway = false }: StatusOptions,
): Promise<Change> {
  const refuseSlip = (application: Application) => {
    const slip = slipIn(application, entry, config, { isDayGiven: date !== undefined });
    if (slip !== null) throw new SlipError(slip, instead[slip.kind]);
  };
  try {
    return await addHistoryEntry(store, config, path, entry, null, anyway ? undefined : refuseSlip);
  } catch (error) {
    if (!(error instanceof SlipError) || !process.stdin.isTTY) throw error;
    const { confirm } = await import('../input/prompts.ts');
    if (!(await confirm(`${error.slip.what}. Write it all the same?`)))
      throw new WorkError('nothing was written');
    return addHistoryEntry(store, config, path, entry);
  }
}
