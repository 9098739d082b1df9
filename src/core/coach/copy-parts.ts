/** What a coach's copy and its stand-in have in common: ids, résumés of letters, and settings of which none was named. */
import type { Resume } from '../application.ts';
import { type Config, defaultConfig } from '../config.ts';

/** The name of the copy. */
export const copyTitle = 'Coach’s copy';

/** The id of a company's application: its letters, and from the second on the number. */
export function copiedId(letters: string, number: number): string {
  return `company-${letters.toLowerCase()}${number === 1 ? '' : `-${number}`}`;
}

/** The id of the résumé of these letters. */
export function copiedResumeId(letters: string): string {
  return `resume-${letters.toLowerCase()}`;
}

/** A résumé of which nothing is told but its letters. */
export function copiedResume(letters: string): Resume {
  const id = copiedResumeId(letters);
  const label = `Résumé ${letters}`;
  return { id, path: `resumes/${id}.md`, name: null, label, updated: null, original: null, body: '' };
}

/** What the figures need, and nothing that was named. The zone says where somebody lives; the copy's is nobody's. */
export function copiedConfig(config: Config, stages: Config['stages']): Config {
  const { weeklyGoal, currency, quietAfter, reminders, lastYear } = config;
  return {
    ...defaultConfig(),
    title: copyTitle,
    weeklyGoal,
    currency,
    quietAfter,
    reminders,
    lastYear,
    stages,
  };
}
