/** Applications that wait for an answer, and what the answers so far say of such a wait. */

import { answerCurve, observationsOf, waitOf } from '../analytics/first-response.ts';
import { type Rate, rate } from '../analytics/rate.ts';
import { within } from '../analytics/within-days.ts';
import { addDays, type CalendarDate } from '../calendar-date.ts';
import { compareTexts } from '../compare.ts';
import { days } from '../counted.ts';
import type { ApplicationFacts } from '../facts.ts';
import { type AdviceInput, type AdvicePart, type AdviceSet, say, setOfEach } from './advice.ts';

/** Applications, and the day on which they are looked at. */
type Seen = Pick<AdviceInput, 'all' | 'today'>;

/** An application that was sent and not answered, and for how many days. */
export interface Waiting {
  facts: ApplicationFacts;
  days: number;
}

/** The open applications without an answer whose days of waiting are known, the shortest wait first. */
export function waitingOf({ all, today }: Seen): Waiting[] {
  const waiting = all.flatMap((facts) => {
    const wait = waitOf(facts, today);
    const waits = wait !== null && wait.answered === null && facts.stage?.kind === 'applied';
    return waits ? [{ facts, days: wait.watched }] : [];
  });
  return waiting.sort(
    (a, b) => a.days - b.days || compareTexts(a.facts.application.id, b.facts.application.id),
  );
}

/** The applications that were answered after a known number of days. */
export function answeredOf({ all, today }: Seen): { facts: ApplicationFacts; days: number }[] {
  return all.flatMap((facts) => {
    const days = waitOf(facts, today)?.answered ?? null;
    return days === null ? [] : [{ facts, days }];
  });
}

/**
 * The first day by which so large a share (0–1) of the answers that come at all has come, as estimated with those that
 * still wait; null where none came.
 */
export function dayOfShare({ all, today }: Seen, share: number): number | null {
  const curve = answerCurve(observationsOf(all, today));
  const ever = curve.at(-1)?.answered ?? 0;
  return curve.find(({ answered }) => answered >= ever * share - 1e-9)?.day ?? null;
}

/** What came of a silence: the applications that were silent, those of them that were answered later, and the share. */
export interface AfterSilence {
  silent: AdviceSet;
  answered: AdviceSet;
  rate: Rate;
}

/**
 * Of the applications that were silent for `day` days, those that were answered in the `more` days after; of those alone
 * that have had both, whatever became of them.
 */
export function answeredAfter({ all, today }: AdviceInput, day: number, more: number): AfterSilence {
  const known = all.flatMap((facts) => {
    const later = within(facts, 'responded', day + more, today);
    return later === null || within(facts, 'responded', day, today) !== false ? [] : [{ facts, later }];
  });
  const answered = known.filter(({ later }) => later);
  return {
    silent: setOfEach('silent', `Silent for ${days(day)}, and sent ${day + more} days ago or earlier`, known),
    answered: setOfEach(
      'answered-later',
      `Silent for ${days(day)}, and answered in the ${more} after`,
      answered,
    ),
    rate: rate(answered.length, known.length),
  };
}

/** How many of the silent ones were answered after all, as `3 were answered`. */
export function answeredInWords({ answered }: AfterSilence): AdvicePart[] {
  return answered.ids.length === 0
    ? say`none was answered`
    : say`${answered} ${answered.ids.length === 1 ? 'was' : 'were'} answered`;
}

/** Whether a person did nothing about an application in the last `days` days, and has not decided to let it be. */
export function isLeftAlone(
  { application, quietDays }: ApplicationFacts,
  today: CalendarDate,
  days: number,
): boolean {
  const recent = addDays(today, -days);
  const decided = application.decisions.some(
    ({ id, done, dismissed, snoozed }) =>
      id.startsWith('follow_up:') &&
      ((dismissed !== null && dismissed <= today) ||
        (snoozed !== null && snoozed > today) ||
        (done !== null && done > recent && done <= today)),
  );
  return quietDays !== null && quietDays >= days && !decided;
}
