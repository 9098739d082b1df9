import { expect, test } from 'vitest';
import { factsOf } from '../testing/builders.ts';
import { calendarDate } from './calendar-date.ts';
import { deriveOffers } from './offers.ts';

const offer = (more: object) => ({
  base: null,
  bonus: null,
  equity: null,
  currency: 'EUR',
  period: 'year' as const,
  decideBy: null,
  ...more,
});

test('offers come as sums per year, the soonest to be decided first, those that ended last', () => {
  const all = [
    factsOf(['2026-10-01 applied', '2026-10-10 offer', '2026-10-12 withdrawn'], '2026-11-20', {
      id: 'ended',
    }),
    factsOf(['2026-10-01 applied', '2026-11-10 offer'], '2026-11-20', {
      id: 'monthly',
      offer: offer({ base: 7000, bonus: 5000, period: 'month' }),
      salary: { min: 6000, max: null, currency: 'EUR', period: 'month' },
    }),
    factsOf(['2026-10-01 applied', '2026-11-10 offer'], '2026-11-20', {
      id: 'soon',
      offer: offer({ decideBy: calendarDate('2026-11-22') }),
    }),
    factsOf(['2026-10-01 applied'], '2026-11-20', { id: 'none' }),
  ];
  const offers = deriveOffers(all);
  expect(offers.map(({ facts, open }) => [facts.application.id, open])).toEqual([
    ['soon', true],
    ['monthly', true],
    ['ended', false],
  ]);
  expect(offers[1]).toMatchObject({
    base: 84000,
    bonus: 5000,
    total: 89000,
    asked: { low: 72000, high: 72000, currency: 'EUR' },
  });
  expect(offers[0]).toMatchObject({ base: null, total: null, asked: null });
});
