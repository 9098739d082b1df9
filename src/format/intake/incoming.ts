/** Mails and calendars that bring news of an application: what they say, before it is known of which. */
import type { CalendarDate } from '../../core/calendar-date.ts';
import type { Config } from '../../core/config.ts';
import { isForEverybody } from '../../core/mail-hosts.ts';
import { oddYear } from '../../core/odd-year.ts';
import { singleLine } from '../../core/plain-text.ts';
import { namedIn } from '../confirmation-mail.ts';
import type { Mail } from '../mail.ts';
import { type CalendarEvent, readCalendar } from './calendar-file.ts';
import { foldPhrase, ownLines } from './own-words.ts';
import { type Answer, isReply, type Round, readAnswer, roundOf } from './read-answer.ts';
import { type ToldTime, timesIn } from './read-times.ts';

/** News of an application. */
export interface Incoming {
  /** Where it comes from. */
  line: number;
  /** The subject of the mail, or what the appointment is called. */
  subject: string;
  senderName: string;
  senderAddress: string;
  /** The day on which it was sent; null where that cannot be told. */
  date: CalendarDate | null;
  /** The message's id. */
  message: string | null;
  /** The ids of the messages that it answers. */
  thread: readonly string[];
  /** What the sender wrote. */
  text: string;
  answer: Answer;
  event: CalendarEvent | null;
  /** Times that an invitation names in its words; none where an appointment comes with it. */
  times: readonly ToldTime[];
  /** The role that it names in a way that is known. */
  role: string | null;
  /** Addresses that are the person's own. */
  own: readonly string[];
}

/** The news in a mail, none where it brings none; `own` are the addresses of the person's own. */
export function newsOfMail(mail: Mail, config: Config, own: readonly string[]): Incoming[] {
  if (own.includes(mail.senderAddress) || isForEverybody(mail.senderAddress)) return [];
  const answer = readAnswer(mail);
  const events = mail.calendars.flatMap((text) => readCalendar(text, config.timezone) ?? []);
  if (answer === null && events.length === 0) return [];
  const date = mail.date === null || oddYear(mail.date, config.lastYear) !== null ? null : mail.date;
  const news = {
    line: mail.line,
    subject: mail.subject,
    senderName: mail.senderName,
    senderAddress: mail.senderAddress,
    date,
    message: mail.messageId,
    thread: mail.thread,
    text: ownLines(mail.text).join('\n'),
    role: namedIn(mail).role,
    own: [...own, ...(mail.recipients.length === 1 ? mail.recipients : [])],
  };
  const speaks = answer?.kind === 'rejected' || answer?.kind === 'withdrawn';
  // Who is refused in the same breath has nothing to come to, but for what is called off.
  const kept = [...new Map(events.map((event) => [event.uid ?? event.at, event])).values()];
  if (answer !== null && (kept.length === 0 || speaks)) {
    const said = isReply(mail.subject) ? news.text : `${mail.subject}\n${news.text}`;
    const isMeeting = answer.kind === 'interview' && date !== null;
    const times = isMeeting ? timesIn(said, { sent: date, timeZone: config.timezone }) : [];
    return [{ ...news, answer, event: null, times }];
  }
  return kept.map((event) => ({
    ...news,
    times: [],
    answer: answerOfEvent(event, `${mail.subject}\n${news.text}`),
    event,
  }));
}

/** The news in a calendar that came by itself; null where the text is no calendar that can be read. */
export function newsOfCalendar(text: string, config: Config): Incoming[] | null {
  return (
    readCalendar(text, config.timezone)?.map((event) => ({
      line: event.line,
      subject: event.summary,
      senderName: event.people[0]?.name ?? '',
      senderAddress: event.people[0]?.address ?? '',
      date: event.sent === null || oddYear(event.sent, config.lastYear) !== null ? null : event.sent,
      message: null,
      thread: [],
      text: event.description,
      answer: answerOfEvent(event, ''),
      event,
      times: [],
      role: null,
      own: [],
    })) ?? null
  );
}

const interviewing =
  /interview|gesprach|entretien|entrevue|entrevista|screen|kennenlern|on-?site|technical|recruit|candida|bewerb|probetag|probearbeit/;

function answerOfEvent(event: CalendarEvent, around: string): Answer {
  const text = foldPhrase(`${event.summary} ${event.description.slice(0, 2000)} ${around.slice(0, 2000)}`);
  const named = roundOf(foldPhrase(event.summary));
  const round: Round = named === 'any' ? roundOf(foldPhrase(around.slice(0, 300))) : named;
  const place = event.place === null ? '' : `, ${event.place}`;
  return {
    kind: 'interview',
    round,
    isClosed: false,
    quote: singleLine(`${event.summary}${place}`, 300),
    certain: interviewing.test(text),
  };
}

/** The addresses that most of the mails went to: whoever takes in a folder of mails is the one who got them. */
export function ownAddresses(mails: readonly Mail[]): string[] {
  const counts = new Map<string, number>();
  for (const { recipients } of mails)
    for (const address of new Set(recipients)) counts.set(address, (counts.get(address) ?? 0) + 1);
  return [...counts].filter(([, count]) => count > 2 && count > mails.length / 2).map(([address]) => address);
}
