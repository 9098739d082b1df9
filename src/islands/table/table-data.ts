/** What the list of applications is made of, as `/data/rows.json` sends it once. */
import type { Salary } from '../../core/application.ts';
import type { StageKind } from '../../core/stage.ts';

/** A stage as the list shows it. */
export interface TableStage {
  id: string;
  kind: StageKind;
  label: string;
}

/** The step ahead: its words, its day, and how it presses. */
export type TableStep = [text: string, on: string, urgency: 'late' | 'due' | 'ahead'];

/** One application. Dates are `YYYY-MM-DD`; `stage` is a position in the stages, -1 where every entry is planned. */
export type TableRow = [
  id: string,
  company: string,
  role: string,
  stage: number,
  appliedOn: string | null,
  lastActivity: string | null,
  /** Days of silence; null where the application is not active. */
  quietDays: number | null,
  quiet: 0 | 1,
  source: string,
  /** 0 high, 1 normal, 2 low */
  priority: 0 | 1 | 2,
  tags: string[],
  resume: string | null,
  next: TableStep | null,
  location: string | null,
  /** More words to search: people, the url's host. */
  more: string,
  /** The first day in its present stage. */
  since: string | null,
  salary: Salary | null,
  /** The résumé's coverage of the posting and its fit, which is what is sorted by; null where that is not worked out. */
  match: readonly [coverage: number, fit: number] | null,
];

/** The file. */
export interface TableData {
  /** The page of an application is `base` + its id, percent-encoded by segment, + `/`. */
  base: string;
  /** The form that changes an application is at this + its id, encoded; absent where there is no such form. */
  change?: string;
  today: string;
  stages: TableStage[];
  rows: TableRow[];
}
