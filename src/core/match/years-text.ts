/** Years of experience in words. */
import type { YearsComparison } from './compare-years.ts';

/** `5+ years (Go)`, `3 to 5 years of experience`. */
export function yearsText({
  min,
  max,
  skills,
  subject,
}: Pick<YearsComparison, 'min' | 'max' | 'skills' | 'subject'>): string {
  const length = max === null ? `${min}+ years` : `${min} to ${max} years`;
  const topic = skills.length > 0 ? skills.join(', ') : subject;
  return `${length}${topic === '' ? ' of experience' : ` (${topic})`}`;
}
