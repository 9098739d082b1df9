/** What a posting asks for and what a résumé shows, each read once and compared with any number of the others. */

import { alternativeSets } from './alternatives.ts';
import type { Vocabulary } from './compile-vocabulary.ts';
import { findSkills, type SkillMention } from './find-skills.ts';
import { findYears, isExperience, type YearsMention } from './find-years.ts';
import { denialOf } from './negation.ts';
import {
  isWelcomedBehind,
  type LevelOfPiece,
  type RequirementLevel,
  requirementLevels,
} from './requirement-level.ts';
import { hasWords, type ScannedText, type ScannedToken, scanText } from './scan-text.ts';
import { partsOf } from './sections.ts';
import type { SkillEntry } from './vocabulary-text.ts';

/** A line that shows something: its number, from 1, and its text without outer blanks, long ones cut around the place. */
export interface Evidence {
  line: number;
  text: string;
  /** The words in it that show it, as written. */
  words: string;
}

/** A skill in a text with the line that shows it best. */
export interface EvidencedSkill {
  skill: Pick<SkillEntry, 'name' | 'kind' | 'alternatives'>;
  /** How firmly a posting asks for it; `required` for a résumé, where it means nothing. */
  level: RequirementLevel;
  /** The set of skills of which a posting wants any one; null where it asks for this one itself. */
  oneOf: number | null;
  evidence: Evidence;
}

/** A length of experience in a text. */
export interface EvidencedYears {
  min: number;
  max: number | null;
  /** The skills that it is about; empty where it is about experience in general. */
  skills: string[];
  /** The words that say what the years are about, as written; may be empty. */
  subject: string;
  level: RequirementLevel;
  evidence: Evidence;
}

/** A text read for matching. */
export interface AnalysedText {
  /** Whether there is any word at all. */
  hasWords: boolean;
  /** By the skill's name, in the order of their evidence. */
  skills: ReadonlyMap<string, EvidencedSkill>;
  years: EvidencedYears[];
}

/** The word that counts where several are said of one skill: to call it nice to have is to say more than to name it among the tasks. */
const firmness: Readonly<Record<RequirementLevel, number>> = {
  required: 4,
  nice: 3,
  mentioned: 2,
  aside: 1,
  ignored: 0,
};

/** Reads a posting: the skills asked for, how firmly, and the years. */
export function analysePosting(posting: string, vocabulary: Vocabulary): AnalysedText {
  return analyse(posting, vocabulary, (text, covered) => requirementLevels(text, partsOf(text.lines), covered));
}

/** Reads a résumé: the skills it shows, and the years it names. */
export function analyseResume(resume: string, vocabulary: Vocabulary): AnalysedText {
  return analyse(resume, vocabulary, () => () => 'required');
}

function analyse(
  content: string,
  vocabulary: Vocabulary,
  levelsOf: (text: ScannedText, covered: (index: number) => boolean) => LevelOfPiece,
): AnalysedText {
  const text = scanText(content);
  const mentions = findSkills(text, vocabulary);
  const covered = coverOf(text, mentions);
  const levelAt = levelsOf(text, covered);
  const skills = new Map<string, EvidencedSkill>();
  const sets = alternativeSets(text, mentions);
  for (const [index, mention] of mentions.entries()) {
    const level = levelOf(text, mention, levelAt, covered);
    if (level === 'ignored') continue;
    const oneOf = sets[index] ?? null;
    const known = skills.get(mention.skill.name);
    if (
      known &&
      firmness[known.level] + (known.oneOf === null ? 0.5 : 0) >= firmness[level] + (oneOf === null ? 0.5 : 0)
    )
      continue;
    skills.set(mention.skill.name, {
      skill: mention.skill,
      level,
      oneOf,
      evidence: evidenceAt(text, mention),
    });
  }
  return { hasWords: hasWords(text), skills, years: yearsOf(text, mentions, levelAt) };
}

/** Whether a piece of a text belongs to a skill's name. */
function coverOf({ tokens }: ScannedText, mentions: readonly SkillMention[]): (index: number) => boolean {
  const cover = new Uint8Array(tokens.length);
  for (const { from, to } of mentions) cover.fill(1, from, to);
  return (index) => cover[index] === 1;
}

function levelOf(
  text: ScannedText,
  { from, to }: SkillMention,
  levelAt: LevelOfPiece,
  covered: (index: number) => boolean,
): RequirementLevel {
  const level = levelAt(from);
  const denial = denialOf(text.tokens, from, to, covered);
  if (denial === null || level === 'ignored') return level;
  return denial === 'optional' || isWelcomedBehind(text.tokens, to - 1) ? 'nice' : 'ignored';
}

/** The words from one piece up to another that stand in the first one's line. */
function writtenWords({ tokens }: ScannedText, { from, to }: Place): string {
  const parts = tokens
    .slice(from, to)
    .filter(({ line }) => line === tokens[from]?.line)
    .map(({ gap, raw }, index) => (index === 0 ? raw : gap + raw));
  return parts.join('').replace(/\s+/gu, ' ');
}

/** Long lines are cut to this many characters around the place. */
const longestEvidence = 300;

/** The pieces `from` up to but not including `to`. */
type Place = Pick<SkillMention, 'from' | 'to'>;

function evidenceAt(text: ScannedText, place: Place): Evidence {
  const { tokens, lines, plain } = text;
  const { line, column } = tokens[place.from] as ScannedToken;
  const words = writtenWords(text, place);
  const whole = lines[line - 1] as string;
  if (whole.length <= longestEvidence) return { line, text: whole.trim(), words };
  const start = Math.max(0, column - longestEvidence / 2);
  const content = plain[line - 1] as string;
  const piece = content
    .slice(start, start + longestEvidence)
    .toWellFormed()
    .replaceAll('\ufffd', '')
    .trim();
  return {
    line,
    text: `${start > 0 ? '…' : ''}${piece}${start + longestEvidence < content.length ? '…' : ''}`,
    words,
  };
}

/** No honest text names more lengths of experience than this. */
const mostLengths = 40;

/** How many words of what follows the years are kept as their subject. */
const subjectLength = 8;

function yearsOf(
  text: ScannedText,
  mentions: readonly SkillMention[],
  levelAt: LevelOfPiece,
): EvidencedYears[] {
  let next = 0;
  return findYears(text)
    .slice(0, mostLengths)
    .flatMap((years) => {
      const level = levelAt(years.from);
      if (level === 'ignored' || level === 'aside') return [];
      while (next < mentions.length && (mentions[next] as SkillMention).to < years.from - 2) next += 1;
      const skills = skillsOfYears(text, years, mentions, next);
      if (skills.length === 0 && !isExperience(text, years)) return [];
      return [
        {
          min: years.min,
          max: years.max,
          skills,
          subject: subjectOf(text, years),
          level,
          evidence: evidenceAt(text, years),
        },
      ];
    });
}

/** The skills behind the years up to the next years of the sentence, else the one straight before: `Go (3 years)`. */
function skillsOfYears(
  text: ScannedText,
  years: YearsMention,
  mentions: readonly SkillMention[],
  start: number,
): string[] {
  const { tokens } = text;
  const { sentence } = tokens[years.from] as ScannedToken;
  const behind: string[] = [];
  let before: SkillMention | null = null;
  let end = years.to;
  for (let index = start; index < mentions.length; index += 1) {
    const mention = mentions[index] as SkillMention;
    const own = (tokens[mention.from] as ScannedToken).sentence;
    if (own > sentence) break;
    if (own < sentence) continue;
    if (mention.skill.kind === 'soft') continue;
    if (mention.to <= years.from) before = mention;
    else if (mention.from - end <= 6 && isSameClause(tokens, end, mention.from, behind.length > 0)) {
      behind.push(mention.skill.name);
      end = mention.to;
    } else break;
  }
  if (before && years.from - before.to <= 2) {
    const gap = tokens[before.to]?.gap ?? '';
    if (/[(:–—-]/u.test(gap)) return [before.skill.name];
  }
  return [...new Set(behind)];
}

/** Whether no clause ends between two places; inside a list of skills a comma does not. */
function isSameClause(tokens: readonly ScannedToken[], from: number, to: number, inList: boolean): boolean {
  for (let index = from; index <= to; index += 1) {
    const { gap } = tokens[index] as ScannedToken;
    if (/[;()]/u.test(gap) || (gap.includes(',') && !(inList && to - from <= 1))) return false;
  }
  return true;
}

function subjectOf({ tokens }: ScannedText, years: YearsMention): string {
  const { sentence } = tokens[years.from] as ScannedToken;
  const words: string[] = [];
  for (let index = years.to; index < tokens.length && words.length < subjectLength; index += 1) {
    const token = tokens[index] as ScannedToken;
    if (token.sentence !== sentence || /[,;:()]/u.test(token.gap)) break;
    if (
      words.length === 0 &&
      /^(?:or|so|of|in|with|as|s|experience|erfahrung|professional|mit|als|d)$/u.test(token.key)
    )
      continue;
    words.push(words.length === 0 ? token.raw : token.gap.replace(/\s+/gu, ' ') + token.raw);
  }
  return words.join('');
}
