/** Which of several résumés answers a posting best. */
import { type AnalysedText, analyseResume } from './analyse-text.ts';
import type { Vocabulary } from './compile-vocabulary.ts';
import { type MatchReport, reportOf } from './report.ts';
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
  report: MatchReport;
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
    .map((resume) => {
      const similarity = similarityOf(terms, resume.terms).score;
      return {
        resume: resume.id,
        report: reportOf(posting.analysed, resume.analysed, similarity, frequencies),
      };
    })
    .sort(
      ({ resume: a, report: left }, { resume: b, report: right }) =>
        fallback(right.score) - fallback(left.score) ||
        fallback(right.similarity) - fallback(left.similarity) ||
        (a < b ? -1 : 1),
    );
}

function fallback(figure: number | null): number {
  return figure ?? -1;
}
