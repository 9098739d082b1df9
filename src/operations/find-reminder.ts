/** From the part of a reminder's id that a person gives to the reminder. */
import { foldText } from '../core/fold-text.ts';
import { identify } from '../core/identify.ts';
import type { Reminder, ReminderState } from '../core/reminders/reminder.ts';
import { AmbiguousError, UsageError } from './errors.ts';
import { onlyMatch } from './find-application.ts';

/** States in the order in which a part of an id is looked for: what waits for a decision first. */
const turns: readonly ReminderState[][] = [
  ['due'],
  ['upcoming', 'snoozed'],
  ['done', 'dismissed', 'obsolete'],
];

/**
 * The reminder that `query` means: a full id, or a part of one that only one reminder has among those due, else among
 * those to come, else among all others. `acme:follow_up` means any id with these parts in this order.
 * Throws a {@link UsageError} otherwise.
 */
export function findReminder(query: string, reminders: readonly Reminder[]): Reminder {
  const exact = reminders.find(({ id }) => id === query);
  if (exact !== undefined) return exact;
  for (const states of turns) {
    const matching = reminders.filter(({ id, state }) => states.includes(state) && hasParts(id, query));
    const [first] = matching;
    if (first !== undefined && matching.length === 1) return first;
    if (matching.length > 1) throw several(query, matching);
  }
  return onlyMatch(query, reminders.map(named).filter(notFound(query)), 'reminder');
}

function hasParts(id: string, query: string): boolean {
  const text = foldText(id);
  let from = 0;
  for (const part of foldText(query.trim()).split(':')) {
    const at = text.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return query.trim() !== '';
}

function several(query: string, reminders: readonly Reminder[]): UsageError {
  const isOver = reminders.every(({ state }) => turns[2]?.includes(state));
  const shown = reminders
    .slice(0, 10)
    .map(({ id, due, state, text }) => `  ${id}  ${isOver ? state : due}  ${text}`);
  const more = reminders.length > shown.length ? [`  … and ${reminders.length - shown.length} more`] : [];
  const head = isOver
    ? `no reminder that "${query}" matches waits for a decision:`
    : `"${query}" is ambiguous, it matches ${reminders.length} reminders:`;
  return isOver
    ? new UsageError([head, ...shown, ...more])
    : new AmbiguousError(
        head,
        reminders.map(({ id }) => id),
        [...shown, ...more],
      );
}

function named(reminder: Reminder): Reminder & { names: string[] } {
  return { ...reminder, names: [reminder.application] };
}

/** Leaves only what is no match, for the suggestions. */
function notFound(query: string) {
  return (item: Reminder & { names: string[] }) => identify(query, [item]).found === 'none';
}

/**
 * A handle for each of `some`, by id: the application's, with the reminder's kind and day after it as far as it takes
 * {@link findReminder} to find that reminder among `all`. One that waits for no decision has none.
 */
export function reminderHandles(
  some: readonly Reminder[],
  all: readonly Reminder[],
  ofApplications: ReadonlyMap<string, string>,
): Map<string, string> {
  const waiting = all.filter(({ state }) => !turns[2]?.includes(state));
  const ids = new Set(waiting.map(({ id }) => id));
  const handles = some
    .filter(({ id }) => ids.has(id))
    .map(({ id, application, kind }) => {
      const [own, day] = [ofApplications.get(application) ?? application, id.slice(application.length + 1)];
      const ways = [own, `${own}:${kind}`, `${own}:${day}`];
      return [id, ways.find((way) => meansOnly(way, id, waiting)) ?? id] as const;
    });
  return new Map(handles);
}

function meansOnly(query: string, id: string, waiting: readonly Reminder[]): boolean {
  try {
    return findReminder(query, waiting).id === id;
  } catch {
    return false;
  }
}
