/** How each kind of chart looks. */
import type { ChartConfiguration } from 'chart.js';
import { curveChart } from './curve.ts';
import type { Palette } from './palette.ts';
import { sankeyChart } from './sankey.ts';
import type { ChartSpec } from './spec.ts';
import { weeksChart } from './weeks.ts';

/** The configuration of a chart in the given colours. */
export function chartConfig(spec: ChartSpec, palette: Palette): ChartConfiguration {
  switch (spec.type) {
    case 'weeks':
      return weeksChart(spec, palette) as ChartConfiguration;
    case 'curve':
      return curveChart(spec, palette) as ChartConfiguration;
    case 'sankey':
      return sankeyChart(spec, palette);
  }
}
