/** What a page says of a chart; how it is drawn is the browser's matter. */
import type { Flow } from '../../core/analytics/flows.ts';
import type { Stage } from '../../core/stage.ts';

/** Bars of applications by stage: how many reached it, and how many are there now. */
export interface PipelineSpec {
  type: 'pipeline';
  labels: string[];
  reached: number[];
  current: number[];
}

/** What was sent, answered and talked about, week by week, against the goal. */
export interface TrendSpec {
  type: 'trend';
  /** The Mondays. */
  weeks: string[];
  applied: number[];
  responses: number[];
  interviews: number[];
  goal: number;
}

/** Shares with their intervals, in percent. */
export interface SharesSpec {
  type: 'shares';
  labels: string[];
  percent: number[];
  low: number[];
  high: number[];
}

/** A share in percent that grows with days. */
export interface CurveSpec {
  type: 'curve';
  points: { x: number; y: number }[];
  /** The last day drawn. */
  until: number;
}

/** Ways that applications took. */
export interface SankeySpec {
  type: 'sankey';
  flows: Flow[];
  stages: Stage[];
}

/** Days within which half, and three quarters, of the stays in a stage were over. */
export interface TimesSpec {
  type: 'times';
  labels: string[];
  median: number[];
  p75: number[];
}

/** Any chart. */
export type ChartSpec = PipelineSpec | TrendSpec | SharesSpec | CurveSpec | SankeySpec | TimesSpec;
