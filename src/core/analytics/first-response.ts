/** How long the first answer takes, and what silence means. */
import { type CalendarDate, daysBetween } from '../calendar-date.ts';
import { type ApplicationFacts, knownDay } from '../facts.ts';
import { countWhere, enough, round1 } from './rate.ts';

/** One submitted application as a survival observation. */
export interface Observation {
  /** Days from submission to the first answer; without one, to its end or today. */
  days: number;
  answered: boolean;
}

/** One step of the curve: by this day, the share of first answers that have come (0–1). */
export interface CurvePoint {
  day: number;
  answered: number;
}

/** The Kaplan–Meier figures; `answeredBy` in percent with one decimal, null where nothing was submitted. */
export interface FirstResponse {
  n: number;
  /** The first day by which at least half have answered; null if never. */
  median: number | null;
  answeredBy: { 7: number | null; 14: number | null; 30: number | null; 60: number | null };
}

/** Of the applications still unanswered after `day` days of being watched, how many were answered after all. */
export interface SilenceRow {
  day: number;
  silent: number;
  answeredLater: number;
}

const silenceDays = [7, 14, 21, 30, 45, 60];
/** Room for what repeated multiplication loses, far below one application's share. */
const tolerance = 1e-9;

/** How long a submitted application was watched in days, and after how many it was answered. */
export interface Wait {
  watched: number;
  answered: number | null;
}

/** The wait of an application; null where it was not submitted, or nobody knows how long it waited. */
export function waitOf(facts: ApplicationFacts, today: CalendarDate): Wait | null {
  const appliedOn = knownDay(facts, 'appliedOn');
  if (appliedOn === null) return null;
  const respondedOn = knownDay(facts, 'respondedOn');
  if (respondedOn !== null) {
    const answered = daysBetween(appliedOn, respondedOn);
    const end = facts.closedOn === null ? today : knownDay(facts, 'closedOn');
    // Of an unknown end it is known that it came no sooner than the answer.
    return { watched: end === null ? answered : daysBetween(appliedOn, end), answered };
  }
  if (facts.respondedOn !== null || facts.datesGuessed.includes('closedOn')) return null;
  return { watched: daysBetween(appliedOn, facts.closedOn ?? today), answered: null };
}

/** The submitted applications of known days as observations, censored at their end or at today. */
export function observationsOf(all: readonly ApplicationFacts[], today: CalendarDate): Observation[] {
  return waitsOf(all, today).map(({ watched, answered }) => ({
    days: answered ?? watched,
    answered: answered !== null,
  }));
}

/** The longest time of which {@link enough} applications can tell whether an answer came in it; 0 where too few were sent. */
export function longestKnown(all: readonly ApplicationFacts[], today: CalendarDate): number {
  const known = all.flatMap((facts) => {
    const [wait, appliedOn] = [waitOf(facts, today), facts.appliedOn];
    if (wait === null || appliedOn === null) return [];
    // What was answered is known for good, also where it was over soon after.
    return wait.answered === null ? wait.watched : daysBetween(appliedOn, today);
  });
  return known.sort((a, b) => b - a)[enough - 1] ?? 0;
}

function waitsOf(all: readonly ApplicationFacts[], today: CalendarDate): Wait[] {
  return all.flatMap((facts) => waitOf(facts, today) ?? []);
}

/**
 * The Kaplan–Meier estimate of having answered, one point per day with an answer, by day
 * (E. L. Kaplan, P. Meier, "Nonparametric estimation from incomplete observations", 1958).
 * An observation censored on a day was still watched on that day.
 */
export function answerCurve(observations: readonly Observation[]): CurvePoint[] {
  const sorted = observations.toSorted((a, b) => a.days - b.days);
  const points: CurvePoint[] = [];
  let silent = 1;
  for (let index = 0; index < sorted.length; ) {
    const day = sorted[index]?.days ?? 0;
    let end = index;
    let answers = 0;
    for (; end < sorted.length && sorted[end]?.days === day; end += 1)
      if (sorted[end]?.answered) answers += 1;
    if (answers > 0) {
      silent *= 1 - answers / (sorted.length - index);
      points.push({ day, answered: 1 - silent });
    }
    index = end;
  }
  return points;
}

/** The figures of the curve. */
export function deriveFirstResponse(all: readonly ApplicationFacts[], today: CalendarDate): FirstResponse {
  const observations = observationsOf(all, today);
  const curve = answerCurve(observations);
  const by = (day: number) =>
    observations.length === 0
      ? null
      : round1((curve.findLast((point) => point.day <= day)?.answered ?? 0) * 100);
  return {
    n: observations.length,
    median: curve.find(({ answered }) => answered >= 0.5 - tolerance)?.day ?? null,
    answeredBy: { 7: by(7), 14: by(14), 30: by(30), 60: by(60) },
  };
}

/** Whether it was watched for so many days, and not answered by then. */
export function wasSilent({ watched, answered }: Wait, day: number): boolean {
  return watched >= day && (answered === null || answered > day);
}

/** The person's own ground for giving an application up. */
export function deriveSilence(all: readonly ApplicationFacts[], today: CalendarDate): SilenceRow[] {
  const waits = waitsOf(all, today);
  return silenceDays.map((day) => {
    const silent = waits.filter((wait) => wasSilent(wait, day));
    const answeredLater = countWhere(silent, ({ answered }) => answered !== null);
    return { day, silent: silent.length, answeredLater };
  });
}
