import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Application, HistoryEntry } from '../core/application.ts';
import { calendarDate } from '../core/calendar-date.ts';
import { defaultConfig } from '../core/config.ts';
import { parseApplication } from '../format/application-file.ts';
import { addCustomReminder, appendHistoryEntry, putDecision } from '../format/edit-application.ts';
import { applyEdits } from '../format/text-edit.ts';
import { mergeLines } from '../store/merge-lines.ts';
import { arbitraryEntry } from '../testing/arbitraries.ts';
import { applicationText } from '../testing/cli.ts';
import { arbitraryFile } from '../testing/writing-styles.ts';
import { withoutCommon } from './describe-change.ts';
import { mergeFiles } from './merge-files.ts';

const saved = 'date: 2026-10-01, status: saved';
const merge = (base: string, ours: string, theirs: string) =>
  mergeFiles({ base, ours, theirs }, defaultConfig(), (versions) => {
    // Git need not be asked where only one side changed anything.
    if (versions.base === versions.theirs || versions.ours === versions.theirs) return versions.ours;
    if (versions.base === versions.ours) return versions.theirs;
    const { text, clean } = mergeLines(versions);
    return clean ? text : null;
  });
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
  it('that each added to the history are merged with both sides’ entries', () => {
    const ours = text(['date: 2026-10-05, note: ours', 'date: 2026-10-08, status: applied']);
    const theirs = text(['date: 2026-10-06, note: theirs']);
    const both = text([
      'date: 2026-10-05, note: ours',
      'date: 2026-10-08, status: applied',
      'date: 2026-10-06, note: theirs',
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

  it('have all that either added, once, whatever they added and however the file is written', () => {
    interface Added {
      entries: HistoryEntry[];
      reminders: string[];
      done: string[];
    }
    const added: fc.Arbitrary<Added> = fc.record({
      entries: fc.array(arbitraryEntry(), { maxLength: 2 }),
      reminders: fc.array(fc.constantFrom('Call', 'Write', 'Ask: why?'), { maxLength: 2 }),
      done: fc.subarray(['follow_up:2026-10-03', 'thank_you:2026-10-14', 'custom:2026-11-02:ask']),
    });
    const grow = (start: string, { entries, reminders, done }: Added) => {
      let text = start;
      const due = calendarDate('2026-12-24');
      for (const entry of entries) text = applyEdits(text, appendHistoryEntry(text, entry));
      for (const words of reminders) text = applyEdits(text, addCustomReminder(text, { due, text: words }));
      for (const id of done) text = applyEdits(text, putDecision(text, { id, done: due }));
      return text;
    };
    fc.assert(
      fc.property(arbitraryFile, added, added, ({ text: base }, mine, other) => {
        const [ours, theirs] = [grow(base, mine), grow(base, other)];
        const merged = merge(base, ours, theirs) ?? 'left to a person';
        const keys = (items: readonly object[]) => items.map((item) => JSON.stringify(item)).sort();
        const [was, left, right, now] = [base, ours, theirs, merged].map(parsed) as [
          Application,
          Application,
          Application,
          Application,
        ];
        const union = (of: (application: Application) => object[]) => {
          const extra = withoutCommon(withoutCommon(of(right), of(was)), withoutCommon(of(left), of(was)));
          return keys([...of(left), ...extra]);
        };
        expect(keys(now.history)).toEqual(union(({ history }) => history));
        expect(keys(now.customReminders)).toEqual(union(({ customReminders }) => customReminders));
        expect(new Set(now.decisions.map(({ id }) => id))).toEqual(
          new Set([...left.decisions, ...right.decisions].map(({ id }) => id)),
        );
        expect(now.body).toBe(was.body);
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
