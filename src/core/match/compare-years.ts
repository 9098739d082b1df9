/** The years of experience that a posting asks for, beside those that a résumé names. */
import type { AnalysedText, Evidence, EvidencedYears } from './analyse-text.ts';

/** Years asked for. */
export interface YearsComparison {
  min: number;
  /** The upper end of a range such as three to five years, else null. */
  max: number | null;
  /** The skills they are asked in; empty for experience in general. */
  skills: string[];
  /** What they are asked in, in the posting's words; may be empty. */
  subject: string;
  required: boolean;
  /** Whether the résumé names enough; null where it names no length for this. */
  met: boolean | null;
  posting: Evidence;
  /** What the résumé names: its years and the line. */
  resume: (Evidence & { years: number }) | null;
}

/** The posting's years in its order, each once. */
export function compareYears(posting: AnalysedText, resume: AnalysedText): YearsComparison[] {
  return posting.years.map(({ min, max, skills, subject, level, evidence }) => {
    const named = longest(resume.years.filter((years) => answers(years, skills)));
    return {
      min,
      max,
      skills,
      subject,
      required: level === 'required' || level === 'mentioned',
      met: named ? named.min >= min : null,
      posting: evidence,
      resume: named ? { ...named.evidence, years: named.min } : null,
    };
  });
}

/** Years in one skill answer for that skill alone; experience in general is answered by any length. */
function answers(years: EvidencedYears, skills: readonly string[]): boolean {
  return skills.length === 0 || years.skills.some((skill) => skills.includes(skill));
}

function longest(years: readonly EvidencedYears[]): EvidencedYears | undefined {
  return years.reduce<EvidencedYears | undefined>(
    (best, next) => (best && best.min >= next.min ? best : next),
    undefined,
  );
}
