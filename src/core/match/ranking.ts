/** Which of several résumés answers a posting best. */
import { type AnalysedText, analyseResume } from './analyse-text.ts';
import type { Vocabulary } from './compile-vocabulary.ts';
import { type Circumstances, type Comparison, explain, type MatchReport, scoreResume } from './report.ts';
import { similarityOf, type TextTerms, textTerms } from './similarity.ts';

/** A résumé read once for all postings. */
export interface ReadResume {
  id: string;
  analysed: AnalysedText;
  terms: TextTerms;
}

/** A résumé's place in the ranking. */
export interface RankedResume {
  /** The résumé's id. */
  resume: string;
  /** What the order goes by. */
  fit: number;
  score: number | null;
  similarity: number | null;
  /** Makes the whole report; most often only one of the ranking is asked for. */
  report(): MatchReport;
}

/** Reads a résumé for {@link rankResumes}. */
export function readResume({ id, body }: { id: string; body: string }, vocabulary: Vocabulary): ReadResume {
  return { id, analysed: analyseResume(body, vocabulary), terms: textTerms(body) };
}

/** Ranks résumés for a posting: best fit first, then by id. */
export function rankResumes(
  posting: { text: string; analysed: AnalysedText },
  resumes: readonly ReadResume[],
  circumstances: Circumstances,
): RankedResume[] {
  const terms = textTerms(posting.text);
  return resumes
    .map(({ id, analysed, terms: own }): RankedResume => {
      const similarity = similarityOf(terms, own).score;
      const comparison = scoreResume(posting.analysed, analysed, circumstances.frequencies);
      const report = () =>
        explain({ posting: posting.analysed, resume: analysed, similarity, comparison }, circumstances);
      return { resume: id, fit: fitOf(similarity, comparison), score: comparison.score, similarity, report };
    })
    .sort((a, b) => b.fit - a.fit || (a.resume < b.resume ? -1 : 1));
}

/** So many points of similarity are worth as much as showing everything that is asked for. */
const coverageWorth = 8;
/** The weight of what is taken to be asked for besides, so that one skill of one is less than nine of ten. */
const doubt = 6;

/**
 * How well a résumé fits a posting, 0 to 100 with one decimal: the similarity of their words, and what is shown of what
 * is asked for. Either alone puts a résumé or posting of another profession first more often (see the documentation).
 */
export function fitOf(similarity: number | null, { weights }: Pick<Comparison, 'weights'>): number {
  const shown = weights.matched / (weights.total + doubt);
  return Math.round((((similarity ?? 0) + coverageWorth * shown) / (100 + coverageWorth)) * 1000) / 10;
}
