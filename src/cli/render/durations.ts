/** How long things take, drawn. */
import type { Durations } from '../../core/analytics/durations.ts';
import { type Config, findStage } from '../../core/config.ts';
import type { Drawing } from '../terminal.ts';
import { bar } from './bars.ts';
import { renderTable } from './table.ts';
import { pad } from './text-width.ts';

/** Sections on the first answer, on silence and on time in stage; those without data have no lines. */
export function renderDurations(
  { firstResponse, silence, stages }: Durations,
  config: Config,
  drawing: Drawing,
): { title: string; lines: string[] }[] {
  return [
    { title: 'Time to the first answer', lines: answerLines(firstResponse, drawing) },
    { title: 'What silence means', lines: silenceLines(silence) },
    { title: 'Time in stage', lines: stageLines(stages, config, drawing) },
  ];
}

function answerLines({ n, median, answeredBy }: Durations['firstResponse'], { paint }: Drawing): string[] {
  if (n === 0) return [];
  const half =
    median === null ? 'Fewer than half have been answered so far' : `Half are answered by day ${median}`;
  const days = Object.entries(answeredBy).map(([day, percent]) => {
    const drawn = paint('cyan', pad(bar((percent ?? 0) / 100, 24), 24));
    return `${pad(`by day ${day}`, 12)} ${drawn} ${pad((percent ?? 0).toFixed(1), 5, true)} %`;
  });
  return [`${half} (of ${n} applications).`, ...days];
}

function silenceLines(rows: Durations['silence']): string[] {
  return rows
    .filter(({ silent }) => silent > 0)
    .map(({ day, silent, answeredLater }) => {
      const later = answeredLater === 0 ? 'none' : String(answeredLater);
      return `After ${day} days without an answer, ${later} of ${silent} ${answeredLater === 1 ? 'was' : 'were'} answered after all.`;
    });
}

function stageLines(rows: Durations['stages'], config: Config, drawing: Drawing): string[] {
  const shown = rows.filter(({ n, open }) => n + open > 0);
  if (shown.length === 0) return [];
  const days = (value: number | null) => (value === null ? '' : `${value} d`);
  return renderTable(
    shown,
    [
      {
        heading: 'STAGE',
        cell: ({ stage }) => findStage(config, stage)?.label ?? stage,
        least: 10,
      },
      { heading: 'MEDIAN', cell: ({ median }) => days(median), right: true },
      { heading: '3 OF 4 WITHIN', cell: ({ p75 }) => days(p75), right: true },
      { heading: 'ENDED', cell: ({ n }) => String(n), right: true },
      { heading: 'GOING ON', cell: ({ open }) => String(open), right: true },
    ],
    drawing,
  );
}
