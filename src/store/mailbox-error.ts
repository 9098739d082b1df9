/** Why no mails could be read. */
import { plainLine } from '../core/plain-text.ts';

/** What went wrong, in lines for people; whatever a server said stays within its line. */
export class MailboxError extends Error {
  override name = 'MailboxError';
  constructor(message: string | readonly string[]) {
    super([message].flat().map(plainLine).join('\n'));
  }
}
