import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Application, HistoryEntry } from '../core/application.ts';
import { calendarDate } from '../core/calendar-date.ts';
import { defaultConfig } from '../core/config.ts';
import { arbitraryEntry } from '../testing/arbitraries.ts';
import { arbitraryFile } from '../testing/writing-styles.ts';
import { parseApplication } from './application-file.ts';
import { writableText } from './control-characters.ts';
import {
  addCustomReminder,
  appendHistoryEntry,
  EditError,
  putDecision,
  setField,
  unsetField,
} from './edit-application.ts';
import { applyEdits, type TextEdit } from './text-edit.ts';

const read = (text: string): Application => {
  const { application, problems } = parseApplication({ path: 'applications/acme.md', text }, defaultConfig());
  expect(problems).toEqual([]);
  return application as Application;
};
const edited = (text: string, edits: TextEdit[]): string => applyEdits(text, edits);
const lines = (text: string): string[] => text.split(/(?<=\r\n|\n|\r(?!\n))/);

/** The lines of `after` that are left when the lines of `before` are taken out of them, in order. */
function added(before: string, after: string): string[] {
  const [old, now] = [lines(before), lines(after)];
  let start = 0;
  while (start < old.length && old[start] === now[start]) start++;
  let end = 0;
  while (end < old.length - start && old.at(-1 - end) === now.at(-1 - end)) end++;
  expect(start + end, 'every line of before is still there').toBe(old.length);
  return now.slice(start, now.length - end);
}

const words = fc.oneof(
  fc.constantFrom(
    'a: b',
    'x # y',
    '- z',
    '',
    'null',
    '~',
    '[a]',
    '{a}',
    'a, b',
    '"q"',
    "it's",
    ' outer ',
    'two\nlines',
    '株式会社',
    '---',
    '\u2028',
    '\ufeff',
    '@',
    '%',
    '&a',
    '*a',
    '!t',
    '|',
    '>',
    '? a',
    'a:',
    '\ud800',
    '08',
    'no',
    '=',
    '\\',
    '`',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const cleaned = (text: string): string => writableText(text).trim();
const note = words.filter((text) => cleaned(text) !== '');
const entry = fc
  .tuple(arbitraryEntry(), fc.option(note), fc.array(note, { maxLength: 2 }))
  .map(([one, text, people]): HistoryEntry => ({ ...one, note: text ?? one.note, with: people }));
const asRead = (one: HistoryEntry): HistoryEntry => ({
  ...one,
  note: one.note === null ? null : cleaned(one.note),
  with: one.with.map(cleaned),
});

describe('appending to the history', () => {
  it('adds exactly one line and leaves every other byte, in whatever style the file is written', () => {
    fc.assert(
      fc.property(arbitraryFile, entry, ({ style, text }, one) => {
        const before = read(text);
        const after = edited(text, appendHistoryEntry(text, one));
        expect(read(after)).toEqual({ ...before, history: [...before.history, asRead(one)] });
        if (style.list === 'one-line') expect(lines(after).length).toBe(lines(text).length);
        else expect(added(text, after)).toHaveLength(1);
      }),
      { numRuns: Number(process.env.RUNS ?? 400) },
    );
  });

  it('goes on where somebody stopped, over and over', () => {
    fc.assert(
      fc.property(arbitraryFile, fc.array(entry, { minLength: 2, maxLength: 5 }), ({ text }, entries) => {
        const all = entries.reduce((file, one) => edited(file, appendHistoryEntry(file, one)), text);
        expect(read(all).history.slice(-entries.length)).toEqual(entries.map(asRead));
      }),
      { numRuns: 60 },
    );
  });

  const one: HistoryEntry = {
    date: calendarDate('2026-10-14'),
    status: 'onsite',
    note: null,
    at: null,
    with: [],
    reason: null,
  };
  const file = (history: string): string => `---\ncompany: A\nrole: B\nhistory:${history}---\nbody`;
  const cases: [name: string, before: string, after: string][] = [
    [
      'after a comment behind the last entry',
      '\n  - { date: 2026-10-01, status: saved } # seen\n',
      '\n  - { date: 2026-10-01, status: saved } # seen\n  - { date: 2026-10-14, status: onsite }\n',
    ],
    [
      'at the dashes of an unindented list',
      '\n- date: 2026-10-01\n  status: saved\n\n# end\n',
      '\n- date: 2026-10-01\n  status: saved\n- { date: 2026-10-14, status: onsite }\n\n# end\n',
    ],
    [
      'in brackets over several lines',
      ' [\n  {date: 2026-10-01, status: saved}\n  ]\n',
      ' [\n  {date: 2026-10-01, status: saved}\n  , {date: 2026-10-14, status: onsite}\n  ]\n',
    ],
    [
      'in brackets on one line',
      ' [{ date: 2026-10-01, status: saved }]\n',
      ' [{ date: 2026-10-01, status: saved }, { date: 2026-10-14, status: onsite }]\n',
    ],
    [
      'after a block scalar and its blank lines that count',
      '\n  - date: 2026-10-01\n    status: saved\n    note: |+\n      x\n\n',
      '\n  - date: 2026-10-01\n    status: saved\n    note: |+\n      x\n\n  - { date: 2026-10-14, status: onsite }\n',
    ],
    [
      'after an entry written over two lines',
      '\n  - { date: 2026-10-01,\n      status: saved }\n',
      '\n  - { date: 2026-10-01,\n      status: saved }\n  - { date: 2026-10-14, status: onsite }\n',
    ],
  ];
  for (const [name, before, after] of cases) {
    it(`writes the entry ${name}`, () => {
      expect(edited(file(before), appendHistoryEntry(file(before), one))).toBe(file(after));
    });
  }

  it('refuses what it cannot edit, and says what to do', () => {
    for (const text of [
      'no frontmatter',
      '---\na: "b\n---\n',
      file(' later\n'),
      '---\nx: &h [{date: 2026-10-01, status: saved}]\nhistory: *h\n---\n',
    ])
      expect(() => appendHistoryEntry(text, one), text).toThrow(EditError);
  });
});

describe('reminders in a file', () => {
  it('get one line more for a decision, which a later one replaces in place', () => {
    fc.assert(
      fc.property(
        arbitraryFile,
        fc.constantFrom('follow_up:2026-10-03', 'custom:2026-11-02:ask'),
        ({ style, text }, id) => {
          const before = read(text);
          const once = edited(text, putDecision(text, { id, done: calendarDate('2026-11-01') }));
          const twice = edited(once, putDecision(once, { id, snoozed: calendarDate('2026-12-01') }));
          const others = before.decisions.filter((one) => one.id !== id);
          const [done, snoozed] = [calendarDate('2026-11-01'), calendarDate('2026-12-01')];
          const nothing = { id, done: null, dismissed: null, snoozed: null };
          expect(read(once).decisions).toEqual([...others, { ...nothing, done }]);
          expect(read(twice)).toEqual({ ...before, decisions: [...others, { ...nothing, snoozed }] });
          expect(lines(twice).length).toBe(lines(once).length);
          if (others.length === before.decisions.length && style.reminders !== 'brackets')
            expect(added(text, once)).toHaveLength(style.reminders === 'none' ? 2 : 1);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('take reminders of the person, whatever the words', () => {
    fc.assert(
      fc.property(arbitraryFile, note, ({ text }, words) => {
        const before = read(text);
        const reminder = { due: calendarDate('2026-12-24'), text: words };
        const after = read(edited(text, addCustomReminder(text, reminder)));
        expect(after).toEqual({
          ...before,
          customReminders: [...before.customReminders, { ...reminder, text: cleaned(words) }],
        });
      }),
      { numRuns: 200 },
    );
  });
});

describe('setting and unsetting fields', () => {
  it('changes that field alone, and unsetting brings the old values back', () => {
    fc.assert(
      fc.property(
        arbitraryFile,
        fc.constantFrom('source', 'resume', 'location'),
        note,
        ({ text }, key, value) => {
          const before = read(text);
          const set = edited(text, setField(text, [key], value));
          expect(read(set)).toEqual({ ...before, [key]: cleaned(value) });
          const unset = edited(set, unsetField(set, [key]));
          expect(read(unset)).toEqual({ ...before, [key]: key === 'source' ? 'unknown' : null });
          if (before.location === null || key !== 'location') expect(unset).toBe(text);
        },
      ),
      { numRuns: 300 },
    );
  });

  const head = '---\ncompany: Acme # a name\nrole:   "Engineer"\n';
  const tail = 'history:\n  - { date: 2026-10-01, status: saved }\n---\n';
  const set: [before: string, path: string, value: string | string[], after: string][] = [
    ['', 'source', 'linkedin', 'source: linkedin\n'],
    [
      'salary: { min: 80000, max: 90000 } # asked\n',
      'salary.min',
      '85000',
      'salary: { min: 85000, max: 90000 } # asked\n',
    ],
    ['salary: {max: 90000}\n', 'salary.min', '85000', 'salary: {min: 85000, max: 90000}\n'],
    ['salary:\n  max: 90000\n', 'salary.min', '85000', 'salary:\n  min: 85000\n  max: 90000\n'],
    [
      'salary:\n    min: 1 # low\n',
      'salary.currency',
      'USD',
      'salary:\n    min: 1 # low\n    currency: USD\n',
    ],
    ['', 'salary.min', '85000', 'salary: { min: 85000 }\n'],
    ['salary: # soon\n', 'salary', '85k', 'salary: 85k # soon\n'],
    ['tags:\n  - a\n  - b # two\n', 'tags', ['c', 'd e'], 'tags: [c, d e] # two\n'],
    ['location: |\n  Berlin\n', 'location', 'Bonn', 'location: Bonn\n'],
    ['priority: high\n', 'priority', 'low', 'priority: low\n'],
    ['team: x\n', 'recruiter', 'Jane', 'team: x\nrecruiter: Jane\n'],
  ];
  for (const [before, path, value, after] of set) {
    it(`set ${path}: ${JSON.stringify(before)} becomes ${JSON.stringify(after)}`, () => {
      const text = head + before + tail;
      expect(edited(text, setField(text, path.split('.'), value))).toBe(head + after + tail);
    });
  }

  const unset: [before: string, path: string, after: string][] = [
    ['salary: { min: 1, max: 2 } # x\n', 'salary.min', 'salary: { max: 2 } # x\n'],
    ['salary: { min: 1, max: 2 }\n', 'salary.max', 'salary: { min: 1 }\n'],
    ['salary: { min: 1 }\ntags: [a]\n', 'salary.min', 'tags: [a]\n'],
    ['tags:\n  - a\n  - b\n# about\nurl: https://a.example\n', 'tags', '# about\nurl: https://a.example\n'],
    ['tags: [a]\n', 'source', 'tags: [a]\n'],
  ];
  for (const [before, path, after] of unset) {
    it(`unset ${path}: ${JSON.stringify(before)} becomes ${JSON.stringify(after)}`, () => {
      const text = head + before + tail;
      expect(edited(text, unsetField(text, path.split('.')))).toBe(head + after + tail);
    });
  }

  it('says what to do where a part of a text is asked for', () => {
    const text = `${head}salary: 80k\n${tail}`;
    expect(() => setField(text, ['salary', 'min'], '85000')).toThrow(/set "salary" as a whole/);
  });
});

describe('parts', () => {
  const file = (line: string) =>
    `---\ncompany: A\nrole: B\n${line}history:\n  - { date: 2026-10-01, status: saved } # first\n---\n`;
  const short = { salary: { min: 85000, max: 100000, currency: 'EUR', period: 'year' } };

  it('of a short text are changed by writing all of them out', () => {
    const text = file('salary: 85k-100k EUR # gross\n');
    expect(edited(text, setField(text, ['salary', 'min'], '90000', short))).toBe(
      file('salary: { min: 90000, max: 100000, currency: EUR, period: year } # gross\n'),
    );
    expect(edited(text, unsetField(text, ['salary', 'max'], short))).toBe(
      file('salary: { min: 85000, currency: EUR, period: year } # gross\n'),
    );
  });

  it('of a list are added at its end, and the list with the first', () => {
    const first = edited(file(''), setField(file(''), ['contacts', '0', 'name'], 'Jane Doe'));
    expect(first).toBe(file('contacts: [{ name: Jane Doe }]\n'));
    const second = edited(first, setField(first, ['contacts', '1', 'name'], 'Joe'));
    expect(second).toBe(file('contacts: [{ name: Jane Doe }, { name: Joe }]\n'));
    const block = file('contacts:\n  - name: Jane\n    role: HR # kind\n');
    expect(edited(block, setField(block, ['contacts', '1', 'name'], 'Joe'))).toBe(
      file('contacts:\n  - name: Jane\n    role: HR # kind\n  - { name: Joe }\n'),
    );
    expect(() => setField(block, ['contacts', '3', 'name'], 'Joe')).toThrow(EditError);
  });
});
