/** Mails of job applications, one by one (`.eml`, RFC 5322) or many in a mailbox (`.mbox`, RFC 4155). */
import PostalMime, { type Attachment, type Email } from 'postal-mime';
import type { CalendarDate } from '../core/calendar-date.ts';
import { dayInZone } from '../core/local-date-time.ts';
import { singleLine } from '../core/plain-text.ts';
import { htmlToMarkdown } from './html-to-markdown.ts';
import { readInstant } from './instant.ts';

/** What matters of a mail. */
export interface Mail {
  subject: string;
  /** The sender's display name, or an empty text. */
  senderName: string;
  /** The sender's address in lower case, or an empty text. */
  senderAddress: string;
  /** The day it was sent, in the given time zone; null where it does not tell. */
  date: CalendarDate | null;
  /** Its id without brackets; null where it has none. */
  messageId: string | null;
  /** The ids of the messages that it answers. */
  thread: readonly string[];
  /** The addresses that it went to, in lower case. */
  recipients: readonly string[];
  /** The texts of its calendar parts. */
  calendars: readonly string[];
  text: string;
  /** The line of the file it starts on, from 1. */
  line: number;
}

/** The mails in a file: one, or those of a mailbox where it begins with a `From ` line. Each tells its own character set. */
export async function parseMails(file: string | Uint8Array, timeZone: string): Promise<Mail[]> {
  const mails: Mail[] = [];
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  for (const { line, source } of splitMailbox(asCharacters(bytes)))
    mails.push(await parseMail(source, line, timeZone));
  return mails;
}

/** Each byte as the character of its number: lines can be told apart whatever they are written in. */
function asCharacters(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return parts.join('');
}

/** A mailbox's mails; a quoted `>From ` at the start of a line loses one `>`. */
function splitMailbox(text: string): { line: number; source: string }[] {
  if (!text.startsWith('From ')) return [{ line: 1, source: text }];
  const mails: { line: number; lines: string[] }[] = [];
  let afterBlank = true;
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (afterBlank && /^From \S/.test(line)) mails.push({ line: index + 1, lines: [] });
    else mails.at(-1)?.lines.push(line.replace(/^>(>*From )/, '$1'));
    afterBlank = line === '';
  }
  return mails.map(({ line, lines }) => ({ line, source: lines.join('\r\n') }));
}

async function parseMail(source: string, line: number, timeZone: string): Promise<Mail> {
  const bytes = Uint8Array.from(source, (char) => char.charCodeAt(0));
  let mail: Email;
  try {
    mail = await PostalMime.parse(bytes, { maxNestingDepth: 20 });
  } catch {
    // Parts in parts without end, or a heap of headers: one mail of many, and no reason to leave the others.
    mail = { headers: [], headerLines: [], attachments: [] };
  }
  const sent = mail.date === undefined ? null : readInstant(mail.date);
  const plain = mail.text?.trim();
  return {
    subject: oneLine(mail.subject ?? ''),
    senderName: oneLine(mail.from?.name ?? ''),
    senderAddress: (mail.from?.address ?? '').toLowerCase(),
    date: sent === null ? null : dayInZone(sent, timeZone),
    messageId: idsIn(mail.messageId)[0] ?? null,
    thread: [...idsIn(mail.inReplyTo), ...idsIn(mail.references)],
    recipients: [...(mail.to ?? []), ...(mail.cc ?? [])]
      .flatMap(({ address, group }) => group?.map((one) => one.address) ?? address ?? [])
      .slice(0, mostNames)
      .map((address) => address.toLowerCase()),
    calendars: mail.attachments.flatMap(calendarOf).slice(0, mostNames),
    text: plain || (mail.html === undefined ? '' : htmlToMarkdown(withoutTables(mail.html))),
    line,
  };
}

/** More are no mail to one person. */
const mostNames = 50;

/** The ids of messages in a header, without brackets. */
function idsIn(header: string | undefined): string[] {
  const found = (header ?? '').slice(0, 20_000).match(/[^\s<>,]{1,250}@[^\s<>,]{1,250}/g) ?? [];
  return found.map((id) => singleLine(id));
}

function calendarOf({ mimeType, filename, content }: Attachment): string[] {
  if (mimeType !== 'text/calendar' && !/\.ics$/i.test(filename ?? '')) return [];
  return [typeof content === 'string' ? content : new TextDecoder().decode(content)];
}

/** The tables of mails are for their layout: each cell as a block of its own. */
function withoutTables(html: string): string {
  return html.replace(/<(\/?)(?:table|thead|tbody|tfoot|tr|td|th)(?![a-z])[^<>]*>/gi, '<$1div>');
}

const oneLine = (text: string): string => singleLine(text, 1000);
