/** The weeks as small pictures below each other: one for each figure, over one axis of time. Places are percent of the picture. */
import type { TrendRow } from '../analytics/trends.ts';
import type { CalendarDate } from '../calendar-date.ts';
import { ticks } from './ticks.ts';

/** The figures of a week that are drawn. */
export const weekFigures = ['applied', 'responses', 'interviews'] as const;
/** One of them. */
export type WeekFigure = (typeof weekFigures)[number];

/** A week's bar. */
export interface Bar {
  week: string;
  count: number;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** One small picture; `lines` are those at the axis, `goal` is the height of the goal's. */
export interface Panel {
  figure: WeekFigure;
  bars: Bar[];
  lines: { value: number; y: number }[];
  goal: number | null;
}

/** All of them, and the weeks whose names stand below, by the middle of their bars. */
export interface WeeksPicture {
  panels: Panel[];
  names: { start: CalendarDate; x: number }[];
}

/** How much of a week's room its bar takes. */
const filled = 0.72;
/** A bar of few weeks takes at most so many percent. */
const widest = 5;

/** The picture of weeks in their order, with `names` names at most below. */
export function layOutWeeks(rows: readonly TrendRow[], goal: number, names: number): WeeksPicture {
  const room = 100 / Math.max(1, rows.length);
  const every = Math.ceil(rows.length / names);
  return {
    panels: weekFigures.map((figure) => panelOf(figure, rows, room, figure === 'applied' ? goal : null)),
    // The last week is the one that people look for.
    names: rows.flatMap(({ start }, index) =>
      (rows.length - 1 - index) % every === 0 ? [{ start, x: (index + 0.5) * room }] : [],
    ),
  };
}

function panelOf(figure: WeekFigure, rows: readonly TrendRow[], room: number, goal: number | null): Panel {
  const highest = Math.max(1, goal ?? 0, ...rows.map((row) => row[figure]));
  const values = ticks(highest, 3);
  const top = values.at(-1) ?? 1;
  const width = Math.min(room * filled, widest);
  const bars = rows.flatMap((row, index) => {
    const count = row[figure];
    const height = (count / top) * 100;
    const bar = { week: row.week, count, x: (index + 0.5) * room - width / 2, y: 100 - height };
    return count === 0 ? [] : [{ ...bar, width, height }];
  });
  const lines = values.map((value) => ({ value, y: 100 - (value / top) * 100 }));
  return { figure, bars, lines, goal: goal === null ? null : 100 - (goal / top) * 100 };
}
