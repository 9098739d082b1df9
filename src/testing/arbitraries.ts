/** Random values of the domain for property tests. */
import fc from 'fast-check';
import type { HistoryEntry } from '../core/application.ts';
import { addDays, type CalendarDate, calendarDate } from '../core/calendar-date.ts';
import { type Config, defaultConfig } from '../core/config.ts';
import { type Stage, type StageKind, stageKinds, stageLabel } from '../core/stage.ts';
import { aConfig } from './builders.ts';

/** The day that random histories lie around: some entries are after it, that is planned. */
export const arbitraryToday: CalendarDate = calendarDate('2026-11-20');

/** A date up to `before` days before and `after` days after {@link arbitraryToday}. */
export function arbitraryDate(before = 200, after = 20): fc.Arbitrary<CalendarDate> {
  return fc.integer({ min: -before, max: after }).map((days) => addDays(arbitraryToday, days));
}

const customStages: Stage[] = (
  [
    ['dream', 'lead'],
    ['sent', 'applied'],
    ['take_home', 'interview'],
    ['reference_check', 'interview'],
    ['verbal', 'offer'],
    ['signed', 'accepted'],
    ['no', 'rejected'],
    ['position-closed', 'rejected'],
    ['gave_up', 'withdrawn'],
    ['silence', 'ghosted'],
  ] satisfies [string, StageKind][]
).map(([id, kind]) => ({ id, kind, label: stageLabel(id) }));

/** The default configuration, one with stages of its own in a shuffled order, or the bare minimum of one stage of each kind. */
export const arbitraryConfig: fc.Arbitrary<Config> = fc.oneof(
  fc.constant(defaultConfig()),
  fc
    .shuffledSubarray(customStages, { minLength: 3 })
    .map((stages) =>
      aConfig({ stages: [...defaultConfig().stages.filter(({ id }) => id !== 'technical'), ...stages] }),
    ),
  fc.constant(aConfig({ stages: stageKinds.map((kind) => ({ id: kind, kind, label: stageLabel(kind) })) })),
);

/** One entry on a random day, with a status of the configuration (mostly), a note, or both. */
export function arbitraryEntry(config: Config = defaultConfig()): fc.Arbitrary<HistoryEntry> {
  const status = fc.constantFrom(...config.stages.map(({ id }) => id));
  return fc
    .record({
      date: arbitraryDate(),
      status: fc.option(status, { freq: 6 }),
      note: fc.option(fc.constantFrom('Called back', 'Followed up by email', 'no', 'Salary: 90k # maybe')),
      scheduled: fc.option(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.constantFrom('', 'Z', '+09:00'))),
      with: fc.subarray(['Jane Doe', '山田', "Miles O'Brien"]),
      minutes: fc.option(fc.integer({ min: 1, max: 1440 }), { freq: 2 }),
      url: fc.option(fc.constantFrom('https://meet.example/x?y=1#z', 'http://a.example/, b'), { freq: 2 }),
      reason: fc.option(fc.constantFrom('salary', 'visa', 'position closed'), { freq: 2 }),
      dateGuessed: fc.nat(5).map((number) => number === 0),
      cancelled: fc.nat(7).map((number) => number === 0),
    })
    .map(({ scheduled, ...entry }) => ({
      ...entry,
      note: entry.status === null ? (entry.note ?? 'A note') : entry.note,
      at: scheduled === null ? null : `${addDays(entry.date, scheduled[0])}T14:00${scheduled[1]}`,
    }));
}

/**
 * A random history with at least one status: entries out of date order, planned ones, several on one day,
 * second rounds, rejections that were reopened, employers that came first.
 */
export function arbitraryHistory(config: Config = defaultConfig()): fc.Arbitrary<HistoryEntry[]> {
  const anything = fc.array(arbitraryEntry(config), { minLength: 1, maxLength: 9 });
  return fc
    .oneof(anything, usualHistory(config))
    .filter((entries) => entries.some(({ status }) => status !== null));
}

/** A plausible way: it starts with any stage (the employer may come first), goes on, may end and be reopened. */
function usualHistory(config: Config): fc.Arbitrary<HistoryEntry[]> {
  const step = fc.tuple(fc.integer({ min: 0, max: 30 }), arbitraryEntry(config));
  return fc
    .tuple(arbitraryDate(150, 0), fc.array(step, { minLength: 1, maxLength: 7 }))
    .map(([start, steps]) => {
      let date = start;
      return steps.map(([days, entry]) => {
        date = addDays(date, days);
        return { ...entry, date, at: entry.at === null ? null : `${addDays(date, 2)}T10:30` };
      });
    });
}
