/** What is to be said of a skill beside whether it is shown, in words. */
import type { SkillComparison } from './compare-skills.ts';
import { skillDemandText } from './demand-text.ts';
import type { SkillKind } from './vocabulary-text.ts';

/** Kinds that are worth telling apart from skills. */
const kindNames: Partial<Readonly<Record<SkillKind, string>>> = {
  certificate: 'licence or certificate',
  degree: 'degree',
  language: 'language',
  soft: 'soft skill',
  condition: 'condition of employment',
};

/** Of what kind a skill is, how it is asked for, and how it is shown or what is near: `degree, required`. */
export function detailsText(skill: SkillComparison): string {
  return [kindText(skill), skillDemandText(skill), remarkText(skill)]
    .filter((text) => text !== '')
    .join(', ');
}

/** What sort of thing a skill is, where that is to be said: `degree`; else an empty text. */
function kindText({ kind, proficiency }: SkillComparison): string {
  const name = kindNames[kind] ?? '';
  return proficiency === null ? name : `${name} at ${proficiency.asked}`;
}

/** How a résumé shows a skill by another, or what it shows that is near; an empty text where neither is so. */
function remarkText({ name, shownBy, near, proficiency, resume }: SkillComparison): string {
  if (proficiency !== null && (resume !== null || proficiency.shown !== null)) {
    const { shown } = proficiency;
    if (shown === null) return 'level not said';
    return resume === null
      ? `not enough: shown at ${shown} (line ${near?.resume.line})`
      : `shown at ${shown}`;
  }
  if (near?.name === name) return `not held yet, or no longer (line ${near.resume.line})`;
  if (shownBy !== null) return `shown by ${shownBy}`;
  return near === null ? '' : `not shown; you have something near: ${near.name} (line ${near.resume.line})`;
}
