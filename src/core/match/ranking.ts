/** Which of several résumés answers a posting best. */
import { type AnalysedText, analyseResume } from './analyse-text.ts';
import type { Vocabulary } from './compile-vocabulary.ts';
import { compareTexts, explain, type MatchReport } from './report.ts';
import { similarityOf, type TextTerms, textTerms } from './similarity.ts';
import type { SkillFrequencies } from './skill-frequencies.ts';

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
  score: number | null;
  similarity: number | null;
  /** Makes the whole report; most often only one of the ranking is asked for. */
  report(): MatchReport;
}

/** Reads a résumé for {@link rankResumes}. */
export function readResume({ id, body }: { id: string; body: string }, vocabulary: Vocabulary): ReadResume {
  return { id, analysed: analyseResume(body, vocabulary), terms: textTerms(body) };
}

/** Ranks résumés for a posting: best score first, then the classic figure, then by id. */
export function rankResumes(
  posting: { text: string; analysed: AnalysedText },
  resumes: readonly ReadResume[],
  frequencies: SkillFrequencies | null,
): RankedResume[] {
  const terms = textTerms(posting.text);
  return resumes
    .map(({ id, analysed, terms: own }): RankedResume => {
      const similarity = similarityOf(terms, own).score;
      const comparison = compareTexts(posting.analysed, analysed, frequencies);
      const report = () => explain(posting.analysed, analysed, similarity, comparison);
      return { resume: id, score: comparison.score, similarity, report };
    })
    .sort(
      (a, b) =>
        (b.score ?? -1) - (a.score ?? -1) ||
        (b.similarity ?? -1) - (a.similarity ?? -1) ||
        (a.resume < b.resume ? -1 : 1),
    );
}
