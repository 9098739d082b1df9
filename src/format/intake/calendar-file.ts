/** Appointments in the calendars that others send (`.ics`, RFC 5545; as invitations, RFC 5546). */
import ICAL from 'ical.js';
import type { CalendarDate } from '../../core/calendar-date.ts';
import { atAhead, atInZone, dayOf, instantOf } from '../../core/local-date-time.ts';
import { singleLine } from '../../core/plain-text.ts';
import { isSameZone, timeZoneNamed } from '../../core/time-zone.ts';
import { readInstant } from '../instant.ts';

/** An appointment that somebody sent. */
export interface CalendarEvent {
  /** Where it begins. */
  line: number;
  /** What names it in later updates; null where it has none. */
  uid: string | null;
  /** Which version of it this is. */
  sequence: number;
  isCancelled: boolean;
  /** When it begins, as an entry's `at` has it. */
  at: string;
  /** The day on which it was sent, in the person's time zone; null where it does not say. */
  sent: CalendarDate | null;
  summary: string;
  description: string;
  /** Where: a place, or the address to meet at; null where it does not say. */
  place: string | null;
  /** Who calls the meeting and who comes, in this order. */
  people: { name: string; address: string }[];
}

const longestCalendar = 1_000_000;
const mostEvents = 200;
const mostPeople = 30;
const longestText = 300;

/** The appointments of a calendar, each once; null where the text is none. */
export function readCalendar(text: string, timeZone: string): CalendarEvent[] | null {
  if (!isCalendar(text) || text.length > longestCalendar || hasEndlessLine(text)) return null;
  try {
    const parsed: unknown[] = ICAL.parse(text) as unknown[];
    const calendars = (typeof parsed[0] === 'string' ? [parsed] : parsed).map(
      (one) => new ICAL.Component(one as unknown[]),
    );
    const lines = eventLines(text);
    return calendars
      .flatMap((calendar) => calendar.getAllSubcomponents('vevent').map((event) => ({ event, calendar })))
      .slice(0, mostEvents)
      .flatMap(({ event, calendar }, index) => {
        try {
          return eventOf(event, calendar, lines[index] ?? 1, timeZone);
        } catch {
          // One that it cannot read stops no other.
          return [];
        }
      });
  } catch {
    // What it cannot parse, the library throws for in many ways.
    return null;
  }
}

/** Whether a line has more parameters than any does: the library goes through the line anew for each. */
const hasEndlessLine = (text: string): boolean =>
  text
    .replace(/\r?\n[ \t]/g, '')
    .split(/\r?\n/)
    .some((line) => line.split(';', 1002).length > 1000);

/** The lines on which the appointments of a calendar begin, those that cannot be read among them. */
export const eventLines = (text: string): number[] =>
  text.split(/\r\n|\n|\r/).flatMap((line, index) => (/^BEGIN:VEVENT\s*$/i.test(line) ? [index + 1] : []));

/** Whether a text begins as a calendar does. */
export const isCalendar = (text: string): boolean => /^\uFEFF?\s*BEGIN:VCALENDAR\b/i.test(text.slice(0, 200));

/** The appointment; nothing where it is a reply, which is somebody's yes or no, or has no time that can be read. */
function eventOf(
  event: ICAL.Component,
  calendar: ICAL.Component,
  line: number,
  timeZone: string,
): CalendarEvent[] {
  const method = textOf(calendar, 'method').toUpperCase();
  const isReply = /^(?:REPLY|COUNTER|DECLINECOUNTER|REFRESH)$/.test(method);
  const at = isReply ? null : startOf(event, calendar, timeZone);
  if (at === null) return [];
  const stamp = event.getFirstPropertyValue('dtstamp');
  const sent = stamp === null ? null : readInstant(String(stamp));
  const description = longTextOf(event, 'description');
  const isCancelled = method === 'CANCEL' || /^CANCELL?ED$/i.test(textOf(event, 'status'));
  return [
    {
      line,
      uid: textOf(event, 'uid') || null,
      sequence: Number.parseInt(textOf(event, 'sequence'), 10) || 0,
      isCancelled,
      at,
      sent: sent === null ? null : dayOf(atInZone(sent, timeZone), timeZone),
      summary: textOf(event, 'summary'),
      description,
      place: placeOf(event, description),
      people: peopleOf(event),
    },
  ];
}

function longTextOf(component: ICAL.Component, name: string): string {
  return String(component.getFirstPropertyValue(name) ?? '').slice(0, 12_000);
}

const textOf = (component: ICAL.Component, name: string): string =>
  singleLine(longTextOf(component, name), longestText);

const meetingLink =
  /https?:\/\/[^\s<>"']{0,100}(?:zoom\.us|teams\.microsoft|teams\.live|meet\.google|webex\.com|whereby\.com|meet\.jit\.si|goto(?:meeting)?\.com)[^\s<>"']{0,300}/i;

function placeOf(event: ICAL.Component, description: string): string | null {
  const places = [
    textOf(event, 'location'),
    textOf(event, 'x-google-conference'),
    textOf(event, 'x-microsoft-skypeteamsmeetingurl'),
    meetingLink.exec(description)?.[0] ?? '',
    textOf(event, 'url'),
  ];
  // "Microsoft Teams Meeting" is no place where there is an address for it.
  const [named = '', ...links] = places;
  const link = links.find((one) => one !== '') ?? '';
  if (/^(?:microsoft teams|zoom|google meet|online|video)/i.test(named) && link !== '')
    return singleLine(link);
  return named || singleLine(link) || null;
}

function peopleOf(event: ICAL.Component): CalendarEvent['people'] {
  const all = ['organizer', 'attendee'].flatMap((name) =>
    event
      .getAllProperties(name)
      .slice(0, mostPeople)
      .filter((one) => !/^(?:ROOM|RESOURCE|GROUP)$/i.test(String(one.getFirstParameter('cutype') ?? '')))
      .map((one) => ({
        name: singleLine(String(one.getFirstParameter('cn') ?? ''), 100).replace(/^"|"$/g, ''),
        address: singleLine(String(one.getFirstValue() ?? ''), 250)
          .replace(/^mailto:/i, '')
          .toLowerCase(),
      })),
  );
  return all.filter((one, index) => all.findIndex(({ address }) => address === one.address) === index);
}

/** When an event begins; null where it says no such time. */
function startOf(event: ICAL.Component, calendar: ICAL.Component, timeZone: string): string | null {
  const property = event.getFirstProperty('dtstart');
  const time = property?.getFirstValue();
  if (property == null || !(time instanceof ICAL.Time)) return null;
  // As it stands there: the library makes a day of a 99th one.
  const raw = String(property.toJSON()[3]);
  const written = raw.replace(/:\d\dZ?$/, '');
  if (time.isDate) return dayOf(written, timeZone) === null ? null : written;
  const local = instantOf(`${written}Z`, 'UTC');
  if (local === null) return null;
  if (/Z$/.test(raw)) return atInZone(local, timeZone);
  const name = String(property.getFirstParameter('tzid') ?? '');
  const zone = zoneNamed(name);
  if (zone !== null) {
    const instant = instantOf(written, zone);
    return instant === null || isSameZone(zone, timeZone) ? written : atInZone(instant, zone);
  }
  const ahead = minutesAhead(time, name, calendar);
  return ahead === null ? written : atAhead(local - ahead * 60_000, ahead);
}

/** The zone that an id names, alone or at the end of a path of the program that wrote it. */
function zoneNamed(id: string): string | null {
  const tail = id.split('/').slice(-3);
  for (let from = 0; from < tail.length; from += 1) {
    const zone = timeZoneNamed(tail.slice(from).join('/'));
    if (zone !== null) return zone;
  }
  return null;
}

/** How many minutes a zone of the calendar's own is ahead of UTC; null where it has none of that id, or one of odd rules. */
function minutesAhead(time: ICAL.Time, id: string, calendar: ICAL.Component): number | null {
  const component = calendar
    .getAllSubcomponents('vtimezone')
    .slice(0, 50)
    .find((one) => one.getFirstPropertyValue('tzid') === id);
  if (component === undefined || !isPlainZone(component)) return null;
  const zone = new ICAL.Timezone({ component, tzid: id });
  return Math.round(zone.utcOffset(time) / 60);
}

/** Whether a zone's changes are few enough to be counted: once or twice a year, and not each second since 1601. */
function isPlainZone(zone: ICAL.Component): boolean {
  const changes = zone.getAllSubcomponents();
  return (
    changes.length <= 50 &&
    changes.every((change) =>
      change
        .getAllProperties('rrule')
        .every((rule) =>
          /^FREQ=YEARLY(?:;(?:BYMONTH|BYDAY|INTERVAL|UNTIL|WKST|COUNT)=[\w+-]{1,20})*$/i.test(rulePart(rule)),
        ),
    )
  );
}

const rulePart = (rule: ICAL.Property): string => String(rule.getFirstValue());
