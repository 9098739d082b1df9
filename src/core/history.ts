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
  const starts: { stage: Stage; from: CalendarDate }[] = [];
  for (const { stage, date } of entries) {
    if (stage !== null && starts.at(-1)?.stage.id !== stage.id) starts.push({ stage, from: date });
  }
  return starts.map(({ stage, from }, index) => {
    const to = starts[index + 1]?.from ?? null;
    return { stage, from, to, days: to === null ? null : daysBetween(from, to) };
  });
}
