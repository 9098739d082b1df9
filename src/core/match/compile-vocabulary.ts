/** Makes the vocabulary ready for looking up: a tree of words, so that a text is read once, whatever its size. */
import type { ConfiguredSkill } from '../config.ts';
import { scanText } from './scan-text.ts';
import type { SkillEntry, SkillName, Strictness } from './vocabulary-text.ts';

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
  root: NameNode;
  /** How many skills it knows, decoys not counted. */
  size: number;
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
    const own = entry.names
      .map(({ text }) => nameKey(text))
      .find((key) => wanted.has(key) && !known.has(key));
    if (own === undefined || entry.kind === 'decoy') return entry;
    const renamed = { ...entry, name: wanted.get(own) ?? entry.name };
    known.set(own, renamed);
    return renamed;
  });
  const root: NameNode = { next: null, named: null };
  for (const skill of skills) {
    for (const name of skill.names) insert(root, skill, name, false);
  }
  let added = 0;
  for (const { name, aliases } of configured) {
    const existing = known.get(nameKey(name));
    const skill = existing ?? { name, kind: 'skill', alternatives: null, names: [] };
    if (!existing) added += 1;
    known.set(nameKey(name), skill);
    for (const text of existing ? aliases : [name, ...aliases]) {
      insert(root, skill, { text, strictness: 'any' }, true);
    }
  }
  return { root, size: skills.filter(({ kind }) => kind !== 'decoy').length + added };
}

/** A name for comparing, however its words are divided. */
function nameKey(name: string): string {
  return scanText(name)
    .tokens.map(({ key }) => key)
    .join(' ');
}

function insert(root: NameNode, skill: SkillEntry, name: SkillName, replace: boolean): void {
  const words = scanText(name.text).tokens;
  if (words.length === 0) return;
  let node = root;
  for (const { key } of words) {
    node.next ??= new Map();
    let child = node.next.get(key);
    if (!child) {
      child = { next: null, named: null };
      node.next.set(key, child);
    }
    node = child;
  }
  if (node.named && (!replace || node.named.skill === skill)) return;
  node.named = { skill, strictness: name.strictness, words: words.map((word) => word.raw) };
}

/** The place of a word below another, also where one of the two is a plural. */
export function stepTo(node: NameNode, key: string): NameNode | undefined {
  if (!node.next) return undefined;
  return node.next.get(key) ?? (key.length < 4 ? undefined : otherNumber(node.next, key));
}

function otherNumber(next: Map<string, NameNode>, key: string): NameNode | undefined {
  if (key.endsWith('ies')) return next.get(`${key.slice(0, -3)}y`) ?? next.get(key.slice(0, -1));
  if (key.endsWith('s')) return next.get(key.slice(0, -1));
  return next.get(`${key}s`) ?? (key.endsWith('y') ? next.get(`${key.slice(0, -1)}ies`) : undefined);
}
