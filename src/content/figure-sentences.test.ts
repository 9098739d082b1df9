import { describe, expect, test } from 'vitest';
import { rate } from '../core/analytics/rate.ts';
import {
  groupsReading,
  overviewReading,
  periodReading,
  pipelineReading,
  rateInWords,
  responseReading,
  silenceReading,
  trendReading,
} from './figure-sentences.ts';

const group = (name: string, responded: number, count: number) => ({
  name,
  count,
  responded,
  interviewed: 0,
  offers: 0,
  responseRate: rate(responded, count),
  conversion: rate(0, count),
});

test('a share is told with how sure it is, and without that of fewer than ten', () => {
  expect(rateInWords(rate(3, 40))).toBe('3 of 40, so between 3 % and 20 %');
  expect(rateInWords(rate(0, 900))).toBe('0 of 900, so about 0 %');
  expect(rateInWords(rate(3, 9))).toBe('3 of 9');
  expect(rateInWords(rate(0, 0))).toBe('0 of 0');
});

describe('nothing is claimed of fewer than ten', () => {
  test('in the pipeline', () => {
    const rows = [
      { stage: 'applied', reached: 9, current: 4, conversion: null },
      { stage: 'offer', reached: 1, current: 1, conversion: rate(1, 9) },
    ];
    expect(pipelineReading(rows, (id) => id)).toMatch(/^9 applications are too few/);
  });

  test('in the trend', () => {
    const row = { week: '2026-W41', start: '2026-10-05', applied: 9, responses: 0, interviews: 0, offers: 0 };
    expect(trendReading([row as never], 5)).toMatch(/too few/);
  });

  test('among sources', () => {
    expect(groupsReading([group('linkedin', 3, 9), group('referral', 9, 9)], 'source', 'sources')).toMatch(
      /cannot be compared/,
    );
    expect(groupsReading([group('linkedin', 3, 12), group('referral', 9, 9)], 'source', 'sources')).toMatch(
      /^Only linkedin/,
    );
  });

  test('about silence', () => {
    expect(silenceReading({ silence: [{ day: 7, silent: 9, answeredLater: 4 }] } as never)).toMatch(
      /too few/,
    );
  });
});

test('sources differ only where their intervals lie apart', () => {
  expect(groupsReading([group('referral', 18, 20), group('linkedin', 2, 40)], 'source', 'sources')).toMatch(
    /^referral gets more answers than linkedin/,
  );
  expect(groupsReading([group('referral', 6, 20), group('linkedin', 8, 40)], 'source', 'sources')).toMatch(
    /do not differ/,
  );
});

test('the narrowest step is looked for among those that enough applications came to', () => {
  const rows = [
    { stage: 'applied', reached: 40, current: 20, conversion: null },
    { stage: 'screen', reached: 12, current: 8, conversion: rate(12, 40) },
    { stage: 'onsite', reached: 6, current: 6, conversion: rate(6, 12) },
    { stage: 'offer', reached: 0, current: 0, conversion: rate(0, 6) },
  ];
  expect(pipelineReading(rows, (id) => id)).toBe(
    'The narrowest step is from applied to screen: 12 of 40, so between 18 % and 45 %, go on.',
  );
});

test('the present week, which is not over, is not averaged', () => {
  const rows = [4, 4, 4, 4, 0].map((applied) => ({ applied }));
  expect(trendReading(rows as never, 4)).toBe(
    'You sent 16 in the last 4 full weeks, 4 a week: at or above the goal of 4.',
  );
});

test('an overview of nothing says so', () => {
  expect(overviewReading({ submitted: 0 } as never)).toMatch(/^Nothing was sent yet/);
});

test('of several sources the best and the worst differ only where all pairs together would hardly by chance', () => {
  const some = [group('a', 12, 20), group('b', 3, 20)];
  expect(groupsReading(some, 'source', 'sources')).toMatch(/^a gets more answers than b/);
  const many = [...some, ...['c', 'd', 'e', 'f'].map((name) => group(name, 8, 20))];
  expect(groupsReading(many, 'source', 'sources')).toMatch(/do not differ/);
});

test('nothing is said of what recent applications have not had the time for', () => {
  const firstResponse = { n: 20, median: null, answeredBy: { 7: 30, 14: 45, 30: 45, 60: 45 } };
  const recent = { firstResponse, silence: [], stages: [] };
  expect(responseReading(recent, 0.45, 29)).toBe(
    'Fewer than half are answered within 29 days, the longest that any has waited; within two weeks 45 %.',
  );
  const overview = { submitted: 12, responseRate: rate(3, 12), interviewRate: rate(1, 12) };
  expect(overviewReading(overview as never, true)).toBe(
    'Of 12 applications sent, 3 were answered and 1 came to an interview so far.',
  );
  expect(periodReading(12, 30, 4)).toBe('You sent 12 in these 30 days, 2.8 a week: below the goal of 4.');
});

test('the first answer is also told as a share of all that will ever come', () => {
  const firstResponse = { n: 40, median: 24, answeredBy: { 7: 30, 14: 45, 30: 60, 60: 60 } };
  const durations = { firstResponse, silence: [], stages: [] };
  expect(responseReading(durations, 0.6, 90)).toContain(
    'By day 14, 75 % of all answers that will come have come.',
  );
  expect(responseReading({ ...durations, firstResponse: { ...firstResponse, n: 9 } }, 0.6, 90)).toContain(
    'too few',
  );
});
