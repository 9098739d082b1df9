/** Slash commands in comments on issues: one to a line that begins with a slash; everything else is talk. */
import type { CalendarDate } from '../core/calendar-date.ts';
import { nearestWord } from '../core/suggest.ts';
import { snoozeDay } from '../operations/decide-reminder.ts';

/** The commands, with how each is written. */
export const commandExamples = {
  status: '/status phone screen',
  interview: '/interview fri 14:00 with Jane',
  note: '/note They called back',
  done: '/done',
  dismiss: '/dismiss',
  snooze: '/snooze 3d',
  set: '/set salary 90k EUR',
  undo: '/undo',
  help: '/help',
} as const;

/** The name of a command. */
export type CommandName = keyof typeof commandExamples;

/** A line that is a command, or was meant as one (`name` is null then). */
export interface CommandLine {
  name: CommandName | null;
  /** The name as it was written, in lower case. */
  said: string;
  /** What follows the name, in one line. */
  rest: string;
}

/** GitHub lets no comment be longer. */
const longest = 65_536;

/** A slash, a word, and nothing that makes it a path: `/usr/bin` is none, nor is `/etc.` in the midst of a line. */
const commandLine = /^ {0,3}\/([\p{L}\d][\p{L}\p{M}\d_-]{0,30})(?:[:,]?\s+(.*)|[:,.]?)$/u;

/** The commands in a comment's text, in their order. What is fenced, quoted, indented as code or hidden is talk. */
export function parseComment(text: string): CommandLine[] {
  const commands: CommandLine[] = [];
  let fence = '';
  let isHidden = false;
  for (const line of text.slice(0, longest).split(/\r\n?|\n/)) {
    if (fence !== '') {
      if (endsFence(line, fence)) fence = '';
      continue;
    }
    if (!isHidden) fence = fenceOf(line);
    if (fence !== '') continue;
    const wasHidden = isHidden;
    isHidden = endsHidden(line, isHidden);
    const [, said, rest = ''] = (wasHidden ? null : commandLine.exec(line.trimEnd())) ?? [];
    if (said === undefined) continue;
    const name = said.toLowerCase();
    commands.push({ name: isCommand(name) ? name : null, said: name, rest: rest.trim() });
  }
  return commands;
}

/** What opens a block of code; empty where a line opens none. Behind backticks no others may stand. */
function fenceOf(line: string): string {
  return /^ {0,3}(`{3,}(?!.*`)|~{3,})/.exec(line)?.[1] ?? '';
}

/** Whether a line closes a block of code: with the same characters, no fewer, and nothing else. */
function endsFence(line: string, fence: string): boolean {
  return /^ {0,3}(`+|~+)[ \t]*$/.exec(line)?.[1]?.startsWith(fence) ?? false;
}

/** Whether a comment of HTML is open at the end of a line. In code none opens. */
function endsHidden(line: string, isHidden: boolean): boolean {
  const words = isHidden ? line : line.replace(/(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)/g, '');
  const [opened, closed] = [words.lastIndexOf('<!--'), words.lastIndexOf('-->')];
  return opened === closed ? isHidden : opened > closed;
}

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(commandExamples, name);
}

/** What is said of a command that there is not: which may be meant. */
export function unknownCommand({ said }: CommandLine): string {
  const near = nearestWord(said, Object.keys(commandExamples));
  const hint = near === null ? '/help lists those there are' : `did you mean "/${near}"?`;
  return `unknown command "/${said}"; ${hint}`;
}

/**
 * The day that `/snooze` names, counted from the one that it was written on, or what is wrong with it; `lastYear` is the
 * last that a date may have.
 */
export function readSnooze(
  rest: string,
  day: CalendarDate,
  lastYear: number,
): { until: CalendarDate } | { message: string } {
  if (rest === '')
    return {
      message: '/snooze needs days or a day, such as: /snooze 3d, /snooze tomorrow, /snooze 2026-12-01',
    };
  try {
    return { until: snoozeDay(day, rest, lastYear) };
  } catch (error) {
    return { message: `/snooze ${rest}: ${(error as Error).message}` };
  }
}
