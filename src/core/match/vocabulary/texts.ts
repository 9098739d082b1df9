/** All files of the vocabulary, for programs; a page fetches those of the languages that it needs. */
import type { VocabularyTexts } from '../vocabulary-text.ts';
import { text as de } from './names/de.ts';
import { text as en } from './names/en.ts';
import { text as es } from './names/es.ts';
import { text as fr } from './names/fr.ts';
import { text as pt } from './names/pt.ts';

/** See {@link VocabularyTexts}. */
export const vocabularyTexts: VocabularyTexts = { en, de, fr, es, pt };
