/** The sentences about the coming week, worked out once for each reading of the files. */

import type { AdviceRule, AdviceSet } from '../core/advice/advice.ts';
import { type AdviceForWeek, advise } from '../core/advice/advise.ts';
import type { SiteData } from './derive-site.ts';
import { once } from './once.ts';

/** The sentences of all applications as of today, whatever part of them a page is about. */
export const adviceOf = once(({ all, config, today, resumes }: SiteData): AdviceForWeek => {
  const labels = new Map(resumes.map(({ id, label }) => [id, label]));
  return advise({ all, config, today, resumeLabel: (id) => labels.get(id) ?? id });
});

/** The family of the figures that these sentences count. */
export const adviceFamily = 'advice';

/** The figure's name of applications that a sentence counts. */
export function adviceFigure(rule: AdviceRule, { name }: AdviceSet): string {
  return `${adviceFamily}:${rule}:${name}`;
}
