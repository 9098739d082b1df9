/** A share that grows with days. */
import type { ChartConfiguration } from 'chart.js';
import type { Palette } from './palette.ts';
import type { CurveSpec } from './spec.ts';

/** The share that is answered by each day. */
export function curveChart(
  { points, until }: CurveSpec,
  { accent, soft, line }: Palette,
): ChartConfiguration<'line'> {
  return {
    type: 'line',
    data: {
      datasets: [
        {
          label: 'answered',
          data: points,
          stepped: true,
          fill: true,
          borderColor: accent,
          backgroundColor: soft,
          pointRadius: 0,
          pointHitRadius: 12,
          borderWidth: 2,
        },
      ],
    },
    options: {
      interaction: { mode: 'nearest', axis: 'x', intersect: false },
      plugins: {
        legend: { display: false },
        tooltip: {
          callbacks: {
            title: ([item]) => `after ${item?.parsed.x} days`,
            label: ({ parsed }) => `${Math.round((parsed.y ?? 0) * 10) / 10} % are answered`,
          },
        },
      },
      scales: {
        x: {
          type: 'linear',
          min: 0,
          max: until,
          title: { display: true, text: 'days since it was sent' },
          grid: { display: false },
          ticks: { stepSize: 7, maxRotation: 0 },
        },
        y: {
          min: 0,
          max: 100,
          grid: { color: line },
          ticks: { stepSize: 25, callback: (value) => `${value} %` },
        },
      },
    },
  };
}
