/** Makes the vocabulary ready for looking up: a tree of words, so that a text is read once, whatever its size. */
import type { ConfiguredSkill } from '../config.ts';
import { keyOf, type ScannedToken, scanText } from './scan-text.ts';
import { formMark, formOf, type Language, stemOf } from './stem.ts';
import type { KnownNames, KnownPhrase, SkillEntry, SkillName, Strictness } from './vocabulary-text.ts';
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
  /** What it knows for texts in a language: the English names and those of the language. */
  in(language: Language): LanguageNames;
}

/** The names for texts in one language. */
export interface LanguageNames {
  /** The language, where there are names in it, and English. */
  languages: readonly Language[];
  /** The place of a name's first word, as {@link keyOf} gives it; null where no name begins so. */
  start(key: string): NameNode | null;
  /** What a word, as {@link keyOf} gives it, may be part of in any inflection and order. */
  wordIn(language: Language, key: string): KnownWord;
}

/** A word in a language. */
export interface KnownWord {
  stem: string;
  /** The names that are found under its stem, or that it is a form of by itself. */
  phrases: readonly KnownPhrase[];
}

/** A name that goes into the tree, and whether it takes the place of another skill's. */
interface Insertion {
  skill: SkillEntry;
  name: SkillName;
  replace: boolean;
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
  for (const { name, aliases } of configured) {
    const existing = byKey.get(nameKey(name));
    const skill: SkillEntry = existing ?? { ...plainSkill, name };
    byKey.set(nameKey(name), skill);
    for (const text of existing ? aliases : [name, ...aliases])
      addTo(own, firstKeyOf(text), { skill, name: { text, strictness: 'any' }, replace: true });
  }
  const names = new Map<Language, LanguageNames>();
  return {
    in: (language) => {
      const ready = names.get(language) ?? namesIn(language, known, renamed, own);
      names.set(language, ready);
      return ready;
    },
  };
}

const plainSkill = { kind: 'skill', alternatives: null, broader: [], related: [] } as const;

function namesIn(
  language: Language,
  known: KnownNames,
  renamed: ReadonlyMap<number, { skill: SkillEntry }>,
  own: ReadonlyMap<string, readonly Insertion[]>,
): LanguageNames {
  const foreign = language !== 'en' && known.languages.includes(language);
  const languages: readonly Language[] = foreign ? [language, 'en'] : ['en'];
  const skillAt = ({ place, skill }: { place: number; skill: SkillEntry }) =>
    renamed.get(place)?.skill ?? skill;
  const insertionsOf = (key: string): Insertion[] => [
    ...languages.flatMap((each) =>
      known.beginningWith(key, each).map((one) => ({ skill: skillAt(one), name: one.name, replace: false })),
    ),
    ...(own.get(key) ?? []),
  ];
  const met = new Map(languages.map((each) => [each, new Map<string, KnownWord>()]));
  const wordIn = (each: Language, key: string): KnownWord => {
    const memory = met.get(each) as Map<string, KnownWord>;
    const remembered = memory.get(key);
    if (remembered !== undefined) return remembered;
    const stem = stemOf(key, each);
    const found = known.phrasesUnder(stem, each);
    const forms = each === 'en' ? [] : known.phrasesUnder(formMark + formOf(key, each), each);
    const phrases = [...found, ...forms.map((form) => ({ ...form, stems: [stem] }))];
    const word = { stem, phrases: phrases.map((phrase) => ({ ...phrase, skill: skillAt(phrase) })) };
    cacheWord(memory, key, word);
    return word;
  };
  return { languages, start: startsOf(insertionsOf), wordIn };
}

/** The known skills that the user calls by a name of theirs, by their place; `key` is that name. */
function renamedBy(known: KnownNames, configured: readonly ConfiguredSkill[]) {
  const renamed = new Map<number, { key: string; skill: SkillEntry }>();
  for (const { name } of configured) {
    const key = nameKey(name);
    const [first = ''] = key.split(' ', 1);
    const found = known
      .beginningWith(first, 'en')
      .find((one) => nameKey(one.name.text) === key && one.skill.kind !== 'decoy');
    if (found !== undefined && !renamed.has(found.place))
      renamed.set(found.place, { key, skill: { ...found.skill, name } });
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
function startsOf(insertionsOf: (key: string) => readonly Insertion[]): LanguageNames['start'] {
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
  return pathOf(name).path.join(' ');
}

/** Words of plain letters with blanks between: most names are no more than that. */
const plainName = /^[A-Za-z0-9]{2,}(?: [A-Za-z0-9]{2,})*$/;

/** The words of a name as written, and the steps that lead to it in the tree. */
function pathOf(name: string): { words: string[]; path: string[] } {
  if (plainName.test(name)) {
    const words = name.split(' ');
    return { words, path: words.map(keyOf) };
  }
  const { tokens } = scanText(name);
  return {
    words: tokens.map(({ raw }) => raw),
    path: tokens.map((token, at) => stepKey(tokens[at - 1], token)),
  };
}

/** What leads from a word to the next: its key; between single letters with the sign, so that `M.A.` is not `M&A`. */
export function stepKey(previous: ScannedToken | undefined, { key, gap }: ScannedToken): string {
  return previous?.key.length === 1 && key.length === 1 ? gap.trim() + key : key;
}

/** The key of a name's first word, most often without cutting up the rest; undefined where a name has no word. */
export function firstKeyOf(name: string): string | undefined {
  const plain = /^([A-Za-z0-9]+)(?:[ /&-][A-Za-z0-9 /&.+#'-]*)?$/.exec(name)?.[1];
  const first = plain ?? scanText(name).tokens[0]?.raw;
  return first === undefined ? undefined : keyOf(first);
}

function insert(root: NameNode, { skill, name, replace }: Insertion): void {
  const { words, path } = pathOf(name.text);
  let node = root;
  for (const key of path) {
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
  return next.get(key) ?? (key.length < 4 || people.test(key) ? undefined : otherNumber(next, key));
}

/** Whoever works with `project managers` need not be one. */
const people =
  /(?:managers|engineers|developers|designers|analysts|workers|assistants|leaders|leads|teachers|nurses|owners|operators|technicians|architects|consultants)$/;

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
