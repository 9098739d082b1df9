/** The languages in which answers are read. */
import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import type { AnswerPhrases } from './phrases.ts';
import { portuguese } from './pt.ts';

/** The phrases of each. */
export const answerPhrases: readonly AnswerPhrases[] = [english, german, french, spanish, portuguese];
