/** How a posting asks for a skill, in words. */
import type { SkillComparison } from './compare-skills.ts';

/** `required`, `nice to have`, `or C++`. */
export function mannerOf({ level, alternatives }: Pick<SkillComparison, 'level' | 'alternatives'>): string {
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
