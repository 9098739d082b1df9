/** Stays: how long an application stood in each stage. */
import { type CalendarDate, daysBetween } from './calendar-date.ts';
import type { Stage } from './stage.ts';

/** A run of consecutive status entries with one status. */
export interface Stay {
  stage: Stage;
  /** The date of its first entry. */
  from: CalendarDate;
  /** The date of the next stay's first entry; null while it lasts. */
  to: CalendarDate | null;
  /** Its length in days; null while it lasts. */
  days: number | null;
}

/** The stays in a list of entries that is in date order; entries without a stage are passed over. */
export function staysOf(entries: readonly { date: CalendarDate; stage: Stage | null }[]): Stay[] {
  const stays: Stay[] = [];
  let last: Stay | undefined;
  for (const { stage, date } of entries) {
    if (stage === null || last?.stage.id === stage.id) continue;
    if (last !== undefined) {
      last.to = date;
      last.days = daysBetween(last.from, date);
    }
    last = { stage, from: date, to: null, days: null };
    stays.push(last);
  }
  return stays;
}
