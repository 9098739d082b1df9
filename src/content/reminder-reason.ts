/** Why a reminder is there, in a sentence whose days are kept apart, so that each reader gets them in the own language. */
import { type CalendarDate, parseCalendarDate } from '../core/calendar-date.ts';
import type { Config } from '../core/config.ts';
import type { ApplicationFacts } from '../core/facts.ts';
import { dayOf } from '../core/local-date-time.ts';
import type { Reminder } from '../core/reminders/reminder.ts';
import { splitReminderId } from '../core/reminders/reminder-id.ts';
import type { SentencePart } from './sentence-dates.ts';

/** The reason of a reminder of the application, without a full stop. */
export function reminderReason(
  reminder: Reminder,
  facts: ApplicationFacts,
  { config, today }: { config: Config; today: CalendarDate },
): SentencePart[] {
  const [, made = '', number = '1'] = splitReminderId(reminder.id)?.reminder.split(':') ?? [];
  const date = parseCalendarDate(made);
  if (reminder.kind === 'custom' || date === null) return ['You set this yourself'];
  if (reminder.kind === 'deadline') return ['The posting takes applications until ', { day: date }];
  const entry = facts.timeline.find(
    (item) => item.date === date && item.stage !== null && makes(reminder, item),
  );
  const round = entry?.stage?.label ?? 'The interview';
  const day = entry?.scheduled == null ? null : dayOf(entry.scheduled, config.timezone);
  switch (reminder.kind) {
    case 'follow_up':
      return followUpReason(date, Number(number), facts, config);
    case 'interview_prep':
      return day === null
        ? [`${round} was entered on `, { day: date }, ', no time is set']
        : [`${round} is on `, { day }];
    case 'thank_you':
      return [`${round} ${(day ?? date) < today ? 'was' : 'is'} on `, { day: day ?? date }];
    case 'offer_decision': {
      const by = facts.application.offer?.decideBy;
      return by == null ? ['An offer waits'] : ['The offer wants an answer by ', { day: by }];
    }
  }
}

function makes(reminder: Reminder, { stage }: ApplicationFacts['timeline'][number]): boolean {
  switch (reminder.kind) {
    case 'follow_up':
      return stage?.kind === 'applied';
    case 'offer_decision':
      return stage?.kind === 'offer';
    default:
      return stage?.kind === 'interview';
  }
}

function followUpReason(
  date: CalendarDate,
  number: number,
  { application }: ApplicationFacts,
  { reminders: { follow_up } }: Config,
): SentencePart[] {
  if (number === 1) return ['Sent on ', { day: date }, `, ${follow_up.after} days without news`];
  const before = number === 2 ? `follow_up:${date}` : `follow_up:${date}:${number - 1}`;
  const done = application.decisions.find(({ id }) => id === before)?.done;
  return done == null
    ? ['Sent on ', { day: date }, ', and followed up without an answer']
    : ['Followed up on ', { day: done }, `, ${follow_up.again} more days without an answer`];
}
