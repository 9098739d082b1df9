/** What the comment that closes a reminder's issue says: why it needs none. */

import { type CalendarDate, daysBetween } from '../core/calendar-date.ts';
import type { Config } from '../core/config.ts';
import { isClosed } from '../core/stage.ts';
import { escapeMarkdown } from '../format/markdown-text.ts';
import type { ReminderInContext } from './issue-text.ts';

/** The sentence for a reminder that is not due; `undefined` stands for one that the files no longer make. */
export function closingComment(
  found: ReminderInContext | undefined,
  config: Config,
  today: CalendarDate,
): string {
  if (found === undefined) {
    return 'The files no longer have this reminder: its application was removed, or its entry changed.';
  }
  const { reminder, facts } = found;
  switch (reminder.state) {
    case 'done':
      return 'Done, as the application’s file says.';
    case 'dismissed':
      return 'Dismissed, as the application’s file says.';
    case 'snoozed':
      return `Snoozed until ${reminder.due}. This issue reopens then.`;
    case 'upcoming':
      return `Not due before ${reminder.due}. This issue reopens then.`;
    case 'due':
      return 'Another issue is about the same reminder.';
    case 'obsolete':
      return whyObsolete(reminder, facts, config, today);
  }
}

function whyObsolete(
  reminder: ReminderInContext['reminder'],
  { stage }: ReminderInContext['facts'],
  { reminders: { expireAfter } }: Config,
  today: CalendarDate,
): string {
  const label = escapeMarkdown(stage?.label ?? '');
  if (stage !== null && isClosed(stage.kind))
    return `No longer needed: the application is closed (${label}).`;
  if (daysBetween(reminder.due, today) > expireAfter)
    return `No longer needed: it has been due for more than ${expireAfter} days.`;
  if (reminder.kind === 'deadline' && stage?.kind === 'lead')
    return 'No longer needed: the posting takes no more applications.';
  if (reminder.kind === 'interview_prep')
    return `No longer needed: the interview is over, or news came (${label}).`;
  return `No longer needed: the application has moved on (${label}).`;
}
