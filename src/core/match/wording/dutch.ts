import type { Wording } from './wording.ts';

/** Dutch, of which little is known. */
export const dutch: Wording = {
  headings: {
    nice: String.raw`\bpre\b van`,
    ignored: 'wat wij bieden|wij bieden',
    required: 'vereisten|functie-?eisen|wat we vragen|jij (?:hebt|bent)',
    duties: String.raw`taken\b`,
    aside: 'over ons',
  },
  headingWords: '',
  labels: { nice: '', required: '' },
  nice: 'een pre',
  required: 'vereist',
  wanted: '',
  openings: `
    kennis van
    ervaring met
    ervaring in`,
  forward: '',
  reachable: '',
  contrast: 'maar',
  addressing: 'jij jouw',
  company: `
    marktleider
  `,
  offers: 'wij bieden',
  training: {
    nouns: 'opleiding training',
    given: `
      wordt verzorgd
      wordt aangeboden
      bieden wij`,
    phrases: `
      wij leren je`,
  },
  exclusion: {
    phrases: `
      worden niet in behandeling genomen
      niet in behandeling genomen`,
    lacks: 'zonder',
  },
  legal: '',
  negation: {
    negators: 'geen niet',
    harmless: '',
    between: '',
    betweenBehind: '',
    needs: 'vereist nodig',
    musts: 'verplicht',
  },
  // Their "or" and "and" are words of other languages: nothing is made of them.
  choice: {
    ors: '',
    ands: '',
    openings: 'bijvoorbeeld',
    sortOpenings: 'zoals',
    sorts: '',
    closings: 'of vergelijkbaar',
    andSoOn: 'enz',
  },
};
