/** The match report: which of the posting's skills the résumé shows, and what to do about the others. */
import { type AnalysedText, analysePosting, analyseResume } from './analyse-text.ts';
import { compareSkills, type SkillComparison } from './compare-skills.ts';
import { compareYears, type YearsComparison } from './compare-years.ts';
import type { Vocabulary } from './compile-vocabulary.ts';
import { similarityOf, textTerms } from './similarity.ts';
import type { SkillFrequencies } from './skill-frequencies.ts';
import { type Suggestion, suggestionsFor } from './suggestions.ts';

/** How well a résumé answers a posting; plain data. */
export interface MatchReport {
  /** The classic figure, 0 to 100 with one decimal; null where neither text has a word that counts. */
  similarity: number | null;
  /** The matched weights as a share of all weights, in percent with one decimal; null where no skill is asked for. */
  score: number | null;
  /** The sums that the score is made of. */
  weights: { matched: number; total: number };
  /** Heaviest first, then as in the posting. */
  matched: SkillComparison[];
  missing: SkillComparison[];
  years: YearsComparison[];
  /** Most valuable first, at most twelve. */
  suggestions: Suggestion[];
  /** Why there is no score, in a plain sentence; null where there is one. */
  reason: string | null;
}

/** What matching needs beside the two texts. */
export interface MatchOptions {
  vocabulary: Vocabulary;
  /** How common each skill is; without it all are equally rare. */
  frequencies?: SkillFrequencies | null;
}

/** Compares a posting with a résumé. */
export function matchReport(posting: string, resume: string, options: MatchOptions): MatchReport {
  return reportOf(
    analysePosting(posting, options.vocabulary),
    analyseResume(resume, options.vocabulary),
    similarityOf(textTerms(posting), textTerms(resume)).score,
    options.frequencies ?? null,
  );
}

/** The same for texts that were read before. */
export function reportOf(
  posting: AnalysedText,
  resume: AnalysedText,
  similarity: number | null,
  frequencies: SkillFrequencies | null,
): MatchReport {
  return explain(posting, resume, similarity, compareTexts(posting, resume, frequencies));
}

/** The score of a comparison and what it is made of; quicker to have than the whole report. */
export interface Comparison
  extends Pick<MatchReport, 'score' | 'weights' | 'matched' | 'missing' | 'reason'> {}

/** Scores a résumé for a posting. */
export function compareTexts(
  posting: AnalysedText,
  resume: AnalysedText,
  frequencies: SkillFrequencies | null,
): Comparison {
  const wordless = wordlessReason(posting, resume);
  if (wordless !== null) return emptyReport(null, wordless);
  const { matched, missing, weights } = compareSkills(posting, resume, frequencies);
  return {
    score: weights.total === 0 ? null : Math.round((weights.matched / weights.total) * 1000) / 10,
    weights,
    matched,
    missing,
    reason: weights.total === 0 ? 'The posting names no skill that the vocabulary knows.' : null,
  };
}

/** The report of a comparison: with the years, and with what to do. */
export function explain(
  posting: AnalysedText,
  resume: AnalysedText,
  similarity: number | null,
  { score, weights, matched, missing, reason }: Comparison,
): MatchReport {
  const wordless = wordlessReason(posting, resume);
  if (wordless !== null) return emptyReport(similarity, wordless);
  const years = compareYears(posting, resume);
  const grounds = { posting, resume, matched, missing, years, total: weights.total };
  return {
    similarity,
    score,
    weights,
    matched,
    missing,
    years,
    suggestions: suggestionsFor(grounds),
    reason,
  };
}

function wordlessReason(posting: AnalysedText, resume: AnalysedText): string | null {
  if (!posting.hasWords && !resume.hasWords) return 'Neither the posting nor the résumé has any words.';
  if (!posting.hasWords) return 'The posting has no words.';
  return resume.hasWords ? null : 'The résumé has no words.';
}

/** A report of nothing, and why. */
export function emptyReport(similarity: number | null, reason: string): MatchReport {
  return {
    similarity,
    score: null,
    weights: { matched: 0, total: 0 },
    matched: [],
    missing: [],
    years: [],
    suggestions: [],
    reason,
  };
}
