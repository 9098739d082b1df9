/** The sets behind the numbers: which rows of the table each figure counts, by the figure's name. */
import type { Analytics } from '../core/analytics/analytics.ts';
import { horizons } from '../core/analytics/period.ts';
import { groupOf } from '../core/analytics/sources.ts';
import { outcomes } from '../core/analytics/within-days.ts';
import { isoWeek } from '../core/calendar-date.ts';
import type { ApplicationFacts } from '../core/facts.ts';
import { figureTest } from '../core/figure.ts';
import { adviceFamily, adviceFigure, adviceOf } from './advice.ts';
import type { SiteData } from './derive-site.ts';
import { figureLabel } from './figure-label.ts';
import { recentWeeks } from './figure-sentences.ts';

/** A figure in words, and the positions of its applications in the table's default order. */
export interface FigureSet {
  label: string;
  rows: number[];
}

/** Figures of one file: `overview` holds those without a colon, the others are named by what stands before theirs. */
export type FigureFamily = Record<string, FigureSet>;

const overviewNames = ['submitted', 'responded', 'interviewed', 'offers', 'accepted'];
const standingNames = [
  'saved',
  'active',
  'quiet',
  'rejected',
  'withdrawn',
  'ghosted',
  'refused',
  'moved',
  'asked',
  'dated',
  'watched',
];
const groupFigures = ['count', 'responded', 'interviewed', 'offers'];
const weekFigures = ['applied', 'responses', 'interviews', 'offers'];

/** The name of the file that holds a figure. */
export function figureFamily(name: string): string {
  return name.includes(':') ? (name.split(':', 1)[0] ?? '') : 'overview';
}

/** The names of all files of figures. */
export function figureFamilies(analytics: Analytics): string[] {
  return [...new Set(figureNames(analytics).map(figureFamily)), adviceFamily];
}

/** The figures of one family that a page links to, by name. */
export function deriveFigures(site: SiteData, family: string): FigureFamily {
  if (family === adviceFamily) return adviceFigures(site);
  const { all, analytics, config, today } = site;
  const candidates = candidateRows(all, family);
  const figures: FigureFamily = {};
  for (const name of figureNames(analytics)) {
    const test = figureFamily(name) === family ? figureTest(name, config.stages, today) : null;
    if (test === null) continue;
    const rows = candidates(name).filter((row) => {
      const facts = all[row];
      return facts !== undefined && test(facts);
    });
    figures[name] = { label: figureLabel(name, config), rows };
  }
  return figures;
}

/** The applications that the sentences about the coming week count. */
function adviceFigures(site: SiteData): FigureFamily {
  const rows = new Map(site.all.map(({ application }, row) => [application.id, row]));
  const { said, withheld } = adviceOf(site);
  const sentences = [
    ...said.flatMap(({ rule, text, evidence, uncertainty, about }) => ({
      rule,
      parts: [...text, ...evidence, ...uncertainty, about],
    })),
    ...withheld.map(({ rule, why }) => ({ rule, parts: why })),
  ];
  const figures: FigureFamily = {};
  for (const { rule, parts } of sentences)
    for (const part of parts)
      if (typeof part !== 'string')
        figures[adviceFigure(rule, part)] = {
          label: part.label,
          rows: part.ids.flatMap((id) => rows.get(id) ?? []).sort((a, b) => a - b),
        };
  return figures;
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
    ...recentWeeks(trends).figures,
    ...durations.silence.flatMap(({ day }) => [`silent:${day}`, `silent:${day}:answered`]),
    ...horizons.flatMap((day) =>
      outcomes.flatMap((outcome) => [`within:${day}:${outcome}`, `within:${day}:${outcome}:of`]),
    ),
    ...flows.map(({ from, to }) => `flow:${from}>${to}`),
    ...reasons.map(({ reason, kind }) => `reason:${reason}:${kind}`),
    ...compensation.map(({ currency }) => `asked:${currency}`),
  ];
}

/** Narrows the rows to test by what a figure's name says, so that many weeks or sources cost no more than few. */
function candidateRows(all: readonly ApplicationFacts[], family: string): (name: string) => number[] {
  const keysOf = groupings[family];
  if (keysOf === undefined) {
    const everything = all.map((_, row) => row);
    return () => everything;
  }
  const groups = new Map<string, number[]>();
  for (const [row, facts] of all.entries()) {
    for (const key of new Set(keysOf(facts))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [row]);
      else group.push(row);
    }
  }
  return (name) => groups.get(name.slice(family.length + 1, name.lastIndexOf(':'))) ?? [];
}

/** Families whose figures are each about few applications: what of an application's facts they are named by. */
const groupings: Readonly<Record<string, (facts: ApplicationFacts) => string[]>> = {
  source: (facts) => [groupOf.source(facts)],
  resume: (facts) => [groupOf.resume(facts)],
  week: ({ timeline }) => timeline.map(({ date }) => isoWeek(date)),
};
