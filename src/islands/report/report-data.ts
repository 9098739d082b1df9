/** What the report is made of, as `/data/report.json` sends it, and the report over any span of it. */
import type { Application, HistoryEntry } from '../../core/application.ts';
import { type CalendarDate, earlierOf } from '../../core/calendar-date.ts';
import { type Config, defaultConfig } from '../../core/config.ts';
import { deriveFacts } from '../../core/facts.ts';
import { historyEntry } from '../../core/history-entry.ts';
import { deriveReport, type JobSearchReport } from '../../core/job-search-report.ts';
import type { Stage } from '../../core/stage.ts';

/** An application without what no report shows. */
export type ReportApplication = Pick<
  Application,
  'id' | 'company' | 'role' | 'location' | 'source' | 'url'
> & { history: Pick<HistoryEntry, 'date' | 'status' | 'note' | 'reason' | 'dateGuessed' | 'cancelled'>[] };

/** The file. */
export interface ReportData {
  today: CalendarDate;
  stages: Stage[];
  applications: ReportApplication[];
}

/** The report over a span, seen from its last day, so that a report of October is the same in December. */
export function reportOver(data: ReportData, from: CalendarDate, to: CalendarDate): JobSearchReport {
  const config: Config = { ...defaultConfig(), stages: data.stages };
  const day = earlierOf(to, data.today);
  const facts = data.applications.map((application) => deriveFacts(whole(application), config, day));
  return deriveReport(facts, from, to);
}

function whole({ history, ...known }: ReportApplication): Application {
  return {
    ...known,
    path: '',
    workMode: null,
    employment: null,
    salary: null,
    resume: null,
    deadline: null,
    tags: [],
    priority: 'normal',
    contacts: [],
    offer: null,
    customReminders: [],
    decisions: [],
    extra: {},
    body: '',
    posting: '',
    history: history.map(historyEntry),
  };
}
