/** The figures at a glance. */
import { type CalendarDate, weekStart } from '../calendar-date.ts';
import type { Config } from '../config.ts';
import { type ApplicationFacts, knownDay } from '../facts.ts';
import type { Reminder } from '../reminders/reminder.ts';
import type { StageKind } from '../stage.ts';
import { countWhere, type Rate, rate } from './rate.ts';

/** Counts of applications unless said otherwise; the rates are shares of the submitted ones. */
export interface Overview {
  total: number;
  /** Whose current kind is lead. */
  saved: number;
  active: number;
  quiet: number;
  submitted: number;
  responseRate: Rate;
  interviewRate: Rate;
  offerRate: Rate;
  acceptRate: Rate;
  rejected: number;
  withdrawn: number;
  ghosted: number;
  /** Submitted in today's ISO week, and the configured goal. */
  thisWeek: { applied: number; goal: number };
  /** Pending reminders, and those of them due since before today. */
  reminders: { due: number; overdue: number };
}

/** The overview of all applications as of `today`; `reminders` are those of all applications, at least the due ones. */
export function deriveOverview(
  all: readonly ApplicationFacts[],
  reminders: readonly Reminder[],
  config: Config,
  today: CalendarDate,
): Overview {
  const ofKind = (kind: StageKind) => countWhere(all, ({ stage }) => stage?.kind === kind);
  const submitted = countWhere(all, ({ appliedOn }) => appliedOn !== null);
  const share = (happened: (facts: ApplicationFacts) => boolean) =>
    rate(countWhere(all, happened), submitted);
  const monday = weekStart(today);
  return {
    total: all.length,
    saved: ofKind('lead'),
    active: countWhere(all, ({ active }) => active),
    quiet: countWhere(all, ({ quiet }) => quiet),
    submitted,
    responseRate: share(({ respondedOn }) => respondedOn !== null),
    interviewRate: share(({ interviewedOn }) => interviewedOn !== null),
    offerRate: share(({ offeredOn }) => offeredOn !== null),
    acceptRate: share(({ acceptedOn }) => acceptedOn !== null),
    rejected: ofKind('rejected'),
    withdrawn: ofKind('withdrawn'),
    ghosted: ofKind('ghosted'),
    thisWeek: {
      applied: countWhere(all, (facts) => (knownDay(facts, 'appliedOn') ?? '') >= monday),
      goal: config.weeklyGoal,
    },
    reminders: {
      due: countWhere(reminders, ({ state }) => state === 'due'),
      overdue: countWhere(reminders, ({ overdue }) => overdue),
    },
  };
}
