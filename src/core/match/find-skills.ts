/** The skills that a text names, ambiguous names being taken only where the skill is meant. */
import type { LanguageNames } from './compile-vocabulary.ts';
import { type FoundName, findNames } from './find-names.ts';
import { type FoundPhrase, findPhrases } from './find-phrases.ts';
import {
  beginsItem,
  type CaseEvidence,
  caseEvidence,
  endsItem,
  hasCue,
  isLabelled,
  isMisled,
  isWholeListItem,
  opensPhrase,
} from './name-context.ts';
import type { ScannedText, ScannedToken } from './scan-text.ts';
import type { SkillEntry } from './vocabulary-text.ts';

/** A skill named in a text, as the pieces `from` up to but not including `to`. */
export interface SkillMention {
  skill: SkillEntry;
  from: number;
  to: number;
}

/** How far the next name of the same enumeration may be, in words. */
const neighbourReach = 4;

/** The mentions of skills in a text, from left to right. */
export function findSkills(text: ScannedText, names: LanguageNames): SkillMention[] {
  const found = findNames(text.tokens, names);
  const meant = found.map((name) => standsAlone(text, name));
  // Names confirm their neighbours: once from left to right, once back, and what that added once more.
  confirmByNeighbours(text, found, meant, 1);
  confirmByNeighbours(text, found, meant, -1);
  confirmByNeighbours(text, found, meant, 1);
  const written = found.filter((_, index) => meant[index]);
  return mergePhrases(written, findPhrases(text.tokens, names))
    .filter(({ skill }) => skill.kind !== 'decoy')
    .sort((a, b) => a.from - b.from);
}

/** Names as they are written, and phrases: the longer of two that share words is meant, the written one if both are as long. */
function mergePhrases(written: readonly FoundName[], phrases: readonly FoundPhrase[]): SkillMention[] {
  const at: (FoundName | undefined)[] = [];
  for (const name of written) for (let index = name.from; index < name.to; index += 1) at[index] = name;
  const replaced = new Set<FoundName>();
  const kept = phrases.filter(({ own }) => {
    const rivals = new Set(own.flatMap((index) => at[index] ?? []));
    const isLonger = (name: FoundName) =>
      name.named.skill.kind !== 'decoy' &&
      name.to - name.from < own.length &&
      own.filter((index) => at[index] === name).length === name.to - name.from;
    if (![...rivals].every(isLonger)) return false;
    for (const name of rivals) replaced.add(name);
    return true;
  });
  return [
    ...written
      .filter((name) => !replaced.has(name))
      .map(({ named, from, to }) => ({ skill: named.skill, from, to })),
    ...kept.map(({ skill, from, to }) => ({ skill, from, to })),
  ];
}

/** Whether a name is meant, by itself and the words around it. */
function standsAlone(text: ScannedText, name: FoundName): boolean {
  const { strictness } = name.named;
  if (isMisled(text, name)) return false;
  if (strictness === 'any') return true;
  const evidence = caseEvidence(text, name);
  if (evidence === 'none') return false;
  if (evidence === 'strong' && strictness === 'cased') return true;
  if (strictness === 'cased' && opensPhrase(text, name)) return true;
  return hasCue(text, name) || isLabelled(text, name) || isWholeListItem(text, name);
}

function confirmByNeighbours(
  text: ScannedText,
  found: readonly FoundName[],
  meant: boolean[],
  direction: 1 | -1,
): void {
  const start = direction === 1 ? 0 : found.length - 1;
  for (let index = start; index >= 0 && index < found.length; index += direction) {
    const name = found[index] as FoundName;
    if (meant[index] || isMisled(text, name)) continue;
    if (!beginsItem(text, name) || !endsItem(text, name)) continue;
    const sides = [index - 1, index + 1].filter(
      (side) => (meant[side] || areLanguages(text, name, found[side])) && isNear(text, name, found[side]),
    );
    meant[index] = sides.length >= neededSides(text, name, caseEvidence(text, name));
  }
}

/** Whether two names are languages that people speak, enumerated: each shows what the other means. */
function areLanguages(text: ScannedText, name: FoundName, other: FoundName | undefined): boolean {
  if (!other || name.named.skill.kind !== 'language' || other.named.skill.kind !== 'language') return false;
  return beginsItem(text, other) && endsItem(text, other) && caseEvidence(text, other) !== 'none';
}

/** In the wrong case a name needs a skill on either side, or on its only side. */
function neededSides(text: ScannedText, { from, to, named }: FoundName, evidence: CaseEvidence): number {
  if (evidence !== 'none') return 1;
  const written = named.words.every((word, index) => sameLetters(word, text.tokens[from + index]?.raw));
  if (!written) return Number.POSITIVE_INFINITY;
  const { sentence } = text.tokens[from] as ScannedToken;
  const atEdge = text.tokens[from - 1]?.sentence !== sentence || text.tokens[to]?.sentence !== sentence;
  return atEdge && named.strictness === 'cased' ? 1 : 2;
}

function sameLetters(word: string, other: string | undefined): boolean {
  return word.toLowerCase() === other?.toLowerCase();
}

/** Whether a neighbour is a skill of the same sentence and close by. */
function isNear(text: ScannedText, name: FoundName, neighbour: FoundName | undefined): boolean {
  if (!neighbour || neighbour.named.skill.kind === 'decoy') return false;
  if (neighbour.named.skill.kind === 'soft' && name.named.skill.kind !== 'soft') return false;
  const { sentence } = text.tokens[name.from] as ScannedToken;
  if (text.tokens[neighbour.from]?.sentence !== sentence) return false;
  return name.from - neighbour.to <= neighbourReach && neighbour.from - name.to <= neighbourReach;
}
