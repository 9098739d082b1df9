/** Keys of the person's own inside contacts, entries and the like: the domain does without them, an export does not. */
import type { Application } from '../core/application.ts';
import { nestedKeys } from './known-keys.ts';
import { defineOwn } from './yaml-precise.ts';
import { isMapping, type YamlMapping } from './yaml-values.ts';

/** An item with the keys that AppTrack does not know; `extra` is missing where there are none. */
export type WithExtra<Item> = Item & { extra?: YamlMapping | null | undefined };

/** An application with everything that its file says. */
export type CompleteApplication = Application & {
  [Key in 'contacts' | 'history' | 'customReminders' | 'decisions']: WithExtra<Application[Key][number]>[];
} & { [Key in 'salary' | 'offer']: WithExtra<NonNullable<Application[Key]>> | null };

/** The application with what its frontmatter, as it is `written`, says beyond it. */
export function completeApplication(
  application: Application,
  written: YamlMapping = {},
): CompleteApplication {
  const { contacts, history, salary, offer, customReminders, decisions } = application;
  const reminders = itemsOf(written.reminders);
  const ofNoId = reminders.filter((item) => !Object.hasOwn(item, 'id'));
  // What is decided about a reminder beside its text is an item of its own here; its other keys stay with the text.
  const decided = reminders
    .filter(({ done, dismissed, snoozed }) => (done ?? dismissed ?? snoozed ?? null) !== null)
    .map((item) => (Object.hasOwn(item, 'id') ? item : {}));
  return {
    ...application,
    contacts: withExtras(contacts, itemsOf(written.contacts), nestedKeys.contacts),
    history: withExtras(history, itemsOf(written.history), nestedKeys.history),
    salary: salary && withExtra(salary, written.salary, nestedKeys.salary),
    offer: offer && withExtra(offer, written.offer, nestedKeys.offer),
    customReminders: withExtras(customReminders, ofNoId, nestedKeys.reminders),
    decisions: withExtras(decisions, decided, nestedKeys.reminders),
  };
}

function itemsOf(list: unknown): YamlMapping[] {
  return Array.isArray(list) ? list.filter(isMapping) : [];
}

function withExtras<Item extends object>(
  items: readonly Item[],
  written: readonly YamlMapping[],
  known: readonly string[],
): WithExtra<Item>[] {
  return items.map((item, index) => withExtra(item, written[index], known));
}

function withExtra<Item extends object>(
  item: Item,
  written: unknown,
  known: readonly string[],
): WithExtra<Item> {
  if (!isMapping(written)) return item;
  const extra: YamlMapping = {};
  for (const [key, value] of Object.entries(written)) if (!known.includes(key)) defineOwn(extra, key, value);
  return Object.keys(extra).length === 0 ? item : { ...item, extra };
}

/** An item as a file has it: without what is null, its own keys among the others. */
export function writtenItem({ extra, ...item }: WithExtra<object>): YamlMapping {
  return { ...Object.fromEntries(Object.entries(item).filter(([, value]) => value != null)), ...extra };
}
