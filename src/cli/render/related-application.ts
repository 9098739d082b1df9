/** Warning of what a new application may repeat. */
import type { RelatedApplication, Relation } from '../../operations/find-related.ts';

const words: Record<Relation, string> = {
  'same-url': 'This is probably a duplicate, with the same address:',
  'same-role': 'This is probably a duplicate, the same role is still open:',
  'same-company': 'You have applied at this company before:',
};

/** One line about an earlier application. */
export function relatedText({ relation, facts }: RelatedApplication): string {
  const { application, stage, lastActivity } = facts;
  const standing = [stage?.id ?? 'planned', lastActivity].filter(Boolean).join(', ');
  const lead =
    relation === 'same-company' && facts.appliedOn === null
      ? 'You noted this company before:'
      : words[relation];
  return `${lead} ${application.company}, ${application.role} (${standing}) ${application.path}`;
}
