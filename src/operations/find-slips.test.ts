import { describe, expect, it } from 'vitest';
import { calendarDate } from '../core/calendar-date.ts';
import { defaultConfig } from '../core/config.ts';
import { historyEntry } from '../core/history-entry.ts';
import { slipIn } from './find-slips.ts';

const date = calendarDate('2026-11-20');
const config = defaultConfig();
const at = (status: string, day = '2026-11-13') => ({
  company: 'Acme',
  history: [historyEntry({ date: calendarDate(day), status })],
});
const given = { isDayGiven: true };
const notGiven = { isDayGiven: false };

describe('a slip', () => {
  it('is the status that an application has already, where nothing new is said of it', () => {
    const again = historyEntry({ date, status: 'offer' });
    expect(slipIn(at('offer'), again, config, notGiven)?.what).toBe(
      'Acme is at Offer already, since 2026-11-13',
    );
    expect(slipIn(at('offer'), again, config, given)?.kind).toBe('status-again');
    expect(slipIn(at('applied'), again, config, notGiven)).toBeNull();
    expect(
      slipIn(at('offer'), historyEntry({ date, status: 'offer', note: 'More' }), config, notGiven),
    ).toBeNull();
  });

  it('is no second round of interviews: one with a time, with people, or on a day that was named', () => {
    const again = { date, status: 'technical' };
    const before = at('technical');
    expect(slipIn(before, historyEntry(again), config, notGiven)?.kind).toBe('status-again');
    expect(slipIn(before, historyEntry(again), config, given)).toBeNull();
    expect(slipIn(before, historyEntry({ ...again, at: '2026-11-24T10:00' }), config, notGiven)).toBeNull();
    expect(slipIn(before, historyEntry({ ...again, with: ['Jane'] }), config, notGiven)).toBeNull();
    expect(slipIn(at('technical', date), historyEntry(again), config, given)?.kind).toBe('status-again');
  });

  it('looks at what the status was on the day of the entry, not at what is planned', () => {
    const planned = at('offer', '2026-12-01');
    expect(slipIn(planned, historyEntry({ date, status: 'offer' }), config, notGiven)).toBeNull();
  });

  it('is a time before the day on which it was entered', () => {
    const entry = historyEntry({ date, status: 'onsite', at: '2026-10-16T14:00' });
    expect(slipIn(at('applied'), entry, config, notGiven)?.what).toBe(
      '2026-10-16T14:00 is before the day of its entry, 2026-11-20',
    );
    expect(slipIn(at('applied'), { ...entry, dateGuessed: true }, config, notGiven)).toBeNull();
    expect(slipIn(at('applied'), { ...entry, at: '2026-11-20T08:00' }, config, notGiven)).toBeNull();
    // The day of an instant is that of the configured zone.
    const late = { ...entry, at: '2026-11-19T23:30-05:00' };
    expect(slipIn(at('applied'), late, { ...config, timezone: 'Europe/Berlin' }, notGiven)).toBeNull();
  });
});
