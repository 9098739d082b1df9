/** The match report as programs read it: one document in the API, the terminal and the browser. */
import type { SkillComparison } from './compare-skills.ts';
import type { YearsComparison } from './compare-years.ts';
import type { Understanding } from './demand-lines.ts';
import type { RankedResume } from './ranking.ts';
import type { MatchReport } from './report.ts';
import type { Suggestion } from './suggestions.ts';

/** Why a résumé was compared: somebody named it, the application does, or it is the best of all. */
export type ResumeChoice = 'asked' | 'application' | 'best';

/** How well a résumé answers a posting. Lines are counted, from 1, in the posting and in the résumé without frontmatter. */
export interface MatchDocument {
  /** The application's id; null for a posting from elsewhere. */
  application: string | null;
  /** The id of the résumé that was compared; null where there is none, or where its text was pasted. */
  resume: string | null;
  chosen: ResumeChoice | null;
  /** The classic figure, 0 to 100 with one decimal; null where neither text has a word that counts. */
  similarity: number | null;
  /** What the ranking goes by, 0 to 100 with one decimal: no mark, but comparable among résumés and postings. */
  fit: number | null;
  coverage: {
    /** 0 to 100 with one decimal; null where no skill is asked for, too little was understood, or a text has no words. */
    score: number | null;
    /** The sums that the score is made of. */
    weights: { matched: number; total: number };
    /** Heaviest first. */
    matched: SkillComparison[];
    missing: SkillComparison[];
  };
  /** How much of what the posting demands was understood. */
  understanding: Understanding;
  years: YearsComparison[];
  /** Most valuable first. */
  suggestions: Suggestion[];
  /** Why there is no score, in a plain sentence; null where there is one. */
  reason: string | null;
  /** All résumés, best first. */
  ranking: RankedFigures[];
}

/** A résumé's figures in a ranking. */
export interface RankedFigures {
  resume: string;
  /** What the order goes by. */
  fit: number;
  /** Its coverage. */
  score: number | null;
  similarity: number | null;
}

/** The document of a report. */
export function matchDocument(
  { similarity, score, weights, matched, missing, understanding, years, suggestions, reason }: MatchReport,
  about: Pick<MatchDocument, 'application' | 'resume' | 'chosen' | 'fit'>,
  ranked: readonly RankedResume[],
): MatchDocument {
  return {
    ...about,
    similarity,
    coverage: { score, weights, matched, missing },
    understanding,
    years,
    suggestions,
    reason,
    ranking: ranked.map(({ resume, fit, score, similarity }) => ({ resume, fit, score, similarity })),
  };
}
