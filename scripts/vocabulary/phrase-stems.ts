/** What a name of several words comes down to where inflection and order do not matter: its stems. */
import { coordinators, functionWords } from '../../src/core/match/language.ts';
import { scanText } from '../../src/core/match/scan-text.ts';
import { type Language, stemOf } from '../../src/core/match/stem.ts';
import { wordSet } from '../../src/core/match/word-set.ts';

/** Verbs that say no more than that something is done, in the form of `keyOf`. */
const lightVerbs: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: wordSet(
    'use using perform performing conduct conducting apply applying provide providing ensure ensuring undertake carry out',
  ),
  de: wordSet('durchfuhren anwenden verwenden nutzen einsetzen sicherstellen gewahrleisten vornehmen'),
  fr: wordSet('utiliser appliquer effectuer realiser assurer garantir mettre œuvre'),
  es: wordSet('utilizar aplicar realizar usar efectuar llevar cabo emplear garantizar'),
  pt: wordSet('utilizar aplicar realizar usar efetuar executar garantir'),
};

/** Titles: who leads a project is no lead of a project. */
const person =
  /(?:manager|engineer|developer|designer|analyst|worker|assistant|leader|teacher|nurse|owner|operator|technician|architect|consultant|supervisor|officer)s?$/;

/** The different stems of a name in the order of its words; null where it is no phrase of plain words. */
export function phraseStems(name: string, language: Language): string[] | null {
  const { tokens } = scanText(name);
  const keys = tokens.map(({ key }) => key);
  if (!keys.every((key) => /^\p{L}+$/u.test(key))) return null;
  if (keys.some((key) => coordinators.has(key) && functionWords[language].has(key) && key.length > 1))
    return null;
  if (language === 'en' && keys.some((key) => person.test(key))) return null;
  const telling = keys.filter((key) => !functionWords[language].has(key) && !lightVerbs[language].has(key));
  const stems = [...new Set(telling.map((key) => stemOf(key, language)))];
  return stems.length < 2 ? null : stems;
}
