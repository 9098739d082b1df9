/**
 * The reminders of one application on one day, derived from its history by the rules of the configuration;
 * the file stores only what a person decided about them (product contract, section 3).
 */
import type { ReminderDecision } from '../application.ts';
import { addDays, type CalendarDate, daysBetween, laterOf } from '../calendar-date.ts';
import { compareTexts } from '../compare.ts';
import type { Config } from '../config.ts';
import type { ApplicationFacts, TimelineItem } from '../facts.ts';
import { dayOf } from '../local-date-time.ts';
import { isClosed } from '../stage.ts';
import type { Reminder, ReminderKind, ReminderState } from './reminder.ts';
import { customReminderId, numbered } from './reminder-id.ts';
import { reminderText } from './reminder-text.ts';

/** A reminder before the decisions about it are looked at. */
interface Candidate {
  /** Without the application's id. */
  id: string;
  kind: ReminderKind;
  due: CalendarDate;
  /** Whether the history has overtaken it. */
  overtaken: boolean;
  text: string;
}

/** A status entry up to today, with what came after it. */
interface Maker {
  entry: TimelineItem;
  /** Whether a later status entry exists. */
  answered: boolean;
  /** 1 for the first entry of its kind on its date, 2 for the next. */
  ordinal: number;
  /** Whether it is the last entry of its kind on its date. */
  last: boolean;
}

/** What the rules need to know of the application and the day. */
interface Context {
  facts: ApplicationFacts;
  config: Config;
  today: CalendarDate;
  closed: boolean;
  decisions: Map<string, ReminderDecision>;
}

/** All reminders of an application as of `today`, by due date, then id. */
export function deriveReminders(facts: ApplicationFacts, config: Config, today: CalendarDate): Reminder[] {
  const context: Context = {
    facts,
    config,
    today,
    closed: facts.stage !== null && isClosed(facts.stage.kind),
    decisions: decisionsUpTo(facts.application.decisions, today),
  };
  const candidates = [
    ...makersOf(facts).flatMap((maker) => candidatesOf(maker, context)),
    ...deadlines(context),
    ...customCandidates(context),
  ];
  return candidates.map((candidate) => decide(candidate, context)).sort(compareReminders);
}

/** Those of {@link deriveReminders} that are due. Whatever ends an application overtakes all of its reminders. */
export function deriveDueReminders(facts: ApplicationFacts, config: Config, today: CalendarDate): Reminder[] {
  if (facts.stage !== null && isClosed(facts.stage.kind)) return [];
  return deriveReminders(facts, config, today).filter(({ state }) => state === 'due');
}

/** Reminders by due date, then id. */
export function compareReminders(a: Reminder, b: Reminder): number {
  return compareTexts(a.due, b.due) || compareTexts(a.id, b.id);
}

/** Decisions by reminder id, several items on one id put together; done and dismissed after today are not made yet. */
function decisionsUpTo(
  decisions: readonly ReminderDecision[],
  today: CalendarDate,
): Map<string, ReminderDecision> {
  const byId = new Map<string, ReminderDecision>();
  const made = (date: CalendarDate | null | undefined) => (date != null && date <= today ? date : null);
  for (const { id, done, dismissed, snoozed } of decisions) {
    const earlier = byId.get(id);
    byId.set(id, {
      id,
      done: made(done) ?? earlier?.done ?? null,
      dismissed: made(dismissed) ?? earlier?.dismissed ?? null,
      snoozed: snoozed ?? earlier?.snoozed ?? null,
    });
  }
  return byId;
}

function makersOf(facts: ApplicationFacts): Maker[] {
  const entries = facts.timeline.filter((item) => !item.planned && item.stage !== null);
  const latest = new Map<string, Maker>();
  return entries.map((entry, index) => {
    const key = `${entry.stage?.kind} ${entry.date}`;
    const before = latest.get(key);
    if (before !== undefined) before.last = false;
    const answered = index < entries.length - 1;
    const maker = { entry, answered, ordinal: (before?.ordinal ?? 0) + 1, last: true };
    latest.set(key, maker);
    return maker;
  });
}

function candidatesOf(maker: Maker, context: Context): Candidate[] {
  const { entry } = maker;
  switch (entry.stage?.kind) {
    case 'applied':
      return entry.dateGuessed ? [] : followUps(maker, context);
    case 'interview':
      // Where nobody knows when it was entered, only a time that is set says when to prepare and to thank.
      return entry.dateGuessed && entry.scheduled === null
        ? []
        : [interviewPrep(maker, context), thankYou(maker, context)];
    case 'offer':
      return offerDecision(maker, context);
    default:
      return [];
  }
}

/** The first follow-up, and each next one once the one before is done. */
function followUps(maker: Maker, context: Context): Candidate[] {
  const { after, again, times } = context.config.reminders.follow_up;
  // Entries of one day share their reminders, and the last of them says whether these still matter.
  if (!maker.last) return [];
  const found: Candidate[] = [];
  let due = addDays(maker.entry.date, after);
  for (let number = 1; number <= times; number += 1) {
    const id = numbered(`follow_up:${maker.entry.date}`, number);
    const text = reminderText('follow_up', context.facts, { number });
    found.push({ id, kind: 'follow_up', due, overtaken: maker.answered, text });
    const done = context.decisions.get(id)?.done;
    if (done == null) break;
    due = addDays(done, again);
  }
  return found;
}

function interviewPrep({ entry, ordinal, answered }: Maker, context: Context): Candidate {
  const day = scheduledDay(entry, context.config);
  const { before } = context.config.reminders.interview_prep;
  return {
    id: numbered(`interview_prep:${entry.date}`, ordinal),
    kind: 'interview_prep',
    due: day === null ? entry.date : laterOf(addDays(day, -before), entry.date),
    overtaken: answered || entry.calledOff || (day !== null && context.today > day),
    text: reminderText('interview_prep', context.facts, { entry }),
  };
}

function thankYou({ entry, ordinal }: Maker, context: Context): Candidate {
  const day = scheduledDay(entry, context.config) ?? entry.date;
  return {
    id: numbered(`thank_you:${entry.date}`, ordinal),
    kind: 'thank_you',
    due: addDays(day, context.config.reminders.thank_you.after),
    // What was moved is thanked for once it took place.
    overtaken: context.closed || entry.moved || entry.calledOff,
    text: reminderText('thank_you', context.facts, { entry }),
  };
}

function offerDecision({ entry, ordinal, answered }: Maker, context: Context): Candidate[] {
  const decideBy = context.facts.application.offer?.decideBy;
  if (decideBy == null) return [];
  const { before } = context.config.reminders.offer_decision;
  return [
    {
      id: numbered(`offer_decision:${entry.date}`, ordinal),
      kind: 'offer_decision',
      due: laterOf(addDays(decideBy, -before), entry.date),
      overtaken: answered,
      text: reminderText('offer_decision', context.facts, { decideBy }),
    },
  ];
}

/** The reminder of a posting's deadline, as long as it was merely saved. */
function deadlines({ facts, today }: Context): Candidate[] {
  const { deadline } = facts.application;
  const kinds = facts.timeline.flatMap(({ stage, planned }) => (stage === null || planned ? [] : stage.kind));
  if (deadline === null || !kinds.includes('lead')) return [];
  return [
    {
      id: `deadline:${deadline}`,
      kind: 'deadline',
      due: addDays(deadline, -daysBeforeDeadline),
      overtaken: today > deadline || kinds.some((kind) => kind !== 'lead'),
      text: reminderText('deadline', facts, { deadline }),
    },
  ];
}

const daysBeforeDeadline = 2;

function customCandidates(context: Context): Candidate[] {
  const seen = new Map<string, number>();
  return context.facts.application.customReminders.map(({ due, text }) => {
    const first = customReminderId(due, text);
    const number = (seen.get(first) ?? 0) + 1;
    seen.set(first, number);
    return { id: numbered(first, number), kind: 'custom', due, overtaken: context.closed, text };
  });
}

function decide(candidate: Candidate, context: Context): Reminder {
  const decision = context.decisions.get(candidate.id);
  const snoozed = decision?.snoozed ?? null;
  const due = snoozed === null ? candidate.due : laterOf(candidate.due, snoozed);
  const state = stateOf(candidate, decision, due, context);
  return {
    id: `${context.facts.application.id}:${candidate.id}`,
    application: context.facts.application.id,
    kind: candidate.kind,
    due,
    state,
    overdue: state === 'due' && due < context.today,
    text: candidate.text,
  };
}

/** The first that applies wins: done, dismissed, obsolete, snoozed, upcoming, due. */
function stateOf(
  candidate: Candidate,
  decision: ReminderDecision | undefined,
  due: CalendarDate,
  { config, today }: Context,
): ReminderState {
  if (decision?.done != null) return 'done';
  if (decision?.dismissed != null) return 'dismissed';
  const undecidedRule = candidate.kind !== 'custom' && decision?.snoozed == null;
  const expired = undecidedRule && daysBetween(due, today) > config.reminders.expireAfter;
  if (candidate.overtaken || expired) return 'obsolete';
  if (decision?.snoozed != null && decision.snoozed > today) return 'snoozed';
  return due > today ? 'upcoming' : 'due';
}

function scheduledDay(entry: TimelineItem, config: Config): CalendarDate | null {
  return entry.scheduled === null ? null : dayOf(entry.scheduled, config.timezone);
}
