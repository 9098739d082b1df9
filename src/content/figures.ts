/** The sets behind the numbers: which rows of the table each figure counts, by the figure's name. */
import type { Analytics } from '../core/analytics/analytics.ts';
import { normalizeSource } from '../core/analytics/sources.ts';
import { isoWeek } from '../core/calendar-date.ts';
import type { ApplicationFacts } from '../core/facts.ts';
import { figureTest } from '../core/figure.ts';
import { figureLabel } from './figure-label.ts';
import type { SiteData } from './site-data.ts';

/** A figure in words, and the positions of its applications in the table's default order. */
export interface FigureSet {
  label: string;
  rows: number[];
}

/** Figures of one file: `overview` holds those without a colon, the others are named by what stands before theirs. */
export type FigureFamily = Record<string, FigureSet>;

const overviewNames = ['submitted', 'responded', 'interviewed', 'offers', 'accepted'];
const standingNames = ['saved', 'active', 'quiet', 'rejected', 'withdrawn', 'ghosted'];
const groupFigures = ['count', 'responded', 'interviewed', 'offers'];
const weekFigures = ['applied', 'responses', 'interviews', 'offers'];

/** The name of the file that holds a figure. */
export function figureFamily(name: string): string {
  return name.includes(':') ? (name.split(':', 1)[0] ?? '') : 'overview';
}

/** Every figure that a page links to, by the file that holds it. */
export function deriveFigures({ all, analytics, config, today }: SiteData): Map<string, FigureFamily> {
  const candidates = candidateRows(all);
  const families = new Map<string, FigureFamily>();
  for (const name of figureNames(analytics)) {
    const test = figureTest(name, config.stages, today);
    if (test === null) continue;
    const rows = candidates(name).filter((row) => {
      const facts = all[row];
      return facts !== undefined && test(facts);
    });
    const family = families.get(figureFamily(name)) ?? {};
    family[name] = { label: figureLabel(name, config), rows };
    families.set(figureFamily(name), family);
  }
  return families;
}

function figureNames(analytics: Analytics): string[] {
  const { pipeline, sources, resumes, trends, durations, flows, reasons, compensation } = analytics;
  const each = (prefix: string, keys: readonly string[], figures: readonly string[]) =>
    keys.flatMap((key) => figures.map((figure) => `${prefix}:${key}:${figure}`));
  return [
    ...overviewNames,
    ...standingNames,
    ...pipeline.map(({ stage }) => `reached:${stage}`),
    ...durations.stages.flatMap(({ stage }) => [`current:${stage}`, `ended:${stage}`]),
    ...pipeline.map(({ stage }) => `current:${stage}`),
    ...each(
      'source',
      sources.map(({ source }) => source),
      groupFigures,
    ),
    ...each(
      'resume',
      resumes.map(({ resume }) => resume),
      groupFigures,
    ),
    ...each(
      'week',
      trends.map(({ week }) => week),
      weekFigures,
    ),
    ...durations.silence.flatMap(({ day }) => [`silent:${day}`, `silent:${day}:answered`]),
    ...flows.map(({ from, to }) => `flow:${from}>${to}`),
    ...reasons.map(({ reason, kind }) => `reason:${reason}:${kind}`),
    ...compensation.map(({ currency }) => `asked:${currency}`),
  ];
}

/** Narrows the rows to test by what a figure's name says, so that many weeks or sources cost no more than few. */
function candidateRows(all: readonly ApplicationFacts[]): (name: string) => number[] {
  const everything = all.map((_, row) => row);
  const groups = new Map<string, number[]>();
  const put = (key: string, row: number) => {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else if (group.at(-1) !== row) group.push(row);
  };
  for (const [row, { application, timeline }] of all.entries()) {
    put(`source:${normalizeSource(application.source)}`, row);
    put(`resume:${application.resume ?? 'none'}`, row);
    for (const { date } of timeline) put(`week:${isoWeek(date)}`, row);
  }
  return (name) => {
    const family = figureFamily(name);
    if (family !== 'source' && family !== 'resume' && family !== 'week') return everything;
    return groups.get(name.slice(0, name.lastIndexOf(':'))) ?? [];
  };
}
