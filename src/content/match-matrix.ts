/** The matrix of active applications and résumés. */
import type { Application } from '../core/application.ts';
import type { SiteData } from './derive-site.ts';
import { matchOf } from './match-reports.ts';

/** A page with more rows helps nobody. */
export const mostRows = 200;

/** A résumé's coverage of one posting. */
export interface MatrixCell {
  score: number | null;
  best: boolean;
  /** Whether the application names this résumé. */
  named: boolean;
  /** A class by fifths of the percentage. */
  shade: string;
}

/** The active applications with the latest news first, each with a cell for every résumé in their order. */
export function matrixOf(data: SiteData): {
  total: number;
  rows: { application: Application; cells: MatrixCell[] }[];
} {
  const active = data.all.filter((facts) => facts.active);
  const rows = active.slice(0, mostRows).map(({ application }) => {
    const { ranking } = matchOf(data, application);
    const scores = new Map(ranking.map(({ resume, score }) => [resume, score]));
    const cells = data.resumes.map(({ id }) => {
      const score = scores.get(id) ?? null;
      return {
        score,
        best: score !== null && score > 0 && ranking[0]?.resume === id,
        named: application.resume === id,
        shade: score === null ? '' : `s${Math.min(4, Math.floor(score / 20))}`,
      };
    });
    return { application, cells };
  });
  return { total: active.length, rows };
}
