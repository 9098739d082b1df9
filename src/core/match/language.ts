/** Which language a text is written in, by its commonest words. */
import type { ScannedText } from './scan-text.ts';
import { type Language, languages } from './stem.ts';
import { wordSet } from './word-set.ts';

/** Articles, prepositions, conjunctions and the like, in the form of `keyOf`. */
export const functionWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: wordSet(`
    a an the of and or to in on at for with by from as into our your their its his her this that these those all any
    both each other various within across through between about is are be been being was were will we you they it
    who which such including
  `),
  de: wordSet(`
    der die das den dem des ein eine einen einem einer eines und oder zu zur zum in im an am auf fur mit von vom bei
    aus als nach uber unter sowie bzw unser unsere unseren unserer ihr ihre ihren ihrer dein deine deinen deiner sie
    wir du ist sind sich nicht auch durch alle aller allen zwischen innerhalb
  `),
  fr: wordSet(`
    le la les l un une des de du d et ou a au aux en dans sur pour par avec sans sous que qui ce cette ces votre vos
    notre nos leur leurs son sa ses vous nous est sont etre entre chez ainsi
  `),
  es: wordSet(`
    el la los las un una unos unas de del y e o u a al en con por para sin sobre que su sus tu tus nuestro nuestra
    nuestros nuestras es son ser se lo como entre desde
  `),
  pt: wordSet(`
    o a os as um uma uns umas de do da dos das e ou em no na nos nas ao aos com por para pelo pela sem sobre que seu
    sua seus suas nosso nossa nossos nossas voce ser sao como entre
  `),
};

/** Words that only one of the languages has, among those of {@link functionWords}. */
const telling: ReadonlyMap<string, Language> = tellingWords();

function tellingWords(): Map<string, Language> {
  const owners = new Map<string, Language[]>();
  for (const language of languages) {
    for (const word of functionWords[language]) owners.set(word, [...(owners.get(word) ?? []), language]);
  }
  const single = [...owners].filter(([, of]) => of.length === 1);
  return new Map(single.map(([word, of]) => [word, of[0] as Language]));
}

/** So many words of a text show its language. */
const enoughWords = 400;
const longestTelling = Math.max(...Array.from(telling.keys(), ({ length }) => length));

/** Fewer telling words than this show nothing: `no` is a word of three languages. */
const leastTelling = 2;

/** The language of most of a text's telling words; English where there are too few. */
export function languageOf({ tokens }: Pick<ScannedText, 'tokens'>): Language {
  const counts = new Map<Language, number>();
  for (const { key } of tokens.slice(0, enoughWords)) {
    const language = key.length > longestTelling ? undefined : telling.get(key);
    if (language !== undefined) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  let best: Language = 'en';
  for (const [language, count] of counts)
    if (count >= leastTelling && count > (counts.get(best) ?? 0)) best = language;
  return best;
}

/** Words between two things that are named one after the other. */
export const coordinators: ReadonlySet<string> = wordSet('and or und oder sowie bzw et ou y e o u ou');
