/** What a posting asks for and what a résumé shows, each read once and compared with any number of the others. */

import { alternativeSets } from './alternatives.ts';
import type { Vocabulary } from './compile-vocabulary.ts';
import { type DatedWork, datedWork } from './dated-work.ts';
import { type Understanding, understandingOf } from './demand-lines.ts';
import { type Evidence, evidenceAt } from './evidence.ts';
import { type ExperienceField, fieldOf } from './experience-field.ts';
import { findSkills, type SkillMention } from './find-skills.ts';
import { findYears, isExperience, type YearsMention } from './find-years.ts';
import { languageOf } from './language.ts';
import { type LanguageLevel, languageLevelsIn } from './language-level.ts';
import { denialOf } from './negation.ts';
import {
  isWelcomedBehind,
  type LevelOfPiece,
  type RequirementLevel,
  requirementLevels,
  titleLine,
} from './requirement-level.ts';
import { hasWords, type ScannedText, type ScannedToken, scanText } from './scan-text.ts';
import { partsOf } from './sections.ts';
import type { Language } from './stem.ts';
import { isUnfinished } from './unfinished.ts';
import { isHeld, type SkillEntry } from './vocabulary-text.ts';

/** A skill in a text with the line that shows it best. */
export interface EvidencedSkill {
  skill: SkillEntry;
  /** How firmly a posting asks for it; `required` for a résumé, where it means nothing. */
  level: RequirementLevel;
  /** The set of skills of which a posting wants any one; null where it asks for this one itself. */
  oneOf: number | null;
  /** The level of a language that is said beside it; null where none is, and for other skills. */
  proficiency: LanguageLevel | null;
  /** Whether a résumé says of a degree or licence that it is not held yet, or no longer. */
  unfinished: boolean;
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
  /** The roots of the words that say what they are about; may be empty. */
  field: ExperienceField;
  /** Whether years in any one of the skills are enough. */
  anyOf: boolean;
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
  /** How much of what a posting demands was understood; null for a résumé. */
  understanding: Understanding | null;
  /** What a posting calls the job, in its own line before all else; null where there is none, and for a résumé. */
  title: string | null;
  /** The dated work of a résumé; empty for a posting. */
  work: DatedWork[];
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
  const text = scanText(posting);
  const language = languageOf(text);
  const mentions = findSkills(text, vocabulary.in(language));
  const parts = partsOf(text.lines);
  const title = titleLine(text.lines, parts);
  const covered = coverOf(text, mentions);
  const { levelAt, asks, excludes } = requirementLevels(text, { ...parts, title }, covered);
  const analysed = analyse(text, mentions, { language, levelAt, covered, excludes });
  const recognised = new Set<number>();
  for (const { from } of mentions) recognised.add(from);
  for (const { from } of analysed.lengths) recognised.add(from);
  const understanding = understandingOf({
    text,
    parts,
    title,
    recognised: (piece) => recognised.has(piece),
    demanded: (piece) => asks(piece) && /^(?:required|nice)$/u.test(levelAt(piece)),
    passedOver: (piece) => levelAt(piece) === 'ignored' || levelAt(piece) === 'aside',
  });
  const titleText = title < 0 ? null : (text.plain[title] as string).replace(/^[\s#]+/u, '').trim();
  return { ...analysed.text, understanding, title: titleText };
}

/** Reads a résumé: the skills it shows, and the years it names. */
export function analyseResume(resume: string, vocabulary: Vocabulary): AnalysedText {
  const text = scanText(resume);
  const language = languageOf(text);
  const mentions = findSkills(text, vocabulary.in(language));
  const covered = coverOf(text, mentions);
  const analysed = analyse(text, mentions, {
    language,
    levelAt: () => 'required',
    covered,
    excludes: () => false,
  });
  return { ...analysed.text, work: datedWork(text, mentions) };
}

/** What a text's mentions are judged by. */
interface Reading {
  language: Language;
  levelAt: LevelOfPiece;
  /** Whether a piece belongs to a skill's name. */
  covered: (index: number) => boolean;
  /** Whether the sentence of a piece leaves out those who lack what it names. */
  excludes: (piece: number) => boolean;
}

function analyse(
  text: ScannedText,
  mentions: readonly SkillMention[],
  reading: Reading,
): { text: AnalysedText; lengths: YearsMention[] } {
  const skills = new Map<string, EvidencedSkill>();
  const sets = alternativeSets(text, mentions);
  const proficiencies = languageLevelsIn(text, mentions);
  for (const [index, mention] of mentions.entries()) {
    const level = levelOf(text, mention, reading);
    if (level === 'ignored') continue;
    const oneOf = sets[index] ?? null;
    const proficiency = proficiencies[index] ?? null;
    const unfinished = isHeld(mention.skill.kind) && isUnfinished(text, mentions, index);
    const found = { skill: mention.skill, level, oneOf, proficiency, unfinished };
    const known = skills.get(mention.skill.name);
    if (known !== undefined && strengthOf(known) >= strengthOf(found)) continue;
    skills.set(mention.skill.name, { ...found, evidence: evidenceAt(text, mention) });
  }
  const lengths = findYears(text).slice(0, mostLengths);
  const years = yearsOf(text, lengths, { mentions, sets, levelAt: reading.levelAt });
  const rest = { understanding: null, title: null, work: [] };
  return { text: { hasWords: hasWords(text), skills, years, ...rest }, lengths };
}

/** Of several mentions the firmest counts, then one that is asked for by itself, then one with a level or that is held. */
function strengthOf({ level, oneOf, proficiency, unfinished }: Omit<EvidencedSkill, 'evidence'>): number {
  return (
    firmness[level] + (oneOf === null ? 0.5 : 0) + (proficiency === null ? 0 : 0.25) - (unfinished ? 0.25 : 0)
  );
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
  { language, levelAt, covered, excludes }: Reading,
): RequirementLevel {
  const level = levelAt(from);
  // In Portuguese, `no` is where something is: `registrar visitas no CRM`.
  if (excludes(from)) return level;
  if (language === 'pt' && text.tokens[from - 1]?.key === 'no') return level;
  const denial = denialOf(text.tokens, from, to, covered);
  if (denial === null || level === 'ignored') return level;
  return denial === 'optional' || isWelcomedBehind(text.tokens, to - 1) ? 'nice' : 'ignored';
}

/** No honest text names more lengths of experience than this. */
const mostLengths = 40;

/** How many words of what follows the years are kept as their subject. */
const subjectLength = 8;

function yearsOf(
  text: ScannedText,
  lengths: readonly YearsMention[],
  {
    mentions,
    sets,
    levelAt,
  }: { mentions: readonly SkillMention[]; sets: readonly (number | null)[]; levelAt: LevelOfPiece },
): EvidencedYears[] {
  let next = 0;
  return lengths.flatMap((years) => {
    const level = levelAt(years.from);
    if (level === 'ignored' || level === 'aside') return [];
    while (next < mentions.length && (mentions[next] as SkillMention).to < years.from - 2) next += 1;
    const about = skillsOfYears(text, years, mentions, next);
    const skills = [...new Set(about.map((index) => (mentions[index] as SkillMention).skill.name))];
    const [set = null, ...others] = new Set(about.map((index) => sets[index] ?? null));
    if (skills.length === 0 && !isExperience(text, years)) return [];
    return [
      {
        min: years.min,
        max: years.max,
        skills,
        subject: subjectOf(text, years),
        field: fieldOf(text, years),
        anyOf: set !== null && others.length === 0,
        level,
        evidence: evidenceAt(text, years),
      },
    ];
  });
}

/** The mentions of skills behind the years in their clause, else the one straight before: `Go (3 years)`. */
function skillsOfYears(
  text: ScannedText,
  years: YearsMention,
  mentions: readonly SkillMention[],
  start: number,
): number[] {
  const { tokens } = text;
  const { sentence } = tokens[years.from] as ScannedToken;
  const behind: number[] = [];
  let before: number | null = null;
  let end = years.to;
  for (let index = start; index < mentions.length; index += 1) {
    const mention = mentions[index] as SkillMention;
    const own = (tokens[mention.from] as ScannedToken).sentence;
    if (own > sentence) break;
    if (own < sentence) continue;
    if (mention.skill.kind === 'soft') continue;
    if (mention.to <= years.from) before = index;
    else if (mention.from - end <= 6 && isSameClause(tokens, end, mention.from, behind.length > 0)) {
      behind.push(index);
      end = mention.to;
    } else break;
  }
  if (before !== null) {
    const { to } = mentions[before] as SkillMention;
    if (years.from - to <= 2 && /[(:–—-]/u.test(tokens[to]?.gap ?? '')) return [before];
  }
  return behind;
}

/** What follows is where one worked: `12 years in accounting at a marketing agency`. */
const employers: ReadonlySet<string> = new Set(['at', 'bei', 'chez']);

/** Whether no clause ends between two places; inside a list of skills a comma does not. */
function isSameClause(tokens: readonly ScannedToken[], from: number, to: number, inList: boolean): boolean {
  for (let index = from; index <= to; index += 1) {
    const { gap, key } = tokens[index] as ScannedToken;
    if (inList && employers.has(key)) return false;
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
