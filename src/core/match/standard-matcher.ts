/** The vocabulary that comes with AppTrack, and a matcher over everything in a data folder with it. */
import type { ConfiguredSkill } from '../config.ts';
import { compileVocabulary, type Vocabulary } from './compile-vocabulary.ts';
import { createMatcher, type Matcher } from './matcher.ts';
import { vocabularyText } from './vocabulary.ts';
import { parseVocabulary } from './vocabulary-text.ts';

/** Reads all postings and résumés of a data folder: the one way in which the terminal, the build and the local app come to figures. `before` is a matcher of the same folder and skills as it was earlier. */
export function standardMatcher(
  folder: {
    config: { skills: readonly ConfiguredSkill[] };
    applications: readonly { posting: string }[];
    resumes: readonly { id: string; body: string }[];
  },
  before: Matcher | null = null,
): Matcher {
  const postings = folder.applications.map(({ posting }) => posting);
  const vocabulary = before?.vocabulary ?? standardVocabulary(folder.config.skills);
  return createMatcher(vocabulary, postings, folder.resumes, before);
}

/** Compiles it; takes a few hundredths of a second, so do it once. A page loads the text by itself instead of this file. */
export function standardVocabulary(skills: readonly ConfiguredSkill[] = []): Vocabulary {
  return compileVocabulary(parseVocabulary(vocabularyText), skills);
}
