/** All figures by name, as `stats --json` and `/api/analytics/<name>.json` give them. */
import type { CalendarDate } from '../calendar-date.ts';
import type { Config } from '../config.ts';
import type { ApplicationFacts } from '../facts.ts';
import type { Reminder } from '../reminders/reminder.ts';
import { type CompensationRow, deriveCompensation } from './compensation.ts';
import { type Durations, deriveDurations } from './durations.ts';
import { deriveFlows, deriveReasons, type Flow, type ReasonRow } from './flows.ts';
import { deriveOverview, type Overview } from './overview.ts';
import { derivePipeline, type PipelineRow } from './pipeline.ts';
import { deriveResumes, deriveSources, type ResumeRow, type SourceRow } from './sources.ts';
import { deriveTrends, type TrendRow } from './trends.ts';

/** The analytics of product contract section 4. */
export interface Analytics {
  overview: Overview;
  pipeline: PipelineRow[];
  trends: TrendRow[];
  sources: SourceRow[];
  resumes: ResumeRow[];
  durations: Durations;
  flows: Flow[];
  reasons: ReasonRow[];
  compensation: CompensationRow[];
}

/** All analytics as of `today`; `reminders` are those of all applications, at least the due ones. */
export function deriveAnalytics(
  all: readonly ApplicationFacts[],
  reminders: readonly Reminder[],
  config: Config,
  today: CalendarDate,
): Analytics {
  return {
    overview: deriveOverview(all, reminders, config, today),
    pipeline: derivePipeline(all, config),
    trends: deriveTrends(all, today),
    sources: deriveSources(all),
    resumes: deriveResumes(all),
    durations: deriveDurations(all, config, today),
    flows: deriveFlows(all),
    reasons: deriveReasons(all),
    compensation: deriveCompensation(all),
  };
}
