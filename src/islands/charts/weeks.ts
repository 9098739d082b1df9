/** The weeks as small charts below each other, over one axis of time. */
import type { Chart, ChartConfiguration } from 'chart.js';
import { ticks } from '../../core/charts/ticks.ts';
import { formatDay } from '../format-day.ts';
import { readerLocale } from '../reader-locale.ts';
import type { Palette } from './palette.ts';
import type { WeeksSpec } from './spec.ts';

/** What was sent, answered and talked about by week, each on a scale of its own; the first against the goal. */
export function weeksChart(spec: WeeksSpec, palette: Palette): ChartConfiguration {
  const { weeks, goal } = spec;
  const year = weeks.at(-1)?.slice(0, 4) ?? '';
  const panels = [
    { axis: 'y-applied', label: 'Sent', values: spec.applied, fill: palette.accent, least: goal },
    { axis: 'y-responses', label: 'First answers', values: spec.responses, fill: palette.good, least: 1 },
    { axis: 'y-interviews', label: 'Interviews', values: spec.interviews, fill: palette.interview, least: 1 },
  ];
  const bars = panels.map(({ axis, label, values, fill }) => ({
    type: 'bar' as const,
    label,
    data: values,
    yAxisID: axis,
    backgroundColor: fill,
    grouped: false,
    maxBarThickness: 28,
  }));
  const goalLine = {
    type: 'line' as const,
    label: 'Goal',
    data: weeks.map(() => goal),
    yAxisID: 'y-applied',
    borderColor: palette.warn,
    backgroundColor: palette.warn,
    borderDash: [4, 4],
    borderWidth: 1.5,
    pointRadius: 0,
    pointHitRadius: 0,
  };
  // Scales are stacked from below; above each is room for its name.
  const scales = panels.toReversed().flatMap(({ axis, values, least }) => [
    [axis, scaleOf(Math.max(least, ...values), palette.line)],
    [`${axis}-name`, nameRoom],
  ]);
  return {
    type: 'bar',
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
    plugins: [namesOf(panels, palette)],
  } as ChartConfiguration;
}

const nameRoom = {
  type: 'linear',
  axis: 'y',
  stack: 'weeks',
  stackWeight: 0.55,
  grid: { display: false },
  border: { display: false },
  ticks: { display: false },
};

function scaleOf(highest: number, line: string) {
  const values = ticks(highest, 3);
  return {
    type: 'linear',
    axis: 'y',
    stack: 'weeks',
    stackWeight: 1,
    min: 0,
    max: values.at(-1),
    grid: { color: line },
    border: { display: false },
    ticks: { stepSize: values[1], autoSkip: false },
  };
}

/** Writes the names above the scales, and what the dashes mean, where the picture has them. */
function namesOf(panels: readonly { axis: string; label: string }[], { ink, warn }: Palette) {
  return {
    id: 'names',
    afterDraw({ ctx, scales }: Chart): void {
      const { fontFamily } = getComputedStyle(document.body);
      const above = (axis: string) => (scales[axis]?.top ?? 0) - 14;
      ctx.save();
      ctx.fillStyle = ink;
      ctx.font = `600 12px ${fontFamily}`;
      for (const { axis, label } of panels) ctx.fillText(label, 0, above(axis));
      ctx.font = `12px ${fontFamily}`;
      ctx.fillText('the goal', 71, above('y-applied'));
      ctx.strokeStyle = warn;
      ctx.lineWidth = 1.5;
      ctx.setLineDash([4, 4]);
      ctx.beginPath();
      ctx.moveTo(44, above('y-applied') - 4);
      ctx.lineTo(66, above('y-applied') - 4);
      ctx.stroke();
      ctx.restore();
    },
  };
}
