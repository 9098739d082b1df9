import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Application } from '../core/application.ts';
import { calendarDate } from '../core/calendar-date.ts';
import { defaultConfig } from '../core/config.ts';
import { parseApplication } from '../format/application-file.ts';
import {
  addCustomReminder,
  addListItem,
  appendHistoryEntry,
  putDecision,
  setField,
  unsetField,
} from '../format/edit-application.ts';
import { openFile } from '../format/edits/open-frontmatter.ts';
import { applyEdits, type TextEdit } from '../format/text-edit.ts';
import { mergeLines } from '../store/merge-lines.ts';
import { arbitraryEntry } from '../testing/arbitraries.ts';
import { applicationText } from '../testing/cli.ts';
import { arbitraryFile } from '../testing/writing-styles.ts';
import { withoutCommon } from './describe-change.ts';
import { type MergeLines, mergeFiles } from './merge-files.ts';

const saved = 'date: 2026-10-01, status: saved';
/** Git need not be asked where only one side changed anything. */
const lines: MergeLines = (versions) => mergeLines(versions);
const outcome = (base: string, ours: string, theirs: string) =>
  mergeFiles({ base, ours, theirs }, defaultConfig(), lines);
/** The merged text; null where only a person can settle it. */
const merge = (base: string, ours: string, theirs: string) => {
  const merged = outcome(base, ours, theirs);
  return merged?.clean ? merged.text : null;
};
const text = (entries: string[], more = '') => applicationText('Acme', [saved, ...entries], more);

const withReminders = (lines: string[]) =>
  lines.length === 0
    ? text([])
    : text([]).replace('---\n##', `${['reminders:', ...lines].join('\n')}\n---\n##`);
const parsed = (file: string): Application => {
  const { application, problems } = parseApplication(
    { path: 'applications/acme.md', text: file },
    defaultConfig(),
  );
  expect(problems).toEqual([]);
  return application as Application;
};

describe('two versions of an application', () => {
  it('that each added to the history are merged with both sides’ entries, in the order of dates', () => {
    const ours = text(['date: 2026-10-05, note: ours', 'date: 2026-10-08, status: applied']);
    const theirs = text(['date: 2026-10-06, note: theirs']);
    const both = text([
      'date: 2026-10-05, note: ours',
      'date: 2026-10-06, note: theirs',
      'date: 2026-10-08, status: applied',
    ]);
    expect(merge(text([]), ours, theirs)).toBe(both);
  });

  it('that say the same once say it once', () => {
    const both = text(['date: 2026-10-08, status: applied']);
    expect(merge(text([]), both, both)).toBe(both);
  });

  it('keep reminders of both sides, and what is done on either', () => {
    const ours = withReminders(['  - { id: "follow_up:2026-10-01", snoozed: 2026-10-20 }']);
    const theirs = withReminders([
      '  - { id: "follow_up:2026-10-01", done: 2026-10-10 }',
      '  - { due: 2026-11-01, text: Call }',
    ]);
    const merged = merge(text([]), ours, theirs) ?? '';
    expect(merged).toContain('done: 2026-10-10');
    expect(merged).not.toContain('snoozed');
    expect(merged).toContain('{ due: 2026-11-01, text: Call }');
  });

  it('keep one decision of both sides’ on a reminder: done before dismissed before the later snooze', () => {
    const id = 'follow_up:2026-10-01';
    const withDecision = (what: string | null, others: string[] = []) =>
      withReminders([...(what === null ? [] : [`  - { id: "${id}", ${what} }`]), ...others]);
    const decisionIn = (merged: string | null) =>
      merged === null
        ? null
        : parsed(merged)
            .decisions.filter((one) => one.id === id)
            .map(({ done, dismissed, snoozed }) => `${done} ${dismissed} ${snoozed}`);
    const [done, dismissed] = ['done: 2026-10-10', 'dismissed: 2026-10-10'];
    const [soon, late] = ['snoozed: 2026-10-20', 'snoozed: 2026-11-20'];
    const kept = {
      [done]: '2026-10-10 null null',
      [dismissed]: 'null 2026-10-10 null',
      [soon]: 'null null 2026-10-20',
      [late]: 'null null 2026-11-20',
    };
    const byRank = [done, dismissed, late, soon];
    const other = ['  - { due: 2026-11-01, text: Call }'];
    for (const [rank, wins] of byRank.entries()) {
      for (const loses of [...byRank.slice(rank), null])
        for (const [ours, theirs] of [
          [wins, loses],
          [loses, wins],
        ] as const)
          for (const base of [withDecision(null), withDecision(soon, other)]) {
            // Nobody takes back a decision that both started from: who decided nothing still has it.
            const was = base.includes(soon) ? soon : null;
            const now = (side: string | null) => withDecision(side ?? was, was === null ? [] : other);
            const merged = merge(base, now(ours), now(theirs));
            const expected = wins === soon && was === soon ? soon : wins;
            expect(decisionIn(merged), `${ours} | ${theirs} | ${was}`).toEqual([kept[expected]]);
          }
    }
  });

  it('have all that either made of them, or markers, whatever was done and however the file is written', () => {
    const due = calendarDate('2026-12-24');
    const set = (
      ...[path, value]: Parameters<typeof setField> extends [string, ...infer Rest] ? Rest : never
    ) => {
      return (file: string) => setField(file, path, value);
    };
    const edit: fc.Arbitrary<(file: string) => TextEdit[]> = fc.oneof(
      arbitraryEntry().map((entry) => (file: string) => appendHistoryEntry(file, entry)),
      fc
        .constantFrom('Call', 'Write', 'Ask: why?')
        .map((text) => (file: string) => addCustomReminder(file, { due, text })),
      fc
        .constantFrom('follow_up:2026-10-03', 'thank_you:2026-10-14')
        .map((id) => (file: string) => putDecision(file, { id, done: due })),
      fc
        .tuple(fc.constantFrom('location', 'url', 'source', 'role', 'team'), fc.webUrl())
        .map(([key, value]) => set([key], value)),
      fc.constantFrom('go', 'rust', 'remote work').map((tag) => (file: string) => {
        const tags = parsed(file).tags;
        return tags.includes(tag) ? [] : setField(file, ['tags', String(tags.length)], tag);
      }),
      fc
        .record({
          name: fc.constantFrom('Jane', 'Ada'),
          email: fc.constantFrom('a@a.example', 'b@b.example'),
        })
        .map((person) => (file: string) => addListItem(file, 'contacts', person)),
      fc
        .constantFrom(['reminders'], ['salary'], ['tags', '0'], ['history', '1'])
        .map((path) => (file: string) => {
          return unsetField(file, path);
        }),
      fc.constantFrom('One', 'Two').map((word) => (file: string): TextEdit[] => {
        const end = file.length;
        return [{ start: end, end, text: `${file.endsWith('---') ? '\n' : ''}${word}\n` }];
      }),
    );
    const edits = fc.array(edit, { maxLength: 4 });
    const valid = (file: string) =>
      parseApplication({ path: 'applications/a.md', text: file }, defaultConfig()).application !== null;
    const grow = (start: string, all: ((file: string) => TextEdit[])[]) =>
      all.reduce((file, one) => {
        const next = applyEdits(file, one(file));
        return valid(next) ? next : file;
      }, start);
    const wordsIn = (file: string) => {
      const { values, parts } = openFile(file);
      const words = new Set(file.slice(parts.bodyStart).split(/[\r\n]+/));
      JSON.stringify(values, (_key, value: unknown) => {
        if (typeof value === 'string') words.add(value);
        return value;
      });
      return words;
    };
    fc.assert(
      fc.property(arbitraryFile, edits, edits, ({ text: base }, mine, other) => {
        const [ours, theirs] = [grow(base, mine), grow(base, other)];
        const merged = outcome(base, ours, theirs);
        if (merged === null) throw new Error('not merged');
        for (const side of [ours, theirs])
          for (const word of wordsIn(side)) if (!wordsIn(base).has(word)) expect(merged.text).toContain(word);
        if (!merged.clean) {
          for (const marker of [/^<{7} ours\r?$/m, /^={7}\r?$/m, /^>{7} theirs\r?$/m])
            expect(merged.text).toMatch(marker);
          return;
        }
        const [was, left, right, now] = [base, ours, theirs, merged.text].map(parsed) as [
          Application,
          Application,
          Application,
          Application,
        ];
        for (const side of [left, right]) {
          const missing = (of: (application: Application) => readonly object[]) =>
            withoutCommon(withoutCommon(of(side), of(was)), of(now));
          expect(missing(({ history }) => history)).toEqual([]);
          expect(missing(({ customReminders }) => customReminders)).toEqual([]);
          expect(missing(({ contacts }) => contacts)).toEqual([]);
          expect(missing(({ decisions }) => decisions.map(({ id }) => ({ id })))).toEqual([]);
          expect(missing(({ tags }) => tags.map((tag) => ({ tag })))).toEqual([]);
          for (const key of ['location', 'url', 'source', 'role', 'salary', 'extra'] as const)
            if (JSON.stringify(side[key]) !== JSON.stringify(was[key]) && key !== 'extra')
              expect(now[key]).toEqual(side[key]);
          expect(now.extra).toEqual({ ...left.extra, ...right.extra });
        }
        // And nothing that neither has.
        expect(withoutCommon(withoutCommon(now.history, left.history), right.history)).toEqual([]);
        expect(
          outcome(base, theirs, ours)?.clean
            ? ''
            : JSON.stringify([ours, theirs, outcome(base, theirs, ours)?.text]),
        ).toBe('');
      }),
      { numRuns: Number(process.env.RUNS ?? 30) },
    );
  });

  it('change other lines and the history at once', () => {
    const ours = text(['date: 2026-10-08, status: applied'], 'url: https://a.example\nlocation: Berlin\n');
    const theirs = text(['date: 2026-10-09, note: x'], 'url: https://a.example\n').replace(
      'robots',
      'drones',
    );
    const merged = merge(text([], 'url: https://a.example\n'), ours, theirs) ?? '';
    for (const part of ['location: Berlin', 'drones', 'status: applied', 'note: x'])
      expect(merged).toContain(part);
  });

  it('are left to a person where both changed the same line, or one took an entry away', () => {
    const change = (role: string) => text([]).replace('Engineer', role);
    expect(merge(text([]), change('Chief'), change('Captain'))).toBeNull();
    const base = text(['date: 2026-10-05, note: wrong']);
    expect(
      merge(base, text([]), text(['date: 2026-10-05, note: wrong', 'date: 2026-10-06, note: x'])),
    ).toBeNull();
    expect(merge(base, text([]), base)).toBe(text([]));
  });

  it('are never merged into a file with problems', () => {
    const conflict = text([]).replace('company: Acme\n', '');
    expect(merge(text([]), conflict, text(['date: 2026-10-06, note: x']))).toBeNull();
  });
});
