/** `apptrack status` */

import type { Application, HistoryEntry } from '../../core/application.ts';
import type { CalendarDate } from '../../core/calendar-date.ts';
import { historyEntry } from '../../core/history-entry.ts';
import { addHistoryEntry } from '../../operations/add-history-entry.ts';
import { type Change, changeApplication } from '../../operations/change-application.ts';
import { describeEntry } from '../../operations/describe-change.ts';
import { UsageError, WorkError } from '../../operations/errors.ts';
import { type Slip, SlipError, slipIn } from '../../operations/find-slips.ts';
import { statusNamed } from '../../operations/stages.ts';
import type { Store } from '../../store/store.ts';
import { changeApplications, type SeveralOptions } from '../change-several.ts';
import type { OpenFolder } from '../open-folder.ts';

/** The options of `status`. */
export interface StatusOptions extends SeveralOptions {
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

/** Appends a status, the last of the words that is not `-`, to the history of the applications that the others name. */
export function status(
  options: StatusOptions,
  first: string,
  second: string,
  more: string[],
): Promise<number> {
  const words = [first, second, ...more];
  const at = words.findLastIndex((word) => word !== '-');
  const [wanted = ''] = words.splice(at, 1);
  if (at < 0) throw new UsageError('no status is named; write: apptrack status - STATUS');
  const { note, at: time, with: people, reason, dateGuessed, cancelled } = options;
  return changeApplications(options, words, (folder) => {
    const named = statusNamed(folder.config, wanted);
    const entry = historyEntry({
      ...{ date: options.date ?? folder.today, status: named, note, at: time, with: people },
      ...{ reason, dateGuessed, cancelled },
    });
    return async (store, { path }, isAlone) => {
      const change = await write({ ...folder, store }, path, entry, options, isAlone);
      const isThere = change.texts.before === change.texts.after;
      const line = isThere
        ? `${change.after.company}: ${named} already`
        : describeEntry(change.before, entry);
      return { change, line };
    };
  });
}

const instead: Readonly<Record<Slip['kind'], string>> = {
  'status-again': 'say what is new (--note, --at, --with), or add --anyway',
  'time-before-day': 'name the day on which it was arranged (--date), or add --anyway',
};

/**
 * Writes the entry; asks about what is probably a slip, or refuses it with a {@link SlipError} where nobody can be asked.
 * Of several, one that has the status already stays as it is.
 */
async function write(
  { store, config }: OpenFolder,
  path: string,
  entry: HistoryEntry,
  { date, anyway = false }: StatusOptions,
  isAlone: boolean,
): Promise<Change> {
  const refuseSlip = (application: Application) => {
    const slip = slipIn(application, entry, config, { isDayGiven: date !== undefined });
    if (slip !== null) throw new SlipError(slip, instead[slip.kind]);
  };
  try {
    return await addHistoryEntry(store, config, path, entry, null, anyway ? undefined : refuseSlip);
  } catch (error) {
    if (!(error instanceof SlipError)) throw error;
    if (!isAlone && error.slip.kind === 'status-again') return unchanged(store, config, path);
    if (!isAlone || !process.stdin.isTTY) throw error;
    const { confirm } = await import('../input/prompts.ts');
    if (!(await confirm(`${error.slip.what}. Write it all the same?`)))
      throw new WorkError('nothing was written');
    return addHistoryEntry(store, config, path, entry);
  }
}

function unchanged(store: Store, config: OpenFolder['config'], path: string): Promise<Change> {
  return changeApplication(store, config, path, () => []);
}
