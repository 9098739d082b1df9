import { describe, expect, test } from 'vitest';
import { rate } from '../core/analytics/rate.ts';
import { changeReading, countChange, differenceWords } from './change-sentences.ts';

const difference = { points: 20, low: 5.2, high: 33.4 };
const outcome = { outcome: 'responded', now: rate(56, 70), before: rate(48, 80), difference } as const;

describe('a difference', () => {
  test('that chance can explain is told as where it may lie', () => {
    expect(differenceWords({ points: 5, low: -12.4, high: 21.8 }, false)).toBe(
      'no clear difference: −12 to +22 points',
    );
  });

  test('that is clear is told with its direction', () => {
    expect(differenceWords(difference, true)).toBe('more than before, by between 5 and 33 points');
    expect(differenceWords({ points: -20, low: -33.4, high: -5.2 }, true)).toBe(
      'fewer than before, by between 5 and 33 points',
    );
  });

  test('of counts is simply counted', () => {
    expect([countChange(5, 3), countChange(3, 5), countChange(4, 4)]).toEqual([
      '2 more than before',
      '2 fewer than before',
      'as many as before',
    ]);
  });
});

describe('the comparison', () => {
  const sent = { now: 70, before: 80 };

  test('says what is clear, and after which time', () => {
    const reading = changeReading({ sent, withinDays: 30, outcomes: [{ ...outcome, clear: true }] });
    expect(reading).toMatch(
      /^More were answered than before, by more than chance would explain\. .* 30 days/,
    );
  });

  test('says that nothing is', () => {
    const reading = changeReading({ sent, withinDays: 14, outcomes: [{ ...outcome, clear: false }] });
    expect(reading).toMatch(
      /^There is no clear difference\. Both are looked at after the same time, 14 days/,
    );
  });

  test('says when it cannot be made', () => {
    expect(changeReading({ sent, withinDays: null, outcomes: [] })).toMatch(
      /^What was answered cannot be compared/,
    );
  });
});
