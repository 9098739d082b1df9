/** Which of a posting's skills a résumé shows, and how much each weighs. */
import type { AnalysedText, EvidencedSkill } from './analyse-text.ts';
import type { Evidence } from './evidence.ts';
import { type LanguageLevel, reaches } from './language-level.ts';
import type { RequirementLevel } from './requirement-level.ts';
import { rarityOf, type SkillFrequencies } from './skill-frequencies.ts';
import { isHeld, type SkillEntry, type SkillKind } from './vocabulary-text.ts';

/** A skill of the posting, with the line that asks for it and the line of the résumé that shows it. */
export interface SkillComparison {
  name: string;
  /** What sort of thing it is. */
  kind: Exclude<SkillKind, 'decoy'>;
  /** How firmly it is asked for × what sort of skill it is × how rare it is, with two decimals. */
  weight: number;
  /** False for what is nice to have, or only named where the company speaks of itself. */
  required: boolean;
  /**
   * `required` in so many words or under such a heading; `mentioned` among the tasks; `nice`; `aside` about the company;
   * `alternative` where any one of several is enough and another of them stands for all (it weighs nothing more).
   */
  level: Exclude<RequirementLevel, 'ignored'> | 'alternative';
  /** The others of which any one is enough; mostly empty. */
  alternatives: string[];
  posting: Evidence;
  resume: Evidence | null;
  /** The résumé's skill that shows it, where that is a sort of it (PostgreSQL for SQL databases); null where it is itself. */
  shownBy: string | null;
  /** What the résumé shows that is near, where the skill itself is not shown; null where nothing is. */
  near: NearSkill | null;
  /** The level at which a language is asked for, and the one that the résumé says; null where the posting asks for none. */
  proficiency: { asked: LanguageLevel; shown: LanguageLevel | null } | null;
}

/** A skill that a résumé shows instead of the one asked for. */
export interface NearSkill {
  name: string;
  resume: Evidence;
}

const levelWeights: Readonly<Record<RequirementLevel, number>> = {
  required: 3,
  mentioned: 2,
  nice: 1,
  aside: 0.5,
  ignored: 0,
};

/** A posting's "communication skills" says less than its "Kubernetes". */
const kindWeights: Readonly<Record<SkillKind, number>> = {
  skill: 1,
  technology: 1,
  method: 1,
  certificate: 1,
  degree: 1,
  language: 1,
  tool: 0.6,
  soft: 0.4,
  // Whoever applies is asked for it later; no résumé shows it.
  condition: 0.1,
  decoy: 0,
};

/** The posting's skills, matched and missing, heaviest first, and the sums of their weights as shown. */
export function compareSkills(
  posting: AnalysedText,
  resume: AnalysedText,
  frequencies: SkillFrequencies | null,
): { matched: SkillComparison[]; missing: SkillComparison[]; weights: { matched: number; total: number } } {
  const asked = [...posting.skills.values()];
  const each = asked.map((one) => compare(one, resume, frequencies));
  const all = withSets(asked, each).sort(
    (a, b) => b.weight - a.weight || a.posting.line - b.posting.line || (a.name < b.name ? -1 : 1),
  );
  const matched = all.filter((skill) => skill.resume !== null);
  return {
    matched,
    missing: all.filter((skill) => skill.resume === null),
    weights: { matched: sumOf(matched), total: sumOf(all) },
  };
}

function compare(
  { skill, level, evidence, proficiency }: EvidencedSkill,
  resume: AnalysedText,
  frequencies: SkillFrequencies | null,
): SkillComparison {
  const known = shownFor(skill, resume);
  const said = known?.proficiency ?? null;
  // A language known less well than it is asked for is not shown; where no level is said, nobody can know.
  const isEnough = proficiency === null || said === null || reaches(said, proficiency);
  const shown = isEnough && known?.unfinished !== true ? known : undefined;
  const near = shown === undefined ? (known ?? nearestShown(skill, resume)) : undefined;
  const weight = levelWeights[level] * kindWeights[skill.kind] * rarityOf(skill.name, frequencies);
  return {
    name: skill.name,
    kind: skill.kind as SkillComparison['kind'],
    weight: Math.round(weight * 100) / 100,
    required: level === 'required' || level === 'mentioned',
    level: level as SkillComparison['level'],
    alternatives: [],
    posting: evidence,
    resume: shown?.evidence ?? null,
    shownBy: shown === undefined || shown.skill.name === skill.name ? null : shown.skill.name,
    near: near === undefined ? null : { name: near.skill.name, resume: near.evidence },
    proficiency: proficiency === null ? null : { asked: proficiency, shown: said },
  };
}

/**
 * Of the skills of which any one is enough, the first that is shown (else the first) has the weight of the heaviest;
 * the others have none. So every résumé is measured by the same total.
 */
function withSets(asked: readonly EvidencedSkill[], each: readonly SkillComparison[]): SkillComparison[] {
  const sets = new Map<number, SkillComparison[]>();
  for (const [index, skill] of each.entries()) {
    const set = asked[index]?.oneOf ?? null;
    if (set !== null) sets.set(set, [...(sets.get(set) ?? []), skill]);
  }
  const replaced = new Map<SkillComparison, SkillComparison>();
  for (const set of sets.values()) {
    if (set.length < 2) continue;
    const first = set.find((skill) => skill.resume !== null) ?? set[0];
    const weight = Math.max(...set.map((skill) => skill.weight));
    for (const skill of set) {
      const alternatives = set.filter((other) => other !== skill).map(({ name }) => name);
      const changed =
        skill === first
          ? { ...skill, weight, alternatives }
          : { ...skill, weight: 0, required: false, level: 'alternative' as const, alternatives };
      replaced.set(skill, changed);
    }
  }
  return each.map((skill) => replaced.get(skill) ?? skill);
}

/** Adds weights in hundredths, so that the sum is exact. */
function sumOf(skills: readonly SkillComparison[]): number {
  return skills.reduce((sum, { weight }) => sum + Math.round(weight * 100), 0) / 100;
}

/** Whether a missing skill is worth a word: the posting asks for it, a résumé can say it, and no other one stands for it. */
export function isWorthNaming({ level, kind }: Pick<SkillComparison, 'level' | 'kind'>): boolean {
  return level !== 'aside' && level !== 'alternative' && kind !== 'condition';
}

/** What a résumé shows of a skill asked for: the skill itself, or a sort of it. */
function shownFor(skill: SkillEntry, resume: AnalysedText): EvidencedSkill | undefined {
  const itself = resume.skills.get(skill.name);
  if (itself !== undefined || isHeld(skill.kind)) return itself;
  return [...resume.skills.values()].find(
    ({ skill: shown }) => !isHeld(shown.kind) && shown.broader.includes(skill.name),
  );
}

/** The first skill of a résumé that is related to another, can stand in for it, or of which the other is a sort. */
function nearestShown(skill: SkillEntry, resume: AnalysedText): EvidencedSkill | undefined {
  if (skill.kind === 'soft') return undefined;
  const shown = [...resume.skills.values()];
  return (
    shown.find((one) => one.skill.related.includes(skill.name) || skill.related.includes(one.skill.name)) ??
    shown.find((one) => skill.alternatives !== null && one.skill.alternatives === skill.alternatives) ??
    shown.find((one) => skill.broader.includes(one.skill.name)) ??
    (skill.kind === 'technology' ? shown.find((one) => sharesSort(one.skill, skill)) : undefined)
  );
}

/** Whether two products are of one sort. */
function sharesSort(one: SkillEntry, other: SkillEntry): boolean {
  const [sort] = other.broader;
  return sort !== undefined && one.kind === other.kind && one.broader[0] === sort;
}
