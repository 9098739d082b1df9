/** What a rule's reminder says. */
import type { CalendarDate } from '../calendar-date.ts';
import type { ApplicationFacts, TimelineItem } from '../facts.ts';
import type { ReminderKind } from './reminder.ts';

/** The particulars a sentence may name. */
export interface ReminderParticulars {
  /** Which follow-up it is, from 1. */
  number?: number;
  /** The interview's entry. */
  entry?: TimelineItem;
  decideBy?: CalendarDate;
  deadline?: CalendarDate;
}

/** One sentence without a full stop, naming the company and what to do. */
export function reminderText(
  kind: Exclude<ReminderKind, 'custom'>,
  { application }: ApplicationFacts,
  { number = 1, entry, decideBy, deadline }: ReminderParticulars,
): string {
  const { company, role } = application;
  const round = entry?.stage?.label ?? 'Interview';
  const people = entry?.with.join(', ');
  switch (kind) {
    case 'follow_up':
      return number === 1
        ? `Follow up with ${company} about ${role}`
        : `Follow up again with ${company} about ${role}`;
    case 'interview_prep': {
      const when = entry?.scheduled ? ` on ${entry.scheduled.replace('T', ' at ')}` : '';
      return `Prepare for ${round} with ${company}${when}${people ? ` (${people})` : ''}`;
    }
    case 'thank_you':
      return `Thank ${people || company} for ${round}${people ? ` at ${company}` : ''}`;
    case 'offer_decision':
      return `Decide on the offer of ${company} by ${decideBy}`;
    case 'deadline':
      return `Apply to ${company} for ${role} by ${deadline}`;
  }
}
