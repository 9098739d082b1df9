/** Which résumé to send, from the figures of all of them. */
import type { RankedFigures } from './match-document.ts';

/** The résumés that may be sent, best fit first: one, or several of which none is the better one. */
export interface ResumeAdvice {
  resumes: readonly string[];
  /** Where it is one of several: how much more of the posting it shows than the next, in points of coverage. */
  lead: number | null;
}

/**
 * The résumés that no other one beats: that has at least as much coverage and at least as good a fit, and more of one
 * of them. Null where nothing can be said: where no posting was understood, or no résumé shows anything of it.
 */
export function adviseResume(ranking: readonly RankedFigures[]): ResumeAdvice | null {
  const figures = ranking.flatMap(({ resume, fit, score }) =>
    score === null ? [] : [{ resume, fit, score }],
  );
  if (!figures.some(({ score }) => score > 0)) return null;
  const best = figures.filter(
    (own) =>
      !figures.some(
        (other) =>
          other.fit >= own.fit &&
          other.score >= own.score &&
          (other.fit > own.fit || other.score > own.score),
      ),
  );
  const others = figures.filter((one) => !best.includes(one));
  const [only, ...further] = best;
  const isOne = only !== undefined && further.length === 0 && others.length > 0;
  return {
    resumes: best.map(({ resume }) => resume),
    lead: isOne ? only.score - Math.max(...others.map(({ score }) => score)) : null,
  };
}
