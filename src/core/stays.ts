/** Stays: how long an application stood in each stage. */
import { type CalendarDate, daysBetween } from './calendar-date.ts';
import type { TimelineItem } from './facts.ts';
import type { Stage } from './stage.ts';

/** A run of consecutive status entries with one status. */
export interface Stay {
  stage: Stage;
  /** The date of its first entry. */
  from: CalendarDate;
  /** The date of the next stay's first entry; null while it lasts. */
  to: CalendarDate | null;
  /** Its length in days; null while it lasts, and where the day of its beginning or end is not known. */
  days: number | null;
  /** Whether the day of its beginning is not known. */
  fromGuessed: boolean;
  /** Whether all that was scheduled in it was called off. */
  calledOff: boolean;
}

/** What a stay is made of. */
type StayEntry = Pick<TimelineItem, 'date' | 'stage' | 'dateGuessed' | 'calledOff'>;

/** The stays in a list of entries that is in date order; entries without a stage are passed over. */
export function staysOf(entries: readonly StayEntry[]): Stay[] {
  const stays: Stay[] = [];
  let last: Stay | undefined;
  for (const { stage, date, dateGuessed, calledOff } of entries) {
    if (stage === null) continue;
    if (last?.stage.id === stage.id) {
      last.calledOff &&= calledOff;
      continue;
    }
    if (last !== undefined) {
      last.to = date;
      last.days = last.fromGuessed || dateGuessed ? null : daysBetween(last.from, date);
    }
    last = { stage, from: date, to: null, days: null, fromGuessed: dateGuessed, calledOff };
    stays.push(last);
  }
  return stays;
}
