/**
 * The notation of the vocabulary as it is loaded: a file for each language, made by `npm run vocabulary`, in which a
 * name is found by its first word without reading the rest.
 *
 *     name TAB kind TAB alternatives TAB broader TAB related     a concept; its number is that of its line, from 0
 *     (an empty line)
 *     word TAB Name^=3 TAB Other name=4                          names that begin with a word, as they are written
 *     (an empty line)
 *     stem TAB stem stem=3 TAB >stem stem=4                      names as stems, under one of these
 *
 * Numbers have the base 36. Concepts stand in the English file alone. `^` behind a name: it counts in this case only
 * (`Go`, not `go`). `^^`: moreover something beside it must say that the skill is meant (`C`, `Word`, `German`). `>`
 * before stems: a verb and what it is done to, between which another word may stand.
 */
import type { Language } from './stem.ts';

/** How strictly a name must be met: in any case; in its own case; in its own case and in fitting company. */
export type Strictness = 'any' | 'cased' | 'company';

/** One of the names of a skill. */
export interface SkillName {
  text: string;
  strictness: Strictness;
}

/**
 * What sort of thing a concept is: `language` is one that people speak, `certificate` any licence, certificate,
 * or permit, `condition` what an applicant goes through (a background check), `decoy` a phrase that holds a skill's name and means something else.
 */
export type SkillKind =
  | 'skill'
  | 'technology'
  | 'method'
  | 'tool'
  | 'certificate'
  | 'degree'
  | 'language'
  | 'soft'
  | 'condition'
  | 'decoy';

/** Whether a thing is held or not: licences, certificates and degrees, which nothing else shows. */
export function isHeld(kind: SkillKind): boolean {
  return kind === 'certificate' || kind === 'degree';
}

/** A concept: what one or several names mean, and how it is related to others (as in SKOS). */
export interface SkillEntry {
  name: string;
  kind: SkillKind;
  /** A set of things that can stand in for each other (`clouds`), else null. */
  alternatives: string | null;
  /** The names of all concepts above it, the nearest first: who shows this one shows those. */
  broader: readonly string[];
  /** The names of concepts that are near, without the one's being a sort of the other. */
  related: readonly string[];
}

/** A name that a vocabulary comes with. */
export interface KnownName {
  skill: SkillEntry;
  name: SkillName;
  /** The concept's number. */
  place: number;
}

/** A name that is met whatever the inflection and order of its words. */
export interface KnownPhrase {
  skill: SkillEntry;
  place: number;
  /** All of its stems, in the order of the name. */
  stems: readonly string[];
  /** Whether one other word may stand between its own. */
  loose: boolean;
}

/** The names that a vocabulary comes with. */
export interface KnownNames {
  /** The languages that it has names in. */
  languages: readonly Language[];
  /** The names of a language that begin with a word, as `keyOf` gives it. */
  beginningWith(key: string, language: Language): readonly KnownName[];
  /** The names of a language that are found under a stem. */
  phrasesUnder(stem: string, language: Language): readonly KnownPhrase[];
}

/** The files of a vocabulary, by language; that of English must be there. */
export type VocabularyTexts = Partial<Readonly<Record<Language, string>>> & { readonly en: string };

/** Reads the files as far as something asks for what is in them. */
export function knownNames(texts: VocabularyTexts): KnownNames {
  const [concepts = ''] = texts.en.split('\n\n', 1);
  const conceptAt = conceptsOf(concepts);
  const sections = new Map(
    Object.entries(texts).map(([language, text]) => [language as Language, sectionsOf(text)]),
  );
  const readName = ([name, place]: [string, number]): KnownName => ({
    skill: conceptAt(place),
    name: parseName(name),
    place,
  });
  const readPhrase = ([name, place]: [string, number]): KnownPhrase => ({
    skill: conceptAt(place),
    place,
    stems: name.replace('>', '').split(' '),
    loose: name.startsWith('>'),
  });
  return {
    languages: [...sections.keys()],
    beginningWith: (key, language) => sections.get(language)?.names(key).map(readName) ?? [],
    phrasesUnder: (stem, language) => sections.get(language)?.phrases(stem).map(readPhrase) ?? [],
  };
}

/** How far up the concepts above one are followed, and how many at most. */
const mostLevels = 4;
const mostBroader = 12;

function conceptsOf(section: string): (place: number) => SkillEntry {
  const lines = section.split('\n');
  const numbersAt = (place: number, column: number): number[] =>
    numbers((lines[place] ?? '').split('\t')[column] ?? '');
  const nameAt = (place: number): string => (lines[place] ?? '').split('\t', 1)[0] ?? '';
  const above = (place: number): number[] => {
    const found = new Set<number>([place]);
    let level = [place];
    for (let depth = 0; depth < mostLevels && level.length > 0; depth += 1) {
      level = level.flatMap((each) => numbersAt(each, 3)).filter((each) => !found.has(each));
      for (const each of level) found.add(each);
    }
    return [...found].slice(1, mostBroader + 1);
  };
  const read = new Map<number, SkillEntry>();
  return (place) => {
    const known = read.get(place);
    if (known !== undefined) return known;
    const [name = '', kind = 'skill', alternatives = ''] = (lines[place] ?? '').split('\t');
    const entry: SkillEntry = {
      name,
      kind: (kind || 'skill') as SkillKind,
      alternatives: alternatives || null,
      broader: above(place).map(nameAt),
      related: numbersAt(place, 4).map(nameAt),
    };
    read.set(place, entry);
    return entry;
  };
}

function numbers(list: string): number[] {
  return list === '' ? [] : list.split(' ').map((each) => Number.parseInt(each, 36));
}

/** What stands under a word in the two sections of names. */
interface Sections {
  names(word: string): [string, number][];
  phrases(word: string): [string, number][];
}

function sectionsOf(text: string): Sections {
  const [, names = '', phrases = ''] = text.split('\n\n');
  return {
    names: (word) => entriesOf(lineOf(names, word)),
    phrases: (word) => entriesOf(lineOf(phrases, word)),
  };
}

/** The line of a section that begins with a word. The lines are in the order of their words, so nothing need be read before. */
function lineOf(section: string, word: string): string | undefined {
  let [from, to] = [0, section.length];
  while (from < to) {
    const start = section.lastIndexOf('\n', (from + to - 1) >> 1) + 1;
    const end = section.indexOf('\n', start) < 0 ? section.length : section.indexOf('\n', start);
    const own = section.slice(start, section.indexOf('\t', start));
    if (own === word) return section.slice(start, end);
    if (own < word) from = end + 1;
    else to = start;
  }
  return undefined;
}

function entriesOf(line: string | undefined): [string, number][] {
  if (line === undefined) return [];
  return line
    .split('\t')
    .slice(1)
    .map((entry) => {
      const at = entry.lastIndexOf('=');
      return [entry.slice(0, at), Number.parseInt(entry.slice(at + 1), 36)];
    });
}

/** Reads one name with its marks. */
export function parseName(text: string): SkillName {
  if (text.endsWith('^^')) return { text: text.slice(0, -2), strictness: 'company' };
  if (text.endsWith('^')) return { text: text.slice(0, -1), strictness: 'cased' };
  return { text, strictness: 'any' };
}
