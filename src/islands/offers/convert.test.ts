import { expect, test } from 'vitest';
import { convertSum, parseRate } from './convert.ts';

const rates = new Map([['CHF', 1.05]]);

test.each([
  [100000, 'EUR', 'year', { sum: 100000, currency: 'EUR', converted: false }],
  [100000, 'EUR', 'month', { sum: 8333, currency: 'EUR', converted: false }],
  [100000, 'CHF', 'year', { sum: 105000, currency: 'EUR', converted: true }],
  [120000, 'USD', 'month', { sum: 10000, currency: 'USD', converted: false }],
] as const)('%i %s a %s', (sum, currency, period, expected) => {
  expect(convertSum(sum, currency, { currency: 'EUR', period, rates })).toEqual(expected);
});

test.each([
  ['1.05', 1.05],
  [' 0,93 ', 0.93],
  ['', null],
  ['0', null],
  ['-1', null],
  ['one', null],
])('a rate of %j is %j', (text, rate) => expect(parseRate(text)).toBe(rate));
