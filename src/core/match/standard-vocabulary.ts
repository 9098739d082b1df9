/** The vocabulary that comes with AppTrack, with the user's own skills. */
import type { ConfiguredSkill } from '../config.ts';
import { type Vocabulary, vocabularyOf } from './compile-vocabulary.ts';
import { standardIndex } from './standard-index.ts';
import { vocabularyText } from './vocabulary.ts';
import { knownNames } from './vocabulary-index.ts';

const known = knownNames(vocabularyText, standardIndex);

/** Makes it ready for use. A page loads the text by itself instead of this file. */
export function standardVocabulary(skills: readonly ConfiguredSkill[] = []): Vocabulary {
  return vocabularyOf(known, skills);
}
