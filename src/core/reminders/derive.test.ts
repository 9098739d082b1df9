import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decisionOf, factsOf } from '../../testing/builders.ts';
import type { Application } from '../application.ts';
import { addDays, calendarDate } from '../calendar-date.ts';
import { defaultConfig } from '../config.ts';
import { deriveDueReminders, deriveReminders } from './derive.ts';

function remindersOf(
  lines: string[],
  today: string,
  decisions: string[] = [],
  more: Partial<Application> = {},
) {
  const facts = factsOf(lines, today, { decisions: decisions.map(decisionOf), ...more });
  return deriveReminders(facts, defaultConfig(), calendarDate(today)).map(
    ({ id, due, state, overdue }) => `${id.replace('acme:', '')} ${due} ${state}${overdue ? ' overdue' : ''}`,
  );
}

describe('follow-ups', () => {
  it('come a week after applying, and are overdue the day after', () => {
    expect(remindersOf(['2026-10-03 applied'], '2026-10-09')).toEqual([
      'follow_up:2026-10-03 2026-10-10 upcoming',
    ]);
    expect(remindersOf(['2026-10-03 applied'], '2026-10-10')).toEqual([
      'follow_up:2026-10-03 2026-10-10 due',
    ]);
    expect(remindersOf(['2026-10-03 applied'], '2026-10-11')).toEqual([
      'follow_up:2026-10-03 2026-10-10 due overdue',
    ]);
  });

  it('come again a week after the first was done, twice in all', () => {
    const first = 'done follow_up:2026-10-03 2026-10-12';
    expect(remindersOf(['2026-10-03 applied'], '2026-10-19', [first])).toEqual([
      'follow_up:2026-10-03 2026-10-10 done',
      'follow_up:2026-10-03:2 2026-10-19 due',
    ]);
    expect(
      remindersOf(['2026-10-03 applied'], '2026-10-30', [first, 'done follow_up:2026-10-03:2 2026-10-20']),
    ).toHaveLength(2);
  });

  it('have no successor once dismissed', () => {
    expect(
      remindersOf(['2026-10-03 applied'], '2026-10-30', ['dismissed follow_up:2026-10-03 2026-10-10']),
    ).toEqual(['follow_up:2026-10-03 2026-10-10 dismissed']);
  });

  it('stop mattering with any later status, not with a note, and when a month past due', () => {
    expect(remindersOf(['2026-10-03 applied', '2026-10-05 # called'], '2026-10-10')).toEqual([
      'follow_up:2026-10-03 2026-10-10 due',
    ]);
    expect(remindersOf(['2026-10-03 applied', '2026-10-05 ghosted'], '2026-10-10')).toEqual([
      'follow_up:2026-10-03 2026-10-10 obsolete',
    ]);
    expect(remindersOf(['2026-10-03 applied'], '2026-11-09')[0]).toContain('due overdue');
    expect(remindersOf(['2026-10-03 applied'], '2026-11-10')[0]).toContain('obsolete');
  });

  it('of a day with two submissions are one, which matters while the last of them is unanswered', () => {
    const twice = ['2026-10-03 applied', '2026-10-03 applied'];
    expect(remindersOf(twice, '2026-10-10')).toEqual(['follow_up:2026-10-03 2026-10-10 due']);
    expect(remindersOf([...twice, '2026-10-04 rejected'], '2026-10-10')).toEqual([
      'follow_up:2026-10-03 2026-10-10 obsolete',
    ]);
  });

  it('know a decision only from its day on', () => {
    expect(
      remindersOf(['2026-10-03 applied'], '2026-10-11', ['done follow_up:2026-10-03 2026-10-12'])[0],
    ).toContain('due');
  });

  it('wait while snoozed, then are due from the new day and no longer expire', () => {
    const snooze = ['snoozed follow_up:2026-10-03 2026-10-20'];
    expect(remindersOf(['2026-10-03 applied'], '2026-10-19', snooze)).toEqual([
      'follow_up:2026-10-03 2026-10-20 snoozed',
    ]);
    expect(remindersOf(['2026-10-03 applied'], '2026-10-20', snooze)).toEqual([
      'follow_up:2026-10-03 2026-10-20 due',
    ]);
    expect(remindersOf(['2026-10-03 applied'], '2026-12-20', snooze)).toEqual([
      'follow_up:2026-10-03 2026-10-20 due overdue',
    ]);
  });
});

describe('interviews', () => {
  it('are prepared the day before, and thanked for the day after', () => {
    const story = ['2026-10-14 phone_screen at 2026-10-16T14:00'];
    expect(remindersOf(story, '2026-10-15')).toEqual([
      'interview_prep:2026-10-14 2026-10-15 due',
      'thank_you:2026-10-14 2026-10-17 upcoming',
    ]);
    expect(remindersOf(story, '2026-10-17')).toEqual([
      'interview_prep:2026-10-14 2026-10-15 obsolete',
      'thank_you:2026-10-14 2026-10-17 due',
    ]);
  });

  it('are prepared at once without a time, never before they were entered', () => {
    expect(remindersOf(['2026-10-14 onsite'], '2026-10-14')[0]).toBe(
      'interview_prep:2026-10-14 2026-10-14 due',
    );
    expect(remindersOf(['2026-10-14 onsite at 2026-10-14T16:00'], '2026-10-14')[0]).toBe(
      'interview_prep:2026-10-14 2026-10-14 due',
    );
  });

  it('are still thanked for when a next round came, not when it ended', () => {
    expect(remindersOf(['2026-10-14 technical', '2026-10-15 onsite'], '2026-10-15')).toContain(
      'thank_you:2026-10-14 2026-10-15 due',
    );
    expect(remindersOf(['2026-10-14 technical', '2026-10-15 rejected'], '2026-10-15')).toContain(
      'thank_you:2026-10-14 2026-10-15 obsolete',
    );
  });

  it('of one day have names of their own', () => {
    const ids = remindersOf(['2026-10-14 technical', '2026-10-14 onsite'], '2026-10-15').map(
      (text) => text.split(' ')[0],
    );
    expect(ids).toContain('thank_you:2026-10-14');
    expect(ids).toContain('thank_you:2026-10-14:2');
  });
});

describe('offers and own reminders', () => {
  const offer = {
    base: 1,
    bonus: null,
    equity: null,
    currency: 'EUR',
    period: 'year' as const,
    decideBy: calendarDate('2026-11-30'),
  };
  it('ask for a decision in time, where there is a deadline', () => {
    expect(remindersOf(['2026-11-20 offer'], '2026-11-28', [], { offer })).toEqual([
      'offer_decision:2026-11-20 2026-11-28 due',
    ]);
    expect(remindersOf(['2026-11-29 offer'], '2026-11-29', [], { offer })).toEqual([
      'offer_decision:2026-11-29 2026-11-29 due',
    ]);
    expect(remindersOf(['2026-11-20 offer'], '2026-11-28')).toEqual([]);
  });

  it('keep a reminder of one’s own until it is decided or all is over', () => {
    const more = { customReminders: [{ due: calendarDate('2026-03-02'), text: 'Ask about  relocation!' }] };
    expect(remindersOf(['2026-02-01 saved'], '2026-11-01', [], more)).toEqual([
      'custom:2026-03-02:ask-about-relocation 2026-03-02 due overdue',
    ]);
    expect(remindersOf(['2026-02-01 rejected'], '2026-11-01', [], more)).toEqual([
      'custom:2026-03-02:ask-about-relocation 2026-03-02 obsolete',
    ]);
  });
});

it('every reminder has one name, a due day no earlier than its entry, and moves only forward with the days', () => {
  const day = fc.integer({ min: 1, max: 28 });
  const status = fc.constantFrom('saved', 'applied', 'technical', 'onsite', 'offer', 'rejected');
  fc.assert(
    fc.property(
      fc.array(fc.tuple(day, status), { minLength: 1, maxLength: 10 }),
      day,
      (entries, todayDay) => {
        const today = calendarDate(`2026-10-${String(todayDay).padStart(2, '0')}`);
        const facts = factsOf(
          entries.map(([d, s]) => `2026-10-${String(d).padStart(2, '0')} ${s}`),
          today,
        );
        const reminders = deriveReminders(facts, defaultConfig(), today);
        expect(new Set(reminders.map(({ id }) => id)).size).toBe(reminders.length);
        expect(deriveDueReminders(facts, defaultConfig(), today)).toEqual(
          reminders.filter(({ state }) => state === 'due'),
        );
        for (const { state, due, overdue } of reminders) {
          expect(overdue).toBe(state === 'due' && due < today);
          if (state === 'upcoming') expect(due > today).toBe(true);
        }
        const later = deriveReminders(
          factsOf(
            entries.map(([d, s]) => `2026-10-${String(d).padStart(2, '0')} ${s}`),
            '2026-12-31',
          ),
          defaultConfig(),
          addDays(today, 90),
        );
        for (const reminder of later) expect(reminder.state).not.toBe('upcoming');
      },
    ),
  );
});
