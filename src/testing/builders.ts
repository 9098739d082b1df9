/** Values for tests, complete but for what a test is about; histories in a line per entry. */
import type { Application, HistoryEntry, ReminderDecision } from '../core/application.ts';
import { calendarDate } from '../core/calendar-date.ts';
import { type Config, defaultConfig } from '../core/config.ts';
import { type ApplicationFacts, deriveFacts } from '../core/facts.ts';
import { historyEntry } from '../core/history-entry.ts';

/** An application that was sent on 2026-10-03, with `partial` over it; `path` follows `id`. */
export function anApplication(partial: Partial<Application> = {}): Application {
  const id = partial.id ?? 'acme-senior-backend-engineer';
  return {
    id,
    path: `applications/${id}.md`,
    company: 'Acme Robotics',
    role: 'Senior Backend Engineer',
    source: 'unknown',
    url: null,
    location: null,
    workMode: null,
    employment: null,
    salary: null,
    resume: null,
    deadline: null,
    tags: [],
    priority: 'normal',
    contacts: [],
    offer: null,
    history: [historyEntry({ date: calendarDate('2026-10-03'), status: 'applied' })],
    customReminders: [],
    decisions: [],
    extra: {},
    body: '',
    posting: '',
    ...partial,
  };
}

/** The default configuration with `partial` over it. */
export function aConfig(partial: Partial<Config> = {}): Config {
  return { ...defaultConfig(), ...partial };
}

/**
 * `2026-10-01 saved`, `2026-10-14 phone_screen at 2026-10-16T14:00`, `2026-10-20 rejected because visa`, `2026-10-10 # a
 * note`; `about 2026-10-20 rejected` of a guessed day, `2026-10-15 phone_screen cancelled`.
 */
export function entryOf(line: string): HistoryEntry {
  const [, about, date = '', status, at, cancelled, reason, note] =
    /^(about )?(\S+)(?: ([^\s#]+))?(?: at (\S+))?( cancelled)?(?: because ([^#]+?))?(?: # (.*))?$/.exec(
      line,
    ) ?? [];
  return historyEntry({
    date: calendarDate(date),
    status: status ?? null,
    note: note ?? null,
    at: at ?? null,
    reason: reason ?? null,
    dateGuessed: about !== undefined,
    cancelled: cancelled !== undefined,
  });
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
