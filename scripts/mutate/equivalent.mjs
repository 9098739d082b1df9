/**
 * Changes that no test can notice, since the program does the same with them: the file, the change as
 * `npm run mutate` writes it, and the reason.
 *
 * @type {[file: string, change: string, reason: string][]}
 */
export const equivalent = [
  ...same('src/core/reminders/derive.ts', {
    'facts.stage !== null && isClosed(facts.stage.kind) → false':
      'a shortcut: what ends an application overtakes all of its reminders',
    'a.due < b.due → a.due <= b.due': 'equal days are settled above',
    'date != null → true': 'null is not <= any text',
    'entry.stage?.kind → entry.stage.kind': 'entries without a stage are left out before',
    'maker.entry.stage?.kind → maker.entry.stage.kind': 'entries without a stage are left out before',
    'day !== null → true': 'no text is > null',
    'entry.at === null → false': 'null is no date-time, which gives null again',
  }),
  ...same('src/core/reminders/reminder-id.ts', {
    [String.raw`/^(.*):((?:follow_up|interview_prep|thank_you|offer_decision|custom):\d{4}-\d{2}-\d{2}(?::.+)?)$/s → /(.*):((?:follow_up|interview_prep|thank_you|offer_decision|custom):\d{4}-\d{2}-\d{2}(?::.+)?)$/s`]:
      'what matches further on matches from the start, too',
  }),
  ...same('src/core/reminders/reminder-text.ts', {
    'entry?.stage?.label → entry?.stage.label': 'an interview has a stage',
    '\'Interview\' → ""': 'an interview has a stage, and that a label',
    'entry?.at → entry.at': 'a preparation has an entry',
  }),
];

/** @returns {[file: string, change: string, reason: string][]} */
function same(file, changes) {
  return Object.entries(changes).map(([change, reason]) => [file, change, reason]);
}
