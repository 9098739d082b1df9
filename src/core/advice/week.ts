/** What the week asks for: the goal, what is saved and not sent, and the answers that are due. */
import { enough, rate } from '../analytics/rate.ts';
import { knownOutcomes, outcomeDays } from '../analytics/within-days.ts';
import { addDays, type CalendarDate, daysBetween, weekStart } from '../calendar-date.ts';
import { between, days as inDays } from '../counted.ts';
import { type ApplicationFacts, knownDay } from '../facts.ts';
import {
  type AdviceInput,
  type AdvicePart,
  applications,
  type Finding,
  say,
  setOf,
  setOfEach,
} from './advice.ts';
import { answeredAfter, answeredInWords, answeredOf, dayOfShare, waitingOf } from './waiting.ts';

/** How many are still to be sent this week. */
export function adviseOnGoal(input: AdviceInput): Finding {
  const rule = 'goal';
  const { all, config, today } = input;
  const goal = config.weeklyGoal;
  const sent = all.filter(({ appliedOn }) => appliedOn !== null);
  if (sent.length < enough)
    return {
      rule,
      why: say`Fewer than ${enough} applications were sent, too few to say what a week brings.`,
    };
  const monday = weekStart(today);
  const now = setOf('now', 'Sent this week', sentBetween(sent, monday, addDays(today, 1)));
  const left = goal - now.ids.length;
  if (left <= 0) return { rule, why: say`This week’s goal of ${goal} is reached: ${now} sent.` };
  const lately = sentBetween(sent, addDays(monday, -28), monday);
  const before = setOf('before', 'Sent in the four weeks before', lately);
  const leads = all.filter(({ stage }) => stage?.kind === 'lead');
  const saved = setOf('saved', 'Saved, not sent yet', leads);
  const ready = leads.length === 0 ? say`.` : say`; ${saved} ${leads.length === 1 ? 'is' : 'are'} saved.`;
  return {
    rule,
    text: say`Send ${left} more by Sunday: ${now} of ${goal} sent this week${ready}`,
    evidence: say`In the four weeks before you sent ${before}, ${Math.round((lately.length / 4) * 10) / 10} a week.`,
    uncertainty: whatItBrings(sent, goal, today),
    about: [saved, now, before].find(({ ids }) => ids.length > 0) ?? setOf('all-sent', 'Sent', sent),
    basis: sent.length,
    weight: 80,
  };
}

function sentBetween(sent: readonly ApplicationFacts[], from: string, to: string): ApplicationFacts[] {
  return sent.filter((facts) => {
    const on = knownDay(facts, 'appliedOn') ?? '';
    return on >= from && on < to;
  });
}

/** How many first interviews so many a week bring, by those that have had their time. */
function whatItBrings(sent: readonly ApplicationFacts[], goal: number, today: CalendarDate): AdvicePart[] {
  const known = knownOutcomes(sent, 'interviewed', today);
  if (known.length < enough)
    return say`What that brings cannot be said yet: fewer than ${enough} have had ${outcomeDays} days.`;
  const tried = setOfEach('tried', `Sent ${outcomeDays} days ago or earlier`, known);
  const invited = known.filter(({ had }) => had);
  const met = setOfEach('met', `At an interview within ${outcomeDays} days of sending`, invited);
  const { low, high } = rate(invited.length, known.length);
  const inFourWeeks = (percent: number | null) => Math.round((goal * 4 * (percent ?? 0)) / 100);
  return say`${goal} a week bring ${inFourWeeks(low)} to ${inFourWeeks(high)} first interviews in four weeks on average, since ${met} of ${tried} came to one within ${outcomeDays} days.`;
}

/** What has been saved for longer than what was sent. */
export function adviseOnSaved({ all, today }: AdviceInput): Finding {
  const rule = 'saved';
  const stays = all.flatMap(savedAndSent);
  if (stays.length < enough)
    return {
      rule,
      why: say`Fewer than ${enough} applications were saved first and sent later, too few to say how long that takes.`,
    };
  const lengths = stays.map(({ days }) => days).sort((a, b) => a - b);
  const usual = lengths[Math.ceil(lengths.length * 0.9) - 1] ?? 0;
  // Who sends within hours need not hurry: a week is left to everybody.
  const limit = Math.max(usual, 6);
  const waiting = all.filter((facts) => facts.stage?.kind === 'lead' && savedFor(facts, today) > limit);
  if (waiting.length === 0)
    return {
      rule,
      why: say`No saved application is older than those that you sent were, ${inDays(limit)} at most for nine of ten.`,
    };
  const about = setOf('old', 'Saved for longer than what was sent', waiting);
  const quick = setOfEach(
    'quick',
    `Sent within ${inDays(limit)} of saving`,
    stays.filter(({ days }) => days <= limit),
  );
  const sent = setOfEach('sent', 'Saved first, and sent', stays);
  return {
    rule,
    text: say`Send or drop ${about} ${applications(about)} that ${about.ids.length === 1 ? 'has' : 'have'} been saved for more than ${inDays(limit)}, longer than what you usually send.`,
    evidence: say`${quick} of the ${sent} that you sent were saved for ${inDays(limit)} at most.`,
    uncertainty: say`This counts what you did; whether an older posting still takes applications, its page says.`,
    about,
    basis: sent.ids.length,
    weight: 70,
  };
}

/** How long an application was saved before it was sent; nothing where that did not happen or nobody knows. */
function savedAndSent(facts: ApplicationFacts): { facts: ApplicationFacts; days: number }[] {
  const index = facts.stays.findLastIndex(({ stage }) => stage.kind === 'lead');
  const days = facts.stays[index]?.days ?? null;
  const next = facts.stays[index + 1]?.stage.kind;
  return days === null || next === undefined || next === 'withdrawn' ? [] : [{ facts, days }];
}

/** For how many days an application has been saved; -1 where nobody knows. */
function savedFor({ stays }: ApplicationFacts, today: CalendarDate): number {
  const stay = stays.at(-1);
  return stay === undefined || stay.fromGuessed ? -1 : daysBetween(stay.from, today);
}

/** Which applications are in the days in which most answers come. */
export function adviseOnAnswersDue(input: AdviceInput): Finding {
  const rule = 'answers-due';
  const answered = answeredOf(input);
  const [first, last] = [dayOfShare(input, 0.25), dayOfShare(input, 0.75)];
  if (answered.length < enough || first === null || last === null)
    return {
      rule,
      why: say`Fewer than ${enough} answers have come, too few to say when the next ones are due.`,
    };
  const silent = Math.max(0, first - 1);
  const now = waitingOf(input).filter(({ days }) => days >= silent && days <= last);
  if (now.length === 0)
    return {
      rule,
      why: say`No application is in the days in which most answers come, ${first} to ${last} after sending.`,
    };
  const after = answeredAfter(input, silent, last - silent);
  if (after.rate.of < enough)
    return {
      rule,
      why: say`Fewer than ${enough} applications have had ${last} days, too few to say how many of those now waiting will be answered.`,
    };
  const about = setOfEach('due', 'In the days in which most answers come', now);
  const middle = setOfEach(
    'middle',
    `Answered ${first} to ${last} days after sending`,
    answered.filter(({ days }) => days >= first && days <= last),
  );
  const all = setOfEach('answered', 'Answered', answered);
  if (middle.ids.length * 2 < all.ids.length)
    return { rule, why: say`Your answers come after too different times to say when the next ones are due.` };
  return {
    rule,
    text: say`Look out for answers to ${about} ${applications(about)}: ${about.ids.length === 1 ? 'it is' : 'they are'} in the days in which most of yours come.`,
    evidence: say`${middle} of ${all} answers came ${first} to ${last} days after sending.`,
    uncertainty: say`Of ${after.silent} that were silent for ${inDays(silent)}, ${answeredInWords(after)} by day ${last}, so ${between(after.rate.low ?? 0, after.rate.high ?? 100)} of such are.`,
    about,
    basis: all.ids.length,
    weight: 40,
  };
}
