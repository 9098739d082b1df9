/** What follows from an application's history on a given day (product contract, section 2). */
import type { Application, HistoryEntry } from './application.ts';
import { type CalendarDate, daysBetween } from './calendar-date.ts';
import type { Config } from './config.ts';
import { type Stay, staysOf } from './history.ts';
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
  const stages = new Map(config.stages.map((stage) => [stage.id, stage]));
  const timeline = inDateOrder(application.history).map((entry) => ({
    ...entry,
    stage: entry.status === null ? null : (stages.get(entry.status) ?? null),
    planned: entry.date > today,
  }));
  const past = timeline.filter((entry) => !entry.planned);
  const statusEntries = past.filter((entry) => entry.stage !== null);
  const firstOf = (matches: (kind: StageKind) => boolean): CalendarDate | null =>
    statusEntries.find((entry) => entry.stage !== null && matches(entry.stage.kind))?.date ?? null;
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
    appliedOn: firstOf(isSubmitted),
    respondedOn: firstOf(isResponse),
    interviewedOn: firstOf(isInterviewed),
    offeredOn: firstOf(isOffered),
    acceptedOn: firstOf((kind) => kind === 'accepted'),
    closedOn: stage !== null && isClosed(stage.kind) ? (current?.date ?? null) : null,
    lastActivity,
    active,
    quietDays,
    quiet: quietDays !== null && quietDays >= config.quietAfter,
  };
}

/** Entries in date order; entries of one date keep their order. */
export function inDateOrder<Entry extends { date: CalendarDate }>(entries: readonly Entry[]): Entry[] {
  return entries.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
