import { describe, expect, test } from 'vitest';
import { rate } from '../core/analytics/rate.ts';
import { answeredInTime } from '../core/analytics/sources.ts';
import { calendarDate } from '../core/calendar-date.ts';
import { factsOf } from '../testing/builders.ts';
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

const group = (name: string, answered: number, count: number) => ({ name, inTime: rate(answered, count) });
const sources = (...groups: ReturnType<typeof group>[]) =>
  groupsReading(
    groups,
    groups.reduce((sum, { inTime }) => sum + inTime.of, 0),
    'source',
    'sources',
  );

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
    expect(sources(group('linkedin', 3, 9), group('referral', 9, 9))).toMatch(/cannot be compared/);
    expect(sources(group('linkedin', 3, 12), group('referral', 9, 9))).toMatch(/^Only linkedin/);
  });

  test('about silence', () => {
    expect(silenceReading({ silence: [{ day: 7, silent: 9, answeredLater: 4 }] } as never)).toMatch(
      /too few/,
    );
  });
});

test('sources differ only where their intervals lie apart', () => {
  expect(sources(group('referral', 18, 20), group('linkedin', 2, 40))).toMatch(
    /^referral gets more answers within 21 days than linkedin/,
  );
  expect(sources(group('referral', 6, 20), group('linkedin', 8, 40))).toMatch(/do not differ/);
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
  expect(overviewReading({ submitted: 0 } as never, null)).toMatch(/^Nothing was sent yet/);
});

test('of several sources the best and the worst differ only where all pairs together would hardly by chance', () => {
  const some = [group('a', 12, 20), group('b', 3, 20)];
  expect(sources(...some)).toMatch(/^a gets more answers within 21 days than b/);
  const many = [...some, ...['c', 'd', 'e', 'f'].map((name) => group(name, 8, 20))];
  expect(sources(...many)).toMatch(/do not differ/);
});

test('nothing is said of what recent applications have not had the time for', () => {
  const firstResponse = { n: 20, median: null, answeredBy: { 7: 30, 14: 45, 30: 45, 60: 45 } };
  const recent = { firstResponse, silence: [], stages: [] };
  expect(responseReading(recent, 0.45, 29)).toBe(
    'Fewer than half are answered within 29 days, the longest of which 10 can tell; within two weeks 45 %.',
  );
  const overview = { submitted: 12, responseRate: rate(3, 12), interviewRate: rate(1, 12) };
  for (const inTime of [null, rate(3, 9)])
    expect(overviewReading(overview as never, inTime)).toBe(
      'Of 12 applications sent, 3 were answered and 1 came to an interview so far.',
    );
  expect(overviewReading(overview as never, rate(3, 10))).toMatch(
    /between 11 % and 60 % of the next ones will be answered within 21 days\.$/,
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

test('sources are compared by what all of them have had the time for', () => {
  const today = calendarDate('2026-11-20');
  const sent = (source: string, count: number, on: string, answered: number) =>
    Array.from({ length: count }, (_, index) =>
      factsOf([`${on} applied`, ...(index < answered ? ['2026-09-25 phone_screen'] : [])], today, { source }),
    );
  const all = [...sent('Referral', 12, '2026-09-21', 8), ...sent('LinkedIn', 15, '2026-11-19', 0)];
  const shares = () => answeredInTime(all, 'source', today).map(({ key, inTime }) => ({ name: key, inTime }));
  expect(groupsReading(shares(), all.length, 'source', 'sources')).toMatch(/^Only referral has 10/);
  all.push(...sent('', 20, '2026-09-21', 0));
  expect(groupsReading(shares(), all.length, 'source', 'sources')).toMatch(/^Only referral has 10/);
  all.push(...sent('LinkedIn', 15, '2026-09-21', 0));
  expect(groupsReading(shares(), all.length, 'source', 'sources')).toMatch(
    /^referral gets more answers within 21 days than linkedin/,
  );
});
