/** Charts of bars: the pipeline, shares with their intervals, times in stages. */
import type { Chart, ChartConfiguration } from 'chart.js';
import { named, plainLegend, whole } from './chart-parts.ts';
import type { Palette } from './palette.ts';
import type { PipelineSpec, SharesSpec, TimesSpec } from './spec.ts';

/** How many came to each stage, and how many are there now. */
export function pipelineChart(
  { labels, reached, current }: PipelineSpec,
  { accent, soft, line }: Palette,
): ChartConfiguration<'bar'> {
  return {
    type: 'bar',
    data: {
      labels,
      datasets: [
        { label: 'came this far', data: reached, backgroundColor: accent, borderRadius: 3 },
        { label: 'are here now', data: current, backgroundColor: soft, borderRadius: 3 },
      ],
    },
    options: {
      indexAxis: 'y',
      plugins: { legend: plainLegend },
      scales: { x: { ...whole, beginAtZero: true, grid: { color: line } }, y: named },
    },
  };
}

/** Points with their intervals as whiskers: a bar from low to high, and the point drawn over it. */
export function sharesChart(
  { labels, percent, low, high }: SharesSpec,
  { accent, soft, line, card }: Palette,
): ChartConfiguration<'bar'> {
  const whisker = { indexAxis: 'y', barThickness: 8, borderRadius: 4, borderSkipped: false } as const;
  return {
    type: 'bar',
    data: {
      labels,
      datasets: [
        {
          ...whisker,
          label: 'likely between',
          data: low.map((from, index) => [from, high[index] ?? from]),
          backgroundColor: soft,
        },
      ],
    },
    options: {
      indexAxis: 'y',
      plugins: {
        legend: { display: false },
        tooltip: {
          callbacks: {
            label: ({ dataIndex: index }) =>
              `${percent[index]} %, likely between ${Math.round(low[index] ?? 0)} % and ${Math.round(high[index] ?? 0)} %`,
          },
        },
      },
      scales: {
        x: {
          min: 0,
          max: 100,
          grid: { color: line },
          ticks: { stepSize: 25, maxRotation: 0, callback: (value) => `${value} %` },
        },
        y: named,
      },
    },
    plugins: [pointsOver(percent, accent, card)],
  };
}

function pointsOver(values: readonly number[], fill: string, ring: string) {
  return {
    id: 'points',
    afterDatasetsDraw(chart: Chart): void {
      const { ctx, scales } = chart;
      const { data } = chart.getDatasetMeta(0);
      for (const [index, value] of values.entries()) {
        const x = scales.x?.getPixelForValue(value) ?? 0;
        const y = data[index]?.y ?? 0;
        ctx.beginPath();
        ctx.arc(x, y, 5.5, 0, Math.PI * 2);
        ctx.fillStyle = fill;
        ctx.strokeStyle = ring;
        ctx.lineWidth = 2;
        ctx.fill();
        ctx.stroke();
      }
    },
  };
}

/** Within which days half, and three quarters, of the stays in a stage were over. */
export function timesChart(
  { labels, median, p75 }: TimesSpec,
  { accent, soft, line }: Palette,
): ChartConfiguration<'bar'> {
  const bar = { borderRadius: 3 } as const;
  return {
    type: 'bar',
    data: {
      labels,
      datasets: [
        { ...bar, label: 'half within', data: median, backgroundColor: accent },
        { ...bar, label: 'three quarters within', data: p75, backgroundColor: soft },
      ],
    },
    options: {
      indexAxis: 'y',
      plugins: { legend: plainLegend },
      scales: {
        x: { beginAtZero: true, grid: { color: line }, title: { display: true, text: 'days' } },
        y: named,
      },
    },
  };
}
