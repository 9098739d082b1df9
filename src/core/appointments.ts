/** What a history schedules: appointments, which later entries may move or call off. */
import type { HistoryEntry } from './application.ts';
import type { CalendarDate } from './calendar-date.ts';
import { dayOf } from './local-date-time.ts';

/** What is scheduled by an entry, and what became of that. */
export interface Scheduling {
  /** When it takes place: as the entry says, else as the one that it moves said; null where there is no time. */
  scheduled: string | null;
  /** How many times it was moved or called off before this entry and by it; 0 for an appointment of its own. */
  moves: number;
  /** The place in the timeline of the entry that made the appointment, its own where it moves none. */
  appointment: number;
  /** Whether a later entry moves it or calls it off, so that this one schedules nothing any more. */
  moved: boolean;
  /** Whether the appointment does not take place, be it by this entry or by a later one. */
  calledOff: boolean;
}

/**
 * The scheduling of each entry of a timeline, which is in date order with what is planned last. An entry moves the
 * appointment of an earlier one of the same status where it was made before that took place; one that is cancelled may
 * be of the very day. What is planned moves nothing that is not.
 */
export function schedulingOf(
  timeline: readonly (HistoryEntry & { planned: boolean })[],
  timeZone: string,
): Scheduling[] {
  const all: Scheduling[] = [];
  const open = new Map<string, { index: number; planned: boolean }>();
  for (const [index, entry] of timeline.entries()) {
    const before = entry.status === null ? undefined : open.get(entry.status);
    const earlier = before?.planned === entry.planned ? all[before.index] : undefined;
    const isMove = earlier !== undefined && comesBefore(entry, earlier.scheduled, timeZone);
    const scheduling = {
      scheduled: entry.at ?? (isMove ? earlier.scheduled : null),
      moves: isMove ? earlier.moves + 1 : 0,
      appointment: isMove ? earlier.appointment : index,
      moved: false,
      calledOff: entry.cancelled,
    };
    all.push(scheduling);
    if (entry.status !== null && scheduling.scheduled !== null)
      open.set(entry.status, { index, planned: entry.planned });
  }
  settle(all);
  return all;
}

/** Tells the earlier entries of each appointment how it stands now. */
function settle(all: readonly Scheduling[]): void {
  const last = new Map(all.map((one) => [one.appointment, one]));
  for (const one of all) {
    const now = last.get(one.appointment) ?? one;
    one.moved = now !== one;
    one.calledOff = now.calledOff;
  }
}

function comesBefore({ date, cancelled }: HistoryEntry, at: string | null, timeZone: string): boolean {
  const day: CalendarDate | null = at === null ? null : dayOf(at, timeZone);
  return day !== null && (date < day || (cancelled && date === day));
}

/** What an entry arranges of an appointment, with the entry that `made` it: what a later one does not say is as the first said. */
export function arrangementOf<Entry extends HistoryEntry & Scheduling>(
  timeline: readonly Entry[],
  entry: Entry,
): Pick<HistoryEntry, 'minutes' | 'with' | 'url' | 'note'> & { made: Entry } {
  const made = timeline[entry.appointment] ?? entry;
  return {
    made,
    minutes: entry.minutes ?? made.minutes,
    with: entry.with.length > 0 ? entry.with : made.with,
    url: entry.url ?? made.url,
    note: entry.note ?? made.note,
  };
}
