/** The figures of `stats`, drawn. */
import type { Analytics } from '../../core/analytics/analytics.ts';
import type { Overview } from '../../core/analytics/overview.ts';
import type { PipelineRow } from '../../core/analytics/pipeline.ts';
import type { Rate } from '../../core/analytics/rate.ts';
import type { SourceRow } from '../../core/analytics/sources.ts';
import type { TrendRow } from '../../core/analytics/trends.ts';
import { type Config, findStage } from '../../core/config.ts';
import type { Drawing, Paint } from '../terminal.ts';
import { bar, sparkline } from './bars.ts';
import { renderDurations } from './durations.ts';
import { joinSections, titled } from './sections.ts';
import { stageStyle } from './stage-style.ts';
import { renderTable } from './table.ts';
import { cut, pad } from './text-width.ts';

/** How to draw, with the stages' names. */
export interface StatsOptions extends Drawing {
  config: Config;
}

/** Below so many submitted applications the figures say so. */
const fewest = 10;

/** Overview, pipeline, weeks, sources and durations. */
export function renderStats(analytics: Analytics, options: StatsOptions): string[] {
  const { overview, pipeline, trends, sources, durations } = analytics;
  const sections = [
    overviewLines(overview, options),
    titled('Pipeline', pipelineLines(pipeline, options), options.paint),
    titled('Weeks', trendLines(trends, options), options.paint),
    titled('Sources', sourceLines(sources, options), options.paint),
    ...renderDurations(durations, options.config, options).map(({ title, lines }) =>
      titled(title, lines, options.paint),
    ),
  ];
  return joinSections(sections);
}

function overviewLines(o: Overview, { paint }: StatsOptions): string[] {
  const { applied, goal } = o.thisWeek;
  const week = bar(goal === 0 ? 1 : applied / goal, 10);
  const lines = [
    `${paint('bold', `${o.total} applications`)}: ${o.saved} saved, ${o.submitted} submitted, ${o.active} active (${o.quiet} quiet)`,
    `Ended: ${o.rejected} rejected, ${o.withdrawn} withdrawn, ${o.ghosted} ghosted`,
    `This week: ${paint('green', week)}${paint('dim', '░'.repeat(Math.max(0, 10 - week.length)))} ${applied} of ${goal}`,
    `Reminders: ${o.reminders.due} due${o.reminders.overdue > 0 ? paint('red', `, ${o.reminders.overdue} overdue`) : ''}`,
  ];
  if (o.submitted === 0) return lines;
  const rates: [string, Rate][] = [
    ['Answered', o.responseRate],
    ['Interviewed', o.interviewRate],
    ['Offered', o.offerRate],
    ['Accepted', o.acceptRate],
  ];
  lines.push('', ...rates.map(([name, rate]) => rateLine(name, rate, paint)));
  if (o.submitted < fewest)
    lines.push(paint('dim', `Fewer than ${fewest} applications: too few to conclude from.`));
  return lines;
}

function rateLine(name: string, rate: Rate, paint: Paint): string {
  const drawn = pad(bar((rate.percent ?? 0) / 100, 16), 16);
  const figures = pad(`${rate.count} of ${rate.of}`, 12, true);
  return `${pad(name, 12)} ${paint('cyan', drawn)} ${figures}  ${rateText(rate)}`.trimEnd();
}

/** `33.3 %, so between 20.2 % and 49.7 %`; nothing where there is nothing to divide by. */
export function rateText({ percent, low, high }: Rate): string {
  if (percent === null || low === null || high === null) return '';
  return `${percent.toFixed(1)} %, so between ${Math.round(low)} % and ${Math.round(high)} %`;
}

function pipelineLines(rows: readonly PipelineRow[], { paint, config }: StatsOptions): string[] {
  const most = rows[0]?.reached ?? 0;
  if (most === 0) return [];
  return rows.map(({ stage, reached, current, conversion }) => {
    const found = findStage(config, stage);
    const name = pad(cut(found?.label ?? stage, 16), 16);
    const drawn = paint(stageStyle(found ?? null), pad(bar(reached / most, 24), 24));
    const onward = conversion?.percent == null ? '' : `${conversion.percent.toFixed(1)} % went on`;
    const now = current === 0 ? '' : `${current} now`;
    return `${name} ${drawn} ${pad(String(reached), 5, true)}  ${pad(onward, 16, true)}  ${now}`.trimEnd();
  });
}

function trendLines(rows: readonly TrendRow[], { width }: StatsOptions): string[] {
  const shown = rows.slice(-Math.max(8, Math.min(52, width - 34)));
  const [first, last] = [shown[0], shown.at(-1)];
  if (first === undefined || last === undefined) return [];
  const line = (name: string, key: 'applied' | 'responses' | 'interviews' | 'offers') => {
    const values = shown.map((row) => row[key]);
    const sum = values.reduce((total, value) => total + value, 0);
    return `${pad(name, 12)} ${sparkline(values)}  ${sum}, ${last[key]} this week`;
  };
  return [
    line('Applied', 'applied'),
    line('Answers', 'responses'),
    line('Interviews', 'interviews'),
    line('Offers', 'offers'),
    `${' '.repeat(13)}${first.week} to ${last.week}`,
  ];
}

function sourceLines(rows: readonly SourceRow[], options: StatsOptions): string[] {
  if (rows.length === 0) return [];
  return renderTable(
    rows,
    [
      { heading: 'SOURCE', cell: ({ source }) => source, least: 10 },
      { heading: 'SENT', cell: ({ count }) => String(count), right: true },
      { heading: 'ANSWERED', cell: ({ responded }) => String(responded), right: true },
      { heading: 'INTERVIEWED', cell: ({ interviewed }) => String(interviewed), right: true },
      { heading: 'OFFERS', cell: ({ offers }) => String(offers), right: true },
      { heading: 'TO AN INTERVIEW', cell: ({ conversion }) => shortRate(conversion) },
    ],
    options,
  );
}

/** `33 % (20–50 %)`. */
function shortRate({ percent, low, high }: Rate): string {
  if (percent === null || low === null || high === null) return '';
  return `${Math.round(percent)} % (${Math.round(low)}–${Math.round(high)} %)`;
}
