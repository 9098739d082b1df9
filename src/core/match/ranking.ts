/** Which of several résumés answers a posting best. */
import { type AnalysedText, analysePosting, analyseResume } from './analyse-text.ts';
import { type MatchOptions, type MatchReport, reportOf } from './report.ts';
import type { SkillFrequencies } from './skill-frequencies.ts';

/** A résumé's place in the ranking. */
export interface RankedResume {
  /** The résumé's id. */
  resume: string;
  score: number | null;
  similarity: number | null;
  report: MatchReport;
}

/** Ranks résumés for a posting: best score first, then the classic figure, then by id. */
export function rankResumes(
  posting: string,
  resumes: readonly { id: string; body: string }[],
  options: MatchOptions,
): RankedResume[] {
  const { vocabulary, frequencies } = options;
  const analysed = resumes.map(({ id, body }) => ({ id, analysed: analyseResume(body, vocabulary) }));
  return rankAnalysed(analysePosting(posting, vocabulary), analysed, frequencies ?? null);
}

/** The same for texts that were read before. */
export function rankAnalysed(
  posting: AnalysedText,
  resumes: readonly { id: string; analysed: AnalysedText }[],
  frequencies: SkillFrequencies | null,
): RankedResume[] {
  return resumes
    .map(({ id, analysed }) => {
      const report = reportOf(posting, analysed, frequencies);
      return { resume: id, score: report.score, similarity: report.similarity, report };
    })
    .sort(
      (a, b) =>
        fallback(b.score) - fallback(a.score) ||
        fallback(b.similarity) - fallback(a.similarity) ||
        (a.resume < b.resume ? -1 : 1),
    );
}

function fallback(figure: number | null): number {
  return figure ?? -1;
}
