/** When a person is not free, and nothing else. */
import type { CalendarDate } from '../calendar-date.ts';
import type { ApplicationFacts } from '../facts.ts';
import { instantOf } from '../local-date-time.ts';
import { appointmentsOf } from './appointment.ts';
import { usualMinutes } from './overlaps.ts';

/** A time that is taken: instants in milliseconds since the Unix epoch. */
export interface BusyTime {
  from: number;
  to: number;
}

/**
 * The times of all appointments that take place on `today` or later and have an hour. Those that overlap or touch are
 * one, so that it is not told how many there are.
 */
export function busyTimes(
  all: readonly ApplicationFacts[],
  timeZone: string,
  today: CalendarDate,
): BusyTime[] {
  const times = all
    .flatMap((facts) => appointmentsOf(facts, timeZone))
    .filter(({ standing, day }) => standing === 'on' && day >= today)
    .flatMap(({ at, minutes }) => {
      const from = instantOf(at, timeZone);
      return from === null ? [] : [{ from, to: from + (minutes ?? usualMinutes) * 60_000 }];
    })
    .sort((a, b) => a.from - b.from);
  const apart: BusyTime[] = [];
  for (const time of times) {
    const last = apart.at(-1);
    if (last === undefined || time.from > last.to) apart.push({ ...time });
    else last.to = Math.max(last.to, time.to);
  }
  return apart;
}
