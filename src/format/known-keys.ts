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
  history: ['date', 'status', 'note', 'at', 'with', 'reason'],
  reminders: ['id', 'due', 'text', 'done', 'dismissed', 'snoozed'],
} as const;

/** Keys that people add of their own: AppTrack shows them under "More", and knows how they are spelled. */
const familiarKeys = ['recruiter'];

/** The known key that `key` is probably meant to be; null where it is known itself, or a key of its own. */
export function misspeltKey(
  key: string,
  known: readonly string[],
  familiar: readonly string[] = [],
): string | null {
  return known.includes(key) || familiar.includes(key) ? null : nearestWord(key, [...known, ...familiar]);
}

/** A key that is probably misspelt: its path, and the key that was meant. */
export interface Misspelling {
  path: (string | number)[];
  meant: string;
}

const nested = Object.entries(nestedKeys);

/** The misspelt keys of a frontmatter, at its top and in the mappings that AppTrack knows. */
export function misspeltKeys(values: Record<string, unknown>): Misspelling[] {
  const found: Misspelling[] = [];
  findMisspelt(values, applicationKeys, [], found);
  for (const [key, known] of nested) {
    const value = Object.hasOwn(values, key) ? values[key] : null;
    if (!Array.isArray(value)) findMisspelt(value, known, [key], found);
    else for (const [index, item] of value.entries()) findMisspelt(item, known, [key, index], found);
  }
  return found;
}

function findMisspelt(
  value: unknown,
  known: readonly string[],
  path: (string | number)[],
  found: Misspelling[],
): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
  for (const key in value) {
    if (known.includes(key)) continue;
    const meant = misspeltKey(key, known, path.length === 0 ? familiarKeys : []);
    if (meant !== null) found.push({ path: [...path, key], meant });
  }
}
