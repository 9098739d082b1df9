/** Applications on their way in: from a spreadsheet, another tracker, a mail or an export of our own. */
import type { CalendarDate } from '../core/calendar-date.ts';
import { formatApplication, type NewApplication } from './new-application.ts';

/** An application that may become a file. */
export interface Draft {
  fields: NewApplication;
  /** The id that it had, where it comes from an export of our own. */
  id: string | null;
  /** The whole body, where it comes from an export of our own; else posting and notes of the fields. */
  body: string | null;
  /** Whether its dates are the source's; false where they are merely the day of the import. */
  dated: boolean;
  /** The line of the source it comes from. */
  line: number;
}

/** A place of a source that was not taken over, and why. */
export interface Refusal {
  line: number;
  why: string;
}

/** What was read from a source. */
export interface Drafts {
  drafts: Draft[];
  refusals: Refusal[];
  /** What drafts are without, though the source has it, and why: a date of an odd year. */
  leftOut: Refusal[];
}

/** The text of a draft's file. */
export function formatDraft({ fields, body }: Draft): string {
  if (body === null) return formatApplication(fields);
  const text = formatApplication({ ...fields, posting: '', notes: '' }, { keepEmpty: true });
  const fence = '\n---\n';
  const head = text.slice(0, text.indexOf(fence) + fence.length);
  // A body of CRLF lines comes from such a file; no value of the head stands on two lines.
  const isDos = body.includes('\r\n') && !/(?<!\r)\n/.test(body);
  return (isDos ? head.replaceAll('\n', '\r\n') : head) + body;
}

/** The first known day of a draft's history. */
export function firstDay({ fields }: Draft): CalendarDate | null {
  const known = fields.history.filter(({ dateGuessed }) => !dateGuessed);
  return known.map(({ date }) => date).sort()[0] ?? null;
}
