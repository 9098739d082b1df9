import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryHistory, arbitraryToday } from '../../testing/arbitraries.ts';
import { anApplication, entryOf, factsOf } from '../../testing/builders.ts';
import { type CalendarDate, calendarDate } from '../calendar-date.ts';
import { defaultConfig } from '../config.ts';
import { deriveFacts } from '../facts.ts';
import { instantOf } from '../local-date-time.ts';
import { appointmentsOf } from './appointment.ts';
import { busyTimes } from './busy-times.ts';

const today = calendarDate('2026-10-12');

/** `10-16 12:00 – 10-16 13:00`, in UTC. */
function told(stories: string[][], timeZone = 'UTC', day: CalendarDate = today): string[] {
  const all = stories.map((lines, index) => factsOf(lines, day, { id: `a${index}` }));
  const shown = (instant: number) => new Date(instant).toISOString().slice(5, 16).replace('T', ' ');
  return busyTimes(all, timeZone, day).map(({ from, to }) => `${shown(from)} – ${shown(to)}`);
}

describe('busy times', () => {
  it('are those of appointments from today on that take place and have an hour', () => {
    expect(
      told([
        ['2026-10-10 onsite at 2026-10-16T14:00'],
        ['2026-10-09 onsite at 2026-10-12T08:00'],
        ['2026-10-09 onsite at 2026-10-11T08:00'],
        ['2026-10-10 onsite at 2026-10-17'],
        ['2026-10-09 onsite at 2026-10-18T08:00', '2026-10-10 onsite cancelled'],
        ['2026-10-09 onsite at 2026-10-19T08:00', '2026-10-10 rejected'],
        ['2026-10-08 onsite at 2026-10-20T08:00', '2026-10-10 onsite at 2026-10-21T09:00'],
      ]),
    ).toEqual(['10-12 08:00 – 10-12 09:00', '10-16 14:00 – 10-16 15:00', '10-21 09:00 – 10-21 10:00']);
  });

  it('are instants, whatever zone they are written in', () => {
    expect(told([['2026-10-10 onsite at 2026-10-16T14:00']], 'Europe/Berlin')).toEqual([
      '10-16 12:00 – 10-16 13:00',
    ]);
  });

  it('that overlap or touch are one', () => {
    const at = (hour: string) => [`2026-10-10 onsite at 2026-10-16T${hour}`];
    expect(told([at('14:30'), at('14:00'), at('15:30'), at('17:00')])).toEqual([
      '10-16 14:00 – 10-16 16:30',
      '10-16 17:00 – 10-16 18:00',
    ]);
    const long = factsOf([], today, { history: [{ ...entryOf(at('14:00')[0] ?? ''), minutes: 240 }] });
    const within = factsOf(at('15:00'), today, { id: 'b' });
    expect(busyTimes([long, within], 'UTC', today)).toHaveLength(1);
  });
});

it('any busy times are apart, in order, and cover each appointment ahead', () => {
  const trackers = fc
    .array(arbitraryHistory(defaultConfig()), { maxLength: 12 })
    .map((histories) =>
      histories.map((history, index) =>
        deriveFacts(anApplication({ id: `a${index}`, history }), defaultConfig(), arbitraryToday),
      ),
    );
  fc.assert(
    fc.property(trackers, (all) => {
      const times = busyTimes(all, 'UTC', arbitraryToday);
      for (const [index, { from, to }] of times.entries()) {
        expect(from).toBeLessThan(to);
        expect(from).toBeGreaterThan(times[index - 1]?.to ?? Number.NEGATIVE_INFINITY);
      }
      for (const { at, day, standing } of all.flatMap((facts) => appointmentsOf(facts, 'UTC'))) {
        const instant = instantOf(at, 'UTC');
        if (instant === null || standing !== 'on' || day < arbitraryToday) continue;
        expect(times.some(({ from, to }) => from <= instant && instant < to)).toBe(true);
      }
    }),
  );
});
