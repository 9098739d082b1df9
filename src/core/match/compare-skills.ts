/** Which of a posting's skills a résumé shows, and how much each weighs. */
import type { AnalysedText, Evidence, EvidencedSkill } from './analyse-text.ts';
import type { AskedLevel } from './asked-level.ts';
import { rarityOf, type SkillFrequencies } from './skill-frequencies.ts';
import type { SkillKind } from './vocabulary-text.ts';

/** A skill of the posting, with the line that asks for it and the line of the résumé that shows it. */
export interface SkillComparison {
  name: string;
  /** How firmly it is asked for × what sort of skill it is × how rare it is, with two decimals. */
  weight: number;
  /** False for what is nice to have, or only named where the company speaks of itself. */
  required: boolean;
  /** `required` in so many words or under such a heading; `mentioned` among the tasks; `nice`; `aside` about the company. */
  level: Exclude<AskedLevel, 'ignored'>;
  posting: Evidence;
  resume: Evidence | null;
}

const levelWeights: Readonly<Record<AskedLevel, number>> = {
  required: 3,
  mentioned: 2,
  nice: 1,
  aside: 0.5,
  ignored: 0,
};

/** A posting's "communication skills" says less than its "Kubernetes". */
const kindWeights: Readonly<Record<SkillKind, number>> = {
  skill: 1,
  language: 1,
  tool: 0.6,
  soft: 0.4,
  decoy: 0,
};

/** The posting's skills, matched and missing, heaviest first, and the sums of their weights as shown. */
export function compareSkills(
  posting: AnalysedText,
  resume: AnalysedText,
  frequencies: SkillFrequencies | null,
): { matched: SkillComparison[]; missing: SkillComparison[]; weights: { matched: number; total: number } } {
  const all = [...posting.skills.values()]
    .map((asked) => compare(asked, resume.skills.get(asked.skill.name), frequencies))
    .sort((a, b) => b.weight - a.weight || a.posting.line - b.posting.line || (a.name < b.name ? -1 : 1));
  const matched = all.filter((skill) => skill.resume !== null);
  return {
    matched,
    missing: all.filter((skill) => skill.resume === null),
    weights: { matched: sumOf(matched), total: sumOf(all) },
  };
}

function compare(
  { skill, level, evidence }: EvidencedSkill,
  shown: EvidencedSkill | undefined,
  frequencies: SkillFrequencies | null,
): SkillComparison {
  const weight = levelWeights[level] * kindWeights[skill.kind] * rarityOf(skill.name, frequencies);
  return {
    name: skill.name,
    weight: Math.round(weight * 100) / 100,
    required: level === 'required' || level === 'mentioned',
    level: level as SkillComparison['level'],
    posting: evidence,
    resume: shown?.evidence ?? null,
  };
}

/** Adds weights in hundredths, so that the sum is exact. */
function sumOf(skills: readonly SkillComparison[]): number {
  return skills.reduce((sum, { weight }) => sum + Math.round(weight * 100), 0) / 100;
}
