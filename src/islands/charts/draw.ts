/** Drawing with Chart.js, of which only what is used is taken in. */
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from 'chart.js';
import { colour } from '../colours.ts';
import { readerLocale } from '../reader-locale.ts';
import { chartConfig } from './config.ts';
import { readPalette } from './palette.ts';
import { sankeyParts } from './sankey.ts';
import type { ChartSpec } from './spec.ts';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
  ...sankeyParts,
);

/** Draws a chart into its place; `redraw` takes up colours that have changed. */
export function drawChart(place: HTMLElement, spec: ChartSpec): { redraw(): void } {
  const canvas = document.createElement('canvas');
  place.append(canvas);
  const make = () => new Chart(canvas, withDefaults(chartConfig(spec, readPalette())));
  let chart = make();
  return {
    redraw() {
      chart.destroy();
      chart = make();
    },
  };
}

function withDefaults(config: ChartConfiguration): ChartConfiguration {
  const { fontFamily } = getComputedStyle(document.body);
  Chart.defaults.font.family = fontFamily;
  Chart.defaults.font.size = 12;
  Chart.defaults.color = colour('--ink-2');
  Chart.defaults.borderColor = colour('--line');
  if (readerLocale !== undefined) Chart.defaults.locale = readerLocale;
  return {
    ...config,
    options: { ...config.options, responsive: true, maintainAspectRatio: false, animation: false },
  } as ChartConfiguration;
}
