/** From the words of a command to what is to be written. */

import type { Application, HistoryEntry } from '../core/application.ts';
import type { CalendarDate } from '../core/calendar-date.ts';
import { type Config, findStage } from '../core/config.ts';
import { deriveFacts, lastStatusEntry } from '../core/facts.ts';
import { historyEntry } from '../core/history-entry.ts';
import { oddYear } from '../core/odd-year.ts';
import { singleLine } from '../core/plain-text.ts';
import { deriveReminders } from '../core/reminders/derive.ts';
import type { Reminder } from '../core/reminders/reminder.ts';
import type { Stage } from '../core/stage.ts';
import { nearestWord, suggestion } from '../core/suggest.ts';
import { setField } from '../format/edit-application.ts';
import { applicationKeys, familiarKeys } from '../format/known-keys.ts';
import { parseSpokenDate, parseSpokenTime } from '../format/spoken-time.ts';
import type { TextEdit } from '../format/text-edit.ts';
import { UsageError } from '../operations/errors.ts';
import { findReminder } from '../operations/find-reminder.ts';
import { requireStatus, stageNamed } from '../operations/stages.ts';
import { commandExamples } from './parse-comment.ts';

/** What a command is read by: the application as it is, and the day on which it was said. */
export interface Surroundings {
  application: Application;
  config: Config;
  day: CalendarDate;
}

/** The longest note. */
const longestNote = 2000;

/** `/status phone screen fri 14:00 with Jane`: a stage by its id or label, then a time, or a note. */
export function readStatus(rest: string, { config, day }: Surroundings): HistoryEntry {
  const { stage, after } = stageOf(rest, config);
  if (stage.kind === 'interview' && after !== '') {
    const appointment = readAppointment(after, day, config);
    if (!('problem' in appointment)) return historyEntry({ date: day, status: stage.id, ...appointment });
    if (hasTime(after)) throw new UsageError(appointment.problem);
  }
  return historyEntry({ date: day, status: stage.id, note: noteOf(after) });
}

/** `/interview technical fri 14:00 with Jane`: without a stage that at which it is, else the first of interviews. */
export function readInterview(rest: string, { application, config, day }: Surroundings): HistoryEntry {
  if (rest === '') throw new UsageError(`/interview needs a time, such as: ${commandExamples.interview}`);
  const named = longestStage(rest, config);
  const now = findStage(config, lastStatusEntry(application.history)?.status ?? '');
  const first = config.stages.find(({ kind }) => kind === 'interview');
  const stage =
    named?.stage.kind === 'interview' ? named.stage : now?.kind === 'interview' ? now : (first ?? null);
  if (stage === null) throw new UsageError('no stage of the configuration is an interview');
  const words = named?.stage.kind === 'interview' ? named.after : rest;
  const appointment = readAppointment(words, day, config);
  if ('problem' in appointment) throw new UsageError(appointment.problem);
  return historyEntry({ date: day, status: stage.id, ...appointment });
}

/** `/note …`. What is a time alone is none: it would be lost in a note. */
export function readNote(rest: string, { config, day }: Surroundings): HistoryEntry {
  if (rest === '') throw new UsageError('/note needs a text, such as: /note Called them');
  if (hasTime(rest) && !('problem' in readAppointment(rest, day, config)))
    throw new UsageError(`"${rest}" is a time; an appointment is written with: /interview ${rest}`);
  return historyEntry({ date: day, note: noteOf(rest) });
}

/** Fields that are written otherwise, or by somebody who sees the file. */
const notSet: readonly string[] = ['history', 'reminders', 'contacts', 'offer'];

/** `/set salary 90k EUR`: edits that give a field its value. */
export function planSet(text: string, rest: string, { application, config, day }: Surroundings): TextEdit[] {
  const [, key = '', value = ''] = /^(\S+?)[:=]?(?:\s+(.*))?$/.exec(rest) ?? [];
  if (key === '' || value === '')
    throw new UsageError(`/set needs a field and a value, such as: ${commandExamples.set}`);
  if (key === 'status') throw new UsageError(`a status is written with: ${commandExamples.status}`);
  const known = [...applicationKeys, ...familiarKeys, ...Object.keys(application.extra)].filter(
    (one) => !notSet.includes(one),
  );
  const field = known.find((one) => one.toLowerCase() === key.toLowerCase());
  if (field === undefined) throw new UsageError(`unknown field "${key}"; ${suggestion(key, known)}`);
  return setField(text, [field], fieldValue(field, value, { config, day }));
}

function fieldValue(
  field: string,
  value: string,
  { config, day }: Pick<Surroundings, 'config' | 'day'>,
): string | string[] {
  if (field === 'tags')
    return value
      .split(',')
      .map((tag) => tag.trim())
      .filter(Boolean);
  if (field !== 'deadline') return value;
  const spoken = parseSpokenDate(value, { today: day, lean: 'future', order: null });
  refuseOdd(spoken ?? value, config);
  return spoken ?? value;
}

/** The reminder that `/done`, `/dismiss` and `/snooze` mean: that of the issue, else the only one that is due. */
export function reminderMeant(
  id: string | null,
  query: string,
  { application, config }: Surroundings,
  today: CalendarDate,
): Reminder {
  const all = deriveReminders(deriveFacts(application, config, today), config, today);
  if (query !== '') return findReminder(query, all);
  if (id !== null) {
    const own = all.find((one) => one.id === id);
    if (own === undefined) throw new UsageError('the files no longer have this reminder');
    return own;
  }
  const due = all.filter(({ state }) => state === 'due');
  const [only] = due;
  if (only === undefined) throw new UsageError('no reminder of this application is due');
  if (due.length > 1)
    throw new UsageError([
      'several reminders are due; name one:',
      ...due.map(({ id: one, application: of, text }) => `${one.slice(of.length + 1)}  ${text}`),
    ]);
  return only;
}

/** A stage at the beginning of some words, the longest that fits, and what stands after it. */
function longestStage(text: string, { stages }: Config): { stage: Stage; after: string } | null {
  const words = text.split(/\s+/);
  for (let count = Math.min(words.length, 6); count > 0; count -= 1) {
    const stage = stageNamed({ stages }, words.slice(0, count).join(' '));
    if (stage !== undefined) return { stage, after: words.slice(count).join(' ') };
  }
  return null;
}

function stageOf(text: string, config: Config): { stage: Stage; after: string } {
  const words = text.split(/\s+/);
  if (text === '') throw new UsageError(`/status needs a status, such as: ${commandExamples.status}`);
  const found = longestStage(text, config);
  if (found !== null) return found;
  const ids = config.stages.map(({ id }) => id);
  for (let count = Math.min(words.length, 4); count > 1; count -= 1) {
    const said = words.slice(0, count).join(' ');
    const near = nearestWord(said, ids);
    if (near !== null) throw new UsageError(`unknown status "${said}"; did you mean "${near}"?`);
  }
  requireStatus(config, words[0] ?? '');
  throw new UsageError(`unknown status "${words[0]}"`);
}

/** A time, and with whom. */
function readAppointment(
  text: string,
  today: CalendarDate,
  config: Config,
): { at: string; with: string[] } | { problem: string } {
  const [, time = '', people = ''] = /^(.*?)(?:(?:^|\s+)with\s+(.+))?$/i.exec(text) ?? [];
  const read = parseSpokenTime(time, { today, lean: 'future', order: null, timeZone: config.timezone });
  if ('problem' in read) return read;
  const odd = oddYear(read.at, config.lastYear);
  if (odd !== null) return { problem: `${odd.message}; ${odd.expected}` };
  const names = people
    .split(/\s*(?:,|&|\band\b)\s*/)
    .map((name) => singleLine(name, 200))
    .filter(Boolean);
  return { at: read.at, with: names };
}

function hasTime(text: string): boolean {
  return /(?<![\d:])\d{1,2}(?::\d{2}(?!\d)| ?[ap]\.?m\b)/i.test(text);
}

function refuseOdd(text: string, { lastYear }: Config): void {
  const odd = oddYear(text, lastYear);
  if (odd !== null) throw new UsageError(`${odd.message}; ${odd.expected}`);
}

function noteOf(text: string): string | null {
  return text === '' ? null : singleLine(text, longestNote);
}
