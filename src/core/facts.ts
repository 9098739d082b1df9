/** What follows from an application's history on a given day (product contract, section 2). */
import type { Application, HistoryEntry } from './application.ts';
import { type CalendarDate, daysBetween } from './calendar-date.ts';
import type { Config } from './config.ts';
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

/** An entry with its stage; `planned` where it lies after today. */
export interface TimelineItem extends HistoryEntry {
  stage: Stage | null;
  planned: boolean;
}

/** An application as it stands on one day. `…On` are calendar dates, null where it did not happen. */
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
  /** The date of the last entry up to today, with or without a status. */
  lastActivity: CalendarDate | null;
  active: boolean;
  /** Days from the last entry to today, for an active application. */
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
  const lastActivity = past.at(-1)?.date ?? null;
  const active = stage !== null && isActive(stage.kind);
  const quietDays = active && lastActivity !== null ? daysBetween(lastActivity, today) : null;
  return {
    application,
    timeline,
    stage,
    stays: staysOf(statusEntries),
    appliedOn: firstOf(statusEntries, isSubmitted),
    respondedOn: firstOf(statusEntries, isResponse),
    interviewedOn: firstOf(statusEntries, isInterviewed),
    offeredOn: firstOf(statusEntries, isOffered),
    acceptedOn: firstOf(statusEntries, isAccepted),
    closedOn: stage !== null && isClosed(stage.kind) ? (current?.date ?? null) : null,
    lastActivity,
    active,
    quietDays,
    quiet: quietDays !== null && quietDays >= config.quietAfter,
  };
}

function timelineOf({ history }: Application, { stages }: Config, today: CalendarDate): TimelineItem[] {
  return inDateOrder(history).map(({ date, status, note, at, with: people, reason }) => ({
    date,
    status,
    note,
    at,
    with: people,
    reason,
    stage: status === null ? null : (stages.find(({ id }) => id === status) ?? null),
    planned: date > today,
  }));
}

/** The day of the first entry whose stage's kind matches. */
function firstOf(
  entries: readonly TimelineItem[],
  matches: (kind: StageKind) => boolean,
): CalendarDate | null {
  for (const { stage, date } of entries) if (stage !== null && matches(stage.kind)) return date;
  return null;
}

const isAccepted = (kind: StageKind): boolean => kind === 'accepted';

/** Entries in date order; entries of one date keep their order. */
export function inDateOrder<Entry extends { date: CalendarDate }>(entries: readonly Entry[]): Entry[] {
  // As nearly every history is.
  if (entries.every(({ date }, index) => index === 0 || date >= (entries[index - 1] as Entry).date))
    return [...entries];
  return entries.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
