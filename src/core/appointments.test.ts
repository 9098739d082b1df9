import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryHistory } from '../testing/arbitraries.ts';
import { entryOf, factsOf } from '../testing/builders.ts';
import { calendarDate } from './calendar-date.ts';
import { defaultConfig } from './config.ts';
import { isCountedInterview } from './facts.ts';
import { deriveReminders } from './reminders/derive.ts';

const moved = [
  '2026-11-01 applied',
  '2026-11-05 phone_screen at 2026-11-23T14:00',
  '2026-11-18 phone_screen at 2026-11-25T10:00',
];

function standing(lines: string[], today: string) {
  return factsOf(lines, today).timeline.map(({ scheduled, moves, moved, calledOff }) =>
    [scheduled ?? '-', moves, moved ? 'moved' : '', calledOff ? 'off' : ''].filter(Boolean).join(' '),
  );
}

function openReminders(lines: string[], today: string) {
  return deriveReminders(factsOf(lines, today), defaultConfig(), calendarDate(today))
    .filter(({ state }) => state !== 'obsolete')
    .map(({ kind, due }) => `${kind} ${due}`);
}

describe('an appointment', () => {
  it('moves by a later entry of its status that was made before it', () => {
    expect(standing(moved, '2026-11-20').slice(1)).toEqual(['2026-11-23T14:00 moved', '2026-11-25T10:00 1']);
    expect(openReminders(moved, '2026-11-20')).toEqual(['interview_prep 2026-11-24', 'thank_you 2026-11-26']);
    expect(openReminders(moved, '2026-11-26')).toEqual(['thank_you 2026-11-26']);
  });

  it('moves again and again, and stays one interview', () => {
    const lines = [...moved, '2026-11-24 phone_screen at 2026-12-01T10:00'];
    expect(standing(lines, '2026-11-24').at(-1)).toBe('2026-12-01T10:00 2');
    expect(factsOf(lines, '2026-11-24').timeline.filter(isCountedInterview)).toHaveLength(1);
  });

  it('is another one after it took place, on its very day, or of another status', () => {
    for (const next of [
      '2026-11-24 phone_screen at 2026-11-30T10:00',
      '2026-11-23 phone_screen at 2026-11-30T10:00',
      '2026-11-18 technical at 2026-11-30T10:00',
    ]) {
      const lines = [...moved.slice(0, 2), next];
      expect(standing(lines, '2026-11-25').at(-1), next).toBe('2026-11-30T10:00');
      expect(factsOf(lines, '2026-11-25').timeline.filter(isCountedInterview), next).toHaveLength(2);
    }
  });

  it('keeps its time where the later entry names none', () => {
    const lines = [...moved.slice(0, 2), '2026-11-18 phone_screen # confirmed'];
    expect(standing(lines, '2026-11-20').at(-1)).toBe('2026-11-23T14:00 1');
    expect(openReminders(lines, '2026-11-20')).toContain('interview_prep 2026-11-22');
  });

  it('is called off by its own entry or by a later one, up to its day, and may be set again', () => {
    for (const lines of [
      ['2026-11-01 applied', '2026-11-05 phone_screen at 2026-11-23T14:00 cancelled'],
      [...moved.slice(0, 2), '2026-11-20 phone_screen cancelled'],
      [...moved.slice(0, 2), '2026-11-23 phone_screen cancelled'],
    ]) {
      const facts = factsOf(lines, '2026-11-23');
      expect(openReminders(lines, '2026-11-23'), lines.join()).toEqual([]);
      expect(facts).toMatchObject({ respondedOn: '2026-11-05', interviewedOn: null });
      expect(facts.stage?.id).toBe('phone_screen');
      expect(facts.timeline.filter(isCountedInterview)).toEqual([]);
    }
    const again = [
      ...moved.slice(0, 2),
      '2026-11-20 phone_screen cancelled',
      '2026-11-21 phone_screen at 2026-12-01',
    ];
    expect(standing(again, '2026-11-22').at(-1)).toBe('2026-12-01 2');
    expect(factsOf(again, '2026-11-22').interviewedOn).toBe('2026-11-05');
  });

  it('is not moved by what is merely planned', () => {
    expect(standing(moved, '2026-11-10').slice(1)).toEqual(['2026-11-23T14:00', '2026-11-25T10:00']);
    expect(openReminders(moved, '2026-11-10')).toContain('interview_prep 2026-11-22');
  });

  it('compares days in the time zone, whatever the offset', () => {
    const lines = ['2026-11-05 onsite at 2026-11-23T23:30-05:00', '2026-11-23 onsite at 2026-11-25T10:00'];
    // At UTC it is the 24th already.
    expect(standing(lines, '2026-11-23').at(-1)).toBe('2026-11-25T10:00 1');
  });
});

it('of every appointment one entry is the last, and all of them agree whether it takes place', () => {
  fc.assert(
    fc.property(arbitraryHistory(), (history) => {
      const { timeline } = factsOf([], '2026-11-20', { history });
      for (const [, entries] of Map.groupBy(timeline, ({ appointment }) => appointment)) {
        expect(entries.filter(({ moved: isMoved }) => !isMoved)).toEqual([entries.at(-1)]);
        expect(entries.map(({ moves }) => moves)).toEqual(entries.map((_, index) => index));
        expect(new Set(entries.map(({ status }) => status)).size).toBe(1);
        expect(new Set(entries.map(({ calledOff }) => calledOff)).size).toBe(1);
      }
    }),
  );
});

it('without times and cancellations every entry is its own', () => {
  const lines = ['2026-10-01 technical', '2026-10-02 technical', '2026-10-03 # well'];
  expect(factsOf(lines, '2026-11-20').timeline.map(({ appointment }) => appointment)).toEqual([0, 1, 2]);
  expect(entryOf('2026-10-01 technical')).toMatchObject({ cancelled: false, dateGuessed: false });
});
