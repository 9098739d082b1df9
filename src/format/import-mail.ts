/** Confirmation mails as drafts. */
import type { CalendarDate } from '../core/calendar-date.ts';
import type { Config } from '../core/config.ts';
import { readConfirmation } from './confirmation-mail.ts';
import type { Drafts } from './draft.ts';
import type { Mail } from './mail.ts';

/** A draft for each mail that confirms an application; the others are refused with the reason. */
export function draftsOfMails(mails: readonly Mail[], config: Config, today: CalendarDate): Drafts {
  const found: Drafts = { drafts: [], refusals: [] };
  const applied = config.stages.find(({ kind }) => kind === 'applied');
  for (const mail of mails) {
    const confirmation = readConfirmation(mail);
    if ('why' in confirmation || applied === undefined) {
      const why = 'why' in confirmation ? confirmation.why : 'the configuration has no stage of kind applied';
      found.refusals.push({ line: mail.line, why: `could not tell: "${mail.subject}" ${why}` });
      continue;
    }
    const note = mail.subject === '' ? null : `Confirmed by mail: ${mail.subject}`;
    const entry = { date: mail.date ?? today, status: applied.id, note, at: null, with: [], reason: null };
    found.drafts.push({
      id: null,
      body: null,
      dated: mail.date !== null,
      line: mail.line,
      fields: { ...confirmation, history: [entry] },
    });
  }
  return found;
}
