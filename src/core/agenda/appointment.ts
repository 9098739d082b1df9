/** The appointments of an application as they stand, each once however often it was moved. */
import { arrangementOf } from '../appointments.ts';
import type { CalendarDate } from '../calendar-date.ts';
import type { ApplicationFacts, TimelineItem } from '../facts.ts';
import { atInZone, dayOf, instantOf, parseDateTime } from '../local-date-time.ts';
import { isClosed } from '../stage.ts';

/** One appointment. */
export interface Appointment {
  /** The entry that says so last. */
  entry: TimelineItem;
  /** Its day, and its hours (`14:00`) on the clock of the configured zone; null where none is set. */
  day: CalendarDate;
  start: string | null;
  end: string | null;
  /** As written. */
  at: string;
  minutes: number | null;
  with: string[];
  url: string | null;
  note: string | null;
  /** Whether it takes place; `ended` where the application came to its end before. */
  standing: 'on' | 'called-off' | 'ended';
}

/** All appointments of an application. What a later entry does not say of one is as the first said. */
export function appointmentsOf(facts: ApplicationFacts, timeZone: string): Appointment[] {
  const { timeline, closedOn } = facts;
  const closing = timeline.findLastIndex(({ stage, planned }) => stage !== null && !planned);
  return timeline.flatMap((entry, index) => {
    const day = entry.scheduled === null || entry.moved ? null : dayOf(entry.scheduled, timeZone);
    if (entry.scheduled === null || day === null) return [];
    const { made: _, ...arranged } = arrangementOf(timeline, entry);
    // What was planned before the end, or for after it, does not come; a first day at work, or a last talk, does.
    const isPlannedStep = entry.planned && entry.stage !== null && !isClosed(entry.stage.kind);
    const ended = closedOn !== null && day > closedOn && (index < closing || isPlannedStep);
    return [
      {
        entry,
        day,
        ...hoursOf(entry.scheduled, arranged.minutes, timeZone),
        at: entry.scheduled,
        ...arranged,
        standing: entry.calledOff ? 'called-off' : ended ? 'ended' : 'on',
      },
    ];
  });
}

function hoursOf(
  at: string,
  minutes: number | null,
  timeZone: string,
): { start: string | null; end: string | null } {
  const parts = parseDateTime(at);
  if (parts === null) return { start: null, end: null };
  const clock = (instant: number | null) =>
    instant === null ? null : atInZone(instant, timeZone).slice(11, 16);
  // To ask for a zone's clock takes long; most times are written as it shows them.
  const start = parts.offset === null ? at.slice(11, 16) : clock(instantOf(at, timeZone));
  const end = minutes === null ? null : clock((instantOf(at, timeZone) ?? 0) + minutes * 60_000);
  return { start, end };
}
