/** Figures in plain words. Below ten applications a figure is told, but nothing is made of it. */
import { fisherExact } from '../core/analytics/compare.ts';
import type { Durations } from '../core/analytics/durations.ts';
import type { ReasonRow } from '../core/analytics/flows.ts';
import type { Overview } from '../core/analytics/overview.ts';
import type { PipelineRow } from '../core/analytics/pipeline.ts';
import { enough, type Rate } from '../core/analytics/rate.ts';
import type { TrendRow } from '../core/analytics/trends.ts';
import { outcomeDays } from '../core/analytics/within-days.ts';
import { between, days } from '../core/counted.ts';

/** What stands in place of a claim that few applications cannot carry. */
export function tooFew(count: number): string {
  if (count === 0) return 'Nothing was sent yet, so there is nothing to tell.';
  const few = count === 1 ? 'One application is' : `${count} applications are`;
  return `${few} too few to tell anything: from ${enough} on, this says more.`;
}

/** `3 of 40, so between 3 % and 20 %`; of fewer than ten only `3 of 4`. */
export function rateInWords({ count, of, low, high }: Rate): string {
  const share = `${count} of ${of}`;
  return of < enough || low === null || high === null ? share : `${share}, so ${between(low, high)}`;
}

/**
 * The overview in a sentence. What is to come is told by those `inTime` that have had the days for it; of a period of
 * recent applications (null), and of too few, it is not.
 */
export function overviewReading(
  { submitted, responseRate, interviewRate }: Overview,
  inTime: Rate | null,
): string {
  if (submitted < enough) return tooFew(submitted);
  const came = `Of ${submitted} applications sent, ${responseRate.count} were answered and ${interviewRate.count} came to an interview`;
  if (inTime === null || inTime.of < enough) return `${came} so far.`;
  const { low, high } = inTime;
  return `${came}. If things go on like this, ${between(low ?? 0, high ?? 0)} of the next ones will be answered within ${days(outcomeDays)}.`;
}

/** The step of the pipeline where most are lost, of those steps that enough applications came to. */
export function narrowestStep(
  rows: readonly PipelineRow[],
): { above: PipelineRow; row: PipelineRow; rate: Rate } | undefined {
  const steps = rows.flatMap((row, index) => {
    const above = rows[index - 1];
    const rate = row.conversion;
    return above === undefined || above.reached < enough || rate === null ? [] : [{ above, row, rate }];
  });
  const worst = steps.toSorted((a, b) => (a.rate.percent ?? 100) - (b.rate.percent ?? 100))[0];
  return worst === undefined || worst.rate.count === worst.rate.of ? undefined : worst;
}

/** The pipeline in a sentence. */
export function pipelineReading(rows: readonly PipelineRow[], labelOf: (stage: string) => string): string {
  const sent = rows[0]?.reached ?? 0;
  if (sent < enough) return tooFew(sent);
  const step = narrowestStep(rows);
  if (step === undefined) return `All of the ${sent} sent came as far as this shows.`;
  return `The narrowest step is from ${labelOf(step.above.stage)} to ${labelOf(step.row.stage)}: ${rateInWords(step.rate)}, go on.`;
}

/** The last four weeks that are over: how many there are, what was sent in them, and the figure that is. */
export function recentWeeks(rows: readonly TrendRow[]): { weeks: number; sent: number; figures: string[] } {
  const recent = rows.slice(-5, -1);
  const [first, last] = [recent[0], recent.at(-1)];
  return {
    weeks: recent.length,
    sent: recent.reduce((sum, { applied }) => sum + applied, 0),
    figures: first && last ? [`weeks:${first.week}:${last.week}:applied`] : [],
  };
}

/** The last weeks against the goal, in a sentence. */
export function trendReading(rows: readonly TrendRow[], goal: number): string {
  const sent = rows.reduce((sum, { applied }) => sum + applied, 0);
  if (sent < enough) return tooFew(sent);
  // The present week is not over, so it is not averaged.
  const recent = recentWeeks(rows);
  if (recent.weeks === 0) return `${sent} sent in the first week; the goal is ${goal} a week.`;
  const average = recent.sent / recent.weeks;
  const verdict = average >= goal ? 'at or above' : 'below';
  if (recent.weeks === 1) return `Last week you sent ${recent.sent}, ${verdict} the goal of ${goal}.`;
  return `You sent ${recent.sent} in the last ${recent.weeks} full weeks, ${formatNumber(average)} a week: ${verdict} the goal of ${goal}.`;
}

/** What was sent in a period against the goal, in a sentence. */
export function periodReading(sent: number, days: number, goal: number): string {
  if (sent < enough) return tooFew(sent);
  const average = (sent * 7) / days;
  return `You sent ${sent} in these ${days} days, ${formatNumber(average)} a week: ${average >= goal ? 'at or above' : 'below'} the goal of ${goal}.`;
}

/** Whether groups (sources, résumés) of `total` applications differ by more than chance in equal times, in a sentence. */
export function groupsReading(
  groups: readonly { name: string; inTime: Rate }[],
  total: number,
  one: string,
  many: string,
): string {
  if (total < enough) return tooFew(total);
  const telling = groups.filter(({ inTime }) => inTime.of >= enough);
  const ripe = `sent ${days(outcomeDays)} ago or earlier`;
  if (telling.length === 0)
    return `No ${one} has ${enough} applications that were ${ripe}, so they cannot be compared.`;
  const byRate = telling.toSorted((a, b) => (b.inTime.percent ?? 0) - (a.inTime.percent ?? 0));
  const [best, worst] = [byRate[0], byRate.at(-1)];
  if (best === undefined || worst === undefined || best === worst)
    return `Only ${best?.name} has ${enough} applications or more that were ${ripe}; there is nothing yet to compare it with.`;
  // The best and the worst of many are further apart than any two: the test is as strict as if all pairs were tested.
  const pairs = (telling.length * (telling.length - 1)) / 2;
  const apart =
    fisherExact(best.inTime, worst.inTime) * pairs < 0.05 &&
    (best.inTime.low ?? 0) > (worst.inTime.high ?? 100);
  return apart
    ? `${best.name} gets more answers within ${days(outcomeDays)} than ${worst.name}, and by more than chance would explain.`
    : `The ${many} with ${enough} applications or more that were ${ripe} do not differ in answers within these days by more than chance would explain.`;
}

/** After so many days hardly an answer comes: who has waited for less cannot say what comes in the end. */
const endOfAnswers = 60;

/** The first answer in a sentence. */
export function responseReading(
  { firstResponse: { n, median, answeredBy } }: Durations,
  /** The share, 0 to 1, that is answered in the end. */
  ever: number,
  /** The longest time of which enough applications can tell. */
  longest: number,
): string {
  if (n < enough) return tooFew(n);
  const half =
    median !== null
      ? `Half are answered within ${days(median)}`
      : `Fewer than half are ${longest < endOfAnswers ? `answered within ${days(longest)}, the longest of which ${enough} can tell` : 'ever answered'}`;
  const known = [
    [14, 'two weeks'],
    [30, 'a month'],
  ] as const;
  const by = known.filter(([day]) => day <= longest);
  const shares = by.map(([day, name]) => `within ${name} ${formatNumber(answeredBy[day] ?? 0)} %`);
  const come = `${[half, shares.join(', ')].filter((part) => part !== '').join('; ')}.`;
  if (ever === 0 || longest < endOfAnswers) return come;
  return `${come} By day 14, ${Math.round((answeredBy[14] ?? 0) / ever)} % of all answers that will come have come.`;
}

/** The longest silence that enough applications have known. */
export function silenceToTell({ silence }: Durations): Durations['silence'][number] | undefined {
  return silence.findLast(({ silent }) => silent >= enough);
}

/** When to give up hope, from the person's own history, in a sentence. */
export function silenceReading(durations: Durations): string {
  const last = silenceToTell(durations);
  if (last === undefined)
    return `Fewer than ${enough} applications have been silent for a week, too few to tell when to give up.`;
  return `Of ${last.silent} that were silent for ${days(last.day)}, ${last.answeredLater === 0 ? 'none' : last.answeredLater} ${last.answeredLater === 1 ? 'was' : 'were'} answered after all.`;
}

/** The stage with the longest usual stay, of those that were left often enough. */
export function slowestStage({ stages }: Durations): Durations['stages'][number] | undefined {
  const telling = stages.filter(({ n }) => n >= enough);
  return telling.toSorted((a, b) => (b.median ?? 0) - (a.median ?? 0))[0];
}

/** Where time goes, in a sentence. */
export function stagesReading(durations: Durations, labelOf: (stage: string) => string): string {
  const slowest = slowestStage(durations);
  if (slowest === undefined) return `No stage has been left ${enough} times yet, too few for a usual length.`;
  return `The longest usual wait is in ${labelOf(slowest.stage)}: half of the ${slowest.n} stays were over within ${days(slowest.median ?? 0)}.`;
}

/** Why things ended, in a sentence. */
export function reasonsReading(rows: readonly ReasonRow[]): string {
  const total = rows.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return 'Nothing was rejected or withdrawn.';
  const named = rows.find(({ reason }) => reason !== 'none given');
  if (total < enough)
    return `${total === 1 ? 'One ended' : `${total} ended`} so far, too few to see a pattern.`;
  if (named === undefined) return `${total} ended, none with a reason; an entry’s “reason” says why.`;
  return `Of ${total} that ended, the reason named most is “${named.reason}” (${named.count}).`;
}

function formatNumber(value: number): string {
  return String(Math.round(value * 10) / 10);
}
