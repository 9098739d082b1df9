/** How each kind of chart looks. */
import type { ChartConfiguration } from 'chart.js';
import { pipelineChart, sharesChart, timesChart } from './bar-charts.ts';
import { curveChart, trendChart } from './line-charts.ts';
import type { Palette } from './palette.ts';
import { sankeyChart } from './sankey.ts';
import type { ChartSpec } from './spec.ts';

/** The configuration of a chart in the given colours. */
export function chartConfig(spec: ChartSpec, palette: Palette): ChartConfiguration {
  switch (spec.type) {
    case 'pipeline':
      return pipelineChart(spec, palette) as ChartConfiguration;
    case 'trend':
      return trendChart(spec, palette) as ChartConfiguration;
    case 'shares':
      return sharesChart(spec, palette) as ChartConfiguration;
    case 'curve':
      return curveChart(spec, palette) as ChartConfiguration;
    case 'times':
      return timesChart(spec, palette) as ChartConfiguration;
    case 'sankey':
      return sankeyChart(spec, palette);
  }
}
