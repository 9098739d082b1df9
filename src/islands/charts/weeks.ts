/** The weeks as small charts below each other, over one axis of time. */
import type { ChartConfiguration, ScaleOptionsByType } from 'chart.js';
import { formatDay } from '../format-day.ts';
import { readerLocale } from '../reader-locale.ts';
import type { Palette } from './palette.ts';
import type { WeeksSpec } from './spec.ts';

/** What was sent, answered and talked about by week, each on a scale of its own; the first against the goal. */
export function weeksChart(spec: WeeksSpec, palette: Palette): ChartConfiguration {
  const { weeks, goal } = spec;
  const year = weeks.at(-1)?.slice(0, 4) ?? '';
  const figures = [
    { axis: 'y-applied', label: 'sent', values: spec.applied, fill: palette.accent, least: goal },
    { axis: 'y-responses', label: 'first answers', values: spec.responses, fill: palette.good, least: 1 },
    { axis: 'y-interviews', label: 'interviews', values: spec.interviews, fill: palette.interview, least: 1 },
  ];
  const bars = figures.map(({ axis, label, values, fill }) => ({
    type: 'bar' as const,
    label,
    data: values,
    yAxisID: axis,
    backgroundColor: fill,
    grouped: false,
    barPercentage: 0.8,
    categoryPercentage: 0.9,
  }));
  const goalLine = {
    type: 'line' as const,
    label: 'goal',
    data: weeks.map(() => goal),
    yAxisID: 'y-applied',
    borderColor: palette.warn,
    backgroundColor: palette.warn,
    borderDash: [4, 4],
    borderWidth: 1.5,
    pointRadius: 0,
    pointHitRadius: 0,
  };
  // The scales are stacked from below.
  const scales = figures.toReversed().map(({ axis, label, least }) => [
    axis,
    {
      type: 'linear',
      stack: 'weeks',
      stackWeight: 1,
      beginAtZero: true,
      suggestedMax: least,
      title: { display: true, text: label },
      grid: { color: palette.line },
      ticks: { precision: 0, maxTicksLimit: 3 },
    } satisfies DeepPartialLinear,
  ]);
  return {
    type: 'bar' as const,
    data: {
      labels: weeks.map((week) => formatDay(week, 'short', year, readerLocale)),
      datasets: [...bars, goalLine],
    },
    options: {
      interaction: { mode: 'index', intersect: false },
      plugins: { legend: { display: false } },
      scales: {
        x: { grid: { display: false }, ticks: { maxRotation: 0, autoSkipPadding: 12 } },
        ...Object.fromEntries(scales),
      },
    },
  } as ChartConfiguration;
}

type DeepPartialLinear = { [Key in keyof ScaleOptionsByType<'linear'>]?: unknown };
