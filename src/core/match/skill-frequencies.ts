/** How common each skill is among the postings at hand, so that the rare one weighs more than the common one. */
import type { AnalysedText } from './analyse-text.ts';

/** In how many of the postings each skill is asked for; plain data, so that a page can carry it. */
export interface SkillFrequencies {
  postings: number;
  /** By the skill's name. */
  counts: Record<string, number>;
}

/** The names of the skills that a posting asks for; null where it has no words and so does not count. */
export type AskedSkills = readonly string[] | null;

/** What of a posting counts for the frequencies. */
export function askedSkills({ hasWords, skills }: AnalysedText): AskedSkills {
  return hasWords ? [...skills.keys()] : null;
}

/** Counts over the postings that have any words. */
export function skillFrequencies(postings: readonly AskedSkills[]): SkillFrequencies {
  const counts = new Map<string, number>();
  const read = postings.filter((skills) => skills !== null);
  for (const skills of read) {
    for (const name of skills) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return { postings: read.length, counts: sorted(counts) };
}

function sorted(counts: ReadonlyMap<string, number>): Record<string, number> {
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * From 0.5 (in every posting) to 1.5 (in none): a half plus ln((1 + n) / (1 + count)) / ln(1 + n). 1 where fewer
 * than five postings say too little about what is common.
 */
export function rarityOf(name: string, frequencies: SkillFrequencies | null): number {
  if (!frequencies || frequencies.postings < 5) return 1;
  const count = Object.hasOwn(frequencies.counts, name) ? (frequencies.counts[name] ?? 0) : 0;
  const all = 1 + frequencies.postings;
  return 0.5 + Math.log(all / (1 + Math.min(count, frequencies.postings))) / Math.log(all);
}
