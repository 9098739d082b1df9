/** What is planned and what happened, day by day, over all applications. */
import { type CalendarDate, isDatable } from '../calendar-date.ts';
import { compareTexts } from '../compare.ts';
import type { Config } from '../config.ts';
import type { ApplicationFacts, TimelineItem } from '../facts.ts';
import { asksForSomething, type Reminder } from '../reminders/reminder.ts';
import { type Appointment, appointmentsOf } from './appointment.ts';
import { findOverlaps } from './overlaps.ts';

/** What stands on the agenda, with the application that it belongs to. */
export type AgendaItem = { day: CalendarDate; facts: ApplicationFacts } & (
  | { type: 'appointment'; appointment: Appointment; overlaps: ApplicationFacts | null }
  | { type: 'deadline' }
  | { type: 'decide-by' }
  | { type: 'reminder'; reminder: Reminder }
  | { type: 'entry'; entry: TimelineItem }
);

/** One type of {@link AgendaItem}. */
export type ItemOf<Type extends AgendaItem['type']> = Extract<AgendaItem, { type: Type }>;

/** The days that have anything, in their order, and apart from them what is overdue, the longest first. */
export interface Agenda {
  overdue: ItemOf<'reminder'>[];
  days: ReadonlyMap<CalendarDate, readonly AgendaItem[]>;
}

/** In this order they stand on a day. */
const order: readonly AgendaItem['type'][] = ['appointment', 'deadline', 'decide-by', 'reminder', 'entry'];

/**
 * The agenda as of `today`. `reminders` are those of these applications, by due date; what asks for nothing (done,
 * dismissed, obsolete) is left out, as is what happened on a day that nobody knows.
 */
export function deriveAgenda(
  all: readonly ApplicationFacts[],
  reminders: readonly Reminder[],
  config: Config,
  today: CalendarDate,
): Agenda {
  const asking = reminderItems(all, reminders);
  const overdue = asking.filter(({ reminder }) => reminder.overdue);
  const appointments = all.flatMap((facts) => appointmentItems(facts, config.timezone));
  const overlapOf = findOverlaps(
    appointments.filter(({ appointment: { day, standing } }) => standing === 'on' && day >= today),
    config.timezone,
  );
  const items: AgendaItem[] = [
    ...appointments.map((item) => ({ ...item, overlaps: overlapOf.get(item)?.facts ?? null })),
    ...all.flatMap(lastDays),
    ...asking.filter(({ reminder }) => !reminder.overdue),
    ...entryItems(all, appointments),
  ];
  const dated = items.filter(({ day }) => isDatable(day)).sort(compareItems);
  return { overdue, days: Map.groupBy(dated, ({ day }) => day) };
}

function reminderItems(
  all: readonly ApplicationFacts[],
  reminders: readonly Reminder[],
): ItemOf<'reminder'>[] {
  const byId = new Map(all.map((facts) => [facts.application.id, facts]));
  return reminders.flatMap((reminder) => {
    const facts = byId.get(reminder.application);
    if (facts === undefined || !asksForSomething(reminder)) return [];
    return [{ type: 'reminder' as const, day: reminder.due, facts, reminder }];
  });
}

function appointmentItems(facts: ApplicationFacts, timeZone: string) {
  return appointmentsOf(facts, timeZone).map((appointment) => ({
    type: 'appointment' as const,
    day: appointment.day,
    facts,
    appointment,
  }));
}

/** Until when a lead can be applied to, and an offer answered. */
function lastDays(facts: ApplicationFacts): AgendaItem[] {
  const { deadline, offer } = facts.application;
  const kind = facts.stage?.kind;
  if (kind === 'lead' && deadline !== null) return [{ type: 'deadline', day: deadline, facts }];
  if (kind === 'offer' && offer?.decideBy != null) return [{ type: 'decide-by', day: offer.decideBy, facts }];
  return [];
}

/** What happened, and what is planned without a time; where an entry's appointment is on its very day, that says it all. */
function entryItems(
  all: readonly ApplicationFacts[],
  appointments: readonly { appointment: Appointment }[],
): ItemOf<'entry'>[] {
  const told = new Set(
    appointments.flatMap(({ appointment: { entry, day } }) => (entry.date === day ? [entry] : [])),
  );
  return all.flatMap((facts) =>
    facts.timeline
      .filter((entry) => !entry.dateGuessed && !told.has(entry))
      .map((entry) => ({ type: 'entry' as const, day: entry.date, facts, entry })),
  );
}

function compareItems(a: AgendaItem, b: AgendaItem): number {
  return compareTexts(a.day, b.day) || compareTexts(keyOf(a), keyOf(b));
}

/** Items of one application and type keep the order that they have there. */
function keyOf(item: AgendaItem): string {
  const clock = item.type === 'appointment' ? (item.appointment.start ?? '') : '';
  return `${order.indexOf(item.type)} ${clock} ${item.facts.application.id}`;
}
