import { expect, test } from 'vitest';
import { reminderSentence } from './sentence-dates.ts';

test.each([
  [
    'interview_prep',
    'Prepare for Onsite with Days 2026-01-01 on 2026-11-20 at 15:30 (Jane)',
    ['Prepare for Onsite with Days 2026-01-01 on ', { at: '2026-11-20T15:30' }, ' (Jane)'],
  ],
  [
    'interview_prep',
    'Prepare on 2026-11-20 at 15:30:00+02:00',
    ['Prepare on ', { at: '2026-11-20T15:30:00+02:00' }, ''],
  ],
  ['interview_prep', 'Prepare for Onsite with Acme', ['Prepare for Onsite with Acme']],
  [
    'offer_decision',
    'Decide on the offer of Acme by 2026-11-30',
    ['Decide on the offer of Acme by ', { day: '2026-11-30' }, ''],
  ],
  ['offer_decision', 'Decide by 2026-13-45', ['Decide by 2026-13-45']],
  ['custom', 'Ask before 2026-11-20', ['Ask before 2026-11-20']],
  ['follow_up', 'Follow up with 2026-11-20 about it', ['Follow up with 2026-11-20 about it']],
] as const)('%s: %s', (kind, text, parts) => {
  expect(reminderSentence({ kind, text })).toEqual(parts);
});
