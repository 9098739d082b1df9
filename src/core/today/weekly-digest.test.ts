import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryHistory, arbitraryToday } from '../../testing/arbitraries.ts';
import { aConfig, anApplication, applicationOf, factsOf } from '../../testing/builders.ts';
import { enough } from '../analytics/rate.ts';
import { deriveTrends } from '../analytics/trends.ts';
import { addDays, type CalendarDate, calendarDate, weekStart } from '../calendar-date.ts';
import { defaultConfig } from '../config.ts';
import { type ApplicationFacts, deriveFacts } from '../facts.ts';
import { compareReminders, deriveReminders } from '../reminders/derive.ts';
import { deriveWeeklyDigest, type WeeklyDigest } from './weekly-digest.ts';

const monday = calendarDate('2026-11-23');
const config = aConfig();

function digestOf(all: readonly ApplicationFacts[], day: CalendarDate = monday): WeeklyDigest {
  const reminders = all.flatMap((facts) => deriveReminders(facts, config, day)).sort(compareReminders);
  return deriveWeeklyDigest(all, reminders, config, day);
}

const of = (id: string, lines: string[], day: CalendarDate = monday) => factsOf(lines, day, { id });
const ids = (all: readonly ApplicationFacts[]) => all.map(({ application }) => application.id);

/** Twenty applications that were answered after 2 to 21 days, long ago. */
const answered = Array.from({ length: 20 }, (_, index) => {
  const on = addDays(calendarDate('2026-08-01'), index);
  return of(`yes-${index}`, [`${on} applied`, `${addDays(on, 2 + index)} rejected`]);
});

describe('a weekly digest', () => {
  it('tells of the week before, Monday to Sunday, by the days that are known', () => {
    const { week, span, sent } = digestOf([
      of('late', ['2026-11-22 applied']),
      of('first', ['2026-11-16 applied']),
      of('before', ['2026-11-15 applied']),
      of('today', ['2026-11-23 applied']),
      of('guessed', ['about 2026-11-18 applied']),
    ]);
    expect([week, span.from, span.to]).toEqual(['2026-W48', '2026-11-23', '2026-11-29']);
    expect(ids(sent)).toEqual(['first', 'late']);
  });

  it('tells who answered, and after how many days where it was the first answer', () => {
    const { answered: told } = digestOf([
      of('first', ['2026-11-10 applied', '2026-11-17 phone_screen']),
      of('again', ['2026-11-02 applied', '2026-11-05 phone_screen', '2026-11-18 rejected']),
      of('moved', [
        '2026-11-02 applied',
        '2026-11-10 onsite at 2026-11-25T10:00',
        '2026-11-19 onsite at 2026-11-26T10:00',
      ]),
      of('given-up', ['2026-11-02 applied', '2026-11-19 ghosted']),
      of('planned', ['2026-11-02 applied', '2026-11-24 onsite']),
    ]);
    expect(told.map(({ facts, entry, after }) => [facts.application.id, entry.status, after])).toEqual([
      ['first', 'phone_screen', 7],
      ['again', 'rejected', null],
    ]);
  });

  it('says what waits longer than nine of ten of the answers took, from ten answers on', () => {
    const waiting = [of('long', ['2026-10-01 applied']), of('longer', ['2026-09-20 applied'])];
    const fresh = of('fresh', ['2026-11-12 applied']);
    const { late } = digestOf([...answered, ...waiting, fresh]);
    expect(late).toMatchObject({ within: 20, inTime: 19, answers: 20 });
    expect(late?.waiting.map(({ facts, days }) => [facts.application.id, days])).toEqual([
      ['longer', 64],
      ['long', 53],
    ]);
    expect(digestOf([...answered.slice(0, 9), ...waiting]).late).toBeNull();
  });

  it('has what is planned until Sunday, and three steps', () => {
    const made = digestOf([
      of('talk', ['2026-11-16 applied', '2026-11-20 onsite at 2026-11-26T14:00']),
      of('next-week', ['2026-11-16 applied', '2026-11-20 onsite at 2026-11-30T14:00']),
      of('off', [
        '2026-11-16 applied',
        '2026-11-19 onsite at 2026-11-27T14:00',
        '2026-11-20 onsite cancelled',
      ]),
      deriveFacts(
        applicationOf(['2026-11-16 saved'], { id: 'lead', deadline: calendarDate('2026-11-27') }),
        config,
        monday,
      ),
      ...['a', 'b', 'c', 'd'].map((id) => of(id, ['2026-11-10 applied'])),
    ]);
    expect(made.planned.map(({ day, type, facts }) => `${day} ${type} ${facts.application.id}`)).toEqual([
      '2026-11-25 reminder lead',
      '2026-11-25 reminder talk',
      '2026-11-26 appointment talk',
      '2026-11-27 deadline lead',
      '2026-11-27 reminder talk',
      '2026-11-29 reminder next-week',
    ]);
    expect(made.steps.map(({ type }) => type)).toEqual(['reminder', 'reminder', 'reminder']);
  });

  it('on a later day of the week tells of the same weeks, and plans from that day on', () => {
    const thursday = calendarDate('2026-11-26');
    const made = digestOf(
      [of('talk', ['2026-11-16 applied', '2026-11-20 onsite at 2026-11-25T14:00'], thursday)],
      thursday,
    );
    expect([made.week, ids(made.sent)]).toEqual(['2026-W48', ['talk']]);
    expect(made.planned.map(({ type }) => type)).not.toContain('appointment');
  });
});

describe('any weekly digest', () => {
  const trackers = fc
    .array(arbitraryHistory(defaultConfig()), { maxLength: 30 })
    .map((histories) =>
      histories.map((history, index) =>
        deriveFacts(anApplication({ id: `a${index}`, history }), config, arbitraryToday),
      ),
    );

  it('counts what the trends count, and claims what its numbers carry', () => {
    fc.assert(
      fc.property(trackers, (all) => {
        const { sent, answered: told, late, planned, span, steps } = digestOf(all, arbitraryToday);
        const row = deriveTrends(all, arbitraryToday).find(
          ({ start }) => start === addDays(weekStart(arbitraryToday), -7),
        );
        expect(sent.length).toBe(row?.applied ?? 0);
        expect(new Set(told.map(({ facts }) => facts)).size).toBe(told.length);
        expect(steps.length).toBeLessThanOrEqual(3);
        for (const { day } of planned) expect(day >= arbitraryToday && day <= span.to).toBe(true);
        if (late === null) return;
        expect(late.answers).toBeGreaterThanOrEqual(enough);
        expect(late.inTime).toBeGreaterThanOrEqual(0.9 * late.answers);
        for (const { facts, days } of late.waiting) {
          expect(facts.respondedOn).toBeNull();
          expect(days).toBeGreaterThan(late.within);
        }
      }),
    );
  });
});
