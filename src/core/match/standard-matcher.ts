/** The vocabulary that comes with AppTrack, and reading texts with it. */
import type { ConfiguredSkill } from '../config.ts';
import { type AnalysedText, analysePosting, analyseResume } from './analyse-text.ts';
import { type Vocabulary, vocabularyOf } from './compile-vocabulary.ts';
import { type KeptAnalysis, keepAnalysis } from './kept-analysis.ts';
import { vocabularyTexts } from './vocabulary/texts.ts';
import { type KnownNames, knownNames } from './vocabulary-text.ts';

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
