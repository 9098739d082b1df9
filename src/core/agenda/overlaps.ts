/** Appointments that are at the same time. */
import { instantOf } from '../local-date-time.ts';
import type { Appointment } from './appointment.ts';

/** How long an appointment takes that does not say. */
export const usualMinutes = 60;

/** For each of these that overlaps with others, one of them; those without a time overlap with none. */
export function findOverlaps<Item extends { appointment: Appointment }>(
  items: readonly Item[],
  timeZone: string,
): Map<Item, Item> {
  const spans = items.flatMap((item) => {
    const { at, minutes } = item.appointment;
    const from = instantOf(at, timeZone);
    return from === null ? [] : [{ item, from, to: from + (minutes ?? usualMinutes) * 60_000 }];
  });
  spans.sort((a, b) => a.from - b.from);
  const found = new Map<Item, Item>();
  // Who overlaps with any that began before does so with the one of these that lasts longest, and with any that begins
  // after, with the very next: so a look at each is enough, however many there are.
  let longest = spans[0];
  let before = spans[0];
  for (const span of spans.slice(1)) {
    if (before !== undefined && span.from < before.to && !found.has(before.item))
      found.set(before.item, span.item);
    if (longest !== undefined && span.from < longest.to) found.set(span.item, longest.item);
    if (longest === undefined || span.to > longest.to) longest = span;
    before = span;
  }
  return found;
}
