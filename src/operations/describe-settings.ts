/** What a change of settings is about, in words. */
import type { Config } from '../core/config.ts';
import { parseConfig } from '../format/config-file.ts';
import { sameValue } from './json-values.ts';

const words: Partial<Record<keyof Config, string>> = {
  demo: 'sample data',
  timezone: 'time zone',
  weeklyGoal: 'weekly goal',
  quietAfter: 'days until quiet',
  reminders: 'days of reminders',
  digest: 'weekly digest',
  busyCalendar: 'calendar of busy times',
  skills: 'own skills',
  import: 'what imports remember',
  coach: 'what a coach may see',
};

/** The settings that are different between two texts of a configuration; null stands for no file. */
export function describeSettings(before: string | null, after: string | null): string[] {
  const [one, other] = [before, after].map((text) => parseConfig({ path: '', text: text ?? '' }).config);
  if (one === undefined || other === undefined) return [];
  const keys = Object.keys(one) as (keyof Config)[];
  return keys.filter((key) => !sameValue(one[key], other[key])).map((key) => words[key] ?? key);
}
