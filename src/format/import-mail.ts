/** Mails as drafts, where they confirm an application, and as news of one, where they answer it. */

import type { CalendarDate } from '../core/calendar-date.ts';
import { type Config, stageOfKind } from '../core/config.ts';
import { historyEntry } from '../core/history-entry.ts';
import { oddYear } from '../core/odd-year.ts';
import { readConfirmation } from './confirmation-mail.ts';
import type { Drafts } from './draft.ts';
import { type Incoming, newsOfMail, ownAddresses } from './intake/incoming.ts';
import type { Mail } from './mail.ts';

/** What was read from mails. */
export interface MailDrafts extends Drafts {
  news: Incoming[];
  /** How many of several mails speak of no application. */
  unrelated: number;
}

/** A draft for each mail that confirms an application, and the news of those that answer one; the others are refused with the reason. */
export function draftsOfMails(mails: readonly Mail[], config: Config, today: CalendarDate): MailDrafts {
  const found: MailDrafts = { drafts: [], refusals: [], leftOut: [], news: [], unrelated: 0 };
  const own = ownAddresses(mails);
  for (const mail of mails) {
    const news = newsOfMail(mail, config, own);
    if (news.length > 0) found.news.push(...news);
    else addConfirmation(mail, found, { config, today, isOne: mails.length === 1 });
  }
  return found;
}

function addConfirmation(
  mail: Mail,
  found: MailDrafts,
  { config, today, isOne }: { config: Config; today: CalendarDate; isOne: boolean },
): void {
  const confirmation = readConfirmation(mail);
  const applied = stageOfKind(config, 'applied');
  if ('why' in confirmation || applied === undefined) {
    if (!isOne && 'why' in confirmation && confirmation.isUnrelated === true) {
      found.unrelated += 1;
      return;
    }
    const why = 'why' in confirmation ? confirmation.why : 'the configuration has no stage of kind applied';
    found.refusals.push({ line: mail.line, why: `could not tell: "${mail.subject}" ${why}` });
    return;
  }
  const note = mail.subject === '' ? null : `Confirmed by mail: ${mail.subject}`;
  const odd = mail.date === null ? null : oddYear(mail.date, config.lastYear);
  if (odd !== null) found.leftOut.push({ line: mail.line, why: `its date is left out: ${odd.message}` });
  const sent = odd === null ? mail.date : null;
  const entry = historyEntry({ date: sent ?? today, status: applied.id, note });
  const extra = mail.messageId === null ? {} : { extra: { message: mail.messageId } };
  found.drafts.push({
    id: null,
    body: null,
    dated: sent !== null,
    line: mail.line,
    fields: { ...confirmation, history: [{ ...entry, ...extra }] },
  });
}
