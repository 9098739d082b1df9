/** The index of the vocabulary that comes with AppTrack. The compile step of the command line puts its value in this place. */
import { vocabularyText } from './vocabulary.ts';
import { indexVocabulary, type VocabularyIndex } from './vocabulary-index.ts';

/** See {@link indexVocabulary}. */
export const standardIndex: VocabularyIndex = indexVocabulary(vocabularyText);
