/**
 * A period: the applications sent in it, and nothing else. It is compared with the one of the same length before it, by
 * what came within equal times.
 */
import {
  addDays,
  type CalendarDate,
  daysBetween,
  earlierOf,
  isDatable,
  monthStart,
  parseCalendarDate,
} from '../calendar-date.ts';
import { type ApplicationFacts, knownDay } from '../facts.ts';
import { clearOf, type Difference, differenceOf, fisherExact } from './compare.ts';
import { enough, type Rate } from './rate.ts';
import { knownOutcomes, type Outcome, outcomes, rateOfKnown } from './within-days.ts';

/** Days from the first to the last, both included. */
export interface Span {
  from: CalendarDate;
  to: CalendarDate;
}

/** A span up to today, and the one before it of the same length; `name` is how addresses call it. */
export interface Period extends Span {
  name: string;
  days: number;
  before: Span;
}

/** The period of a name (`30-days`, `since-2026-09-01`) as of today; null where it is none. */
export function parsePeriod(name: string, today: CalendarDate): Period | null {
  const days = /^([1-9]\d{0,4})-days$/.exec(name)?.[1];
  const since = parseCalendarDate(/^since-(.+)$/.exec(name)?.[1] ?? '');
  const from = days === undefined ? since : addDays(today, 1 - Number(days));
  if (from === null || from > today || !isDatable(from)) return null;
  const length = daysBetween(from, today) + 1;
  return {
    name,
    from,
    to: today,
    days: length,
    before: { from: addDays(from, -length), to: addDays(from, -1) },
  };
}

/** The periods that are made for everybody: 30 and 90 days, and since the first of each of the last months in which there was something to count. */
export function usualPeriods(all: readonly ApplicationFacts[], today: CalendarDate): Period[] {
  const first = all.flatMap((facts) => knownDay(facts, 'appliedOn') ?? []).reduce(earlierOf, today);
  const months: string[] = [];
  for (let month = monthStart(today); months.length < mostMonths && month > first; ) {
    months.push(`since-${month}`);
    month = monthStart(addDays(month, -1));
  }
  return ['30-days', '90-days', ...months].flatMap((name) => parsePeriod(name, today) ?? []);
}

/** What lies further back is all but everything. */
const mostMonths = 12;

/** The applications that were sent in a span, of those whose day is known. */
export function sentWithin(all: readonly ApplicationFacts[], { from, to }: Span): ApplicationFacts[] {
  return all.filter((facts) => {
    const on = knownDay(facts, 'appliedOn');
    return on !== null && on >= from && on <= to;
  });
}

/** How one outcome within the same days compares: of the period's applications, and of those before. */
export interface OutcomeChange {
  outcome: Outcome;
  now: Rate;
  before: Rate;
  difference: Difference;
  /** Whether the difference is more than chance would explain. */
  clear: boolean;
}

/** A period beside the one before it. */
export interface Change {
  sent: { now: number; before: number };
  /** Within how many days of sending the outcomes are looked for; null where no number of days is known of enough applications. */
  withinDays: number | null;
  outcomes: OutcomeChange[];
}

/** The times after sending at which outcomes may be compared. */
export const horizons: readonly number[] = [60, 30, 21, 14, 7];

/** What changed from the span before to the period; outcomes are compared where {@link enough} of either have had the time. */
export function compareWithBefore(all: readonly ApplicationFacts[], period: Period): Change {
  const [now, before] = [sentWithin(all, period), sentWithin(all, period.before)];
  const shareOf = (group: readonly ApplicationFacts[], outcome: Outcome, days: number) =>
    rateOfKnown(knownOutcomes(group, outcome, period.to, days));
  const isTold = (days: number) =>
    [now, before].every((group) => outcomes.every((outcome) => shareOf(group, outcome, days).of >= enough));
  const withinDays = horizons.find(isTold) ?? null;
  const sent = { now: now.length, before: before.length };
  if (withinDays === null) return { sent, withinDays, outcomes: [] };
  const rows = outcomes.flatMap((outcome) => {
    const [first, second] = [shareOf(now, outcome, withinDays), shareOf(before, outcome, withinDays)];
    const difference = differenceOf(first, second);
    const p = fisherExact(first, second);
    return difference === null ? [] : [{ outcome, now: first, before: second, difference, p }];
  });
  const clear = clearOf(rows);
  const changes = rows.map((row) => {
    const { p: _, ...change } = row;
    return { ...change, clear: clear.includes(row) };
  });
  return { sent, withinDays, outcomes: changes };
}
