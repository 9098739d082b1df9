/** How each kind of chart looks. */
import type { Chart, ChartConfiguration, LegendItem, Scale } from 'chart.js';
import { formatDay } from '../format-day.ts';
import { linesOf } from '../lines-of.ts';
import { readerLocale } from '../reader-locale.ts';
import type { Palette } from './draw.ts';
import { flowLabel } from './sankey.ts';
import type {
  ChartSpec,
  CurveSpec,
  PipelineSpec,
  SankeySpec,
  SharesSpec,
  TimesSpec,
  TrendSpec,
} from './spec.ts';

const plainLegend = {
  position: 'top',
  align: 'start',
  labels: { boxWidth: 10, boxHeight: 10, padding: 14 },
} as const;
/** In the order of the data, and of the shape that they are drawn in. */
const shapedLegend = {
  ...plainLegend,
  labels: {
    ...plainLegend.labels,
    usePointStyle: true,
    sort: (a: LegendItem, b: LegendItem) => (a.datasetIndex ?? 0) - (b.datasetIndex ?? 0),
  },
} as const;
const whole = { ticks: { precision: 0 } } as const;
/** Long names take several lines, so that they leave room for what is drawn. */
const named = {
  grid: { display: false },
  ticks: {
    callback(this: Scale, value: string | number) {
      return linesOf(this.getLabelForValue(Number(value)), this.chart.width < 480 ? 14 : 26);
    },
  },
};

/** The configuration of a chart in the given colours. */
export function chartConfig(spec: ChartSpec, palette: Palette): ChartConfiguration {
  switch (spec.type) {
    case 'pipeline':
      return pipeline(spec, palette) as ChartConfiguration;
    case 'trend':
      return trend(spec, palette) as ChartConfiguration;
    case 'shares':
      return shares(spec, palette) as ChartConfiguration;
    case 'curve':
      return curve(spec, palette) as ChartConfiguration;
    case 'times':
      return times(spec, palette) as ChartConfiguration;
    case 'sankey':
      return sankey(spec, palette);
  }
}

function pipeline(
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

function trend(spec: TrendSpec, { accent, interview, good, warn, line }: Palette): ChartConfiguration {
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

/** Points with their intervals as whiskers: a bar from low to high, and the point drawn over it. */
function shares(
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

function curve({ points, until }: CurveSpec, { accent, soft, line }: Palette): ChartConfiguration<'line'> {
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

function times(
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

function sankey(spec: SankeySpec, palette: Palette): ChartConfiguration {
  const dataset = { data: spec.flows.map(({ count }) => count), spec, palette };
  return {
    type: 'sankey' as 'bar',
    data: { labels: spec.flows.map(() => ''), datasets: [dataset] },
    options: {
      layout: { padding: { top: 6, right: 116, bottom: 6 } },
      interaction: { mode: 'point', intersect: true },
      plugins: {
        legend: { display: false },
        tooltip: {
          displayColors: false,
          callbacks: { label: ({ chart, dataIndex }) => flowLabel(chart, dataIndex) },
        },
      },
    },
  };
}
