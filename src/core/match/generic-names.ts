/** Skills that are names of a whole sort: whoever shows one thing of the sort shows them. */
import type { AnalysedText, EvidencedSkill } from './analyse-text.ts';

const generic = new Set([
  'message queues',
  'containerization',
  'infrastructure as code',
  'observability',
  'test automation',
  'CI/CD',
  'CRM',
  'EHR',
  'warehouse management systems',
]);

/** What a résumé shows of a skill asked for: the skill itself, or, where a whole sort is asked for, anything of that sort. */
export function shownFor({ skill }: EvidencedSkill, resume: AnalysedText): EvidencedSkill | undefined {
  const itself = resume.skills.get(skill.name);
  if (itself !== undefined || skill.alternatives === null || !generic.has(skill.name)) return itself;
  return [...resume.skills.values()].find((shown) => shown.skill.alternatives === skill.alternatives);
}
