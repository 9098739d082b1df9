/** Charts of lines: weeks beside each other, and a share that grows. */
import type { ChartConfiguration } from 'chart.js';
import { formatDay } from '../format-day.ts';
import { readerLocale } from '../reader-locale.ts';
import { shapedLegend, whole } from './chart-parts.ts';
import type { Palette } from './palette.ts';
import type { CurveSpec, TrendSpec } from './spec.ts';

/** What was sent, answered and talked about by week, against the goal. */
export function trendChart(
  spec: TrendSpec,
  { accent, interview, good, warn, line }: Palette,
): ChartConfiguration {
  const { weeks, applied, responses, interviews, goal } = spec;
  const year = weeks.at(-1)?.slice(0, 4) ?? '';
  const curve = {
    type: 'line',
    pointStyle: 'line',
    pointRadius: 0,
    pointHitRadius: 12,
    borderWidth: 2,
  } as const;
  return {
    type: 'bar',
    data: {
      labels: weeks.map((week) => formatDay(week, 'short', year, readerLocale)),
      datasets: [
        {
          type: 'bar',
          label: 'sent',
          data: applied,
          backgroundColor: accent,
          borderRadius: 3,
          pointStyle: 'rect',
          order: 3,
        },
        { ...curve, label: 'answers', data: responses, borderColor: good, backgroundColor: good, order: 2 },
        {
          ...curve,
          label: 'interviews',
          data: interviews,
          borderColor: interview,
          backgroundColor: interview,
          order: 1,
        },
        {
          ...curve,
          label: 'goal',
          data: weeks.map(() => goal),
          borderColor: warn,
          backgroundColor: warn,
          borderDash: [4, 4],
          borderWidth: 1.5,
          order: 0,
        },
      ],
    },
    options: {
      interaction: { mode: 'index', intersect: false },
      plugins: { legend: shapedLegend },
      scales: {
        x: { grid: { display: false }, ticks: { maxRotation: 0, autoSkipPadding: 12 } },
        y: { ...whole, beginAtZero: true, grid: { color: line } },
      },
    },
  };
}

/** A share that grows with days. */
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
          ticks: { stepSize: 7 },
        },
        y: { min: 0, max: 100, grid: { color: line }, ticks: { callback: (value) => `${value} %` } },
      },
    },
  };
}
