/** The screen of `today`. */
import type { AgendaItem } from '../../core/agenda/agenda.ts';
import { type CalendarDate, weekday } from '../../core/calendar-date.ts';
import type { Config } from '../../core/config.ts';
import { counted } from '../../core/counted.ts';
import type { ApplicationFacts } from '../../core/facts.ts';
import type { DayAtHand, WeekAtHand } from '../../core/today/day-at-hand.ts';
import { type NameOf, stepCommands } from '../step-commands.ts';
import type { Drawing, Paint } from '../terminal.ts';
import { fitRows } from './fit-rows.ts';
import { whenIn } from './reminder-table.ts';
import { joinSections } from './sections.ts';
import type { Style } from './styled-text.ts';
import { cut, pad, widthOf } from './text-width.ts';

/** What it is drawn with: the rows that there are, too. */
export interface TodayDrawing extends Drawing {
  rows: number;
  config: Config;
  nameOf: NameOf;
}

/** Steps that are shown. */
const steps = 3;

/** A line in columns: when, what, and the handle that commands take. */
interface Line {
  when: string;
  style: Style | null;
  what: string;
  handle: string;
}

/** A list, and the command that shows all of it. */
interface Part {
  title: string;
  lines: Line[];
  all: string;
}

/** The day on one screen of `rows` lines: what does not fit is counted, with the command that lists it. */
export function renderToday(day: DayAtHand, drawing: TodayDrawing): string[] {
  const { paint, rows, width } = drawing;
  const head = headLines(day, drawing);
  const next = nextLines(day, drawing);
  const parts: Part[] = [
    {
      title: 'Today',
      lines: day.today.map((item) => itemLine(item, day.day, drawing)),
      all: 'apptrack today --all',
    },
    {
      title: 'Tomorrow',
      lines: day.tomorrow.map((item) => itemLine(item, day.day, drawing)),
      all: 'apptrack today --as-of tomorrow',
    },
    {
      title: 'Quiet for too long',
      lines: day.quiet.map((facts) => quietLine(facts, drawing)),
      all: 'apptrack list --quiet --sort -quietDays',
    },
  ].filter(({ lines }) => lines.length > 0);
  // A blank line and a title for each part; the prompt has the last row.
  const room = rows - 1 - head.length - (next.length === 0 ? 0 : next.length + 1) - 2 * parts.length;
  const shown = fitRows(
    parts.map(({ lines }) => lines.length),
    room,
  );
  const sections = parts.map(({ title, lines, all }, index) => {
    const some = lines.slice(0, shown[index]);
    const more = lines.length - some.length;
    const rest =
      more === 0
        ? []
        : [paint('dim', cut(`${more === lines.length ? '' : '… and '}${more} more: ${all}`, width))];
    return [paint('bold', `${title} (${lines.length})`), ...inColumns(some, width, paint), ...rest];
  });
  return joinSections([head, next, ...sections]);
}

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

function headLines(
  { day, week, today, tomorrow, quiet, steps: all }: DayAtHand,
  { paint, width }: TodayDrawing,
): string[] {
  const name = weekdays[(weekday(day) + 6) % 7] ?? '';
  const line = cut(`${name}, ${day} · ${weekText(week)}`, width);
  const head = line.startsWith(name) ? paint('bold', name) + line.slice(name.length) : line;
  const isFree = today.length + tomorrow.length + quiet.length + all.length === 0;
  return isFree
    ? [head, '', 'Nothing is due today or tomorrow, and nothing has been quiet for too long.']
    : [head];
}

/** `2 of 5 sent this week, 3 to go in 4 days`. */
function weekText({ applied, goal, left, days }: WeekAtHand): string {
  const sent = `${applied} of ${goal} sent this week`;
  if (left === 0) return `${sent}: the goal is reached`;
  return `${sent}, ${left} to go ${days === 1 ? 'today' : `in ${counted(days, 'day')}`}`;
}

function nextLines({ steps: all }: DayAtHand, { config, nameOf, paint, width }: TodayDrawing): string[] {
  if (all.length === 0) return [];
  const best = all.slice(0, steps).flatMap((step, index) => {
    const [first = '', ...others] = stepCommands(step, config, nameOf);
    const both = [first, ...others].join('   or: ');
    const shown = widthOf(both) + 3 <= width ? both : first;
    return [
      `${paint('bold', String(index + 1))}  ${cut(step.text, width - 3)}`,
      `   ${paint('cyan', shown)}`,
    ];
  });
  return [paint('bold', 'Next'), ...best];
}

function itemLine(item: AgendaItem, today: CalendarDate, { nameOf }: TodayDrawing): Line {
  const { company, role, id } = item.facts.application;
  const line = (when: string, what: string, style: Style | null = null): Line => ({
    ...{ when, style, what },
    handle: nameOf.application(id),
  });
  switch (item.type) {
    case 'appointment': {
      const { appointment, overlaps } = item;
      const { entry, start, end } = appointment;
      const people = appointment.with.length === 0 ? '' : ` (${appointment.with.join(', ')})`;
      const clash = overlaps === null ? '' : `; at the same time as ${overlaps.application.company}`;
      const what = `${entry.stage?.label ?? entry.note ?? 'Appointment'} with ${company}${people}${clash}`;
      return line([start, end].filter((hour) => hour !== null).join('–') || 'all day', what, 'cyan');
    }
    case 'deadline':
      return line('last day', `to apply to ${company} for ${role}`, 'red');
    case 'decide-by':
      return line('last day', `to decide on the offer of ${company}`, 'red');
    case 'entry':
      return line(
        'planned',
        `${item.entry.stage?.label ?? item.entry.note ?? ''} — ${company}, ${role}`,
        'dim',
      );
    case 'reminder': {
      const { reminder } = item;
      const style = reminder.overdue ? 'red' : 'yellow';
      const when = reminder.due > today ? 'due' : whenIn(reminder, today);
      return { when, style, what: reminder.text, handle: nameOf.reminder(reminder.id) };
    }
  }
}

function quietLine({ application, quietDays, stage }: ApplicationFacts, { nameOf }: TodayDrawing): Line {
  const { id, company, role } = application;
  const what = `${company}, ${role}${stage === null ? '' : ` (${stage.label})`}`;
  return { when: counted(quietDays ?? 0, 'day'), style: 'yellow', what, handle: nameOf.application(id) };
}

/** The handle stands beside where there is room for most of the words, for it is what commands take. */
function inColumns(lines: readonly Line[], width: number, paint: Paint): string[] {
  const widest = (texts: readonly string[]) => Math.max(0, ...texts.map(widthOf));
  const [when, handle] = [widest(lines.map((line) => line.when)), widest(lines.map((line) => line.handle))];
  const what = widest(lines.map((line) => line.what));
  const room = Math.min(what, Math.max(20, width - 2 - when - 2 - 2 - handle));
  return lines.map((line) => {
    const own = line.style === null ? pad(line.when, when) : paint(line.style, pad(line.when, when));
    return `  ${own}  ${pad(cut(line.what, room), room)}  ${paint('dim', line.handle)}`;
  });
}
