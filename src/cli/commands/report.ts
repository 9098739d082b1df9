/** `apptrack report` */
import { type CalendarDate, earlierOf } from '../../core/calendar-date.ts';
import { deriveFacts } from '../../core/facts.ts';
import { deriveReport } from '../../core/job-search-report.ts';
import { reportCsv, reportHtml, reportMarkdown } from '../../format/report-document.ts';
import { UsageError } from '../../operations/errors.ts';
import { readFacts, reportProblems } from '../open-folder.ts';
import type { CommonOptions } from '../options.ts';
import { printJson, printText } from '../terminal.ts';

/** The options of `report`. */
export interface ReportOptions extends CommonOptions {
  from?: CalendarDate;
  to?: CalendarDate;
  format?: string;
}

/** Prints the proof of a job search over a span of days. */
export async function report(options: ReportOptions): Promise<number> {
  const format = options.format ?? 'md';
  if (!['md', 'csv', 'html'].includes(format))
    throw new UsageError(`cannot report as "${format}"; expected one of md, csv, html`);
  const tracker = await readFacts(options);
  const to = options.to ?? tracker.today;
  const from = options.from ?? firstDay(tracker.facts.flatMap(({ appliedOn }) => appliedOn ?? [])) ?? to;
  if (from > to) throw new UsageError(`--from ${from} is after --to ${to}`);
  // Seen from its last day, so that a report of October is the same in December.
  const day = earlierOf(to, tracker.today);
  const facts = tracker.applications.map((application) => deriveFacts(application, tracker.config, day));
  const document = deriveReport(facts, from, to);
  if (options.json) printJson(document);
  else if (format === 'csv') printText(reportCsv(document));
  else printText(format === 'html' ? reportHtml(document) : reportMarkdown(document));
  return reportProblems(tracker.problems);
}

function firstDay(days: CalendarDate[]): CalendarDate | undefined {
  return days.sort()[0];
}
