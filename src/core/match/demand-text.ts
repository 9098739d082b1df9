/** What a posting asks for, in words. */

import type { SkillComparison } from './compare-skills.ts';
import type { YearsComparison } from './compare-years.ts';

/** How firmly a skill is asked for: `required`, `nice to have`, `or C++`. */
export function skillDemandText({
  level,
  alternatives,
}: Pick<SkillComparison, 'level' | 'alternatives'>): string {
  const others = alternatives.length === 0 ? '' : `or ${alternatives.join(' or ')}`;
  switch (level) {
    case 'alternative':
      return others;
    case 'required':
      return others === '' ? 'required' : `required, ${others}`;
    case 'mentioned':
      return others === '' ? 'among the tasks' : `among the tasks, ${others}`;
    case 'nice':
      return others === '' ? 'nice to have' : `nice to have, ${others}`;
    case 'aside':
      return 'only mentioned';
  }
}

/** How long an experience is asked for: `5+ years (Go)`, `3 to 5 years of experience`. */
export function yearsDemandText({
  min,
  max,
  skills,
  subject,
}: Pick<YearsComparison, 'min' | 'max' | 'skills' | 'subject'>): string {
  const length = max === null ? `${min}+ years` : `${min} to ${max} years`;
  const topic = skills.length > 0 ? skills.join(', ') : subject;
  return `${length}${topic === '' ? ' of experience' : ` (${topic})`}`;
}
