import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryHistory, arbitraryToday } from '../../testing/arbitraries.ts';
import { anApplication, factsOf } from '../../testing/builders.ts';
import { addDays, calendarDate, daysBetween } from '../calendar-date.ts';
import { defaultConfig } from '../config.ts';
import { type ApplicationFacts, deriveFacts, knownDay } from '../facts.ts';
import { compareWithBefore, parsePeriod, sentWithin, usualPeriods } from './period.ts';
import { outcomes, within } from './within-days.ts';

const today = calendarDate('2026-11-20');

describe('a period', () => {
  test('ends today and has one of the same length before it', () => {
    expect(parsePeriod('30-days', today)).toEqual({
      name: '30-days',
      from: '2026-10-22',
      to: '2026-11-20',
      days: 30,
      before: { from: '2026-09-22', to: '2026-10-21' },
    });
    expect(parsePeriod('since-2026-11-01', today)).toMatchObject({
      days: 20,
      before: { from: '2026-10-12', to: '2026-10-31' },
    });
  });

  test.each([
    '',
    '0-days',
    '-3-days',
    '1e3-days',
    'since-2026-11-21',
    'since-2026-02-30',
    'since-0001-01-01',
    '99999-days',
    'x',
  ])('is not named “%s”', (name) => expect(parsePeriod(name, today)).toBeNull());

  test('begins with each month for which that is less than everything, for a year at most', () => {
    const old = factsOf(['2026-09-15 applied'], today);
    expect(usualPeriods([old], today).map(({ name }) => name)).toEqual([
      '30-days',
      '90-days',
      'since-2026-11-01',
      'since-2026-10-01',
    ]);
    expect(usualPeriods([], today)).toHaveLength(2);
    expect(usualPeriods([factsOf(['2011-01-01 applied'], today)], today)).toHaveLength(14);
  });
});

describe('what came within so many days', () => {
  const of = (lines: string[]) => within(factsOf(lines, today), 'responded', 14, today);

  test('is known of those alone that have had the days', () => {
    expect(of(['2026-11-07 applied', '2026-11-08 phone_screen'])).toBeNull();
    expect(of(['2026-11-06 applied', '2026-11-20 phone_screen'])).toBe(true);
    expect(of(['2026-10-01 applied', '2026-10-16 rejected'])).toBe(false);
    expect(of(['2026-10-01 applied'])).toBe(false);
    expect(of(['2026-10-01 saved'])).toBeNull();
  });

  test('is not known where the days are guesses, or the person did not wait', () => {
    expect(of(['about 2026-10-01 applied'])).toBeNull();
    expect(of(['2026-10-01 applied', 'about 2026-10-03 rejected'])).toBeNull();
    expect(of(['2026-10-01 applied', '2026-10-05 withdrawn'])).toBeNull();
    expect(of(['2026-10-01 applied', '2026-10-20 withdrawn'])).toBe(false);
    expect(of(['2026-10-01 applied', '2026-10-05 ghosted'])).toBe(false);
  });

  test('never goes away with more days', () => {
    const config = defaultConfig();
    fc.assert(
      fc.property(
        arbitraryHistory(config),
        fc.constantFrom(...outcomes),
        fc.nat(60),
        (history, outcome, days) => {
          const facts = deriveFacts(anApplication({ history }), config, arbitraryToday);
          const [sooner, later] = [days, days + 7].map((end) => within(facts, outcome, end, arbitraryToday));
          if (sooner === true) expect(later).not.toBe(false);
          if (later === false) expect(sooner).not.toBe(true);
        },
      ),
    );
  });
});

/** So many applications sent on consecutive days from one on, of which every so-manyth was answered after five days. */
function sent(count: number, from: string, every: number): ApplicationFacts[] {
  return Array.from({ length: count }, (_, index) => {
    const on = addDays(calendarDate(from), index);
    const answer = index % every === 0 ? [`${addDays(on, 5)} phone_screen`] : [];
    return factsOf([`${on} applied`, ...answer], today, { id: `${from}-${index}` });
  });
}

describe('the change', () => {
  const period = parsePeriod('60-days', today);
  if (period === null) throw new Error('60 days are a period');

  test('is told after the longest time that enough of either have had', () => {
    const change = compareWithBefore([...sent(30, '2026-10-01', 2), ...sent(25, '2026-08-01', 2)], period);
    expect(change.sent).toEqual({ now: 30, before: 25 });
    // Of thirty sent from 1 October on, twenty have had 30 days.
    expect(change.withinDays).toBe(30);
    expect(change.outcomes.map(({ outcome, now }) => [outcome, now.count, now.of])).toEqual([
      ['responded', 11, 21],
      ['interviewed', 11, 21],
    ]);
    expect(change.outcomes.some(({ clear }) => clear)).toBe(false);
  });

  test('is clear where chance does not explain it', () => {
    const change = compareWithBefore([...sent(30, '2026-10-01', 1), ...sent(25, '2026-08-01', 9)], period);
    expect(change.outcomes.every(({ clear, difference }) => clear && difference.low > 0)).toBe(true);
  });

  test('is not told of few', () => {
    const change = compareWithBefore([...sent(30, '2026-10-01', 1), ...sent(9, '2026-08-01', 9)], period);
    expect(change).toEqual({ sent: { now: 30, before: 9 }, withinDays: null, outcomes: [] });
  });

  test('counts everyone sent on a known day in one span at most', () => {
    const config = defaultConfig();
    fc.assert(
      fc.property(
        fc.array(arbitraryHistory(config), { maxLength: 12 }),
        fc.integer({ min: 1, max: 120 }),
        (stories, days) => {
          const all = stories.map((history, index) =>
            deriveFacts(anApplication({ id: `a${index}`, history }), config, arbitraryToday),
          );
          const some = parsePeriod(`${days}-days`, arbitraryToday);
          if (some === null) throw new Error('days are a period');
          const [now, before] = [sentWithin(all, some), sentWithin(all, some.before)];
          expect(now.filter((facts) => before.includes(facts))).toEqual([]);
          expect(daysBetween(some.before.from, some.before.to)).toBe(daysBetween(some.from, some.to));
          for (const facts of all) {
            const on = knownDay(facts, 'appliedOn');
            expect(now.includes(facts)).toBe(on !== null && daysBetween(on, arbitraryToday) < days);
          }
        },
      ),
    );
  });
});
