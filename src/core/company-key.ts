/** When two names are of one company. */
import { foldText } from './fold-text.ts';

/** Legal forms that are no words of any language, wherever they stand. */
const forms = new Set(
  'inc incorporated llc ltd limited plc corp corporation gmbh mbh kgaa ohg sarl sas srl spa bv nv aps pty pte oyj sro doo ltda'.split(
    ' ',
  ),
);
/** Those that are words as well: legal forms at the end of a name. */
const formsAtEnd = new Set(
  'co ag se kg ug sa ab as ks oy kk asa eurl sasu sl slu lda ou eg ev llp lp pbc'.split(' '),
);
/** Those that come first in their country. */
const formsAtStart = new Set(['ab', 'oy', 'as', 'ооо', 'оао', 'зао', 'пао']);
/** Those of languages that put no blank between them and the name. */
const joinedForms = /株式会社|有限会社|合同会社|\(株\)|股份有限公司|有限公司|주식회사|\(주\)/g;

/** A company as it is compared: without case, accents, punctuation and legal form. */
export function companyKey(company: string): string {
  const folded = joinForm(foldText(company).replace(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, ''));
  const plain = wordsOf(folded);
  const bare = wordsOf(folded.replace(joinedForms, ' ').replace(/\bsp\W+z\W*o\W*o\b/g, ' ')).filter(
    (word) => !forms.has(word),
  );
  while (bare.length > 1 && formsAtEnd.has(bare.at(-1) ?? '')) bare.pop();
  if (bare.length > 1 && formsAtStart.has(bare[0] ?? '')) bare.shift();
  return bare.join(' ') || plain.join(' ') || foldText(company).trim();
}

/** Makes one word of a legal form at the end that is written apart: `A/S`, `a. s.`, `S. A.`. */
function joinForm(name: string): string {
  return name.replace(
    /(?<=[^\p{L}\p{N}])(?:(?:\p{L}\s*\.\s*)+\p{L}|[ak]\s*\/\s*s|s\s*\/\s*a)\.?\s*$/u,
    (written) => {
      const form = written.replace(/\P{L}/gu, '');
      return forms.has(form) || formsAtEnd.has(form) ? form : written;
    },
  );
}

const wordsOf = (text: string): string[] => text.split(/[^\p{L}\p{N}\p{M}]+/u).filter(Boolean);
