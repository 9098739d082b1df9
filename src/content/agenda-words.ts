/** What the items of the agenda are called. */
import type { AgendaItem } from '../core/agenda/agenda.ts';
import { reminderLabels } from './next-step.ts';

/** What it is, in a word or two. */
export function itemLabel(item: AgendaItem): string {
  switch (item.type) {
    case 'appointment':
      return item.appointment.entry.stage?.label ?? 'Appointment';
    case 'deadline':
      return 'Last day to apply';
    case 'decide-by':
      return 'Last day to decide';
    case 'reminder':
      return reminderLabels[item.reminder.kind];
    case 'entry': {
      const label = item.entry.stage?.label ?? 'Note';
      return item.entry.planned ? `Planned: ${label}` : label;
    }
  }
}

/** What it is about: a person's own words, else the company. */
export function itemSubject({ facts, ...item }: AgendaItem): string {
  const isOwn = item.type === 'reminder' && item.reminder.kind === 'custom';
  return isOwn ? item.reminder.text : facts.application.company;
}

/** On one line: an appointment has its time before it. */
export function itemLine(item: AgendaItem): string {
  const subject = itemSubject(item);
  if (item.type === 'deadline' || item.type === 'decide-by') return `Last day: ${subject}`;
  return item.type === 'appointment' || subject !== item.facts.application.company
    ? subject
    : `${itemLabel(item)}: ${subject}`;
}
