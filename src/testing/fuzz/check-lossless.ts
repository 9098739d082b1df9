/** What an edit may do to a file: what it is about, and nothing else, to the byte. */

import { ok as assert } from 'node:assert';
import { isDeepStrictEqual } from 'node:util';
import type { Application } from '../../core/application.ts';
import { calendarDate } from '../../core/calendar-date.ts';
import { defaultConfig } from '../../core/config.ts';
import { historyEntry } from '../../core/history-entry.ts';
import { parseApplication } from '../../format/application-file.ts';
import {
  addCustomReminder,
  appendHistoryEntry,
  EditError,
  putDecision,
  setField,
  unsetField,
} from '../../format/edit-application.ts';
import { applyEdits, type TextEdit } from '../../format/text-edit.ts';

const today = calendarDate('2026-11-20');
const config = defaultConfig();

/** An edit: the key at the top that it is about, how it is planned, and what it makes of what was read. */
interface Case {
  key: string;
  plan: (text: string, before: Application) => TextEdit[];
  change: (before: Application) => Partial<Application>;
  /** How many of the old lines of the key may be gone. */
  gone: number;
}

const entry = historyEntry({ date: today, status: 'applied', note: 'x: "y" # z', with: ['Jo, Jr.'] });
const decided = { id: 'follow_up:2026-10-03', done: today, dismissed: null, snoozed: null };

const cases: readonly Case[] = [
  {
    key: 'history',
    plan: (text) => appendHistoryEntry(text, entry),
    change: ({ history }) => ({ history: [...history, entry] }),
    gone: 1,
  },
  {
    key: 'reminders',
    plan: (text) => addCustomReminder(text, { due: today, text: '- : {' }),
    change: ({ customReminders }) => ({
      customReminders: [...customReminders, { due: today, text: '- : {' }],
    }),
    gone: 1,
  },
  {
    key: 'reminders',
    plan: (text, { decisions }) => {
      const again = decisions.filter(({ id }) => id === decided.id).length > 1;
      return again ? [] : putDecision(text, { id: decided.id, done: today });
    },
    change: ({ decisions }) => {
      const earlier = decisions.filter(({ id }) => id === decided.id);
      if (earlier.length > 1) return {};
      return {
        decisions:
          earlier.length === 0
            ? [...decisions, decided]
            : decisions.map((one) => (one.id === decided.id ? decided : one)),
      };
    },
    gone: 2,
  },
  {
    key: 'location',
    plan: (text) => setField(text, ['location'], "on 'it' # no"),
    change: () => ({ location: "on 'it' # no" }),
    gone: Number.POSITIVE_INFINITY,
  },
  {
    key: 'tags',
    plan: (text) => unsetField(text, ['tags']),
    change: () => ({ tags: [] }),
    gone: Number.POSITIVE_INFINITY,
  },
  {
    key: 'salary',
    plan: (text) => setField(text, ['salary', 'currency'], 'CHF'),
    change: ({ salary }) => ({ salary: salary && { ...salary, currency: 'CHF' } }),
    gone: 1,
  },
];

/** Every edit of a sound file is refused in words, or leaves all lines but its own and all values but its own. */
export function checkLossless(text: string): void {
  const before = read(text);
  if (before === null) return;
  for (const { key, plan, change, gone } of cases) {
    let edited: string;
    try {
      edited = applyEdits(text, plan(text, before));
    } catch (error) {
      if (error instanceof EditError) continue;
      throw error;
    }
    const after = read(edited);
    // A salary cannot begin with its currency.
    if (after === null && key === 'salary' && before.salary === null) continue;
    assert(after !== null, `the edit of ${key} broke the file`);
    assert(
      isDeepStrictEqual(after, { ...before, ...change(before) }),
      `the edit of ${key} changed other values`,
    );
    checkLines(text, edited, key, gone);
  }
}

function read(text: string): Application | null {
  return parseApplication({ path: 'applications/fuzz.md', text }, config).application;
}

/** The lines outside of the block of `key` are what they were, and of those within it all but `gone` still there. */
function checkLines(text: string, edited: string, key: string, gone: number): void {
  const [old, now] = [wrapWords(text), wrapWords(edited)];
  const start = old.findIndex((line) => line.startsWith(`${key}:`));
  const length = old.slice(start + 1).findIndex((line) => /^(?:[^\s#-]|---)/.test(line)) + 1;
  const own = start === -1 ? [] : old.slice(start, start + length);
  const others = start === -1 ? old : [...old.slice(0, start), ...old.slice(start + length)];
  assert(lost(others, now).length === 0, `the edit of ${key} changed the line ${lost(others, now)[0]}`);
  assert(lost(own, now).length <= gone, `the edit of ${key} changed ${lost(own, now).length} lines of it`);
}

/** The lines that do not come in `now`, in their order. */
function lost(lines: readonly string[], now: readonly string[]): string[] {
  let from = 0;
  return lines.filter((line) => {
    const at = now.indexOf(line, from);
    if (at !== -1) from = at + 1;
    return at === -1;
  });
}

function wrapWords(text: string): string[] {
  return text.split(/(?<=\r\n|\n|\r(?!\n))/);
}
