/**
 * What came of applications within so many days of sending, of those that have had these days: so that recent ones, which
 * had less time, do not look worse than old ones.
 */
import { addDays, type CalendarDate, daysBetween } from '../calendar-date.ts';
import { type ApplicationFacts, knownDay } from '../facts.ts';
import { countWhere, type Rate, rate } from './rate.ts';

/** What may come of an application. */
export type Outcome = 'responded' | 'interviewed';
/** All of them. */
export const outcomes: readonly Outcome[] = ['responded', 'interviewed'];

/** Outcomes are compared within so many days of sending, in which most answers come. */
export const outcomeDays = 21;

/** An application whose outcome is known. */
export interface Known {
  facts: ApplicationFacts;
  had: boolean;
}

const milestoneOf = { responded: 'respondedOn', interviewed: 'interviewedOn' } as const;

/**
 * Whether an application had the outcome within so many days; null where it was not sent, has not had so many days yet,
 * was withdrawn before them, or where nobody knows the days.
 */
export function within(
  facts: ApplicationFacts,
  outcome: Outcome,
  days: number,
  today: CalendarDate,
): boolean | null {
  const appliedOn = knownDay(facts, 'appliedOn');
  if (appliedOn === null || daysBetween(appliedOn, today) < days) return null;
  const milestone = milestoneOf[outcome];
  const on = facts[milestone];
  const end = addDays(appliedOn, days);
  if (on !== null) return facts.datesGuessed.includes(milestone) ? null : on <= end;
  // Who withdraws ends the wait; every other ending says that nothing came.
  const cutShort =
    facts.stage?.kind === 'withdrawn' &&
    facts.closedOn !== null &&
    (facts.datesGuessed.includes('closedOn') || facts.closedOn < end);
  return cutShort ? null : false;
}

/** Those of which {@link within} can tell whether they had the outcome within so many days. */
export function knownOutcomes(
  all: readonly ApplicationFacts[],
  outcome: Outcome,
  today: CalendarDate,
  days = outcomeDays,
): Known[] {
  return all.flatMap((facts) => {
    const had = within(facts, outcome, days, today);
    return had === null ? [] : [{ facts, had }];
  });
}

/** The share of them that had it. */
export function rateOfKnown(known: readonly Known[]): Rate {
  return rate(
    countWhere(known, ({ had }) => had),
    known.length,
  );
}
