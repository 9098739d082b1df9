/** Words that tell, beside an ambiguous name, whether the skill is meant. All in the form of `keyOf`. */

import { phrasesOfAll, wordsOfAll } from './wording/wording.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that say by themselves how firmly something is asked for. */
const demanding = phrasesOfAll(({ nice, required }) => `${nice}\n${required}`).filter(
  (phrase) => !phrase.includes(' '),
);

/** Before a name, at most three words away: `experience with C`, `fluent in German`. */
export const cuesBefore = set(`
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
export const prepositions = set('in with using mit via avec sous con');

/** Straight behind a name at the beginning of a sentence: a verb would go on otherwise. */
export const subjectCues = set('in on or is as oder im plus');

/** Straight behind a name: `C developer`, `German (native)`. */
export const cuesBehind: ReadonlySet<string> = new Set([
  ...demanding,
  ...set(`
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
  ...set(`
  language languages programming skills skill stack tech technology technologies tool tools software framework
  frameworks database databases sprachen programmiersprachen sprachkenntnisse kenntnisse office platform platforms
  cloud systems infrastructure frontend backend testing libraries programme werkzeuge technologien
  langues langue idiomas idioma outils logiciels herramientas ferramentas competences competencias habilidades requisitos
  have haves pluses requirements vorteil anforderungen plus
`),
]);

/** Between the items of a list. */
export const conjunctions = set('and or und oder et ou y o e sowie bzw plus vs as nor');

/** What stands behind or before these words when they are not the skill, although they are written like it. */
export const misleading: ReadonlyMap<string, { before: ReadonlySet<string>; behind: ReadonlySet<string> }> =
  new Map([
    [
      'go',
      {
        before: set('to let us we you ready pokemon'),
        behind: set('to live beyond ahead above through further for big on'),
      },
    ],
    [
      'spring',
      {
        before: set('last this next early late in the of during every'),
        behind: set('in is and season semester break term 2024 2025 2026 2027 2028 cleaning loaded'),
      },
    ],
    ['access', { before: set('have full free get'), behind: set('to control is in') }],
    ['word', { before: set('the a your our every in'), behind: set('of in is on') }],
    [
      'teams',
      {
        before: set('in our your the across other with several cross functional all'),
        behind: set('of across in who that is and on'),
      },
    ],
    ['excel', { before: set('to you will'), behind: set('at in') }],
    ['swift', { before: set('a the'), behind: set('response and action') }],
    ['outlook', { before: set('positive our your the an'), behind: set('for on is') }],
    ['zoom', { before: set('via over by to'), behind: set('call in out interview link') }],
    ['slack', { before: set('cut some'), behind: set('off') }],
    ['express', { before: set('to american'), behind: set('yourself interest your delivery shipping') }],
    ['epic', { before: set('an'), behind: set('games and adventure') }],
    ['ed', { before: set('special'), behind: set('tech') }],
  ]);
