/** Reminders and scheduled interviews as an iCalendar file (RFC 5545) that any calendar can subscribe to. */

import ical, { type ICalEventData } from 'ical-generator';
import { arrangementOf } from '../core/appointments.ts';
import { type CalendarDate, dayNumber } from '../core/calendar-date.ts';
import type { Config } from '../core/config.ts';
import { encodePart } from '../core/encode-path.ts';
import type { ApplicationFacts, TimelineItem } from '../core/facts.ts';
import { dayOf, instantOf } from '../core/local-date-time.ts';
import { plainText } from '../core/plain-text.ts';
import { asksForSomething, type Reminder } from '../core/reminders/reminder.ts';
import { dateAt, type Instant } from './instant.ts';

const dayLength = 86_400_000;
const interviewLength = 3_600_000;

/** What the calendar is made of; `urlOf` gives an application's page where there is a site. */
export interface CalendarInput {
  facts: readonly ApplicationFacts[];
  reminders: readonly Reminder[];
  config: Config;
  today: CalendarDate;
  urlOf?: ((application: string) => string) | undefined;
}

/**
 * The text of the calendar. Reminders that are due, upcoming or snoozed are whole days, those that are overdue stand on
 * today; scheduled things take as long as is said, an hour otherwise, from their instant in UTC, and what was moved keeps its name. Names (UID) and stamps stay the same from build to
 * build, so that calendars update entries rather than repeat them.
 */
export function formatCalendar({ facts, reminders, config, today, urlOf }: CalendarInput): string {
  const calendar = ical({
    // The library escapes the texts of events, and this not.
    name: escapeText(config.title),
    prodId: { company: 'AppTrack', product: 'AppTrack', language: 'EN' },
    ttl: 3600,
  });
  const add = (event: ICalEventData) => calendar.createEvent(withPlainTexts(event));
  const stamp = dateAt(dayNumber(today) * dayLength);
  const link = (application: string) => urlOf?.(application) ?? null;
  for (const reminder of reminders) {
    if (!asksForSomething(reminder)) continue;
    const day = reminder.due < today ? today : reminder.due;
    add({
      id: uid(reminder.id),
      stamp,
      start: dateAt(dayNumber(day) * dayLength),
      allDay: true,
      summary: reminder.text,
      url: link(reminder.application),
    });
  }
  for (const { application, timeline } of facts) {
    for (const item of timeline) {
      const { made, ...arranged } = arrangementOf(timeline, item);
      const times =
        item.scheduled === null ? null : timesOf(item.scheduled, arranged.minutes, config.timezone);
      if (times === null || item.moved || item.calledOff) continue;
      add({
        id: uid(`${application.id}:at:${made.date}:${item.appointment}`),
        ...(item.moves > 0 && { sequence: item.moves }),
        stamp,
        ...times,
        summary: `${item.stage?.label ?? 'Appointment'}: ${application.company}`,
        description: describe(application.role, arranged),
        location: application.location,
        url: link(application.id),
      });
    }
  }
  return calendar.toString();
}

function timesOf(
  at: string,
  minutes: number | null,
  timeZone: string,
): { start: Instant; end?: Instant; allDay?: boolean } | null {
  const instant = instantOf(at, timeZone);
  if (instant !== null)
    return {
      start: dateAt(instant),
      end: dateAt(instant + (minutes === null ? interviewLength : minutes * 60_000)),
    };
  const day = dayOf(at, timeZone);
  return day === null ? null : { start: dateAt(dayNumber(day) * dayLength), allDay: true };
}

function describe(
  role: string,
  { with: people, url, note }: Pick<TimelineItem, 'with' | 'url' | 'note'>,
): string {
  return [role, people.length === 0 ? '' : `With ${people.join(', ')}`, url ?? '', note ?? '']
    .filter(Boolean)
    .join('\n');
}

/** A name that is the same in every build; what is no plain character is percent-encoded. */
function uid(id: string): string {
  return `${encodePart(id)}@apptrack`;
}

/** The event with nothing in its texts that a calendar file may not hold. */
function withPlainTexts(event: ICalEventData): ICalEventData {
  const plain = Object.entries(event).map(([name, value]) => [
    name,
    typeof value === 'string' ? plainText(value) : value,
  ]);
  return Object.fromEntries(plain) as ICalEventData;
}

/** A text as RFC 5545 has it, on one line. */
function escapeText(text: string): string {
  return plainText(text)
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}
