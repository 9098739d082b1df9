/** What a change means, in the domain's words: for the terminal and for commit messages. */
import type { Application, HistoryEntry } from '../core/application.ts';
import { inDateOrder, lastStatusEntry } from '../core/facts.ts';
import { applicationKeys } from '../format/known-keys.ts';

/** The status of the last entry that has one, planned ones included; null where none has. */
export function lastStatus(application: Application): string | null {
  return lastStatusEntry(application.history)?.status ?? null;
}

/**
 * A recorded entry: `Acme Robotics: applied → phone_screen on 2026-11-23 at 14:00 with Jane Doe`, `Acme Robotics: noted:
 * Followed up by email`; of one before the last status, `Acme Robotics: noted rejected for 2026-11-19; the status stays technical`.
 */
export function describeEntry(before: Application, entry: HistoryEntry): string {
  return `${before.company}: ${entryPhrase(before.history, entry)}`;
}

/** What an entry says beside those before it, without the name of the company. */
export function entryPhrase(earlier: readonly HistoryEntry[], entry: HistoryEntry): string {
  const last = lastStatusEntry([...earlier, entry]);
  if (entry.status !== null && last !== entry)
    return `noted ${entry.status} for ${entry.date}; the status stays ${last?.status}`;
  const from = lastStatusEntry(earlier)?.status ?? null;
  return entryText(from, entry);
}

/**
 * What is different between two readings of an application, a phrase each, without its name; null stands for one that
 * was not there. Empty where nothing differs that AppTrack knows of.
 */
export function describeChange(before: Application | null, after: Application | null): string[] {
  if (before === null && after === null) return [];
  if (before === null) return [`added, ${after === null ? '' : (lastStatus(after) ?? 'planned')}`];
  if (after === null) return ['removed'];
  return [
    ...historyPhrases(before, after),
    ...reminderPhrases(before, after),
    ...fieldPhrases(before, after),
    ...(before.body === after.body ? [] : ['text changed']),
  ];
}

function historyPhrases(before: Application, after: Application): string[] {
  const added = withoutCommon(after.history, before.history);
  const gone = withoutCommon(before.history, after.history);
  const status = lastStatus(before);
  const known = withoutCommon(before.history, gone);
  const phrases: string[] = [];
  for (const entry of inDateOrder(added)) {
    phrases.push(entryPhrase(known, entry));
    known.push(entry);
  }
  if (gone.length > 0 && added.length === 0) {
    const now = lastStatus(after);
    phrases.push(status === now ? 'history shortened' : `${status} taken back, now ${now}`);
  }
  return phrases;
}

function entryText(from: string | null, { status, note, cancelled, at, with: people }: HistoryEntry): string {
  if (status === null) return `noted: ${note ?? ''}`;
  const when =
    at === null
      ? ''
      : ` on ${at
          .replace('T', ' at ')
          .replace(/(?=[+-]\d\d:\d\d$|Z$)/, ' UTC')
          .replace(/Z$/, '')}`;
  const whom = people.length === 0 ? '' : ` with ${people.join(', ')}`;
  const stage = `${status}${cancelled ? ' called off' : ''}${when}${whom}`;
  return from === null || from === status ? stage : `${from} → ${stage}`;
}

function reminderPhrases(before: Application, after: Application): string[] {
  const decided = withoutCommon(after.decisions, before.decisions).map(({ id, done, dismissed, snoozed }) => {
    if (done !== null) return `${id} done`;
    if (dismissed !== null) return `${id} dismissed`;
    return `${id} snoozed until ${snoozed}`;
  });
  const set = withoutCommon(after.customReminders, before.customReminders);
  return [...decided, ...set.map(({ due, text }) => `reminder on ${due}: ${text}`)];
}

/** What is told as a changed field; of the history and of reminders it is said what happened. */
const fields = applicationKeys.filter((key) => key !== 'history' && key !== 'reminders');

function fieldPhrases(before: Application, after: Application): string[] {
  const own = [...new Set([...Object.keys(before.extra), ...Object.keys(after.extra)])];
  const changed = [
    ...fields.filter((field) => keyOf(before[field]) !== keyOf(after[field])),
    ...own.filter((key) => keyOf(before.extra[key]) !== keyOf(after.extra[key])),
  ];
  return changed.length === 0 ? [] : [`${changed.join(', ')} changed`];
}

/** What `items` has more of than `others`, in its order and with equal ones counted: those that have one text by `key`. */
export function withoutCommon<Item extends Of, Of = Item>(
  items: readonly Item[],
  others: readonly Of[],
  key: (one: Of) => string = keyOf,
): Item[] {
  const left = new Map<string, number>();
  for (const other of others) left.set(key(other), (left.get(key(other)) ?? 0) + 1);
  return items.filter((item) => {
    const count = left.get(key(item)) ?? 0;
    left.set(key(item), count - 1);
    return count <= 0;
  });
}

function keyOf(value: unknown): string {
  return JSON.stringify(value);
}
