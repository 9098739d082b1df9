/** What happened week by week, of what has a known day. */
import {
  addDays,
  type CalendarDate,
  calendarDate,
  earlierOf,
  finalYear,
  firstYear,
  isoWeek,
  laterOf,
  weekNumber,
  weekStart,
} from '../calendar-date.ts';
import { type ApplicationFacts, isCountedInterview, knownDay } from '../facts.ts';

/** One ISO week. */
export interface TrendRow {
  /** `2026-W41`. */
  week: string;
  /** Its Monday. */
  start: CalendarDate;
  /** Applications submitted in it. */
  applied: number;
  /** First answers that came in it. */
  responses: number;
  /** Entries of kind interview in it, but for those that only move one, and those called off. */
  interviews: number;
  /** Applications whose first offer came in it. */
  offers: number;
}

// No date that slipped through may make more rows than these years have weeks.
const earliest = calendarDate(`${firstYear}-01-01`);
const latest = calendarDate(`${finalYear}-12-31`);

/** One row per ISO week from the first submission of a known day to today, none left out; empty where nothing was submitted. */
export function deriveTrends(all: readonly ApplicationFacts[], today: CalendarDate): TrendRow[] {
  const submitted = all.filter(({ appliedOn }) => appliedOn !== null);
  if (submitted.length === 0) return [];
  const first = laterOf(
    submitted.reduce(
      (least, facts) =>
        earlierOf(least, knownDay(facts, 'appliedOn') ?? knownDay(facts, 'respondedOn') ?? least),
      today,
    ),
    earliest,
  );
  const end = earlierOf(today, latest);
  const rows: TrendRow[] = [];
  for (let start = weekStart(first); start <= end; start = addDays(start, 7))
    rows.push({ week: isoWeek(start), start, applied: 0, responses: 0, interviews: 0, offers: 0 });
  const firstWeek = weekNumber(first);
  const rowOf = (date: CalendarDate | null) =>
    date === null ? undefined : rows[weekNumber(date) - firstWeek];
  for (const facts of submitted) {
    bump(rowOf(knownDay(facts, 'appliedOn')), 'applied');
    bump(rowOf(knownDay(facts, 'respondedOn')), 'responses');
    bump(rowOf(knownDay(facts, 'offeredOn')), 'offers');
    for (const item of facts.timeline) if (isCountedInterview(item)) bump(rowOf(item.date), 'interviews');
  }
  return rows;
}

function bump(row: TrendRow | undefined, figure: 'applied' | 'responses' | 'interviews' | 'offers'): void {
  if (row !== undefined) row[figure] += 1;
}
