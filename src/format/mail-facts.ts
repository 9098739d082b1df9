/** What a mail tells of an application that it confirms. */
import type { CalendarDate } from '../core/calendar-date.ts';
import { readConfirmation } from './confirmation-mail.ts';
import { writableText } from './control-characters.ts';
import { type PostingFacts, parsePostingText } from './job-posting.ts';
import { parseMails } from './mail.ts';

/** The facts of a mail as it was saved or copied with its head; of one that confirms nothing its text alone, which is said. */
export async function factsOfMail(
  source: string,
  timezone: string,
  today: CalendarDate,
): Promise<PostingFacts> {
  const [mail, ...others] = await parseMails(source, timezone);
  const text = writableText(mail?.text ?? source);
  const plain = { ...parsePostingText(text, today), from: 'mail' as const };
  const more = others.length === 0 ? [] : [`only the first of ${others.length + 1} mails was read`];
  if (mail === undefined) return plain;
  const confirmation = readConfirmation(mail);
  if ('why' in confirmation)
    return { ...plain, said: [`the mail "${mail.subject}" ${confirmation.why}`, ...more, ...plain.said] };
  return {
    ...plain,
    ...confirmation,
    guessed: [],
    said: more,
    posting: '',
    notes: text,
    applied: mail.date,
  };
}
