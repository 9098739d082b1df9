/** Words that tell, beside an ambiguous name, whether the skill is meant. All in the form of `keyOf`. */

import { wordSet } from './word-set.ts';
import { phrasesOfAll, wordsOfAll } from './wording/wording.ts';

/** Words that say by themselves how firmly something is asked for. */
const demanding = phrasesOfAll(({ nice, required }) => `${nice}\n${required}`).filter(
  (phrase) => !phrase.includes(' '),
);

/** Before a name, at most three words away: `experience with C`, `fluent in German`. */
export const cuesBefore = wordSet(`
  experience experienced experiences knowledge proficient proficiency skilled skill skills familiar familiarity
  expertise expert experts fluent fluency using use used know knows knowing programming program coding code write
  writing written developing develop developed developer command background certified advanced basic ms microsoft
  tools tool like include includes including years speak speaks speaking spoken native languages language
  technologies frameworks databases platforms kenntnisse grundkenntnisse erfahrung erfahrungen umgang sicher
  excellent good great maitrise connaissance connaissances connaissances competences conocimientos dominio nivel fliessend fließend verhandlungssicher verhandlungssicheres verhandlungssichere sprachkenntnisse jahre
  bilingual buena buen boa bom bonne bon forte bonnes buenas boas logiciel logiciels programa software sistema conhecimento conhecimentos
  manejo uso utilisation sentido capacidad capacidade sens
  programmiersprachen sprachen gute gutes guten sehr business strong solid idiomatic modern
`);

/** Straight before a name: `in C`, `with R`. */
export const prepositions = wordSet('in with using mit via avec sous con');

/** Straight behind a name at the beginning of a sentence: a verb would go on otherwise. */
export const subjectCues = wordSet('in on or is as oder im plus');

/** Straight behind a name: `C developer`, `German (native)`. */
export const cuesBehind: ReadonlySet<string> = new Set([
  ...demanding,
  ...wordSet(`
  developer developers programmer programmers programming engineer engineers engineering language languages code
  codebase framework frameworks services microservices backend skills skill kenntnisse entwickler entwicklerin
  programmierung scripts scripting spreadsheets spreadsheet macros formulas database databases queries certified
  certification native fluent a1 a2 b1 b2 c1 c2 speaking speaker speakers experience erfahrung applications apps
  stack ecosystem package packages library libraries fluency proficiency knowledge is required preferred
  strongly highly avancado avanzado avance courant fluente fluido intermediario intermedio alto medio basico nativo natif langue
  fliessend fließend verhandlungssicher muttersprache ide
`),
]);

/** At a line's beginning, before a colon: `Languages: Go, C, R`. */
export const listLabels: ReadonlySet<string> = new Set([
  ...demanding,
  ...wordsOfAll(({ labels }) => `${labels.nice} ${labels.required}`),
  ...wordSet(`
  language languages programming skills skill stack tech technology technologies tool tools software framework
  frameworks database databases sprachen programmiersprachen sprachkenntnisse kenntnisse office platform platforms
  cloud systems infrastructure frontend backend testing libraries programme werkzeuge technologien
  langues langue idiomas idioma outils logiciels herramientas ferramentas competences competencias habilidades requisitos
  have haves pluses requirements vorteil anforderungen plus
`),
]);

/** Between the items of a list. */
export const conjunctions = wordSet('and or und oder et ou y o e sowie bzw plus vs as nor');

/** What stands behind or before these words when they are not the skill, although they are written like it. */
export const misleading: ReadonlyMap<string, { before: ReadonlySet<string>; behind: ReadonlySet<string> }> =
  new Map([
    [
      'go',
      {
        before: wordSet('to let us we you ready pokemon'),
        behind: wordSet('to live beyond ahead above through further for big on'),
      },
    ],
    [
      'spring',
      {
        before: wordSet('last this next early late in the of during every'),
        behind: wordSet('in is and season semester break term 2024 2025 2026 2027 2028 cleaning loaded'),
      },
    ],
    ['access', { before: wordSet('have full free get'), behind: wordSet('to control is in') }],
    ['word', { before: wordSet('the a your our every in'), behind: wordSet('of in is on') }],
    [
      'teams',
      {
        before: wordSet('in our your the across other with several cross functional all'),
        behind: wordSet('of across in who that is and on'),
      },
    ],
    ['excel', { before: wordSet('to you will'), behind: wordSet('at in') }],
    ['swift', { before: wordSet('a the'), behind: wordSet('response and action') }],
    ['outlook', { before: wordSet('positive our your the an'), behind: wordSet('for on is') }],
    ['zoom', { before: wordSet('via over by to'), behind: wordSet('call in out interview link') }],
    ['slack', { before: wordSet('cut some'), behind: wordSet('off') }],
    [
      'express',
      { before: wordSet('to american'), behind: wordSet('yourself interest your delivery shipping') },
    ],
    ['epic', { before: wordSet('an'), behind: wordSet('games and adventure') }],
    ['ed', { before: wordSet('special'), behind: wordSet('tech') }],
  ]);
