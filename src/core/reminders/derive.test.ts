import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anApplication, decisionOf, entryOf, factsOf } from '../../testing/builders.ts';
import type { Application } from '../application.ts';
import { addDays, calendarDate } from '../calendar-date.ts';
import { defaultConfig } from '../config.ts';
import { deriveFacts } from '../facts.ts';
import { compareReminders, deriveDueReminders, deriveReminders } from './derive.ts';
import type { ReminderKind } from './reminder.ts';
import { customReminderId, splitReminderId } from './reminder-id.ts';

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
    for (const verb of ['done', 'dismissed']) {
      const decisions = [`${verb} follow_up:2026-10-03 2026-10-12`];
      expect(remindersOf(['2026-10-03 applied'], '2026-10-11', decisions)[0]).toContain('due');
      expect(remindersOf(['2026-10-03 applied'], '2026-10-12', decisions)[0]).toContain(verb);
    }
  });

  it('take several decisions on one of them together, in any order', () => {
    const decisions = [
      'snoozed follow_up:2026-10-03 2026-10-20',
      'done follow_up:2026-10-03 2026-10-12',
      'dismissed follow_up:2026-10-03 2026-10-11',
    ];
    for (const order of [decisions, decisions.toReversed()])
      expect(remindersOf(['2026-10-03 applied'], '2026-10-15', order)).toEqual([
        'follow_up:2026-10-03:2 2026-10-19 upcoming',
        'follow_up:2026-10-03 2026-10-20 done',
      ]);
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

  it('of a day that nobody knows are prepared and thanked for by their hour alone', () => {
    expect(remindersOf(['about 2026-10-14 technical'], '2026-10-15')).toEqual([]);
    expect(remindersOf(['about 2026-10-14 technical at 2026-10-16T14:00'], '2026-10-15')).toEqual([
      'interview_prep:2026-10-14 2026-10-15 due',
      'thank_you:2026-10-14 2026-10-17 upcoming',
    ]);
    expect(remindersOf(['about 2026-10-03 applied'], '2026-10-15')).toEqual([]);
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
    const closed = factsOf(['2026-02-01 rejected'], '2026-11-01', more);
    expect(deriveReminders(closed, defaultConfig(), calendarDate('2026-11-01'))).toMatchObject([
      { id: 'acme:custom:2026-03-02:ask-about-relocation', due: '2026-03-02', state: 'obsolete' },
    ]);
    expect(deriveDueReminders(closed, defaultConfig(), calendarDate('2026-11-01'))).toEqual([]);
  });

  it('tell two equal ones apart, and name what has no letters', () => {
    const due = calendarDate('2026-11-02');
    const customReminders = ['Ask', '!!', 'ask', '?', 'Ask!'].map((text) => ({ due, text }));
    expect(
      remindersOf(['2026-10-30 saved'], '2026-11-02', ['done custom:2026-11-02:ask:2 2026-11-01'], {
        customReminders,
      }),
    ).toEqual([
      'custom:2026-11-02:ask 2026-11-02 due',
      'custom:2026-11-02:ask:2 2026-11-02 done',
      'custom:2026-11-02:ask:3 2026-11-02 due',
      'custom:2026-11-02:reminder 2026-11-02 due',
      'custom:2026-11-02:reminder:2 2026-11-02 due',
    ]);
  });
});

describe('what a reminder says', () => {
  const interview = (line: string, people: string[] = []): Partial<Application> => ({
    history: [{ ...entryOf(line), with: people }],
  });
  const offer = {
    base: 1,
    bonus: null,
    equity: null,
    currency: 'EUR',
    period: 'year' as const,
    decideBy: calendarDate('2026-10-05'),
  };
  const cases: [more: Partial<Application>, kind: ReminderKind, sentences: string[]][] = [
    [
      {
        history: [entryOf('2026-10-03 applied')],
        decisions: [decisionOf('done follow_up:2026-10-03 2026-10-10')],
      },
      'follow_up',
      ['Follow up with Acme about Engineer', 'Follow up again with Acme about Engineer'],
    ],
    [interview('2026-10-03 phone_screen'), 'interview_prep', ['Prepare for Phone screen with Acme']],
    [interview('2026-10-03 phone_screen'), 'thank_you', ['Thank Acme for Phone screen']],
    [
      interview('2026-10-03 onsite at 2026-10-05T14:00', ['Ada', 'Bo']),
      'interview_prep',
      ['Prepare for Onsite with Acme on 2026-10-05 at 14:00 (Ada, Bo)'],
    ],
    [interview('2026-10-03 onsite', ['Ada', 'Bo']), 'thank_you', ['Thank Ada, Bo for Onsite at Acme']],
    [
      { history: [entryOf('2026-10-03 offer')], offer },
      'offer_decision',
      ['Decide on the offer of Acme by 2026-10-05'],
    ],
    [
      { history: [entryOf('2026-10-03 saved')], deadline: calendarDate('2026-10-25') },
      'deadline',
      ['Apply to Acme for Engineer by 2026-10-25'],
    ],
    [{ customReminders: [{ due: calendarDate('2026-10-20'), text: 'Ask  Bo!' }] }, 'custom', ['Ask  Bo!']],
  ];
  for (const [more, kind, sentences] of cases)
    it(sentences.join(', then '), () => {
      const application = anApplication({ id: 'acme', company: 'Acme', role: 'Engineer', ...more });
      const today = calendarDate('2026-10-20');
      const reminders = deriveReminders(
        deriveFacts(application, defaultConfig(), today),
        defaultConfig(),
        today,
      );
      expect(reminders.filter((one) => one.kind === kind).map(({ text }) => text)).toEqual(sentences);
    });
});

it('reminders of any applications stand by their day, then by their name', () => {
  const facts = factsOf(['2026-10-03 applied'], '2026-10-10');
  const [one] = deriveReminders(facts, defaultConfig(), calendarDate('2026-10-10'));
  if (one === undefined) throw new Error('there is none');
  const sorted = [
    { ...one, id: 'b', due: calendarDate('2026-10-09') },
    { ...one, id: 'a', due: calendarDate('2026-10-10') },
    { ...one, id: 'b', due: calendarDate('2026-10-10') },
  ];
  for (const [row, a] of sorted.entries())
    for (const [column, b] of sorted.entries()) expect(compareReminders(a, b)).toBe(Math.sign(row - column));
});

describe('names of reminders', () => {
  it('are taken apart into the application and what its file says, wherever colons stand', () => {
    const day = fc.integer({ min: 0, max: 9999 }).map((days) => addDays(calendarDate('2020-01-01'), days));
    const rule = fc.constantFrom('follow_up', 'interview_prep', 'thank_you', 'offer_decision');
    const reminder = fc.oneof(
      fc.tuple(rule, day).map(([kind, date]) => `${kind}:${date}`),
      fc.tuple(rule, day, fc.integer({ min: 2 })).map(([kind, date, number]) => `${kind}:${date}:${number}`),
      fc.tuple(day, fc.string({ maxLength: 9 })).map(([due, text]) => customReminderId(due, text)),
    );
    const application = fc.oneof(
      fc.string({ minLength: 1, maxLength: 9 }),
      fc.constantFrom('a:b', 'a\nb', 'custom:2026-11-02'),
    );
    fc.assert(
      fc.property(application, reminder, (id, name) => {
        expect(splitReminderId(`${id}:${name}`)).toEqual({ application: id, reminder: name });
      }),
    );
  });

  it.each([
    'acme',
    'acme:follow_up',
    'acme:follow_up:2026-10-3',
    'acme:follow_up:2026-1-03',
    'acme:follow_up:26-10-03',
    'acme:follow_up:2026-10-031',
    'acme:follow_up:2026-10-03:',
    'acme:nap:2026-10-03',
    ':follow_up:2026-10-03',
    'follow_up:2026-10-03',
  ])('%s is none', (id) => expect(splitReminderId(id)).toBeNull());
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
        for (const [index, { due, id }] of reminders.entries()) {
          const before = reminders[index - 1];
          if (before !== undefined)
            expect(before.due < due || (before.due === due && before.id < id), id).toBe(true);
        }
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

describe('a deadline', () => {
  const more = { deadline: calendarDate('2026-10-20') };
  it('reminds two days before, as long as the application is merely saved', () => {
    expect(remindersOf(['2026-10-01 saved'], '2026-10-17', [], more)).toEqual([
      'deadline:2026-10-20 2026-10-18 upcoming',
    ]);
    expect(remindersOf(['2026-10-01 saved'], '2026-10-20', [], more)).toEqual([
      'deadline:2026-10-20 2026-10-18 due overdue',
    ]);
    expect(remindersOf(['2026-10-01 saved'], '2026-10-21', [], more)).toEqual([
      'deadline:2026-10-20 2026-10-18 obsolete',
    ]);
    expect(remindersOf(['2026-10-01 saved', '2026-10-18 withdrawn'], '2026-10-18', [], more)).toEqual([
      'deadline:2026-10-20 2026-10-18 obsolete',
    ]);
  });

  it('is decided on like others, and none of what was sent at once or is only planned', () => {
    expect(
      remindersOf(['2026-10-01 saved'], '2026-10-18', ['snoozed deadline:2026-10-20 2026-10-19'], more),
    ).toEqual(['deadline:2026-10-20 2026-10-19 snoozed']);
    expect(remindersOf(['2026-10-01 applied'], '2026-10-18', [], more)).toEqual([
      'follow_up:2026-10-01 2026-10-08 due overdue',
    ]);
    expect(remindersOf(['2026-10-19 saved'], '2026-10-18', [], more)).toEqual([]);
  });
});
