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

/** One of the names of a skill that a vocabulary comes with. */
export interface KnownName {
  skill: SkillEntry;
  name: SkillName;
  /** Where the skill stands among the others: who comes first keeps a name. */
  place: number;
}

/** The names that a vocabulary comes with. */
export interface KnownNames {
  /** Those that begin with a word, as {@link keyOf} gives it, in the order of their skills. */
  beginningWith(key: string): readonly KnownName[];
  /** How many skills there are, decoys not counted. */
  size: number;
}

/** A name that goes into the tree, and whether it takes the place of another skill's. */
interface Insertion {
  skill: SkillEntry;
  name: SkillName;
  replace: boolean;
}

/** {@link vocabularyOf} entries that were all read. */
export function compileVocabulary(
  entries: readonly SkillEntry[],
  configured: readonly ConfiguredSkill[] = [],
): Vocabulary {
  const names = new Map<string, KnownName[]>();
  for (const [place, skill] of entries.entries()) {
    for (const name of skill.names) addTo(names, firstKeyOf(name.text), { skill, name, place });
  }
  const size = entries.filter(({ kind }) => kind !== 'decoy').length;
  return vocabularyOf({ beginningWith: (key) => names.get(key) ?? [], size }, configured);
}

/**
 * A vocabulary of known names and the user's own skills. A user's skill that is known under any of its names adds its
 * aliases to that one and gives it the user's name; the user's names are met in any case. The first skill of a name
 * keeps it.
 */
export function vocabularyOf(known: KnownNames, configured: readonly ConfiguredSkill[] = []): Vocabulary {
  const renamed = renamedBy(known, configured);
  const byKey = new Map([...renamed.values()].map(({ key, skill }) => [key, skill]));
  const own = new Map<string, Insertion[]>();
  let added = 0;
  for (const { name, aliases } of configured) {
    const existing = byKey.get(nameKey(name));
    const skill: SkillEntry = existing ?? { name, kind: 'skill', alternatives: null, names: [] };
    if (!existing) added += 1;
    byKey.set(nameKey(name), skill);
    for (const text of existing ? aliases : [name, ...aliases]) {
      const alias: SkillName = { text, strictness: 'any' };
      skill.names.push(alias);
      addTo(own, firstKeyOf(text), { skill, name: alias, replace: true });
    }
  }
  const insertionsOf = (key: string): Insertion[] => [
    ...known.beginningWith(key).map(({ skill, name, place }) => ({
      skill: renamed.get(place)?.skill ?? skill,
      name,
      replace: false,
    })),
    ...(own.get(key) ?? []),
  ];
  return { start: startsOf(insertionsOf), size: known.size + added };
}

/** The known skills that the user calls by a name of theirs, by their place; `key` is that name. */
function renamedBy(known: KnownNames, configured: readonly ConfiguredSkill[]) {
  const wanted = new Map(configured.map(({ name }) => [nameKey(name), name]));
  const met = new Map<number, SkillEntry>();
  for (const key of wanted.keys()) {
    for (const { skill, name, place } of known.beginningWith(key.split(' ', 1)[0] ?? '')) {
      if (nameKey(name.text) === key && skill.kind !== 'decoy') met.set(place, skill);
    }
  }
  const taken = new Set<string>();
  const renamed = new Map<number, { key: string; skill: SkillEntry }>();
  for (const [place, entry] of [...met].sort(([a], [b]) => a - b)) {
    const key = entry.names
      .map(({ text }) => nameKey(text))
      .find((each) => wanted.has(each) && !taken.has(each));
    if (key === undefined) continue;
    taken.add(key);
    const skill = { ...entry, name: wanted.get(key) ?? entry.name, names: [...entry.names] };
    renamed.set(place, { key, skill });
  }
  return renamed;
}

function addTo<Value>(lists: Map<string, Value[]>, key: string | undefined, value: Value): void {
  if (key === undefined) return;
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/** Looks up first words. Below one the tree grows when a text uses it: no text uses more than a few hundred. */
function startsOf(insertionsOf: (key: string) => readonly Insertion[]): Vocabulary['start'] {
  const root: NameNode = { next: new Map(), named: null };
  const grown = {
    get(key: string): NameNode | undefined {
      const known = root.next?.get(key);
      if (known !== undefined) return known;
      for (const insertion of insertionsOf(key)) insert(root, insertion);
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
  return keysOfName(name).join(' ');
}

/** The words of a name, as {@link keyOf} gives them. */
export function keysOfName(name: string): string[] {
  return wordsOfName(name).map(keyOf);
}

/** Words of plain letters with blanks between: most names are no more than that. */
const plainName = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;

function wordsOfName(name: string): string[] {
  return plainName.test(name) ? name.split(' ') : scanText(name).tokens.map(({ raw }) => raw);
}

/** The first of {@link keysOfName}, most often without cutting up the rest; undefined where a name has no word. */
export function firstKeyOf(name: string): string | undefined {
  const plain = /^([A-Za-z0-9]+)(?:[ /&-][A-Za-z0-9 /&.+#'-]*)?$/.exec(name)?.[1];
  const first = plain ?? scanText(name).tokens[0]?.raw;
  return first === undefined ? undefined : keyOf(first);
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
