/** The JSON documents that the API, the static files and `--json` share (product contract, section 8). */
import { normalizeSource } from '../core/analytics/sources.ts';
import type { Contact, Employment, Offer, Priority, Salary, WorkMode } from '../core/application.ts';
import type { CalendarDate } from '../core/calendar-date.ts';
import type { ApplicationFacts, Milestone } from '../core/facts.ts';
import type { Problem } from '../core/problem.ts';
import type { Reminder } from '../core/reminders/reminder.ts';
import type { StageKind } from '../core/stage.ts';

/** A list of documents; `total` counts all there are where `items` is a page of them. */
export interface ListDocument<Item> {
  total: number;
  items: Item[];
}

/** One application in a list; null where there is nothing. */
export interface ApplicationItem {
  id: string;
  path: string;
  company: string;
  role: string;
  /** A stage's id; null where every entry is planned. */
  status: string | null;
  kind: StageKind | null;
  source: string;
  location: string | null;
  workMode: WorkMode | null;
  employment: Employment | null;
  url: string | null;
  salary: Salary | null;
  resume: string | null;
  deadline: CalendarDate | null;
  tags: string[];
  priority: Priority;
  appliedOn: CalendarDate | null;
  respondedOn: CalendarDate | null;
  interviewedOn: CalendarDate | null;
  offeredOn: CalendarDate | null;
  acceptedOn: CalendarDate | null;
  closedOn: CalendarDate | null;
  /** Those of the days above that only say that it happened. */
  datesGuessed: Milestone[];
  lastActivity: CalendarDate | null;
  active: boolean;
  quiet: boolean;
  quietDays: number | null;
}

/** One line of the story, in date order; `planned` where it lies after today. */
export interface HistoryDocument {
  date: CalendarDate;
  status: string | null;
  kind: StageKind | null;
  note: string | null;
  at: string | null;
  minutes: number | null;
  with: string[];
  url: string | null;
  reason: string | null;
  dateGuessed: boolean;
  cancelled: boolean;
  planned: boolean;
}

/** One application with all its details. */
export interface ApplicationDetails extends ApplicationItem {
  contacts: Contact[];
  offer: Offer | null;
  history: HistoryDocument[];
  reminders: Reminder[];
  posting: string;
  body: string;
  /** Keys that AppTrack does not know. */
  extra: Record<string, unknown>;
}

/** A list document of items that are all there are. */
export function listDocument<Item>(items: Item[], total: number = items.length): ListDocument<Item> {
  return { total, items };
}

/** An application as a list shows it. */
export function applicationItem(facts: ApplicationFacts): ApplicationItem {
  const { application: a, stage } = facts;
  return {
    id: a.id,
    path: a.path,
    company: a.company,
    role: a.role,
    status: stage?.id ?? null,
    kind: stage?.kind ?? null,
    source: normalizeSource(a.source),
    location: a.location,
    workMode: a.workMode,
    employment: a.employment,
    url: a.url,
    salary: a.salary,
    resume: a.resume,
    deadline: a.deadline,
    tags: a.tags,
    priority: a.priority,
    appliedOn: facts.appliedOn,
    respondedOn: facts.respondedOn,
    interviewedOn: facts.interviewedOn,
    offeredOn: facts.offeredOn,
    acceptedOn: facts.acceptedOn,
    closedOn: facts.closedOn,
    datesGuessed: facts.datesGuessed,
    lastActivity: facts.lastActivity,
    active: facts.active,
    quiet: facts.quiet,
    quietDays: facts.quietDays,
  };
}

/** An application with its details; `reminders` are its own. */
export function applicationDetails(facts: ApplicationFacts, reminders: Reminder[]): ApplicationDetails {
  const { application, timeline } = facts;
  return {
    ...applicationItem(facts),
    contacts: application.contacts,
    offer: application.offer,
    history: timeline.map(({ stage, ...item }) => ({
      date: item.date,
      status: item.status,
      kind: stage?.kind ?? null,
      note: item.note,
      at: item.at,
      minutes: item.minutes,
      with: item.with,
      url: item.url,
      reason: item.reason,
      dateGuessed: item.dateGuessed,
      cancelled: item.cancelled,
      planned: item.planned,
    })),
    reminders,
    posting: application.posting,
    body: application.body,
    extra: application.extra,
  };
}

/** What `check --json` prints: whether all is well, how many files were read, and every problem. */
export interface CheckDocument extends ListDocument<Problem> {
  ok: boolean;
  files: number;
  /** What is sound, and probably not meant. */
  warnings: Problem[];
}

/** The document of a check of `files` files. */
export function checkDocument(problems: Problem[], files: number, warnings: Problem[] = []): CheckDocument {
  return { ok: problems.length === 0, files, total: problems.length, items: problems, warnings };
}
