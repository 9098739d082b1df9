/** The vocabulary that comes with AppTrack, and matchers over everything in a data folder with it. */
import type { CalendarDate } from '../calendar-date.ts';
import type { ConfiguredSkill } from '../config.ts';
import { type AnalysedText, analysePosting, analyseResume } from './analyse-text.ts';
import { type Vocabulary, vocabularyOf } from './compile-vocabulary.ts';
import { type KeptAnalysis, keepAnalysis } from './kept-analysis.ts';
import { createMatcher, type Matcher } from './matcher.ts';
import { vocabularyTexts } from './vocabulary/texts.ts';
import { type KnownNames, knownNames } from './vocabulary-text.ts';

/** What of a data folder postings are matched by. */
interface MatchableFolder {
  config: { skills: readonly ConfiguredSkill[] };
  applications: readonly { posting: string }[];
  resumes: readonly { id: string; body: string }[];
}

/** Reads all postings and résumés of a data folder. `before` is a matcher of the same folder and skills as it was earlier. */
export function standardMatcher(
  folder: MatchableFolder,
  { before = null, today }: { before?: Matcher | null; today: CalendarDate },
): Matcher {
  const postings = folder.applications.map(({ posting }) => posting);
  const vocabulary = before?.vocabulary ?? standardVocabulary(folder.config.skills);
  return createMatcher(vocabulary, postings, folder.resumes, { before, today });
}

/** Reads texts with the vocabulary and a person's own skills. */
export function standardAnalyser(skills: readonly ConfiguredSkill[]): {
  analyse: (posting: string) => AnalysedText;
  keepPosting: (posting: string) => KeptAnalysis;
  keepResume: (resume: string) => KeptAnalysis;
  /** The names of the skills that a text names. */
  skillsIn: (text: string) => ReadonlySet<string>;
} {
  const vocabulary = standardVocabulary(skills);
  const analyse = (posting: string) => analysePosting(posting, vocabulary);
  return {
    analyse,
    keepPosting: (posting) => keepAnalysis(analyse(posting)),
    keepResume: (resume) => keepAnalysis(analyseResume(resume, vocabulary)),
    skillsIn: (text) => new Set(analyseResume(text, vocabulary).skills.keys()),
  };
}

let known: KnownNames | undefined;

/** Makes it ready for use. A page loads the texts by itself instead of this file. */
export function standardVocabulary(skills: readonly ConfiguredSkill[] = []): Vocabulary {
  known ??= knownNames(vocabularyTexts);
  return vocabularyOf(known, skills);
}
