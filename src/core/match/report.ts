/** The match report: which of the posting's skills the résumé shows, and what to do about the others. */
import type { CalendarDate } from '../calendar-date.ts';
import { type AnalysedText, analysePosting, analyseResume } from './analyse-text.ts';
import { compareSkills, type SkillComparison } from './compare-skills.ts';
import { compareYears, type YearsComparison } from './compare-years.ts';
import type { Vocabulary } from './compile-vocabulary.ts';
import type { Understanding } from './demand-lines.ts';
import { similarityOf, textTerms } from './similarity.ts';
import type { SkillFrequencies } from './skill-frequencies.ts';
import { type Suggestion, suggestionsFor } from './suggestions.ts';

/** How well a résumé answers a posting; plain data. */
export interface MatchReport {
  /** The classic figure, 0 to 100 with one decimal; null where neither text has a word that counts. */
  similarity: number | null;
  /**
   * The matched weights as a share of all weights, in percent with one decimal; null where no skill is asked for, or too
   * little of what is asked for was understood.
   */
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
  /** How much of what the posting demands was understood. */
  understanding: Understanding;
}

/** What matching needs beside the two texts. */
export interface MatchOptions {
  vocabulary: Vocabulary;
  /** How common each skill is; without it all are equally rare. */
  frequencies?: SkillFrequencies | null;
  /** Work that goes on is counted up to it; without it, up to the latest date in the résumé. */
  today?: CalendarDate | null;
}

/** Compares a posting with a résumé. */
export function matchReport(posting: string, resume: string, options: MatchOptions): MatchReport {
  const texts = {
    posting: analysePosting(posting, options.vocabulary),
    resume: analyseResume(resume, options.vocabulary),
  };
  const similarity = similarityOf(textTerms(posting), textTerms(resume)).score;
  const circumstances = { frequencies: options.frequencies ?? null, today: options.today ?? null };
  const comparison = scoreResume(texts.posting, texts.resume, circumstances.frequencies);
  return explain({ ...texts, similarity, comparison }, circumstances);
}

/** What a comparison takes into account beside the two texts. */
export interface Circumstances {
  frequencies: SkillFrequencies | null;
  today: CalendarDate | null;
}

/** The score of a comparison and what it is made of; quicker to have than the whole report. */
export interface Comparison
  extends Pick<MatchReport, 'score' | 'weights' | 'matched' | 'missing' | 'reason'> {}

/** Scores a résumé for a posting. */
export function scoreResume(
  posting: AnalysedText,
  resume: AnalysedText,
  frequencies: SkillFrequencies | null,
): Comparison {
  const wordless = wordlessReason(posting, resume);
  if (wordless !== null) return emptyReport(null, wordless);
  const { matched, missing, weights } = compareSkills(posting, resume, frequencies);
  const reason = figurelessReason(weights.total, posting.understanding ?? nothing);
  const score = reason === null ? Math.round((weights.matched / weights.total) * 1000) / 10 : null;
  return { score, weights, matched, missing, reason };
}

/** The least share of the lines that demand something which must be understood for a figure; see the documentation. */
export const leastUnderstood = 0.6;

function figurelessReason(total: number, { lines, understood }: Understanding): string | null {
  if (total === 0) return 'The posting names no skill that the vocabulary knows.';
  if (understood >= lines * leastUnderstood) return null;
  return `Only ${understood} of the ${lines} lines of the requirements ${understood === 1 ? 'was' : 'were'} understood, too few for a figure.`;
}

/** The report of a comparison: with the years, and with what to do. */
export function explain(
  compared: {
    posting: AnalysedText;
    resume: AnalysedText;
    similarity: number | null;
    comparison: Comparison;
  },
  { today }: Circumstances,
): MatchReport {
  const { posting, resume, similarity, comparison } = compared;
  const { score, weights, matched, missing } = comparison;
  const wordless = wordlessReason(posting, resume);
  if (wordless !== null) return emptyReport(similarity, wordless);
  const years = compareYears(posting, resume, today === null ? null : monthOf(today));
  // Where there is no figure, nothing can raise it.
  const total = score === null ? Number.POSITIVE_INFINITY : weights.total;
  return {
    similarity,
    ...comparison,
    years,
    suggestions: suggestionsFor({ resume, matched, missing, years, total }),
    understanding: posting.understanding ?? nothing,
  };
}

/** A date's month, as months since the year 0. */
function monthOf(date: CalendarDate): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}

const nothing: Understanding = { lines: 0, understood: 0, unread: [] };

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
    understanding: nothing,
  };
}
