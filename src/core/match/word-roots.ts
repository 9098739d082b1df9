/** Words without their endings, so that `nurse` and `nursing`, `accountant` and `accounting` are one; rough on purpose. */

/** Endings of nouns, verbs and those who do a thing, the longest first within each language. */
const endings = new RegExp(
  `(?:${[
    'ations?|urals?|ures?|uras?|ators?|ements?|ments?|ings?|ants?|ancy|ers?|ors?|ists?|ians?|ics?|als?|ies|y|es|ed|s|e',
    'erinnen|erin|innen|ungen|ung|isch|in|en|ern',
    'euses?|eurs?|istes?|iers?|ieres?|iques?',
    'adoras?|adores|ador|istas?|eros?|eras?|cion|ciones|ias?|icos?|icas?|os?|as?',
    'eiros?|eiras?|cao|coes',
  ].join('|')})$`,
  'u',
);

/** No root is shorter. */
const shortest = 4;

/** A word, folded as by `keyOf`, without its ending. */
export function rootOf(word: string): string {
  const root = word.replace(endings, '');
  return root.length >= shortest ? root : word;
}
