/** Moving an application to another stage, where a move that corrects the one before takes its place. */
import type { Application, HistoryEntry } from '../core/application.ts';
import type { CalendarDate } from '../core/calendar-date.ts';
import type { Config } from '../core/config.ts';
import { deriveFacts } from '../core/facts.ts';
import { historyEntry } from '../core/history-entry.ts';
import { appendHistoryEntry, unsetField } from '../format/edit-application.ts';
import { applyEdits, editBetween } from '../format/text-edit.ts';
import type { Store } from '../store/store.ts';
import { type Change, changeApplication } from './change-application.ts';
import { sameValue } from './json-values.ts';
import { parseValid } from './parse-valid.ts';
import { requireStatus } from './stages.ts';

/** So many milliseconds after the first of them moves count as one. */
export const correctableFor = 10 * 60_000;

/** A move that was made lately, and what it may be corrected to. */
export interface Move {
  /** When the first of the moves was made that count as one, in milliseconds. */
  since: number;
  /** The day of it. */
  day: CalendarDate;
  /** The file's text before the first of them. */
  base: string;
  /** The file's text after the last of them. */
  after: string;
}

/** What a move is made on. */
export interface MoveContext {
  config: Config;
  today: CalendarDate;
  /** In milliseconds. */
  now: number;
  /** The moves of this file that were made lately, the last first. */
  moves: readonly Move[];
}

/** What a move made of a file's text. */
export interface Moved {
  text: string;
  /** The move that may be corrected from now on; null where the entry says more than a status, and so stays. */
  move: Move | null;
}

/**
 * The text of a file after a move. Of moves made within ten minutes on one day only the last counts: it takes the place of
 * the entry before, and back where the application was there is none. An entry that says more than its status adds to a
 * move to the same stage, and is never replaced itself; nor is one that somebody else changed meanwhile.
 */
export function moveText(
  { path, text }: { path: string; text: string },
  entry: HistoryEntry,
  { config, today, now, moves }: MoveContext,
): Moved {
  const parse = (source: string) => parseValid(path, source, config);
  const recent = moves.filter(
    ({ since, day }) => day === today && since <= now && now - since <= correctableFor,
  );
  const last = recent.find(({ after }) => after === text) ?? recent[0];
  const isBare = sameValue(entry, historyEntry({ date: today, status: entry.status }));
  const corrected = last !== undefined && (isBare || isMoveTo(entry.status, parse(last.after), last, parse));
  const base = corrected ? baseOf(text, last, parse) : null;
  const start = base ?? text;
  const isThere = isBare && entry.status === (deriveFacts(parse(start), config, today).stage?.id ?? null);
  const result = isThere ? start : applyEdits(start, appendHistoryEntry(start, entry));
  if (!isBare) return { text: result, move: null };
  const since = base === null ? now : (last?.since ?? now);
  return { text: result, move: { since, day: today, base: start, after: result } };
}

type Parse = (text: string) => Application;

/** Whether the entry that a move wrote has this status. */
function isMoveTo(status: string | null, after: Application, { base }: Move, parse: Parse): boolean {
  return after.history.length > parse(base).history.length && after.history.at(-1)?.status === status;
}

/** A file's text without the entry that a move wrote; null where the story is no longer as that move left it. */
function baseOf(text: string, { base, after }: Move, parse: Parse): string | null {
  if (text === after) return base;
  const [now, then, before] = [text, after, base].map((source) => parse(source).history);
  if (now === undefined || then === undefined || !sameValue(now, then)) return null;
  const wrote = then.length - (before?.length ?? 0);
  return wrote === 0 ? text : applyEdits(text, unsetField(text, ['history', String(now.length - 1)]));
}

/** Moves the application in the file `path`; see {@link moveText}, and {@link changeApplication} for `expected`. */
export async function moveApplication(
  store: Store,
  path: string,
  entry: HistoryEntry,
  context: MoveContext,
  expected: string | null = null,
): Promise<{ change: Change; move: Move | null }> {
  if (entry.status !== null) requireStatus(context.config, entry.status);
  let move: Move | null = null;
  const change = await changeApplication(
    store,
    context.config,
    path,
    (text) => {
      const moved = moveText({ path, text }, entry, context);
      move = moved.move;
      return editBetween(text, moved.text);
    },
    expected,
  );
  return { change, move };
}
