/** What to do next: at most one step for each application, what is lost first if it waits before all else. */
import { type CalendarDate, daysBetween } from '../calendar-date.ts';
import { compareTexts } from '../compare.ts';
import { counted } from '../counted.ts';
import type { ApplicationFacts } from '../facts.ts';
import type { Reminder, ReminderKind } from '../reminders/reminder.ts';

/**
 * A step: a reminder that is due, an application that has been quiet for too long, a saved one to send while the week's
 * goal is not reached, or new ones to look for where too few are saved.
 */
export type NextStep =
  | { type: 'reminder'; facts: ApplicationFacts; reminder: Reminder; text: string }
  | { type: 'ask'; facts: ApplicationFacts; text: string }
  | { type: 'send'; facts: ApplicationFacts; text: string }
  | { type: 'find'; text: string };

/** What has a last day comes before what only gets staler, and that before what can be done on any day. */
const kindOrder: readonly ReminderKind[] = [
  'offer_decision',
  'interview_prep',
  'deadline',
  'thank_you',
  'custom',
  'follow_up',
];

const priorities = { high: 0, normal: 1, low: 2 };

/** What the steps are chosen from; `left` is how many are to be sent for the week's goal. */
export interface StepsInput {
  all: readonly ApplicationFacts[];
  reminders: readonly Reminder[];
  today: CalendarDate;
  left: number;
}

/**
 * All steps, the best first. The order: due reminders by their kind (an offer to decide on, an interview to prepare, a
 * deadline, thanks, one of one's own, a follow-up), then the quiet, then what is saved as far as the goal asks for it, then
 * what is still to be found for it. Within each: high priority first, then what has waited longest, then by id.
 */
export function nextSteps({ all, reminders, today, left }: StepsInput): NextStep[] {
  const taken = new Set<string>();
  const fresh = ({ application: { id } }: ApplicationFacts) => {
    if (taken.has(id)) return false;
    taken.add(id);
    return true;
  };
  const due = dueSteps(all, reminders).filter(({ facts }) => fresh(facts));
  const quiet = quietOf(all)
    .filter(fresh)
    .map((facts): NextStep => ({ type: 'ask', facts, text: askText(facts) }));
  const saved = inOrder(
    all.filter(({ stage }) => stage?.kind === 'lead'),
    ({ application, lastActivity }) => application.deadline ?? lastActivity ?? '',
  );
  const sending = saved
    .filter(fresh)
    .slice(0, Math.max(0, left))
    .map((facts): NextStep => ({ type: 'send', facts, text: sendText(facts, today) }));
  const missing = left - sending.length;
  const find: NextStep[] =
    missing > 0
      ? [{ type: 'find', text: `Look for ${counted(missing, 'more application')} to send by Sunday` }]
      : [];
  return [...due, ...quiet, ...sending, ...find];
}

/** The applications that have been quiet for too long: high priority first, then the longest. */
export function quietOf(all: readonly ApplicationFacts[]): ApplicationFacts[] {
  return inOrder(
    all.filter(({ quiet }) => quiet),
    ({ lastActivity }) => lastActivity ?? '',
  );
}

function dueSteps(
  all: readonly ApplicationFacts[],
  reminders: readonly Reminder[],
): Extract<NextStep, { type: 'reminder' }>[] {
  const byId = new Map(all.map((facts) => [facts.application.id, facts]));
  return reminders
    .flatMap((reminder) => {
      const facts = byId.get(reminder.application);
      if (facts === undefined || reminder.state !== 'due') return [];
      return [{ type: 'reminder' as const, facts, reminder, text: reminder.text }];
    })
    .sort(
      (a, b) =>
        kindOrder.indexOf(a.reminder.kind) - kindOrder.indexOf(b.reminder.kind) ||
        priorityOf(a.facts) - priorityOf(b.facts) ||
        compareTexts(a.reminder.due, b.reminder.due) ||
        compareTexts(a.reminder.id, b.reminder.id),
    );
}

function inOrder(
  all: readonly ApplicationFacts[],
  dayOf: (facts: ApplicationFacts) => string,
): ApplicationFacts[] {
  return all.toSorted(
    (a, b) =>
      priorityOf(a) - priorityOf(b) ||
      compareTexts(dayOf(a), dayOf(b)) ||
      compareTexts(a.application.id, b.application.id),
  );
}

function priorityOf({ application }: ApplicationFacts): number {
  return priorities[application.priority];
}

function askText({ application: { company, role }, quietDays }: ApplicationFacts): string {
  return `Ask ${company} about ${role}: quiet for ${counted(quietDays ?? 0, 'day')}`;
}

function sendText({ application, stays }: ApplicationFacts, today: CalendarDate): string {
  const { company, role, deadline } = application;
  const from = stays.at(-1);
  const lead = `Apply to ${company} for ${role}`;
  if (deadline !== null) return `${lead}: ${deadline < today ? 'was open until' : 'open until'} ${deadline}`;
  if (from === undefined || from.fromGuessed) return lead;
  const days = daysBetween(from.from, today);
  return days === 0 ? `${lead}: saved today` : `${lead}: saved for ${counted(days, 'day')}`;
}
