/** What a person keeps about one application, with every default filled in. */
import type { CalendarDate } from './calendar-date.ts';

/** Where the work is done. */
export type WorkMode = 'onsite' | 'hybrid' | 'remote';
/** The kind of contract. */
export type Employment = 'full-time' | 'part-time' | 'contract' | 'internship' | 'temporary';
/** How much the person wants it. */
export type Priority = 'high' | 'normal' | 'low';
/** What a sum of money is paid for. */
export type PayPeriod = 'hour' | 'day' | 'month' | 'year';

/** A salary range as advertised. At least one of `min` and `max` is set; both in units of `currency` per `period`. */
export interface Salary {
  min: number | null;
  max: number | null;
  /** ISO 4217 code, upper case. */
  currency: string;
  period: PayPeriod;
}

/** The terms on the table. */
export interface Offer {
  base: number | null;
  bonus: number | null;
  equity: string | null;
  /** ISO 4217 code, upper case. */
  currency: string;
  period: PayPeriod;
  decideBy: CalendarDate | null;
}

/** Somebody at the employer's. */
export interface Contact {
  name: string;
  role: string | null;
  email: string | null;
  phone: string | null;
  url: string | null;
  note: string | null;
}

/** One line of an application's story; it has a status, a note, or both. */
export interface HistoryEntry {
  date: CalendarDate;
  /** A configured stage's id. */
  status: string | null;
  note: string | null;
  /** A scheduled date-time as written: local to the configured time zone, or with an offset. */
  at: string | null;
  /** How long that takes. */
  minutes: number | null;
  with: string[];
  /** Where it takes place or is told of: a call, a map, a mail. */
  url: string | null;
  /** Why it ended, in free words. */
  reason: string | null;
  /** Whether the day is not known: it happened, and `date` only says where in the story. */
  dateGuessed: boolean;
  /** Whether what was scheduled does not take place. */
  cancelled: boolean;
}

/** A reminder that a person set. */
export interface CustomReminder {
  due: CalendarDate;
  text: string;
}

/** What a person decided about a reminder, whose `id` stands without the application's id. */
export interface ReminderDecision {
  id: string;
  done: CalendarDate | null;
  dismissed: CalendarDate | null;
  snoozed: CalendarDate | null;
}

/** One application file, read and checked. */
export interface Application {
  /** The path below `applications/` without `.md`, with `/` between folders. */
  id: string;
  /** The path from the data folder: `applications/<id>.md`. */
  path: string;
  company: string;
  role: string;
  /** As written, without outer blanks; `unknown` where the file has none. */
  source: string;
  url: string | null;
  location: string | null;
  workMode: WorkMode | null;
  employment: Employment | null;
  salary: Salary | null;
  /** A résumé's id. */
  resume: string | null;
  /** Until when the posting takes applications. */
  deadline: CalendarDate | null;
  tags: string[];
  priority: Priority;
  contacts: Contact[];
  offer: Offer | null;
  /** As the file has them, at least one with a status. */
  history: HistoryEntry[];
  customReminders: CustomReminder[];
  decisions: ReminderDecision[];
  /** Keys that AppTrack does not know, as plain values. */
  extra: Record<string, unknown>;
  /** The Markdown after the frontmatter. */
  body: string;
  /** The posting: the part of the body under its heading, else the whole body. */
  posting: string;
}

/** One résumé file. */
export interface Resume {
  /** The file's stem. */
  id: string;
  /** The path from the data folder: `resumes/<id>.md`. */
  path: string;
  name: string | null;
  /** A short name for people; the id where the file has none. */
  label: string;
  updated: CalendarDate | null;
  /** The file beside it that it was made from, by name. */
  original: string | null;
  body: string;
}
