/** Makes the vocabulary ready for looking up: a tree of words, so that a text is read once, whatever its size. */
import type { ConfiguredSkill } from '../config.ts';
import { keyOf, scanText } from './scan-text.ts';
import type { SkillEntry, SkillName, Strictness } from './vocabulary-text.ts';
import { cacheWord } from './word-cache.ts';

/** What a path through the tree ends in. */
export interface NamedSkill {
  skill: SkillEntry;
  strictness: Strictness;
  /** The name's words as written, for comparing the case. */
  words: string[];
}

/** A word's place in the tree of names. */
export interface NameNode {
  next: Map<string, NameNode> | null;
  named: NamedSkill | null;
}

/** A vocabulary ready for use. */
export interface Vocabulary {
  /** The place of a name's first word, as {@link keyOf} gives it; null where no name begins so. */
  start(key: string): NameNode | null;
  /** How many skills it knows, decoys not counted. */
  size: number;
}

/** A name that goes into the tree, and whether it takes the place of another skill's. */
interface Insertion {
  skill: SkillEntry;
  name: SkillName;
  replace: boolean;
}

/**
 * Compiles entries and the user's own skills. A user's skill that is known under any of its names adds its aliases to
 * that one and gives it the user's name; the user's names are met in any case. The first entry of a name keeps it.
 */
export function compileVocabulary(
  entries: readonly SkillEntry[],
  configured: readonly ConfiguredSkill[] = [],
): Vocabulary {
  const wanted = new Map(configured.map(({ name }) => [nameKey(name), name]));
  const known = new Map<string, SkillEntry>();
  const skills = entries.map((entry) => {
    if (wanted.size === 0) return entry;
    const own = entry.names
      .map(({ text }) => nameKey(text))
      .find((key) => wanted.has(key) && !known.has(key));
    if (own === undefined || entry.kind === 'decoy') return entry;
    const renamed = { ...entry, name: wanted.get(own) ?? entry.name };
    known.set(own, renamed);
    return renamed;
  });
  const insertions: Insertion[] = [];
  for (const skill of skills) {
    for (const name of skill.names) insertions.push({ skill, name, replace: false });
  }
  let added = 0;
  for (const { name, aliases } of configured) {
    const existing = known.get(nameKey(name));
    const skill = existing ?? { name, kind: 'skill', alternatives: null, names: [] };
    if (!existing) added += 1;
    known.set(nameKey(name), skill);
    for (const text of existing ? aliases : [name, ...aliases]) {
      insertions.push({ skill, name: { text, strictness: 'any' }, replace: true });
    }
  }
  return {
    start: startsOf(insertions),
    size: skills.filter(({ kind }) => kind !== 'decoy').length + added,
  };
}

/** Looks up first words. Below one the tree grows when a text uses it: no text uses more than a few hundred. */
function startsOf(insertions: readonly Insertion[]): Vocabulary['start'] {
  const waiting = new Map<string, Insertion[]>();
  for (const insertion of insertions) {
    const first = firstWordOf(insertion.name.text);
    if (first === undefined) continue;
    const key = keyOf(first);
    const others = waiting.get(key);
    if (others === undefined) waiting.set(key, [insertion]);
    else others.push(insertion);
  }
  const root: NameNode = { next: new Map(), named: null };
  const grown = {
    get(key: string): NameNode | undefined {
      const insertionsHere = waiting.get(key);
      if (insertionsHere !== undefined) {
        for (const insertion of insertionsHere) insert(root, insertion);
        waiting.delete(key);
      }
      return root.next?.get(key);
    },
  };
  const met = new Map<string, NameNode | null>();
  return (key) => {
    const known = met.get(key);
    if (known !== undefined) return known;
    const node = inEitherNumber(grown, key) ?? withoutVersion(grown, key) ?? null;
    cacheWord(met, key, node);
    return node;
  };
}

/** A name for comparing, however its words are divided. */
function nameKey(name: string): string {
  return wordsOfName(name).map(keyOf).join(' ');
}

/** Words of plain letters with blanks between: most names are no more than that. */
const plainName = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;

function wordsOfName(name: string): string[] {
  return plainName.test(name) ? name.split(' ') : scanText(name).tokens.map(({ raw }) => raw);
}

/** The same as the first of {@link wordsOfName}, most often without cutting up the rest. */
function firstWordOf(name: string): string | undefined {
  const plain = /^([A-Za-z0-9]+)(?:[ /&-][A-Za-z0-9 /&.+#'-]*)?$/.exec(name)?.[1];
  return plain ?? scanText(name).tokens[0]?.raw;
}

function insert(root: NameNode, { skill, name, replace }: Insertion): void {
  const words = wordsOfName(name.text);
  let node = root;
  for (const word of words) {
    const key = keyOf(word);
    node.next ??= new Map();
    let child = node.next.get(key);
    if (!child) {
      child = { next: null, named: null };
      node.next.set(key, child);
    }
    node = child;
  }
  if (node.named && (!replace || node.named.skill === skill)) return;
  node.named = { skill, strictness: name.strictness, words };
}

/** Where words lead to. */
type Steps = Pick<Map<string, NameNode>, 'get'>;

/** The place of a word below another, also where one of the two is a plural. */
export function stepTo({ next }: NameNode, key: string): NameNode | undefined {
  return next === null ? undefined : inEitherNumber(next, key);
}

function inEitherNumber(next: Steps, key: string): NameNode | undefined {
  return next.get(key) ?? (key.length < 4 ? undefined : otherNumber(next, key));
}

function otherNumber(next: Steps, key: string): NameNode | undefined {
  if (key.endsWith('ies')) return next.get(`${key.slice(0, -3)}y`) ?? next.get(key.slice(0, -1));
  if (key.endsWith('s')) return next.get(key.slice(0, -1));
  return next.get(`${key}s`) ?? (key.endsWith('y') ? next.get(`${key.slice(0, -1)}ies`) : undefined);
}

/** `html5`, `java17`: a name of at least three letters with a version behind it. */
function withoutVersion(next: Steps, key: string): NameNode | undefined {
  const name = /^([a-z]{3,})\d{1,2}$/u.exec(key)?.[1];
  const node = name === undefined ? undefined : next.get(name);
  return node?.named?.strictness === 'any' ? node : undefined;
}
