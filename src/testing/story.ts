/** Histories in a line per entry, for readable tests. */
import type { Application, HistoryEntry, ReminderDecision } from '../core/application.ts';
import { calendarDate } from '../core/calendar-date.ts';
import { type Config, defaultConfig } from '../core/config.ts';
import { type ApplicationFacts, deriveFacts } from '../core/facts.ts';
import { anApplication } from './builders.ts';

/** `2026-10-01 saved`, `2026-10-14 phone_screen at 2026-10-16T14:00`, `2026-10-20 rejected because visa`, `2026-10-10 # a note`. */
export function entryOf(line: string): HistoryEntry {
  const [, date = '', status, at, reason, note] =
    /^(\S+)(?: ([^\s#]+))?(?: at (\S+))?(?: because ([^#]+?))?(?: # (.*))?$/.exec(line) ?? [];
  return {
    date: calendarDate(date),
    status: status ?? null,
    note: note ?? null,
    at: at ?? null,
    with: [],
    reason: reason ?? null,
  };
}

/** An application of nothing but a story; `id` is `acme` unless said otherwise. */
export function applicationOf(lines: readonly string[], more: Partial<Application> = {}): Application {
  return anApplication({ id: 'acme', role: 'Engineer', history: lines.map(entryOf), ...more });
}

/** A decision as a file has it: `done follow_up:2026-10-03 2026-10-10`. */
export function decisionOf(line: string): ReminderDecision {
  const [verb = '', id = '', date = ''] = line.split(' ');
  const decision: ReminderDecision = { id, done: null, dismissed: null, snoozed: null };
  return { ...decision, [verb]: calendarDate(date) };
}

/** The facts of a story on a day. */
export function factsOf(
  lines: readonly string[],
  today: string,
  more: Partial<Application> = {},
  config: Config = defaultConfig(),
): ApplicationFacts {
  return deriveFacts(applicationOf(lines, more), config, calendarDate(today));
}
