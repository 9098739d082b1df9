import { expect, it } from 'vitest';
import { calendarDate } from '../../core/calendar-date.ts';
import { aConfig } from '../../testing/builders.ts';
import type { Mail } from '../mail.ts';
import { newsOfCalendar, newsOfMail, ownAddresses } from './incoming.ts';

const config = aConfig({ timezone: 'UTC' });
const mailWith = (more: Partial<Mail>): Mail => ({
  subject: 'Your application',
  senderName: 'Jane',
  senderAddress: 'jane@acme.com',
  date: calendarDate('2026-11-04'),
  messageId: 'm1',
  thread: ['m0'],
  recipients: ['me@example.com'],
  calendars: [],
  text: 'We invite you to an interview.',
  line: 7,
  ...more,
});
const newsOf = (more: Partial<Mail>, own: string[] = []) => newsOfMail(mailWith(more), config, own);

/** A calendar of appointments, each by its lines. */
const calendar = (...events: string[][]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0']
    .concat(events.flatMap((lines) => ['BEGIN:VEVENT', 'DTSTART:20261203T140000Z', ...lines, 'END:VEVENT']))
    .concat('END:VCALENDAR')
    .join('\r\n');

it('an answer is news with what is known of its mail', () => {
  expect(newsOf({ text: 'We invite you to an interview.\n> old words' }, ['old@example.com'])).toEqual([
    {
      line: 7,
      subject: 'Your application',
      senderName: 'Jane',
      senderAddress: 'jane@acme.com',
      date: '2026-11-04',
      message: 'm1',
      thread: ['m0'],
      text: 'We invite you to an interview.',
      role: null,
      own: ['old@example.com', 'me@example.com'],
      answer: expect.objectContaining({ kind: 'interview', certain: true }),
      event: null,
      times: [],
    },
  ]);
  expect(newsOf({ recipients: ['a@b.c', 'd@e.f'] })[0]?.own).toEqual([]);
  expect(newsOf({ date: null })[0]?.date).toBeNull();
  expect(newsOf({ date: calendarDate('0206-11-04') })[0]?.date).toBeNull();
});

it('mails to everybody, of one’s own, and without an answer bring none', () => {
  expect(newsOf({ senderAddress: 'newsletter@acme.com' })).toEqual([]);
  expect(newsOf({}, ['jane@acme.com'])).toEqual([]);
  expect(newsOf({ text: 'Thank you for your application.' })).toEqual([]);
  expect(newsOf({ text: 'Hello', calendars: ['no calendar'] })).toEqual([]);
});

it('an invitation has the times of its words and of its own subject, a refusal has none', () => {
  const times = (more: Partial<Mail>) => newsOf(more)[0]?.times.map(({ at }) => at);
  const invited = 'We invite you to an interview on 12 November 2026 at 10:00.';
  expect(times({ text: invited })).toEqual(['2026-11-12T10:00']);
  expect(times({ subject: 'Interview on 12 November 2026 at 10:00' })).toEqual(['2026-11-12T10:00']);
  expect(times({ subject: 'Re: Interview on 12 November 2026 at 10:00' })).toEqual([]);
  expect(times({ text: invited, date: null })).toEqual([]);
  expect(times({ text: 'We decided not to proceed on 12 November 2026 at 10:00.' })).toEqual([]);
});

it('appointments are news of their own, each once, unless the mail refuses or takes back', () => {
  const calendars = [
    calendar(['UID:a', 'SUMMARY:Phone interview', 'LOCATION:Berlin']),
    calendar(['UID:a', 'SUMMARY:Phone interview, moved'], ['UID:b', 'SUMMARY:Lunch']),
  ];
  const told = newsOf({ text: 'See you then.', subject: 'Technical talk', calendars });
  expect(told.map(({ answer, event, times }) => [answer.quote, answer.round, event?.uid, times])).toEqual([
    ['Phone interview, moved', 'phone', 'a', []],
    ['Lunch', 'technical', 'b', []],
  ]);
  expect(told.map(({ answer }) => [answer.kind, answer.certain, answer.isClosed])).toEqual([
    ['interview', true, false],
    ['interview', true, false],
  ]);
  expect(newsOf({ calendars }).map(({ event }) => event?.uid)).toEqual(['a', 'b']);
  for (const text of ['We decided not to proceed.', 'You have withdrawn your application.'])
    expect(newsOf({ text, calendars }).map(({ event }) => event)).toEqual([null]);
});

it('a calendar by itself tells who calls, when it was sent, and whether it is an interview', () => {
  const text = calendar([
    'SUMMARY:Onsite interview',
    'LOCATION:Berlin',
    'DESCRIPTION:Bring a pen',
    'DTSTAMP:20261101T100000Z',
    'ORGANIZER;CN=Jane:mailto:jane@acme.com',
  ]);
  expect(newsOfCalendar(text, config)).toMatchObject([
    {
      subject: 'Onsite interview',
      senderName: 'Jane',
      senderAddress: 'jane@acme.com',
      date: '2026-11-01',
      message: null,
      thread: [],
      text: 'Bring a pen',
      answer: { kind: 'interview', round: 'onsite', quote: 'Onsite interview, Berlin', certain: true },
      times: [],
      role: null,
      own: [],
    },
  ]);
  expect(newsOfCalendar(calendar(['SUMMARY:Lunch', 'DTSTAMP:02061101T100000Z']), config)).toMatchObject([
    {
      senderName: '',
      senderAddress: '',
      date: null,
      answer: { round: 'any', quote: 'Lunch', certain: false },
    },
  ]);
  expect(newsOfCalendar('no calendar', config)).toBeNull();
});

it('the person’s own address is that to which most of at least three mails went', () => {
  const to = (...recipients: string[]) => mailWith({ recipients });
  expect(ownAddresses([to('a', 'b', 'a'), to('a'), to('a', 'c'), to('b')])).toEqual(['a']);
  expect(ownAddresses([to('a'), to('a')])).toEqual([]);
  expect(ownAddresses([to('a'), to('a'), to('a'), to('b'), to('b'), to('b')])).toEqual([]);
});
