import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryHistory, arbitraryToday } from '../../testing/arbitraries.ts';
import { aConfig, anApplication, factsOf } from '../../testing/builders.ts';
import { addDays, calendarDate } from '../calendar-date.ts';
import { type Config, defaultConfig } from '../config.ts';
import { type ApplicationFacts, deriveFacts } from '../facts.ts';
import { compareReminders, deriveReminders } from '../reminders/derive.ts';
import { deriveDayAtHand } from './day-at-hand.ts';

const today = calendarDate('2026-11-20');

function dayOf(all: readonly ApplicationFacts[], config: Config = defaultConfig(), day = today) {
  const reminders = all.flatMap((one) => deriveReminders(one, config, day)).sort(compareReminders);
  return { ...deriveDayAtHand(all, reminders, config, day), reminders };
}

describe('the next steps', () => {
  const of = (id: string, lines: readonly string[], more = {}) =>
    factsOf(lines, today, { id, company: id, role: 'Cook', ...more });

  test('stand in the order that is told, one for each application', () => {
    const all = [
      of('quiet', ['2026-09-01 applied']),
      of('saved', ['2026-11-10 saved']),
      of('dear', ['2026-11-15 saved'], { priority: 'high' }),
      of('follow', ['2026-11-10 applied']),
      of('thank', ['2026-11-18 phone_screen at 2026-11-19T10:00']),
      of('late', ['2026-10-01 saved'], { deadline: calendarDate('2026-11-21') }),
      of('offer', ['2026-11-01 offer'], {
        offer: {
          ...{ base: 1, bonus: null, equity: null, currency: 'EUR', period: 'year' as const },
          decideBy: calendarDate('2026-11-21'),
        },
      }),
    ];
    const { steps, week } = dayOf(all, aConfig({ weeklyGoal: 5 }));
    expect(week).toEqual({ applied: 1, goal: 5, left: 4, days: 3 });
    expect(steps.map(({ text }) => text)).toEqual([
      'Decide on the offer of offer by 2026-11-21',
      'Apply to late for Cook by 2026-11-21',
      'Thank thank for Phone screen',
      'Follow up with follow about Cook',
      'Ask quiet about Cook: quiet for 80 days',
      'Apply to dear for Cook: saved for 5 days',
      'Apply to saved for Cook: saved for 10 days',
      'Look for 2 more applications to send by Sunday',
    ]);
  });

  test('ask for nothing to be sent once the goal is reached', () => {
    const all = [of('saved', ['2026-11-10 saved']), of('sent', ['2026-11-17 applied'])];
    expect(dayOf(all, aConfig({ weeklyGoal: 1 })).steps).toEqual([]);
  });
});

test('what happened, and what does not take place, is not to come', () => {
  const moved = factsOf(['2026-11-20 applied', '2026-11-21 phone_screen'], today, { id: 'a' });
  const day = dayOf([moved]);
  expect(day.today).toEqual([]);
  expect(day.tomorrow.map(({ type }) => type)).toEqual(['entry']);
});

test('whatever the applications: the parts are of the files, say nothing twice, and agree with each other', () => {
  const config = defaultConfig();
  const tracker = fc
    .array(fc.tuple(arbitraryHistory(config), fc.constantFrom('high' as const, 'normal' as const)), {
      maxLength: 20,
    })
    .map((all) =>
      all.map(([history, priority], index) =>
        deriveFacts(anApplication({ id: `a${index}`, history, priority }), config, arbitraryToday),
      ),
    );
  fc.assert(
    fc.property(tracker, (all) => {
      const { steps, today: now, tomorrow, quiet, week, reminders } = dayOf(all, config, arbitraryToday);
      const about = steps.flatMap((step) => (step.type === 'find' ? [] : [step.facts.application.id]));
      expect(new Set(about).size).toBe(about.length);
      // Every due reminder is among what is due today; its application has a step.
      const due = reminders.filter(({ state }) => state === 'due');
      const told = now.flatMap((item) => (item.type === 'reminder' ? [item.reminder.id] : []));
      expect(told.toSorted()).toEqual(due.map(({ id }) => id).toSorted());
      for (const { application } of due) expect(about).toContain(application);
      for (const facts of quiet) expect(about).toContain(facts.application.id);
      expect(quiet.length).toBe(all.filter((facts) => facts.quiet).length);
      for (const { day } of tomorrow) expect(day).toBe(addDays(arbitraryToday, 1));
      // What is asked to be sent or found is what the goal lacks.
      const sending = steps.filter(({ type }) => type === 'send').length;
      const isFinding = steps.some(({ type }) => type === 'find');
      expect(sending).toBeLessThanOrEqual(week.left);
      expect(isFinding).toBe(sending < week.left);
      // The order of the files does not matter.
      expect(dayOf(all.toReversed(), config, arbitraryToday).steps).toEqual(steps);
    }),
    { numRuns: 60 },
  );
});
