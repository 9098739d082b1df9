/** What the kinds of charts have in common: legends, scales, and names in several lines. */
import type { LegendItem, Scale } from 'chart.js';
import { wrapWords } from '../wrap-words.ts';

/** Above the chart, from its left edge. */
export const plainLegend = {
  position: 'top',
  align: 'start',
  labels: { boxWidth: 10, boxHeight: 10, padding: 14 },
} as const;
/** In the order of the data, and of the shape that they are drawn in. */
export const shapedLegend = {
  ...plainLegend,
  labels: {
    ...plainLegend.labels,
    usePointStyle: true,
    sort: (a: LegendItem, b: LegendItem) => (a.datasetIndex ?? 0) - (b.datasetIndex ?? 0),
  },
} as const;
/** A scale of whole numbers. */
export const whole = { ticks: { precision: 0 } } as const;

/** Long names take several lines, so that they leave room for what is drawn. */
export const named = {
  grid: { display: false },
  ticks: {
    callback(this: Scale, value: string | number) {
      return wrapWords(this.getLabelForValue(Number(value)), this.chart.width < 480 ? 14 : 26);
    },
  },
};
