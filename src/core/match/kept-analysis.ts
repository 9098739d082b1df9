/** A text that was analysed, as plain data: what was made of it once need not be made again. */
import type { AnalysedText, EvidencedSkill } from './analyse-text.ts';
import { type AskedSkills, askedSkills } from './skill-frequencies.ts';

/** An analysis as JSON can hold it. */
export interface KeptAnalysis {
  /** What counts where many texts are counted. */
  asked: AskedSkills;
  /** All of it, itself as JSON: of most texts it is not needed. */
  whole: string;
}

/** Makes plain data of an analysis. */
export function keepAnalysis(analysed: AnalysedText): KeptAnalysis {
  const skills = [...analysed.skills.values()];
  return { asked: askedSkills(analysed), whole: JSON.stringify({ ...analysed, skills }) };
}

/** The analysis again. */
export function restoreAnalysis({ whole }: KeptAnalysis): AnalysedText {
  const { skills, ...rest } = JSON.parse(whole) as Omit<AnalysedText, 'skills'> & {
    skills: EvidencedSkill[];
  };
  return { ...rest, skills: new Map(skills.map((one) => [one.skill.name, one])) };
}
