/** What an item under `reminders` may say. */
import * as z from 'zod/mini';
import type { CustomReminder, ReminderDecision } from '../../core/application.ts';
import { type CalendarDate, parseCalendarDate } from '../../core/calendar-date.ts';
import { reminderKinds } from '../../core/reminders/reminder.ts';
import { customReminderId, numbered } from '../../core/reminders/reminder-id.ts';
import { nearestWord } from '../../core/suggest.ts';
import { nestedKeys } from '../known-keys.ts';
import { isMapping } from '../yaml-values.ts';
import { oncePerYears, quoted, readDate, readText, refuseYear, type Years } from './readers.ts';
import { holds, Refusal, refuse } from './refusal.ts';
import { day, text } from './values.ts';
import {
  checkKeys,
  described,
  mapping,
  noMisspellingOf,
  optional,
  required,
  type Written,
  way,
} from './written.ts';

type Decided = Omit<ReminderDecision, 'id'>;

/** A reminder that a person set, with what was decided about it if that stands beside it, or a decision about one. */
export type ReminderItem = (CustomReminder & Decided) | ReminderDecision;

const ids = new RegExp(`^(?:${reminderKinds.join('|')}):(\\d{4}-\\d{2}-\\d{2})(?::.+)?$`);

function readReminderId(value: unknown, years: Years): string | Refusal {
  const id = readText('id')(value);
  if (id instanceof Refusal) return id;
  const odd = refuseYear(id.slice(id.indexOf(':') + 1), years);
  if (odd !== null) return odd;
  if (parseCalendarDate(ids.exec(id)?.[1] ?? '') !== null) return id;
  const meant = nearestWord(id.split(':')[0] ?? '', reminderKinds);
  return new Refusal(
    'bad-reminder-id',
    `${quoted(id)} is not a reminder's id`,
    `write it like "${meant ?? 'follow_up'}:2026-10-03"`,
  );
}

function decidedFields(years: Years) {
  return {
    done: described(optional(readDate('done', years), day), 'Done on.'),
    dismissed: described(optional(readDate('dismissed', years), day), 'Dismissed on.'),
    snoozed: described(optional(readDate('snoozed', years), day), 'Comes back on.'),
  };
}

function decisionSchema(years: Years) {
  const decided = decidedFields(years);
  const id = required('id', (value) => readReminderId(value, years), z.string());
  return z
    .object({ id: described(id, 'As the file names it: follow_up:2026-10-03.'), ...decided })
    .check(
      holds(
        ({ done, dismissed, snoozed }) => done !== null || dismissed !== null || snoozed !== null,
        new Refusal(
          'empty-decision',
          'nothing is decided about this reminder',
          'add "done:", "dismissed:" or "snoozed:" with a date',
        ),
      ),
    )
    .register(z.globalRegistry, {
      required: ['id'],
      anyOf: Object.keys(decided).map((key) => ({ required: [key] })),
    });
}

function customSchema(years: Years) {
  return z
    .object({
      due: described(required('due', readDate('due', years), day), 'When.'),
      text: described(required('text', readText('text'), text), 'What.'),
      ...decidedFields(years),
    })
    .register(z.globalRegistry, { required: ['due', 'text'] });
}

const hint = 'write { due: DATE, text: … } or { id: …, done: DATE }';

const has = (value: unknown, key: string): boolean => Object.hasOwn(value as object, key);

const checkKey = noMisspellingOf(nestedKeys.reminders);

const someKind = z.transform((value: unknown, { issues }): unknown => {
  if (!isMapping(value))
    refuse(issues, new Refusal('wrong-type', 'a reminder is not a mapping', hint), value);
  else if (!['id', 'due', 'text'].some((key) => has(value, key))) {
    checkKeys(value, checkKey, issues);
    const message = 'this is neither a reminder nor a decision on one';
    refuse(issues, new Refusal('bad-reminder', message, hint), value);
  } else return value;
  return undefined;
});

/** An item: with an `id` a decision, else a reminder of the person's own. */
export const reminderItem = oncePerYears((years): Written<ReminderItem> => {
  const [decision, custom] = [decisionSchema(years), customSchema(years)];
  const eitherKind = z.union([
    way<ReminderItem>((value) => has(value, 'id'), mapping('a reminder', decision, { hint, checkKey })),
    way<ReminderItem>((value) => !has(value, 'id'), mapping('a reminder', custom, { hint, checkKey })),
  ]);
  return z.pipe(someKind, eitherKind);
});

/** The reminders that a person set, and all decisions in the order of the file. */
export function sortItems(items: readonly ReminderItem[]): {
  customReminders: CustomReminder[];
  decisions: ReminderDecision[];
} {
  const ids = itemIds(items);
  const customReminders = items.flatMap((item) =>
    'due' in item ? [{ due: item.due, text: item.text }] : [],
  );
  const decisions = items
    .map(({ done, dismissed, snoozed }, index) => ({ id: ids[index] ?? '', done, dismissed, snoozed }))
    .filter(({ done, dismissed, snoozed }) => done !== null || dismissed !== null || snoozed !== null);
  return { customReminders, decisions };
}

/** Of which reminder each item speaks, as ids without the application's; '' where an item is neither kind. */
export function itemIds(items: readonly { id?: unknown; due?: unknown; text?: unknown }[]): string[] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    if (typeof item.id === 'string') return item.id.trim();
    if (typeof item.due !== 'string' || typeof item.text !== 'string') return '';
    const first = customReminderId(item.due.trim() as CalendarDate, item.text);
    const number = (seen.get(first) ?? 0) + 1;
    seen.set(first, number);
    return numbered(first, number);
  });
}
