/** The keys that an application file may have, and what is probably a misspelling of one. */
import { nearestWord } from '../core/suggest.ts';

/** The keys at the top of the frontmatter, in the order in which AppTrack writes them. */
export const applicationKeys = [
  'company',
  'role',
  'source',
  'url',
  'location',
  'workMode',
  'employment',
  'salary',
  'resume',
  'deadline',
  'tags',
  'priority',
  'contacts',
  'offer',
  'history',
  'reminders',
] as const;

/** The keys of the mappings inside, in the order in which AppTrack writes them. */
export const nestedKeys = {
  salary: ['min', 'max', 'currency', 'period'],
  contacts: ['name', 'role', 'email', 'phone', 'url', 'note'],
  offer: ['base', 'bonus', 'equity', 'currency', 'period', 'decideBy'],
  history: ['date', 'status', 'note', 'at', 'minutes', 'with', 'url', 'reason', 'dateGuessed', 'cancelled'],
  reminders: ['id', 'due', 'text', 'done', 'dismissed', 'snoozed'],
} as const;

/** Keys that people add of their own: AppTrack shows them under "More", and knows how they are spelled. */
export const familiarKeys: readonly string[] = ['recruiter'];

/** The known key that `key` is probably meant to be; null where it is known itself, or a key of its own. */
export function misspeltKey(
  key: string,
  known: readonly string[],
  familiar: readonly string[] = [],
): string | null {
  return known.includes(key) || familiar.includes(key) ? null : nearestWord(key, [...known, ...familiar]);
}
