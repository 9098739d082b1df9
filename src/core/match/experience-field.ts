/** What experience is of, in words: `4+ years marketing`, `5 years as sous chef`. Years are compared within a field only. */
import { findPhrase, phraseIndex } from './phrases.ts';
import type { ScannedText, ScannedToken } from './scan-text.ts';
import { rootOf } from './word-roots.ts';
import { wordSet } from './word-set.ts';

/** A field by the roots of its words; any one of several is enough: `acute care or emergency nursing`. */
export type ExperienceField = string[][];

/** Words that say nothing of what the experience is of. */
const general = wordSet(`
  experience experiences experienced professional professionally work working worked relevant related practical proven
  recent solid strong hands on practice job jobs previous prior similar comparable equivalent position positions role
  roles field fields area areas industry environment full time paid overall total demonstrated progressive progressively
  responsible significant successful documented post qualification qualified least minimum more several a an the this
  that your our or so some any of s least over than about approximately
  erfahrung erfahrungen berufserfahrung berufspraxis praxis einschlagige einschlagiger fundierte mehrjahrige relevante
  vergleichbaren position bereich mindestens der die das den dem des ein eine einer einem einen nachweisbare praktische
  experiencia experiencias minima minimo demostrable puesto similares laboral al menos profesional el la los las un una
  de del en sector area
  fonction fonctions equivalente equivalent similaires identique dans une funcion funciones puestos funcoes identicas identica
  semelhante semelhantes similar ambito funktion stelle tatigkeit tatigkeiten vergleichbarer
  experiences minimum exigee requise poste similaire professionnelle significative une le les du des d l au moins
  experiencia profissional comprovada funcao minima area o a os as na no em pelo menos ano anos
  years year yrs ans jahre jahren must have need needs has possess required imprescindible mandatory
`);

/** Opens the name of a role, which ends where a place or manner begins. */
const roleOpenings = wordSet('as als como comme');
/** Open a field. */
const fieldOpenings = wordSet('of in with within im mit von dans de du d en em con com on');
/** What follows these is where or for whom. */
const ends = wordSet(
  `at for across under including gained within bei fur am an aus chez pour por para ideally preferably who where which
  plus required preferred desired is are was were has have`,
);
const eithers = wordSet('or oder ou o u');
const ands = wordSet('and und et y e');

/** Longer ones are no names of fields. */
const longestField = 8;

/** The field of a length of experience: what follows it in its clause, else what stands before it. */
export function fieldOf(
  { tokens }: ScannedText,
  { from, to }: { from: number; to: number },
): ExperienceField {
  const behind = fieldBehind(tokens, to, (tokens[from] as ScannedToken).sentence);
  return behind.length > 0 ? behind : fieldBefore(tokens, from);
}

function fieldBehind(tokens: readonly ScannedToken[], start: number, sentence: number): ExperienceField {
  const alternatives: string[][] = [[]];
  let named = 0;
  let role = false;
  for (let index = start; index < tokens.length && named < longestField; index += 1) {
    const { key, gap, sentence: own } = tokens[index] as ScannedToken;
    if (own !== sentence || /[,;:()]|\s[-–—]\s/u.test(gap)) break;
    // `As an electrician`; in German `an` is where.
    const isArticle = key === 'an' && role && named === 0;
    if (
      (ends.has(key) && !isArticle) ||
      (role && named > 0 && fieldOpenings.has(key) && key !== 'de' && key !== 'of')
    )
      break;
    if (eithers.has(key) && named > 0) alternatives.push([]);
    else if (roleOpenings.has(key)) role = true;
    else if (!general.has(key) && !fieldOpenings.has(key) && !ands.has(key)) {
      (alternatives.at(-1) as string[]).push(rootOf(key));
      named += 1;
    }
  }
  return alternatives.filter((roots) => roots.length > 0);
}

/** `Experience as an electrician, at least 2 years`, `Marketing: 4+ years`. */
function fieldBefore(tokens: readonly ScannedToken[], end: number): ExperienceField {
  const { sentence } = tokens[end] as ScannedToken;
  let from = end;
  while (from > 0 && end - from < longestField && tokens[from - 1]?.sentence === sentence) from -= 1;
  const opening = findPhrase(tokens, from, end, experienceOpenings);
  if (opening !== null) return fieldBehind(tokens.slice(0, end), opening.end, sentence);
  const remark = /[:(–—-]/u.test((tokens[end] as ScannedToken).gap);
  return remark ? fieldBehind(tokens.slice(0, end), from, sentence) : [];
}

const experienceOpenings = phraseIndex(() =>
  ['experience', 'experiencia', 'erfahrung', 'experience en', 'background'].map(
    (phrase) => [phrase, true] as const,
  ),
);

/** The roots of the words of a name. */
export function rootsOf(tokens: readonly Pick<ScannedToken, 'key'>[]): string[] {
  return tokens.filter(({ key }) => !general.has(key)).map(({ key }) => rootOf(key));
}

/** Whether a piece of work is of a field: it has all the words of one of its names. */
export function isOfField(roots: ReadonlySet<string>, field: ExperienceField): boolean {
  return field.some((words) => words.length > 0 && words.every((word) => roots.has(word)));
}
