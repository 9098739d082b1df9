/** What somebody is about to write that is sound, and probably not meant. */
import type { Application, HistoryEntry } from '../core/application.ts';
import { type Config, findStage } from '../core/config.ts';
import { inDateOrder } from '../core/facts.ts';
import { dayOf } from '../core/local-date-time.ts';
import { WorkError } from './errors.ts';

/** A probable slip: what is odd, and what may be meant instead. */
export interface Slip {
  what: string;
  kind: 'status-again' | 'time-before-day';
}

/** An entry was not written, for it is probably a slip. */
export class SlipError extends WorkError {
  override name = 'SlipError';
  readonly slip: Slip;
  constructor(slip: Slip, instead: string) {
    super(`${slip.what}: ${instead}; nothing was written`);
    this.slip = slip;
  }
}

/** The first probable slip in an entry for the application; null where there is none. `isDayGiven`: whether the person named the day. */
export function slipIn(
  application: Pick<Application, 'company' | 'history'>,
  entry: HistoryEntry,
  config: Config,
  { isDayGiven }: { isDayGiven: boolean },
): Slip | null {
  const day = entry.at === null ? null : dayOf(entry.at, config.timezone);
  if (day !== null && day < entry.date && !entry.dateGuessed)
    return { kind: 'time-before-day', what: `${entry.at} is before the day of its entry, ${entry.date}` };
  const before = inDateOrder(application.history).findLast(
    ({ status, date }) => status !== null && date <= entry.date,
  );
  if (entry.status === null || before?.status !== entry.status || saysMore(entry)) return null;
  const stage = findStage(config, entry.status);
  // Another day is another round of it.
  if (stage?.kind === 'interview' && isDayGiven && before.date !== entry.date) return null;
  return {
    kind: 'status-again',
    what: `${application.company} is at ${stage?.label ?? entry.status} already, since ${before.date}`,
  };
}

/** Whether an entry says more than its day and status. */
function saysMore({ note, at, minutes, with: people, url, reason, cancelled }: HistoryEntry): boolean {
  return [note, at, minutes, url, reason].some((value) => value !== null) || people.length > 0 || cancelled;
}
