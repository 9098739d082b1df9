/** Confirmation mails as drafts. */

import type { CalendarDate } from '../core/calendar-date.ts';
import type { Config } from '../core/config.ts';
import { historyEntry } from '../core/history-entry.ts';
import { oddYear } from '../core/odd-year.ts';
import { readConfirmation } from './confirmation-mail.ts';
import type { Drafts } from './draft.ts';
import type { Mail } from './mail.ts';

/** A draft for each mail that confirms an application; the others are refused with the reason. */
export function draftsOfMails(mails: readonly Mail[], config: Config, today: CalendarDate): Drafts {
  const found: Drafts = { drafts: [], refusals: [], leftOut: [] };
  const applied = config.stages.find(({ kind }) => kind === 'applied');
  for (const mail of mails) {
    const confirmation = readConfirmation(mail);
    if ('why' in confirmation || applied === undefined) {
      const why = 'why' in confirmation ? confirmation.why : 'the configuration has no stage of kind applied';
      found.refusals.push({ line: mail.line, why: `could not tell: "${mail.subject}" ${why}` });
      continue;
    }
    const note = mail.subject === '' ? null : `Confirmed by mail: ${mail.subject}`;
    const odd = mail.date === null ? null : oddYear(mail.date, config.lastYear);
    if (odd !== null) found.leftOut.push({ line: mail.line, why: `its date is left out: ${odd.message}` });
    const sent = odd === null ? mail.date : null;
    const entry = historyEntry({ date: sent ?? today, status: applied.id, note });
    found.drafts.push({
      id: null,
      body: null,
      dated: sent !== null,
      line: mail.line,
      fields: { ...confirmation, history: [entry] },
    });
  }
  return found;
}
