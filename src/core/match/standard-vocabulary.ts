/** The vocabulary that comes with AppTrack, with the user's own skills. */
import type { ConfiguredSkill } from '../config.ts';
import { compileVocabulary, type Vocabulary } from './compile-vocabulary.ts';
import { vocabularyText } from './vocabulary.ts';
import { parseVocabulary } from './vocabulary-text.ts';

/** Compiles it; takes a few hundredths of a second, so do it once. A page loads the text by itself instead of this file. */
export function standardVocabulary(skills: readonly ConfiguredSkill[] = []): Vocabulary {
  return compileVocabulary(parseVocabulary(vocabularyText), skills);
}
