/** Whom to write to once more, and where to wait no longer. */

import { enough } from '../analytics/rate.ts';
import { between, days as inDays } from '../counted.ts';
import { type Advice, type AdviceInput, applications, type Finding, say, setOfEach } from './advice.ts';
import { answeredAfter, answeredInWords, answeredOf, dayOfShare, isLeftAlone, waitingOf } from './waiting.ts';

/** So many days are looked on after a silence. */
const later = 28;
/** So many days of silence are asked about for when to wait no longer. */
const longSilence = 30;
/** At most so many percent may be answered later where waiting is called vain: the upper end, not the figure. */
const hardlyAny = 15;
/** Nobody is written to twice in so many days. */
const pause = 7;
/** A second letter makes sense for so many days after most answers have come. */
const window = 21;
/** More than so many in one week is no advice. */
const most = 5;

/** The sentences about silence: `stop-waiting` first, since nobody is to be written to who is not waited for. */
export function adviseOnSilence(input: AdviceInput): Finding[] {
  const stop = stopWaiting(input);
  const given = new Set('about' in stop ? stop.about.ids : []);
  return [stop, followUp(input, given)];
}

function stopWaiting(input: AdviceInput): Finding {
  const rule = 'stop-waiting';
  const after = answeredAfter(input, longSilence, later);
  const most = Math.round(after.rate.high ?? 100);
  if (after.rate.of < enough)
    return {
      rule,
      why: say`Fewer than ${enough} applications were silent for ${longSilence} days and had ${later} more, too few to say when to stop waiting.`,
    };
  if (most > hardlyAny)
    return {
      rule,
      why: say`Of ${after.silent} that were silent for ${longSilence} days, ${answeredInWords(after)} in the ${later} after. It may be up to ${most} %, too many to stop waiting.`,
    };
  const old = waitingOf(input).filter(({ days }) => days >= longSilence);
  if (old.length === 0) return { rule, why: say`No application has been waiting for ${longSilence} days.` };
  const about = setOfEach('waiting', `Silent for ${longSilence} days and longer`, old);
  return {
    rule,
    text: say`Wait no longer for ${about} ${applications(about)}: after ${longSilence} days of silence hardly an answer comes.`,
    evidence: say`Of ${after.silent} that were silent for so long, ${answeredInWords(after)} in the ${later} days after.`,
    uncertainty: say`That is at most ${most} % (95 % interval).`,
    about,
    basis: after.rate.of,
    weight: 60,
  };
}

function followUp(input: AdviceInput, given: ReadonlySet<string>): Finding {
  const rule = 'follow-up';
  const answered = answeredOf(input);
  const day = dayOfShare(input, 0.9);
  if (answered.length < enough || day === null)
    return { rule, why: say`Fewer than ${enough} answers have come, too few to say when one is late.` };
  const late = waitingOf(input).filter(
    ({ facts, days }) =>
      days > day &&
      days <= day + window &&
      !given.has(facts.application.id) &&
      isLeftAlone(facts, input.today, pause),
  );
  if (late.length === 0)
    return {
      rule,
      why: say`No application that is left alone has just waited longer than the ${inDays(day)} within which most of your answers came.`,
    };
  const about = setOfEach('late', 'Silent for longer than most answers took', late.slice(0, most));
  const quick = setOfEach(
    'in-time',
    `Answered within ${inDays(day)}`,
    answered.filter(({ days }) => days <= day),
  );
  const all = setOfEach('answered', 'Answered', answered);
  const after = answeredAfter(input, day, later);
  return {
    rule,
    text: say`Follow up on ${about} ${applications(about)} this week: ${about.ids.length === 1 ? 'it has' : 'they have'} been silent for longer than most of your answers took.`,
    evidence: say`${quick} of ${all} answers came within ${inDays(day)}.`,
    uncertainty:
      after.rate.of < enough
        ? say`How often an answer still comes after that, fewer than ${enough} applications can tell.`
        : say`Of ${after.silent} that were silent for so long, ${answeredInWords(after)} in the ${later} days after, so ${between(after.rate.low ?? 0, after.rate.high ?? 100)} will be.`,
    about,
    basis: all.ids.length,
    weight: 100,
  } satisfies Advice;
}
