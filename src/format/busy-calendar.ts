/** An iCalendar file (RFC 5545) of busy times alone, and the proof that one is nothing else. */
import ical, { ICalEventBusyStatus, ICalEventClass, ICalEventTransparency } from 'ical-generator';
import type { BusyTime } from '../core/agenda/busy-times.ts';
import { type CalendarDate, dayNumber } from '../core/calendar-date.ts';
import { dateAt } from './instant.ts';

/** What it is made of; `uidOf` gives 32 hexadecimal digits that name a time to calendars, and tell nobody else anything. */
export interface BusyCalendarInput {
  times: readonly BusyTime[];
  today: CalendarDate;
  uidOf: (time: BusyTime) => string;
}

/** The text of the calendar. Nothing in it says whose it is, what for, in which time zone, or by what it was made. */
export function formatBusyCalendar({ times, today, uidOf }: BusyCalendarInput): string {
  const calendar = ical({ name: busy, prodId: { company: busy, product: busy, language: 'EN' }, ttl: 3600 });
  const stamp = dateAt(dayNumber(today) * 86_400_000);
  for (const time of times)
    calendar.createEvent({
      id: `${uidOf(time)}@busy`,
      stamp,
      start: dateAt(time.from),
      end: dateAt(time.to),
      summary: busy,
      transparency: ICalEventTransparency.OPAQUE,
      busystatus: ICalEventBusyStatus.BUSY,
      class: ICalEventClass.PRIVATE,
    });
  return `${calendar.toString()}\r\n`;
}

const busy = 'Busy';
const instant = String.raw`\d{8}T\d{6}Z`;

/** The lines of an event, of which only its name and its times may be anything. */
const event = [
  'BEGIN:VEVENT',
  'UID:[0-9a-f]{32}@busy',
  'SEQUENCE:0',
  `DTSTAMP:${instant}`,
  `DTSTART:${instant}`,
  `DTEND:${instant}`,
  'SUMMARY:Busy',
  'TRANSP:OPAQUE',
  'X-MICROSOFT-CDO-BUSYSTATUS:BUSY',
  'CLASS:PRIVATE',
  'END:VEVENT',
].join(String.raw`\r\n`);

const head = [
  'BEGIN:VCALENDAR',
  String.raw`VERSION:2\.0`,
  'PRODID:-//Busy//Busy//EN',
  'NAME:Busy',
  'X-WR-CALNAME:Busy',
  'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
  'X-PUBLISHED-TTL:PT1H',
].join(String.raw`\r\n`);

const whole = new RegExp(String.raw`^${head}\r\n(?:${event}\r\n)*END:VCALENDAR\r\n$`);

/** Whether a text is such a calendar to its last letter: fixed lines, times, and names that are random to look at. */
export function isBusyCalendar(text: string): boolean {
  return whole.test(text);
}
