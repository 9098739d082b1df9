/** Slash commands in comments on issues. One command per line that begins with a slash; everything else is talk. */
import { addDays, type CalendarDate, parseCalendarDate } from '../core/calendar-date.ts';
import { oddYear } from '../core/odd-year.ts';

/** What a comment asks for, or what is wrong with it. */
export type Command =
  | { name: 'snooze'; do: 'snooze'; until: CalendarDate }
  | { name: 'status'; do: 'status'; status: string; note: string | null }
  | { name: 'note'; do: 'note'; note: string }
  | { name: 'snooze' | 'status' | 'note'; do: 'wrong'; message: string };

/** The day that a comment was written on, and the last year that it may name. */
interface Span {
  day: CalendarDate;
  lastYear: number;
}

/** GitHub lets no comment be longer. */
const longest = 65_536;

/**
 * The commands in a comment's text, in their order; `day` is the day it was written on, from which `3d` counts, and
 * `lastYear` the last that a date may have.
 */
export function parseComment(text: string, day: CalendarDate, lastYear: number): Command[] {
  const commands: Command[] = [];
  let fence = '';
  for (const line of text.slice(0, longest).split(/\r?\n/)) {
    const [, mark = ''] = /^ {0,3}(`{3,}|~{3,})/.exec(line) ?? [];
    if (fence === '') fence = mark;
    else if (mark.startsWith(fence)) fence = '';
    if (fence !== '') continue;
    const [, name = '', rest = ''] = /^\/(snooze|status|note)(?:\s+(.*))?$/i.exec(line.trimEnd()) ?? [];
    const command = commandOf(name.toLowerCase(), rest.trim(), { day, lastYear });
    if (command !== null) commands.push(command);
  }
  return commands;
}

function commandOf(name: string, rest: string, span: Span): Command | null {
  switch (name) {
    case 'snooze':
      return snooze(rest, span);
    case 'status': {
      const [, status, note] = /^(\S+)(?:\s+(.*))?$/.exec(rest) ?? [];
      if (status === undefined) return wrong(name, '/status needs a status, such as: /status onsite');
      return { name, do: 'status', status, note: note ?? null };
    }
    case 'note':
      return rest === ''
        ? wrong(name, '/note needs a text, such as: /note Called them')
        : { name, do: 'note', note: rest };
    default:
      return null;
  }
}

function snooze(text: string, { day, lastYear }: Span): Command {
  const [, count, unit = ''] = /^(\d{1,4})\s*(d|days?|w|weeks?)?$/i.exec(text) ?? [];
  const counted = count === undefined ? null : addDays(day, Number(count) * (/^w/i.test(unit) ? 7 : 1));
  const odd = oddYear(counted ?? text, lastYear);
  if (odd !== null)
    return wrong(
      'snooze',
      counted === null ? `${odd.message}; ${odd.expected}` : `/snooze ${text}: ${odd.message}`,
    );
  const until = counted ?? parseCalendarDate(text);
  if (until === null)
    return wrong(
      'snooze',
      '/snooze needs days or a date, such as: /snooze 3d, /snooze 2w, /snooze 2026-12-01',
    );
  if (until <= day) return wrong('snooze', `/snooze needs a day after ${day}`);
  return { name: 'snooze', do: 'snooze', until };
}

function wrong(name: Command['name'], message: string): Command {
  return { name, do: 'wrong', message };
}
