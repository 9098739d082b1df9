/** What would make a résumé answer a posting better, most valuable first. */
import type { AnalysedText } from './analyse-text.ts';
import { isWorthNaming, type NearSkill, type SkillComparison } from './compare-skills.ts';
import type { YearsComparison } from './compare-years.ts';
import { shownYearsText, yearsDemandText } from './demand-text.ts';
import type { Evidence } from './evidence.ts';
import { keyOf } from './scan-text.ts';
import { isHeld } from './vocabulary-text.ts';

const mostSuggestions = 12;

/** Something to do about a résumé. */
export interface Suggestion {
  /** `skill`: name a missing one; `related`: point to one that is close; `level`: say how well you know a language, or that you hold a degree by now; `years`: say how long; `wording`: the posting's word. */
  kind: 'skill' | 'related' | 'years' | 'wording' | 'level';
  /** A sentence for people. */
  text: string;
  /** The skill it is about; null for years of experience in general. */
  skill: string | null;
  /** By how many points the score would rise, with one decimal. */
  points: number;
  posting: Evidence;
  resume: Evidence | null;
}

/** What suggestions are made from. */
export interface SuggestionGrounds {
  resume: AnalysedText;
  matched: readonly SkillComparison[];
  missing: readonly SkillComparison[];
  years: readonly YearsComparison[];
  /** The sum of all weights. */
  total: number;
}

interface Valued {
  value: number;
  suggestion: Suggestion;
}

/** At most twelve suggestions; those worth the same stay in the posting's order. */
export function suggestionsFor(grounds: SuggestionGrounds): Suggestion[] {
  const valued = [
    ...grounds.missing.filter(isWorthNaming).map((skill) => forMissing(skill, grounds)),
    ...grounds.years.flatMap(forYears),
    ...grounds.matched.flatMap(forLevel),
    ...grounds.matched.flatMap((skill) => forWording(skill, grounds)),
  ];
  return valued
    .sort((a, b) => b.value - a.value || a.suggestion.posting.line - b.suggestion.posting.line)
    .slice(0, mostSuggestions)
    .map(({ suggestion }) => suggestion);
}

function forMissing(skill: SkillComparison, { total }: SuggestionGrounds): Valued {
  const points = Math.round((skill.weight / total) * 1000) / 10;
  const manner = skill.level === 'nice' ? 'would like' : 'asks for';
  const ask = `Line ${skill.posting.line} of the posting ${manner} ${[nameOf(skill), ...skill.alternatives].join(' or ')}`;
  const common = { skill: skill.name, points, posting: skill.posting };
  const { near } = skill;
  if (near !== null && near.name === skill.name)
    return { value: skill.weight, suggestion: forLess(ask, { ...skill, near }, points) };
  const advice = isHeld(skill.kind)
    ? 'Name it only if you hold it.'
    : near
      ? `Say how far that carries over, and name ${skill.name} only if you know it.`
      : 'If you have it, say where you used it.';
  const text = near
    ? `${ask}, which your résumé does not show; near it, it shows ${near.name} (line ${near.resume.line}). ${advice}`
    : `${ask}, and your résumé does not show it. ${advice}`;
  const suggestion: Suggestion = {
    kind: near ? 'related' : 'skill',
    text,
    ...common,
    resume: near?.resume ?? null,
  };
  return { value: skill.weight, suggestion };
}

/** A skill's name, of a language with the level that is asked for. */
function nameOf({ name, proficiency }: SkillComparison): string {
  return proficiency === null ? name : `${name} at ${proficiency.asked}`;
}

/** A language at a lower level, or what is not held yet or no longer. */
function forLess(
  ask: string,
  { name, posting, near, proficiency }: SkillComparison & { near: NearSkill },
  points: number,
): Suggestion {
  const said =
    proficiency === null
      ? `says that it is not held (line ${near.resume.line}). Once you hold it, say so.`
      : `says ${proficiency.shown} (line ${near.resume.line}). If it is better by now, say so.`;
  return {
    kind: 'level',
    text: `${ask}; your résumé ${said}`,
    skill: name,
    points,
    posting,
    resume: near.resume,
  };
}

/** A language that is shown without the level that is asked for. */
function forLevel(skill: SkillComparison): Valued[] {
  const { name, posting, resume, proficiency, weight } = skill;
  if (resume === null || proficiency === null || proficiency.shown !== null) return [];
  const text = `Line ${posting.line} of the posting asks for ${nameOf(skill)}, and your résumé names ${name} without a level (line ${resume.line}). Say how well you know it.`;
  return [
    { value: weight / 2, suggestion: { kind: 'level', text, skill: name, points: 0, posting, resume } },
  ];
}

function forYears(years: YearsComparison): Valued[] {
  const { skills, required, met, posting, resume } = years;
  if (met === true) return [];
  const ask = `Line ${posting.line} of the posting asks for ${yearsDemandText(years)}`;
  const advice = resume ? 'If it was longer, say so.' : 'Say how long you have done it.';
  const suggestion: Suggestion = {
    kind: 'years',
    text: `${ask}; ${shownYearsText(years, 'your')}. ${advice}`,
    skill: skills[0] ?? null,
    points: 0,
    posting,
    resume: resume && { line: resume.line, text: resume.text, words: resume.words },
  };
  return [{ value: required ? 2 : 0.8, suggestion }];
}

/** Readers and filters look for the posting's own word; that of a licence or degree may be another country's, and claim another thing. */
function forWording(skill: SkillComparison, { resume }: SuggestionGrounds): Valued[] {
  const asked = skill.posting.words;
  const shown = resume.skills.get(skill.name);
  if (!shown || isHeld(skill.kind) || sameWord(asked, shown.evidence.words)) return [];
  const text = `The posting says “${asked}” (line ${skill.posting.line}) where your résumé says “${shown.evidence.words}” (line ${shown.evidence.line}). Use the posting's word as well.`;
  const suggestion: Suggestion = {
    kind: 'wording',
    text,
    skill: skill.name,
    points: 0,
    posting: skill.posting,
    resume: shown.evidence,
  };
  return [{ value: skill.weight / 10, suggestion }];
}

/** Whether two names differ in case, signs, plural or one's being part of the other at most. */
function sameWord(a: string, b: string): boolean {
  const [left, right] = [a, b].map((word) => keyOf(word).replace(/[^\p{L}\p{N}+#]+/gu, '')) as [
    string,
    string,
  ];
  return (
    left.includes(right) || right.includes(left) || left.replace(/ies$/u, 'y') === right.replace(/ies$/u, 'y')
  );
}
