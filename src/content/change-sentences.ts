/** How a period compares with the one before it, in words. */
import type { Difference } from '../core/analytics/compare.ts';
import type { Change, OutcomeChange } from '../core/analytics/period.ts';
import { enough } from '../core/analytics/rate.ts';
import { between } from '../core/counted.ts';

/** What the comparison rests on, and what it says, in a sentence. */
export function changeReading({ withinDays, outcomes }: Change): string {
  if (withinDays === null)
    return `What was answered cannot be compared: in one of the two, fewer than ${enough} applications have had a week since they were sent.`;
  const clear = outcomes.filter((row) => row.clear).map(clearWords);
  const equal = `Both are looked at after the same time, ${withinDays} days from sending, and only applications that have had it count.`;
  return `${clear.length === 0 ? 'There is no clear difference.' : clear.join(' ')} ${equal}`;
}

function clearWords({ outcome, difference }: OutcomeChange): string {
  const subject = { responded: 'were answered', interviewed: 'came to an interview' }[outcome];
  return `${difference.points > 0 ? 'More' : 'Fewer'} ${subject} than before, by more than chance would explain.`;
}

/** By how much a count is above the one before. */
export function countChange(now: number, before: number): string {
  if (now === before) return 'as many as before';
  return now > before ? `${now - before} more than before` : `${before - now} fewer than before`;
}

/** A difference with how sure it is; where chance can explain it, that alone. */
export function differenceWords({ points, low, high }: Difference, clear: boolean): string {
  const signed = (value: number) => `${value > 0 ? '+' : value < 0 ? '−' : ''}${Math.abs(Math.round(value))}`;
  if (!clear) return `no clear difference: ${signed(low)} to ${signed(high)} points`;
  const [least, most] = points > 0 ? [low, high] : [-high, -low];
  return `${points > 0 ? 'more' : 'fewer'} than before, by ${between(least, most).replaceAll(' %', '')} points`;
}
