/** Where in the vocabulary's text the names are that begin with a word: most of the text need not be read at all. */
import { firstKeyOf, type KnownName, type KnownNames } from './compile-vocabulary.ts';
import { parseEntryAt, parseVocabulary, type SkillEntry, type SkillName } from './vocabulary-text.ts';

/** Plain data, so that it can be made once and for all. */
export interface VocabularyIndex {
  /** By a name's first word, as `keyOf` gives it: where its line begins in the text and the how manieth of it it is, name by name. */
  names: Record<string, number[]>;
  /** How many skills there are, decoys not counted. */
  size: number;
}

/** Indexes a text in the notation of `vocabulary-text.ts`. */
export function indexVocabulary(text: string): VocabularyIndex {
  const names = new Map<string, number[]>();
  let place = 0;
  for (const line of text.split('\n')) {
    const [entry] = line.startsWith('=') ? [] : parseVocabulary(line);
    for (const [index, name] of (entry?.names ?? []).entries()) {
      const key = firstKeyOf(name.text);
      if (key !== undefined) names.set(key, [...(names.get(key) ?? []), place, index]);
    }
    place += line.length + 1;
  }
  const size = parseVocabulary(text).filter(({ kind }) => kind !== 'decoy').length;
  return { names: Object.fromEntries(names), size };
}

/** The names in an indexed text, each read when something asks for its first word. */
export function knownNames(text: string, { names, size }: VocabularyIndex): KnownNames {
  const entries = new Map<number, SkillEntry>();
  const entryAt = (place: number) => {
    const entry = entries.get(place) ?? parseEntryAt(text, place);
    entries.set(place, entry);
    return entry;
  };
  const beginningWith = (key: string) => {
    const found: KnownName[] = [];
    const places = Object.hasOwn(names, key) ? (names[key] ?? []) : [];
    for (let at = 0; at < places.length; at += 2) {
      const place = places[at] as number;
      const skill = entryAt(place);
      found.push({ skill, name: skill.names[places[at + 1] as number] as SkillName, place });
    }
    return found;
  };
  return { beginningWith, size };
}
