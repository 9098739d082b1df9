import { expect, it } from 'vitest';
import { eventLines, readCalendar } from './calendar-file.ts';

const calendar = (lines: readonly string[], before: readonly string[] = []) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...before, 'BEGIN:VEVENT', ...lines, 'END:VEVENT', 'END:VCALENDAR'].join(
    '\r\n',
  );

const atOf = (start: string, before: readonly string[] = []) =>
  readCalendar(calendar([start], before), 'Europe/Berlin')?.[0]?.at;

/** A zone as Outlook writes it, from the year 1601. */
const outlookZone = (rule: string) => [
  'BEGIN:VTIMEZONE',
  'TZID:Eastern Standard Time',
  'BEGIN:STANDARD',
  'DTSTART:16010101T020000',
  'TZOFFSETFROM:-0400',
  'TZOFFSETTO:-0500',
  `RRULE:${rule};BYDAY=1SU;BYMONTH=11`,
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:16010101T020000',
  'TZOFFSETFROM:-0500',
  'TZOFFSETTO:-0400',
  `RRULE:${rule};BYDAY=2SU;BYMONTH=3`,
  'END:DAYLIGHT',
  'END:VTIMEZONE',
];

it('a time keeps its zone: none is written where it is the person’s own', () => {
  expect(atOf('DTSTART:20261203T140000Z')).toBe('2026-12-03T15:00+01:00');
  expect(atOf('DTSTART;TZID=Europe/Berlin:20261203T140000')).toBe('2026-12-03T14:00');
  expect(atOf('DTSTART;TZID=America/New_York:20260703T090000')).toBe('2026-07-03T09:00-04:00');
  expect(atOf('DTSTART;TZID=/citadel.org/20210210_1/Europe/Berlin:20261203T140000')).toBe('2026-12-03T14:00');
  expect(atOf('DTSTART:20261203T140000')).toBe('2026-12-03T14:00');
  expect(atOf('DTSTART;VALUE=DATE:20261203')).toBe('2026-12-03');
  const outlook = 'DTSTART;TZID=Eastern Standard Time:20261203T090000';
  expect(atOf(outlook, outlookZone('FREQ=YEARLY'))).toBe('2026-12-03T09:00-05:00');
  expect(atOf(outlook.replace('1203', '0703'), outlookZone('FREQ=YEARLY'))).toBe('2026-07-03T09:00-04:00');
  expect(atOf(outlook, outlookZone('FREQ=SECONDLY'))).toBe('2026-12-03T09:00');
});

it('place or address, people without rooms, and what is called off', () => {
  const [event] =
    readCalendar(
      calendar(
        [
          'UID:a@b',
          'SEQUENCE:2',
          'DTSTART:20261203T140000Z',
          'SUMMARY:Interview\\, round one',
          'LOCATION:Microsoft Teams Meeting',
          'DESCRIPTION:Join: https://teams.microsoft.com/l/1 soon\\nBye',
          'ORGANIZER;CN=Jane Doe:mailto:jane@acme.example',
          'ATTENDEE;CN=Me:mailto:me@example.com',
          'ATTENDEE;CUTYPE=ROOM;CN=Room 4:mailto:room4@acme.example',
        ],
        ['METHOD:CANCEL'],
      ),
      'UTC',
    ) ?? [];
  expect(event).toMatchObject({
    uid: 'a@b',
    sequence: 2,
    isCancelled: true,
    summary: 'Interview, round one',
    place: 'https://teams.microsoft.com/l/1',
    people: [
      { name: 'Jane Doe', address: 'jane@acme.example' },
      { name: 'Me', address: 'me@example.com' },
    ],
  });
});

it('each of several has its line, whatever of the others can be read', () => {
  const text = [
    'BEGIN:VCALENDAR',
    ...['SUMMARY:a', 'DTSTART:20261203T140000Z', 'DTSTART:20261204T140000Z'].flatMap((line) => [
      'BEGIN:VEVENT',
      line,
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ].join('\n');
  expect(readCalendar(text, 'UTC')?.map(({ line, at }) => `${line} ${at}`)).toEqual([
    '5 2026-12-03T14:00+00:00',
    '8 2026-12-04T14:00+00:00',
  ]);
  expect(eventLines(text)).toEqual([2, 5, 8]);
});

it('what is no calendar, or a broken one, is none', () => {
  for (const text of [
    '',
    'a,b',
    'BEGIN:VCALENDAR',
    'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nEND:X',
    calendar(['DTSTART:20269999T990000']),
  ])
    expect(readCalendar(text, 'UTC') ?? []).toEqual([]);
});
