/** The matrix of applications and résumés. */
import type { Application } from '../core/application.ts';
import type { ApplicationFacts } from '../core/facts.ts';
import { adviseResume, type ResumeAdvice } from '../core/match/advise-resume.ts';
import type { SiteData } from './derive-site.ts';
import { matchOf } from './match-reports.ts';

/** A page with more rows helps nobody. */
export const mostRows = 200;

/** A résumé's coverage of one posting. */
export interface MatrixCell {
  score: number | null;
  /** Whether no other one is better. */
  best: boolean;
  /** Whether the application names this résumé. */
  named: boolean;
  /** A class by fifths of the percentage. */
  shade: string;
}

/** An application's row: a cell for every résumé in their order, and which to send, where anything can be said. */
export interface MatrixRow {
  application: Application;
  cells: MatrixCell[];
  advice: ResumeAdvice | null;
}

/** Some of the applications, those with the latest news first; `total` counts those beyond {@link mostRows} too. */
export interface MatrixPart {
  total: number;
  rows: MatrixRow[];
}

/** What is still to be sent, and what is in progress. */
export function matrixOf(data: SiteData): { toSend: MatrixPart; active: MatrixPart } {
  const part = (some: readonly ApplicationFacts[]): MatrixPart => ({
    total: some.length,
    rows: some.slice(0, mostRows).map(({ application }) => rowOf(data, application)),
  });
  return {
    toSend: part(data.all.filter(({ stage }) => stage?.kind === 'lead')),
    active: part(data.all.filter(({ active }) => active)),
  };
}

function rowOf(data: SiteData, application: Application): MatrixRow {
  const { ranking } = matchOf(data, application);
  const scores = new Map(ranking.map(({ resume, score }) => [resume, score]));
  const advice = adviseResume(ranking);
  const cells = data.resumes.map(({ id }) => {
    const score = scores.get(id) ?? null;
    return {
      score,
      best: advice?.resumes.includes(id) ?? false,
      named: application.resume === id,
      shade: score === null ? '' : `s${Math.min(4, Math.floor(score / 20))}`,
    };
  });
  return { application, cells, advice };
}
