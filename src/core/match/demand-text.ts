/** What a posting asks for, in words. */

import type { SkillComparison } from './compare-skills.ts';
import type { YearsComparison } from './compare-years.ts';
import type { Understanding } from './demand-lines.ts';

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

/** How much of the requirements was understood: `9 of 11 lines of the requirements`. */
export function understoodText({ lines, understood }: Pick<Understanding, 'lines' | 'understood'>): string {
  return `${understood} of ${lines} ${lines === 1 ? 'line' : 'lines'} of the requirements`;
}

/** What a résumé shows of the years asked for; `whose` is `your` or `the`. */
export function shownYearsText({ met, resume }: YearsComparison, whose: 'your' | 'the'): string {
  if (resume === null) return `${whose} résumé does not say how long`;
  const { years, dated } = resume;
  const manner =
    dated.length > 0
      ? `dates its work of this kind at ${years} ${years === 1 ? 'year' : 'years'} (${linesText(dated)})`
      : `names ${years} (line ${resume.line})`;
  return `${whose} résumé ${manner}${met === true ? '' : ', which is fewer'}`;
}

/** `line 3`, `lines 3, 9 and 12`. */
function linesText(lines: readonly number[]): string {
  const last = lines.at(-1);
  return lines.length < 2 ? `line ${last}` : `lines ${lines.slice(0, -1).join(', ')} and ${last}`;
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
