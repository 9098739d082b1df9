/** A week in one text: what the last one brought, what is late, what this one holds, what to do next. */
import { answeredOf, dayOfShare, type Waiting, waitingOf } from '../advice/waiting.ts';
import { type AgendaItem, deriveAgenda } from '../agenda/agenda.ts';
import { type Span, sentWithin } from '../analytics/period.ts';
import { countWhere, enough } from '../analytics/rate.ts';
import { addDays, type CalendarDate, daysBetween, isoWeek, weekStart } from '../calendar-date.ts';
import { compareTexts } from '../compare.ts';
import type { Config } from '../config.ts';
import { type ApplicationFacts, knownDay, type TimelineItem } from '../facts.ts';
import type { Reminder } from '../reminders/reminder.ts';
import { isResponse } from '../stage.ts';
import { deriveDayAtHand, isToCome, type WeekAtHand } from './day-at-hand.ts';
import type { NextStep } from './next-steps.ts';

/** An answer of last week's: the last one, where an application had several. */
export interface WeeksAnswer {
  facts: ApplicationFacts;
  entry: TimelineItem;
  /** Days from sending to it, where it was the first and both days are known; else null. */
  after: number | null;
}

/** The applications that wait for longer than nine of ten of the answers took, the longest wait first. */
export interface LateAnswers {
  /** So many days most answers took at most. */
  within: number;
  /** How many answers came in them, of all that came. */
  inTime: number;
  answers: number;
  waiting: Waiting[];
}

/** What is told of a week on one of its days. */
export interface WeeklyDigest {
  day: CalendarDate;
  /** `2026-W48`, and its days. */
  week: string;
  span: Span;
  goal: WeekAtHand;
  /** Sent in the week before, in that order. */
  sent: ApplicationFacts[];
  /** Who answered in the week before, in that order. */
  answered: WeeksAnswer[];
  /** Null where too few answers have come to say when one is late. */
  late: LateAnswers | null;
  /** From the day on to Sunday. */
  planned: AgendaItem[];
  /** The best first, three at most. */
  steps: NextStep[];
}

const steps = 3;
const most = 0.9;

/** The digest of the week that `day` is in; `reminders` are those of all these applications, by due date. */
export function deriveWeeklyDigest(
  all: readonly ApplicationFacts[],
  reminders: readonly Reminder[],
  config: Config,
  day: CalendarDate,
): WeeklyDigest {
  const monday = weekStart(day);
  const sunday = addDays(monday, 6);
  const before = { from: addDays(monday, -7), to: addDays(monday, -1) };
  const atHand = deriveDayAtHand(all, reminders, config, day);
  const { days } = deriveAgenda(all, reminders, config, day);
  return {
    day,
    week: isoWeek(day),
    span: { from: monday, to: sunday },
    goal: atHand.week,
    sent: inOrder(sentWithin(all, before), (facts) => [facts.appliedOn ?? '', facts]),
    answered: inOrder(
      all.flatMap((facts) => answerIn(facts, before)),
      ({ facts, entry }) => [entry.date, facts],
    ),
    late: lateAnswers(all, day),
    planned: [...days]
      .filter(([on]) => on >= day && on <= sunday)
      .flatMap(([, items]) => items.filter(isToCome)),
    steps: atHand.steps.slice(0, steps),
  };
}

function answerIn(facts: ApplicationFacts, { from, to }: Span): WeeksAnswer[] {
  const entry = facts.timeline.findLast(
    ({ stage, planned, dateGuessed, moves, date }) =>
      stage !== null &&
      isResponse(stage.kind) &&
      !planned &&
      !dateGuessed &&
      // To move an appointment is no news of its own.
      moves === 0 &&
      date >= from &&
      date <= to,
  );
  if (entry === undefined) return [];
  const [sentOn, first] = [knownDay(facts, 'appliedOn'), knownDay(facts, 'respondedOn')];
  const isFirst = first !== null && first === entry.date && sentOn !== null && sentOn < first;
  return [{ facts, entry, after: isFirst ? daysBetween(sentOn, first) : null }];
}

function lateAnswers(all: readonly ApplicationFacts[], today: CalendarDate): LateAnswers | null {
  const answers = answeredOf({ all, today });
  const within = dayOfShare({ all, today }, most);
  if (answers.length < enough || within === null) return null;
  return {
    within,
    inTime: countWhere(answers, ({ days }) => days <= within),
    answers: answers.length,
    waiting: waitingOf({ all, today })
      .filter(({ days }) => days > within)
      .toReversed(),
  };
}

function inOrder<Item>(items: readonly Item[], keyOf: (item: Item) => [string, ApplicationFacts]): Item[] {
  const key = (item: Item) => {
    const [day, { application }] = keyOf(item);
    return `${day} ${application.id}`;
  };
  return items.toSorted((a, b) => compareTexts(key(a), key(b)));
}
