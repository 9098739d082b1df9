import { expect, it } from 'vitest';
import { eventLines, isCalendar, readCalendar } from './calendar-file.ts';

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

/** The first appointment of a calendar with more lines. */
const eventOf = (lines: readonly string[], before: readonly string[] = []) =>
  readCalendar(calendar(['DTSTART:20261203T140000Z', ...lines], before), 'Europe/Berlin')?.[0];

it('what an appointment does not say is left open', () => {
  expect(eventOf([])).toEqual({
    line: 3,
    uid: null,
    sequence: 0,
    isCancelled: false,
    at: '2026-12-03T15:00+01:00',
    sent: null,
    summary: '',
    description: '',
    place: null,
    people: [],
  });
});

it('one that is called off says so by itself, or its calendar does', () => {
  expect(eventOf(['STATUS:CANCELLED'])?.isCancelled).toBe(true);
  expect(eventOf(['STATUS:canceled'])?.isCancelled).toBe(true);
  expect(eventOf(['STATUS:CONFIRMED'])?.isCancelled).toBe(false);
  for (const status of ['UNCANCELLED', 'CANCELLED-NOT'])
    expect(eventOf([`STATUS:${status}`])?.isCancelled, status).toBe(false);
  expect(eventOf([], ['METHOD:cancel'])?.isCancelled).toBe(true);
  expect(eventOf([], ['METHOD:REQUEST'])?.isCancelled).toBe(false);
});

it('somebody’s yes or no says nothing of when', () => {
  for (const method of ['REPLY', 'counter', 'DECLINECOUNTER', 'REFRESH'])
    expect(eventOf([], [`METHOD:${method}`]), method).toBeUndefined();
  for (const method of ['REPLYING', 'NOREPLY'])
    expect(eventOf([], [`METHOD:${method}`]), method).toBeDefined();
});

it('it was sent on a day of the person’s zone', () => {
  expect(eventOf(['DTSTAMP:20261101T233000Z'])?.sent).toBe('2026-11-02');
  expect(eventOf(['DTSTAMP:20261101T223000Z'])?.sent).toBe('2026-11-01');
});

it('the place is where it is, else an address to meet at', () => {
  const zoom = 'https://acme.zoom.us/j/1?pwd=2';
  const cases: [lines: string[], place: string | null][] = [
    [['LOCATION:Berlin', 'URL:https://acme.example'], 'Berlin'],
    [['LOCATION:Zoom', 'URL:https://acme.example'], 'https://acme.example'],
    [['LOCATION:Zoom'], 'Zoom'],
    [['LOCATION:At Zoom', 'URL:https://acme.example'], 'At Zoom'],
    [['X-GOOGLE-CONFERENCE:https://meet.google.com/a', `DESCRIPTION:${zoom}`], 'https://meet.google.com/a'],
    [['X-MICROSOFT-SKYPETEAMSMEETINGURL:https://teams.microsoft.com/a'], 'https://teams.microsoft.com/a'],
    [[`DESCRIPTION:Join <${zoom}> or not`, 'URL:https://acme.example'], zoom],
    [['DESCRIPTION:See https://acme.example/zoom'], null],
    [['DESCRIPTION:http://acme.zoom.us/j/1'], 'http://acme.zoom.us/j/1'],
    [['DESCRIPTION:https://www.goto.com/join/1'], 'https://www.goto.com/join/1'],
    [['DESCRIPTION:https://gotomeeting.com/join/1'], 'https://gotomeeting.com/join/1'],
  ];
  for (const [lines, place] of cases) expect(eventOf(lines)?.place, lines.join()).toBe(place);
});

it('people are who calls and who comes, each once, by their addresses', () => {
  expect(
    eventOf([
      'ATTENDEE;CN="Doe\\, Jane":MAILTO:Jane@Acme.example',
      'ATTENDEE:mailto:jane@acme.example',
      'ATTENDEE;CUTYPE=RESOURCE:mailto:beamer@acme.example',
      'ATTENDEE;CUTYPE=group:mailto:all@acme.example',
      'ATTENDEE;CUTYPE=INDIVIDUAL:mailto:me@example.com',
      'ORGANIZER:mailto:boss@acme.example',
    ])?.people.map(({ address }) => address),
  ).toEqual(['boss@acme.example', 'jane@acme.example', 'me@example.com']);
  expect(
    eventOf([
      "ORGANIZER;CN=^'Jane ^'JD^' Doe^':sip:mailto:jane@acme.example",
      'ATTENDEE;CUTYPE=XROOM:mailto:a@acme.example',
      'ATTENDEE;CUTYPE=ROOMS:mailto:b@acme.example',
    ])?.people,
  ).toEqual([
    { name: 'Jane "JD" Doe', address: 'sip:mailto:jane@acme.example' },
    { name: '', address: 'a@acme.example' },
    { name: '', address: 'b@acme.example' },
  ]);
  const many = Array.from({ length: 40 }, (_, index) => `ATTENDEE:mailto:a${index}@acme.example`);
  expect(eventOf(many)?.people).toHaveLength(30);
});

it('texts are one line of three hundred characters, the description is whole', () => {
  const event = eventOf([
    `SUMMARY:a\\nb${'c'.repeat(400)}`,
    `DESCRIPTION:a\\n${'d'.repeat(400)}`,
    'UID: ',
    'SEQUENCE:x',
  ]);
  expect(event?.summary).toMatch(/^a bc/);
  expect(event?.summary.length).toBeLessThanOrEqual(301);
  expect(event?.description).toHaveLength(402);
  expect([event?.uid, event?.sequence]).toEqual([null, 0]);
  expect(eventOf([`DESCRIPTION:${'d'.repeat(13_000)}`])?.description).toHaveLength(12_000);
});

it('all calendars of a text are read, and two hundred appointments at most', () => {
  const one = calendar(['DTSTART:20261203T140000Z']);
  expect(readCalendar(`${one}\r\n${one}`, 'UTC')).toHaveLength(2);
  expect(readCalendar(`${one}\r\n`.repeat(210), 'UTC')).toHaveLength(200);
  expect(readCalendar(`${one}${' '.repeat(1_000_000)}`, 'UTC')).toBeNull();
  expect(readCalendar(calendar([`DTSTART${';X=1'.repeat(1000)}:20261203T140000Z`]), 'UTC')).toBeNull();
  const whole = `${one}${one}`.length + 'DESCRIPTION:\r\n'.length;
  const text = one.replace(
    'END:VEVENT',
    `DESCRIPTION:${'x'.repeat(1_000_000 - whole + one.length)}\r\nEND:VEVENT`,
  );
  expect(text).toHaveLength(1_000_000);
  expect(readCalendar(text, 'UTC')).toHaveLength(1);
  expect(readCalendar(text.replace('xx', 'xxx'), 'UTC')).toBeNull();
  expect(readCalendar(calendar([`DTSTART${';X=1'.repeat(999)}:20261203T140000Z`]), 'UTC')).toHaveLength(1);
  for (const fold of ['\r\n ', '\n ', '\n\t'])
    expect(
      readCalendar(
        calendar([`DTSTART${';X=1'.repeat(600)}${fold}${';X=1'.repeat(600)}:20261203T140000Z`]),
        'UTC',
      ),
      JSON.stringify(fold),
    ).toBeNull();
  const guests = Array.from(
    { length: 300 },
    (_, index) => `ATTENDEE;A=1;B=2;C=3;D=4:mailto:a${index}@acme.example`,
  );
  expect(
    readCalendar(calendar(['DTSTART:20261203T140000Z', ...guests]).replaceAll('\r\n', '\n'), 'UTC'),
  ).toHaveLength(1);
  expect(
    readCalendar(calendar([`DTSTART${';X=1'.repeat(900)}\r\n ;X=1:20261203T140000Z`]), 'UTC'),
  ).not.toBeNull();
});

it('a calendar is known by how it begins', () => {
  for (const text of ['BEGIN:VCALENDAR', '\uFEFF\n begin:vcalendar\n'])
    expect(isCalendar(text), text).toBe(true);
  for (const text of ['x BEGIN:VCALENDAR', 'BEGIN:VCALENDARS', `${' '.repeat(200)}BEGIN:VCALENDAR`])
    expect(isCalendar(text), text).toBe(false);
});

it('a start that is no time, or none at all, makes no appointment', () => {
  for (const start of [
    'DTSTART:soon',
    'DTSTART;VALUE=DATE:20261399',
    'DTSTART:20261203T250000',
    'DTEND:20261203T140000Z',
  ])
    expect(atOf(start), start).toBeUndefined();
});

it('what is due or noted in a calendar is no appointment, nor is what is only written like one', () => {
  const due = ['BEGIN:VTODO', 'DTSTART:20261203T140000Z', 'END:VTODO'];
  expect(readCalendar(calendar(['DTSTART:20261204T140000Z'], due), 'UTC')?.map(({ at }) => at)).toEqual([
    '2026-12-04T14:00+00:00',
  ]);
  expect(eventLines('DESCRIPTION:BEGIN:VEVENT\nBEGIN:VEVENTS\nBEGIN:VEVENT \t\rbegin:vevent')).toEqual([
    3, 4,
  ]);
  expect(readCalendar('BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nEND:X', 'UTC')).toBeNull();
});

/** A zone of a calendar's own that is ahead of UTC by so much, with more lines for its rules. */
const ownZone = (id: string, ahead: string, rules: readonly string[] = [], changes = 1) => [
  'BEGIN:VTIMEZONE',
  `TZID:${id}`,
  ...Array.from({ length: changes }, (_, index) => [
    'BEGIN:STANDARD',
    `DTSTART:${2000 - index}0101T000000`,
    `TZOFFSETFROM:${ahead}`,
    `TZOFFSETTO:${ahead}`,
    ...(index === 0 ? rules : []),
    'END:STANDARD',
  ]).flat(),
  'END:VTIMEZONE',
];

it('a zone of the calendar’s own counts by its id, where its rules are plain and few', () => {
  const at = (...zones: string[][]) => atOf('DTSTART;TZID=Our time:20261203T140000', zones.flat());
  const [unknown, known] = ['2026-12-03T14:00', '2026-12-03T14:00+05:00'];
  const other = ownZone('Other time', '+0900');
  expect(at(other, ownZone('Our time', '+0500'))).toBe(known);
  expect(at(other)).toBe(unknown);
  expect(at(...Array.from({ length: 49 }, () => other), ownZone('Our time', '+0500'))).toBe(known);
  expect(at(...Array.from({ length: 50 }, () => other), ownZone('Our time', '+0500'))).toBe(unknown);
  expect(at(ownZone('Our time', '+1400'))).toBe('2026-12-03T14:00+14:00');
  expect(at(ownZone('Our time', '+0500', [], 50))).toBe(known);
  expect(at(ownZone('Our time', '+0500', [], 51))).toBe(unknown);
  const yearly = 'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU';
  expect(at(ownZone('Our time', '+0500', [yearly]))).toBe(known);
  for (const odd of ['RRULE:FREQ=SECONDLY', 'RRULE:FREQ=YEARLY;BYSECOND=1']) {
    expect(at(ownZone('Our time', '+0500', [odd], 2)), odd).toBe(unknown);
    expect(at(ownZone('Our time', '+0500', [yearly, odd])), odd).toBe(unknown);
  }
});

it('a zone at the end of a path is that zone', () => {
  for (const path of ['/citadel.org/20210210_1/America/New_York', 'x/y/America/Argentina/Buenos_Aires'])
    expect(atOf(`DTSTART;TZID=${path}:20261203T140000`), path).toMatch(/^2026-12-03T14:00-0[35]:00$/);
});
