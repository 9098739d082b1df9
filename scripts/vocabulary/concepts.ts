/** What the lists are gathered in: concepts with names by language, each name belonging to one concept. */

import { stepKey } from '../../src/core/match/compile-vocabulary.ts';
import { keyOf, scanText } from '../../src/core/match/scan-text.ts';
import type { Language } from '../../src/core/match/stem.ts';
import { parseName, type SkillKind } from '../../src/core/match/vocabulary-text.ts';
import { phraseStems } from './phrase-stems.ts';

/** A name as the lists have it, marks included, and the language whose texts it is looked for in; `en` is for all. */
export interface ListedName {
  text: string;
  language: Language;
}

/** A concept, as a list has it. */
export interface ListedConcept {
  names: ListedName[];
  kind: SkillKind;
  alternatives: string | null;
  /** Names of other concepts. */
  broader: string[];
  related: string[];
  /** Comes from ESCO, whose many names are met as phrases alone. */
  survey?: boolean;
}

/** All concepts so far. */
export class Concepts {
  readonly all: ListedConcept[] = [];
  readonly #owners = new Map<string, ListedConcept>();

  /** The concept that has a name in a language; a phrase has the names that differ in inflection and order only. */
  ownerOf(name: ListedName): ListedConcept | undefined {
    return keysOf(name)
      .map((key) => this.#owners.get(key))
      .find((owner) => owner !== undefined);
  }

  /** The concept whose first English name this is, or any of whose names it is. */
  named(text: string): ListedConcept | undefined {
    return this.#owners.get(writtenKey({ text, language: 'en' }));
  }

  /** Adds a concept. Names that another one has stay there; null where it has the first one. */
  add(concept: ListedConcept): ListedConcept | null {
    const [first] = concept.names;
    if (first === undefined || this.#owners.has(writtenKey(first))) return null;
    const own = { ...concept, names: [] };
    this.all.push(own);
    this.addNames(own, concept.names);
    return own;
  }

  /** Gives a concept more names, as far as no other has them. */
  addNames(concept: ListedConcept, names: readonly ListedName[]): void {
    for (const name of names) {
      const key = writtenKey(name);
      if (key.endsWith(' ') || this.#owners.has(key)) continue;
      for (const each of keysOf(name)) if (!this.#owners.has(each)) this.#owners.set(each, concept);
      concept.names.push(name);
    }
  }
}

/** The language of a name, and its words as the matcher compares them: `Node.js` and `node js` are one. */
function writtenKey({ text, language }: ListedName): string {
  const { text: bare } = parseName(text);
  const { tokens } = scanText(bare);
  const words = tokens.map((token, index) => stepKey(tokens[index - 1], token));
  return `${language}: ${words.join(' ')}`;
}

function keysOf(name: ListedName): string[] {
  const stems = stemsOf(name);
  const written = writtenKey(name);
  return stems === null ? [written] : [written, `${name.language}~ ${stems.toSorted().join(' ')}`];
}

/** The stems under which a name is met in any inflection and order; null for what must stand as it is written. */
export function stemsOf({ text, language }: ListedName): string[] | null {
  const { text: bare, strictness } = parseName(text);
  if (strictness !== 'any') return null;
  // Capitals inside are a product's name, but where nouns have them.
  if (language === 'en' ? /\p{Lu}|[^\0-\x7f]/u.test(bare.slice(1)) : /\p{Lu}{2}/u.test(bare)) return null;
  return phraseStems(bare, language);
}

/** Whether a list leaves something out, compared as the matcher does. */
export function leftOutOf(list: string): (name: string) => boolean {
  const keys = new Set(
    list
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map(keyOf),
  );
  return (name) => keys.has(keyOf(name));
}
