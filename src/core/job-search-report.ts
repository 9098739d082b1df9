/** The proof of a job search: what was done in a span of days, as employment agencies ask for it. */
import type { CalendarDate } from './calendar-date.ts';
import { type ApplicationFacts, inDateOrder, knownDay } from './facts.ts';

/** One step of an application within a report. */
export interface ReportStep {
  date: CalendarDate;
  /** The stage's label, or an empty text for a note without status. */
  stage: string;
  note: string;
  /** Whether the day is not known. */
  dateGuessed: boolean;
}

/** One application that was sent or moved in the span. */
export interface ReportRow {
  /** The application's id. */
  application: string;
  /** The day it was sent; where it was not, its first day in the span. */
  date: CalendarDate;
  employer: string;
  role: string;
  location: string | null;
  /** How it was found or sent: its source. */
  how: string;
  url: string | null;
  /** How it stands on the last day of the span, with the reason where one is given. */
  outcome: string;
  /** Everything up to the last day of the span. */
  history: ReportStep[];
}

/** The report of a span, both days included. */
export interface JobSearchReport {
  from: CalendarDate;
  to: CalendarDate;
  /** How many of the rows were sent within the span. */
  sent: number;
  /** By date, then employer. */
  rows: ReportRow[];
}

/** The report over `from` to `to`; `all` must be facts as of `to` at the latest, so that nothing later shows. */
export function deriveReport(
  all: readonly ApplicationFacts[],
  from: CalendarDate,
  to: CalendarDate,
): JobSearchReport {
  const rows = inDateOrder(all.flatMap((facts) => rowOf(facts, from, to)));
  const sent = all.filter((facts) => {
    const day = knownDay(facts, 'appliedOn');
    return day !== null && day >= from && day <= to;
  }).length;
  return { from, to, sent, rows };
}

/** What a report counts, in a sentence. */
export function reportSummary({ sent, rows }: JobSearchReport): string {
  const moved = rows.length - sent;
  const applications = `${sent} ${sent === 1 ? 'application' : 'applications'} sent`;
  return moved <= 0 ? `${applications}.` : `${applications}; ${moved} sent earlier went on in this time.`;
}

function rowOf(facts: ApplicationFacts, from: CalendarDate, to: CalendarDate): ReportRow[] {
  const { application, timeline, appliedOn } = facts;
  const past = timeline.filter(({ planned, date }) => !planned && date <= to);
  // What nobody knows the day of proves nothing about a span.
  const first = past.find(({ date, dateGuessed }) => date >= from && !dateGuessed);
  // What was only saved is no effort that an agency counts.
  if (first === undefined || appliedOn === null || appliedOn > to) return [];
  const last = past.findLast(({ stage }) => stage !== null);
  const sentOn = knownDay(facts, 'appliedOn');
  const label = last?.stage?.label ?? '';
  return [
    {
      application: application.id,
      date: sentOn !== null && sentOn >= from ? sentOn : first.date,
      employer: application.company,
      role: application.role,
      location: application.location,
      how: application.source,
      url: application.url,
      outcome: last?.reason ? `${label} (${last.reason})` : label,
      history: past.map(({ date, stage, note, dateGuessed, cancelled }) => ({
        date,
        stage: [stage?.label ?? '', cancelled ? '(called off)' : ''].filter(Boolean).join(' '),
        note: note ?? '',
        dateGuessed,
      })),
    },
  ];
}
