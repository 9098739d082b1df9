/** A share that grows with days, as steps. */
import type { CurvePoint } from '../analytics/first-response.ts';

/** The outline of a curve in a field that is 1000 wide for `until` days and 100 high for all of them: SVG paths. */
export interface CurvePicture {
  /** The last day drawn. */
  until: number;
  line: string;
  area: string;
  /** The corners of the steps, in days and percent, the ends included. */
  points: { x: number; y: number }[];
}

/** The picture of a curve up to the week after its last step, for 30 days at least and 90 at most. */
export function layOutCurve(curve: readonly CurvePoint[]): CurvePicture {
  const until = Math.max(30, Math.min(90, Math.ceil((curve.at(-1)?.day ?? 0) / 7) * 7 + 7));
  const steps = [
    { x: 0, y: 0 },
    ...curve.map(({ day, answered }) => ({ x: day, y: Math.round(answered * 1000) / 10 })),
  ];
  const last = steps.at(-1);
  const points = [...steps, { x: Math.max(until, last?.x ?? 0), y: last?.y ?? 0 }];
  const place = (days: number) => Math.round((Math.min(days, until) * 1000) / until);
  const line = points
    .map(({ x, y }, index) => (index === 0 ? `M${place(x)} ${100 - y}` : `H${place(x)}V${100 - y}`))
    .join('');
  return { until, line, area: `${line}V100H0Z`, points };
}
