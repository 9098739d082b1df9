/** The entry of a history that made a reminder. */
import type { ApplicationFacts, TimelineItem } from '../facts.ts';
import type { Reminder } from './reminder.ts';
import { splitReminderId } from './reminder-id.ts';

/** The interview's entry that a reminder to prepare or to thank is made by; null for all others. */
export function interviewOf(
  { id, kind }: Pick<Reminder, 'id' | 'kind'>,
  { timeline }: ApplicationFacts,
): TimelineItem | null {
  if (kind !== 'interview_prep' && kind !== 'thank_you') return null;
  const [, date, number = '1'] = splitReminderId(id)?.reminder.split(':') ?? [];
  const ofDay = timeline.filter(
    ({ stage, planned, date: day }) => stage?.kind === 'interview' && !planned && day === date,
  );
  return ofDay[Number(number) - 1] ?? null;
}
