/** What a page says of a chart; how it is drawn is the browser's matter. */
import type { Flow } from '../../core/analytics/flows.ts';
import type { Stage } from '../../core/stage.ts';

/** What was sent, answered and talked about, week by week, against the goal. */
export interface WeeksSpec {
  type: 'weeks';
  /** The Mondays. */
  weeks: string[];
  applied: number[];
  responses: number[];
  interviews: number[];
  goal: number;
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

/** Any chart. */
export type ChartSpec = WeeksSpec | CurveSpec | SankeySpec;
