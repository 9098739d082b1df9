/** Slash commands in comments on issues. One command per line that begins with a slash; everything else is talk. */
import { addDays, type CalendarDate, parseCalendarDate } from '../core/calendar-date.ts';

/** What a comment asks for, or what is wrong with it. */
export type Command =
  | { do: 'snooze'; until: CalendarDate }
  | { do: 'status'; status: string; note: string | null }
  | { do: 'note'; note: string }
  | { do: 'wrong'; message: string };

/** The commands in a comment's text, in their order; `day` is the day it was written on, from which `3d` counts. */
export function parseComment(text: string, day: CalendarDate): Command[] {
  const commands: Command[] = [];
  let fenced = false;
  for (const line of text.slice(0, 65_536).split(/\r?\n/)) {
    if (/^\s{0,3}(```|~~~)/.test(line)) fenced = !fenced;
    const match = fenced ? null : /^\/([a-z]+)(?:\s+(.*))?$/i.exec(line.trimEnd());
    if (match !== null)
      commands.push(...commandOf(match[1]?.toLowerCase() ?? '', match[2]?.trim() ?? '', day));
  }
  return commands;
}

function commandOf(name: string, rest: string, day: CalendarDate): Command[] {
  switch (name) {
    case 'snooze':
      return [snooze(rest, day)];
    case 'status': {
      const [, status, note] = /^(\S+)(?:\s+(.*))?$/.exec(rest) ?? [];
      if (status === undefined)
        return [{ do: 'wrong', message: '/status needs a status, such as: /status onsite' }];
      return [{ do: 'status', status, note: note ?? null }];
    }
    case 'note':
      return [
        rest === ''
          ? { do: 'wrong', message: '/note needs a text, such as: /note Called them' }
          : { do: 'note', note: rest },
      ];
    default:
      return [];
  }
}

function snooze(text: string, day: CalendarDate): Command {
  const length = /^(\d{1,4})\s*(d|days?|w|weeks?)?$/i.exec(text);
  const until =
    length === null
      ? parseCalendarDate(text)
      : addDays(day, Number(length[1]) * (/^w/i.test(length[2] ?? '') ? 7 : 1));
  if (until === null)
    return {
      do: 'wrong',
      message: '/snooze needs days or a date, such as: /snooze 3d, /snooze 2w, /snooze 2026-12-01',
    };
  if (until <= day) return { do: 'wrong', message: `/snooze needs a day after ${day}` };
  return { do: 'snooze', until };
}
