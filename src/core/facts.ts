/** What follows from an application's history on a given day (product contract, section 2). */
import type { Application, HistoryEntry } from './application.ts';
import { type Scheduling, schedulingOf } from './appointments.ts';
import { type CalendarDate, daysBetween } from './calendar-date.ts';
import { compareTexts } from './compare.ts';
import { type Config, findStage } from './config.ts';
import { historyEntry } from './history-entry.ts';
import {
  isActive,
  isClosed,
  isInterviewed,
  isOffered,
  isResponse,
  isSubmitted,
  type Stage,
  type StageKind,
} from './stage.ts';
import { type Stay, staysOf } from './stays.ts';

/** An entry with its stage and what became of what it scheduled; `planned` where it lies after today. */
export interface TimelineItem extends HistoryEntry, Scheduling {
  stage: Stage | null;
  planned: boolean;
}

/** The days that say when something happened, in their order. */
export const milestoneNames = [
  'appliedOn',
  'respondedOn',
  'interviewedOn',
  'offeredOn',
  'acceptedOn',
  'closedOn',
] as const;
/** One of them. */
export type Milestone = (typeof milestoneNames)[number];

/** What else is told of an application as it stands, by the names that documents have for it. */
export const derivedFigures = ['lastActivity', 'active', 'quiet', 'quietDays'] as const;

/**
 * An application as it stands on one day. `…On` are calendar dates, null where it did not happen; those that
 * `datesGuessed` names say that it happened, and not when.
 */
export interface ApplicationFacts {
  application: Application;
  /** All entries in date order, planned ones included. */
  timeline: TimelineItem[];
  /** The stage of the last status entry up to today; null where every status is planned. */
  stage: Stage | null;
  stays: Stay[];
  appliedOn: CalendarDate | null;
  respondedOn: CalendarDate | null;
  interviewedOn: CalendarDate | null;
  offeredOn: CalendarDate | null;
  acceptedOn: CalendarDate | null;
  closedOn: CalendarDate | null;
  datesGuessed: Milestone[];
  /** The date of the last entry up to today whose day is known, with or without a status; else that of the last. */
  lastActivity: CalendarDate | null;
  active: boolean;
  /** Days from the last entry to today, for an active application; null where the day of that entry is not known. */
  quietDays: number | null;
  quiet: boolean;
}

/** The facts of one application as of `today`. Every status must be a configured stage's id. */
export function deriveFacts(application: Application, config: Config, today: CalendarDate): ApplicationFacts {
  const timeline = timelineOf(application, config, today);
  const firstPlanned = timeline.findIndex(({ planned }) => planned);
  const past = firstPlanned === -1 ? timeline : timeline.slice(0, firstPlanned);
  const statusEntries = past.filter(({ stage }) => stage !== null);
  const current = statusEntries.at(-1);
  const stage = current?.stage ?? null;
  const last = past.at(-1);
  const active = stage !== null && isActive(stage.kind);
  const quietDays = active && last?.dateGuessed === false ? daysBetween(last.date, today) : null;
  const took = statusEntries.filter(({ calledOff }) => !calledOff);
  const milestones: Record<Milestone, TimelineItem | undefined> = {
    appliedOn: firstOf(statusEntries, isSubmitted),
    // Who calls an interview off has answered all the same.
    respondedOn: firstOf(statusEntries, isResponse),
    interviewedOn: firstOf(took, isInterviewed),
    offeredOn: firstOf(took, isOffered),
    acceptedOn: firstOf(took, isAccepted),
    closedOn: stage !== null && isClosed(stage.kind) ? current : undefined,
  };
  const on = (milestone: Milestone) => milestones[milestone]?.date ?? null;
  return {
    application,
    timeline,
    stage,
    stays: staysOf(statusEntries),
    appliedOn: on('appliedOn'),
    respondedOn: on('respondedOn'),
    interviewedOn: on('interviewedOn'),
    offeredOn: on('offeredOn'),
    acceptedOn: on('acceptedOn'),
    closedOn: on('closedOn'),
    datesGuessed: milestoneNames.filter((milestone) => milestones[milestone]?.dateGuessed),
    lastActivity: (past.findLast(({ dateGuessed }) => !dateGuessed) ?? last)?.date ?? null,
    active,
    quietDays,
    quiet: quietDays !== null && quietDays >= config.quietAfter,
  };
}

function timelineOf({ history }: Application, config: Config, today: CalendarDate): TimelineItem[] {
  const entries = inDateOrder(history).map((entry) =>
    Object.assign(historyEntry(entry), {
      stage: (entry.status === null ? null : findStage(config, entry.status)) ?? null,
      planned: entry.date > today,
    }),
  );
  const scheduling = schedulingOf(entries, config.timezone);
  return entries.map((entry, index) => Object.assign(entry, scheduling[index] as Scheduling));
}

/** The first entry whose stage's kind matches. */
function firstOf(
  entries: readonly TimelineItem[],
  matches: (kind: StageKind) => boolean,
): TimelineItem | undefined {
  return entries.find(({ stage }) => stage !== null && matches(stage.kind));
}

/** The day of a milestone where it is known; null where it did not happen or nobody knows when. */
export function knownDay(facts: ApplicationFacts, milestone: Milestone): CalendarDate | null {
  return facts.datesGuessed.includes(milestone) ? null : facts[milestone];
}

/** Whether an entry is an interview of its own that came about on a known day: none that was only moved, or called off. */
export function isCountedInterview(item: TimelineItem): boolean {
  const { stage, planned, moves, calledOff, dateGuessed } = item;
  return stage?.kind === 'interview' && !planned && moves === 0 && !calledOff && !dateGuessed;
}

const isAccepted = (kind: StageKind): boolean => kind === 'accepted';

/** The last entry that has a status, planned ones included. */
export function lastStatusEntry<Entry extends Pick<HistoryEntry, 'date' | 'status'>>(
  history: readonly Entry[],
): (Entry & { status: string }) | undefined {
  return inDateOrder(history).findLast((entry): entry is Entry & { status: string } => entry.status !== null);
}

/** Entries in date order; entries of one date keep their order. */
export function inDateOrder<Entry extends { date: CalendarDate }>(entries: readonly Entry[]): Entry[] {
  // As nearly every history is.
  if (entries.every(({ date }, index) => index === 0 || date >= (entries[index - 1] as Entry).date))
    return [...entries];
  return entries.toSorted((a, b) => compareTexts(a.date, b.date));
}
