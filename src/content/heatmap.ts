/** How much happened on each day of the last year. */
import { addDays, type CalendarDate, isoWeek, weekStart } from '../core/calendar-date.ts';
import type { ApplicationFacts } from '../core/facts.ts';

/** One day; `level` 0 to 4 is how much it stands out. */
export interface HeatDay {
  date: CalendarDate;
  count: number;
  level: 0 | 1 | 2 | 3 | 4;
}

/** One ISO week, from Monday on; the present one ends with today. */
export interface HeatWeek {
  week: string;
  start: CalendarDate;
  total: number;
  days: HeatDay[];
}

/** The last year in weeks, and what it adds up to. */
export interface Heatmap {
  weeks: HeatWeek[];
  /** Entries in that time, and the days that had any. */
  entries: number;
  days: number;
  busiest: HeatWeek | null;
}

const weekCount = 53;

/** The entries of the last 53 weeks up to today, by day; but for those of unknown days. */
export function deriveHeatmap(all: readonly ApplicationFacts[], today: CalendarDate): Heatmap {
  const counts = new Map<CalendarDate, number>();
  for (const { timeline } of all) {
    for (const { date, planned, dateGuessed } of timeline) {
      if (!planned && !dateGuessed) counts.set(date, (counts.get(date) ?? 0) + 1);
    }
  }
  const first = addDays(weekStart(today), -7 * (weekCount - 1));
  const weeks = Array.from({ length: weekCount }, (_, index) =>
    weekOf(addDays(first, 7 * index), counts, today),
  );
  const days = weeks.flatMap((week) => week.days).filter(({ count }) => count > 0);
  const busiest = weeks.reduce((best, week) => (week.total > best.total ? week : best));
  return {
    weeks,
    entries: days.reduce((sum, { count }) => sum + count, 0),
    days: days.length,
    busiest: busiest.total === 0 ? null : busiest,
  };
}

function weekOf(
  start: CalendarDate,
  counts: ReadonlyMap<CalendarDate, number>,
  today: CalendarDate,
): HeatWeek {
  const days = Array.from({ length: 7 }, (_, index) => addDays(start, index))
    .filter((date) => date <= today)
    .map((date) => {
      const count = counts.get(date) ?? 0;
      return { date, count, level: levelOf(count) };
    });
  return { week: isoWeek(start), start, total: days.reduce((sum, { count }) => sum + count, 0), days };
}

function levelOf(count: number): HeatDay['level'] {
  if (count === 0) return 0;
  return count < 2 ? 1 : count < 4 ? 2 : count < 7 ? 3 : 4;
}
