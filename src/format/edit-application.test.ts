import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Application, HistoryEntry } from '../core/application.ts';
import { calendarDate } from '../core/calendar-date.ts';
import { defaultConfig } from '../core/config.ts';
import { historyEntry } from '../core/history-entry.ts';
import { arbitraryEntry } from '../testing/arbitraries.ts';
import { arbitraryFile } from '../testing/writing-styles.ts';
import { parseApplication } from './application-file.ts';
import { writableText } from './control-characters.ts';
import {
  addCustomReminder,
  addListItem,
  appendHistoryEntry,
  EditError,
  insertListItem,
  putDecision,
  setField,
  unsetField,
} from './edit-application.ts';
import { checked, equalValues, openFile } from './edits/open-frontmatter.ts';
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

/** The line ends that occur in a text. */
const lineEnds = (text: string): string[] => [...new Set(text.match(/\r\n|\n|\r/g))];

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
        expect(lineEnds(after)).toEqual([style.eol]);
      }),
      { numRuns: Number(process.env.RUNS ?? 400) },
    );
  });

  it('goes on where somebody stopped, over and over', () => {
    fc.assert(
      fc.property(
        arbitraryFile,
        fc.array(entry, { minLength: 2, maxLength: 5 }),
        ({ style, text }, entries) => {
          const all = entries.reduce((file, one) => edited(file, appendHistoryEntry(file, one)), text);
          expect(read(all).history.slice(-entries.length)).toEqual(entries.map(asRead));
          expect(lineEnds(all)).toEqual([style.eol]);
        },
      ),
      { numRuns: Number(process.env.RUNS ?? 60) },
    );
  });

  const one = historyEntry({ date: calendarDate('2026-10-14'), status: 'onsite' });
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
      'with one blank behind its dash where the last entry stands below its own',
      '\n  -\n    date: 2026-10-01\n    status: saved\n',
      '\n  -\n    date: 2026-10-01\n    status: saved\n  - { date: 2026-10-14, status: onsite }\n',
    ],
    [
      'in brackets that end at the line’s start',
      ' [{ date: 2026-10-01, status: saved },\n]\n',
      ' [{ date: 2026-10-01, status: saved },\n  { date: 2026-10-14, status: onsite },\n]\n',
    ],
    [
      'in brackets behind a remark',
      ' [\n  { date: 2026-10-01, status: saved } # seen\n  ]\n',
      ' [\n  { date: 2026-10-01, status: saved } # seen\n  , { date: 2026-10-14, status: onsite }\n  ]\n',
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
    const refused: [text: string, message: string][] = [
      ['no frontmatter', 'the file cannot be edited: no frontmatter; mend it first'],
      ['---\na: "b\n---\n', 'the file cannot be edited: '],
      ['---\n- a\n---\n', 'the file cannot be edited: this is not a list of keys with values; mend it first'],
      // It can be read, but would not be what it was.
      ['---\na: 1\na: 2\n---\n', 'the file cannot be edited: the key "a" stands here a second time; mend it'],
      [file(' later\n'), '"history" is not written as a list; write it as "- " lines first'],
      [
        '---\nx: &h [{date: 2026-10-01, status: saved}]\nhistory: *h\n---\n',
        '"history" is not written as a list; write it as "- " lines first',
      ],
    ];
    for (const [text, message] of refused) {
      expect(() => appendHistoryEntry(text, one), text).toThrow(EditError);
      expect(() => appendHistoryEntry(text, one), text).toThrow(message);
    }
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
          expect(lineEnds(twice)).toEqual([style.eol]);
          if (others.length === before.decisions.length && style.reminders !== 'brackets')
            expect(added(text, once)).toHaveLength(style.reminders === 'none' ? 2 : 1);
        },
      ),
      { numRuns: Number(process.env.RUNS ?? 300) },
    );
  });

  it('take reminders of the person, whatever the words', () => {
    fc.assert(
      fc.property(arbitraryFile, note, ({ style, text }, words) => {
        const before = read(text);
        const reminder = { due: calendarDate('2026-12-24'), text: words };
        const after = edited(text, addCustomReminder(text, reminder));
        expect(lineEnds(after)).toEqual([style.eol]);
        expect(read(after)).toEqual({
          ...before,
          customReminders: [...before.customReminders, { ...reminder, text: cleaned(words) }],
        });
      }),
      { numRuns: Number(process.env.RUNS ?? 200) },
    );
  });

  const start = '---\ncompany: A\nrole: B\n';
  const end = 'history:\n  - { date: 2026-10-01, status: saved }\n---\n';
  const decisions: [before: string, after: string][] = [
    ['reminders:\n', 'reminders:\n  - { id: follow_up:2026-10-10, done: 2026-10-20 }\n'],
    ['reminders: []\n', 'reminders: [{ id: follow_up:2026-10-10, done: 2026-10-20 }]\n'],
    [
      'reminders: [\n  {id: a, done: 2026-10-01},\n]\n',
      'reminders: [\n  {id: a, done: 2026-10-01},\n  {id: follow_up:2026-10-10, done: 2026-10-20},\n]\n',
    ],
    [
      'reminders: [{id: a, done: 2026-10-01}]\n',
      'reminders: [{id: a, done: 2026-10-01}, {id: follow_up:2026-10-10, done: 2026-10-20}]\n',
    ],
    [
      'reminders:\n    -   { id: a, done: 2026-10-01 } # x\n',
      'reminders:\n    -   { id: a, done: 2026-10-01 } # x\n    -   { id: follow_up:2026-10-10, done: 2026-10-20 }\n',
    ],
    [
      'reminders:\n  - id: follow_up:2026-10-10\n    snoozed: 2026-10-11 # why\n',
      'reminders:\n  - id: follow_up:2026-10-10\n    done: 2026-10-20 # why\n',
    ],
    [
      'reminders:\n  - { id: follow_up:2026-10-10, done: 2026-10-11 }\n',
      'reminders:\n  - { id: follow_up:2026-10-10, done: 2026-10-20 }\n',
    ],
    [
      'reminders:\n  - { id: follow_up:2026-10-10, snoozed: 2026-10-11, dismissed: 2026-10-12 }\n',
      'reminders:\n  - { id: follow_up:2026-10-10, done: 2026-10-20 }\n',
    ],
    [
      'reminders:\n  - { id: follow_up:2026-10-10, snoozed: 2026-10-11 }\n  - { id: follow_up:2026-10-10, dismissed: 2026-10-12 }\n',
      'reminders:\n  - { id: follow_up:2026-10-10, snoozed: 2026-10-11 }\n  - { id: follow_up:2026-10-10, done: 2026-10-20 }\n',
    ],
    [
      'reminders:\n  - { id: follow_up:2026-10-10, "done": 2026-10-11 }\n',
      'reminders:\n  - { id: follow_up:2026-10-10, "done": 2026-10-20 }\n',
    ],
    [
      'reminders:\n  - {id: follow_up:2026-10-10}\n',
      'reminders:\n  - { id: follow_up:2026-10-10, done: 2026-10-20 }\n',
    ],
  ];
  for (const [before, after] of decisions) {
    it(`done: ${JSON.stringify(before)}`, () => {
      const text = start + before + end;
      const done = calendarDate('2026-10-20');
      expect(edited(text, putDecision(text, { id: 'follow_up:2026-10-10', done }))).toBe(start + after + end);
    });
  }

  it('are decided on in their own item only where that has a decision already', () => {
    const id = 'custom:2026-11-02:ask';
    const dismissed = calendarDate('2026-10-20');
    const own: [before: string, after: string][] = [
      [
        '  - { due: 2026-11-02, text: Ask }\n',
        '  - { due: 2026-11-02, text: Ask }\n  - { id: custom:2026-11-02:ask, dismissed: 2026-10-20 }\n',
      ],
      [
        '  - { due: 2026-11-02, text: Ask, snoozed: 2026-11-05 }\n',
        '  - { due: 2026-11-02, text: Ask, dismissed: 2026-10-20 }\n',
      ],
    ];
    for (const [before, after] of own) {
      const text = `${start}reminders:\n${before}${end}`;
      expect(edited(text, putDecision(text, { id, dismissed }))).toBe(`${start}reminders:\n${after}${end}`);
    }
  });

  it('are refused where the decision or the list is none of its own', () => {
    const done = calendarDate('2026-10-20');
    const put = (before: string) => () =>
      putDecision(start + before + end, { id: 'follow_up:2026-10-10', done });
    expect(put('x: &a { id: follow_up:2026-10-10, snoozed: 2026-10-11 }\nreminders:\n  - *a\n')).toThrow(
      'the decision is an alias; change it in an editor',
    );
    expect(put('x: &a [{ id: follow_up:2026-10-10, snoozed: 2026-10-11 }]\nreminders: *a\n')).toThrow(
      'the decision is an alias; change it in an editor',
    );
    expect(put('reminders: x\n')).toThrow(
      '"reminders" is not written as a list; write it as "- " lines first',
    );
  });

  it('stand under the dashes of the history, and in the braces of the file', () => {
    const reminder = { due: calendarDate('2026-11-02'), text: 'Ask' };
    const cases: [before: string, after: string][] = [
      [
        '---\nhistory:\n- date: 2026-10-01\n  status: saved\n---\n',
        '---\nhistory:\n- date: 2026-10-01\n  status: saved\nreminders:\n- { due: 2026-11-02, text: Ask }\n---\n',
      ],
      [
        '---\nhistory: [{ date: 2026-10-01, status: saved }]\n---\n',
        '---\nhistory: [{ date: 2026-10-01, status: saved }]\nreminders:\n  - { due: 2026-11-02, text: Ask }\n---\n',
      ],
      [
        '---\n{ company: A, history: [{ date: 2026-10-01, status: saved }] }\n---\n',
        '---\n{ company: A, history: [{ date: 2026-10-01, status: saved }], reminders: [{ due: 2026-11-02, text: Ask }] }\n---\n',
      ],
    ];
    for (const [before, after] of [
      ...cases,
      ['---\nrole: A\n---\n', '---\nrole: A\nreminders:\n  - { due: 2026-11-02, text: Ask }\n---\n'],
    ] as const)
      expect(edited(before, addCustomReminder(before, reminder))).toBe(after);
  });
});

describe('items of a list', () => {
  const head = '---\ncompany: A\nrole: B\n';
  const tail = 'history:\n  - { date: 2026-10-01, status: saved }\n---\n';
  const al = { name: 'Al', email: null };
  const written = '{ name: Al }';

  it('stand at the end, or at the place that is named, in the style of the list', () => {
    const cases: [before: string, index: number | null, after: string][] = [
      ['', null, `contacts:\n  - ${written}\n`],
      ['', 3, `contacts:\n  - ${written}\n`],
      ['contacts:\n- name: Jo\n', null, `contacts:\n- name: Jo\n- ${written}\n`],
      ['contacts:\n- name: Jo\n', 1, `contacts:\n- name: Jo\n- ${written}\n`],
      ['contacts:\n- name: Jo\n', 9, `contacts:\n- name: Jo\n- ${written}\n`],
      ['contacts:\n  - name: Jo\n', 0, `contacts:\n  - ${written}\n  - name: Jo\n`],
      ['contacts:\n- name: Jo\n', 0, `contacts:\n- ${written}\n- name: Jo\n`],
      [
        'contacts:\n# of HR\n-   name: Jo\n# of IT\n-   name: Bo\n',
        1,
        `contacts:\n# of HR\n-   name: Jo\n-   ${written}\n# of IT\n-   name: Bo\n`,
      ],
      // Nothing behind the dash: an item that is still to be written.
      ['contacts:\n-\n', null, `contacts:\n-\n- ${written}\n`],
      ['contacts:\n-\n-   name: Jo\n', 0, `contacts:\n- ${written}\n-\n-   name: Jo\n`],
      ['contacts:\n- name: Jo\n-\n', 1, `contacts:\n- name: Jo\n- ${written}\n-\n`],
      ['contacts:\n-\n- name: Jo\n', 1, `contacts:\n-\n- ${written}\n- name: Jo\n`],
      ['contacts: []\n', null, `contacts: [${written}]\n`],
      ['contacts: [ ]\n', null, `contacts: [ ${written} ]\n`],
      ['contacts: [{ name: Jo }, {}]\n', null, `contacts: [{ name: Jo }, {}, ${written}]\n`],
      ['contacts: [{name: Jo}, {}]\n', null, 'contacts: [{name: Jo}, {}, {name: Al}]\n'],
      ['contacts: [{ name: Jo }]\n', 0, `contacts: [${written}, { name: Jo }]\n`],
      ['contacts: [{ name: Jo }, { name: Bo }]\n', 1, `contacts: [{ name: Jo }, ${written}, { name: Bo }]\n`],
      [
        'contacts: [\n    {name: Jo},\n    {name: Bo},\n  ]\n',
        1,
        'contacts: [\n    {name: Jo},\n    {name: Al},\n    {name: Bo},\n  ]\n',
      ],
      ['contacts: [\n { name: Jo },\n  ]\n', 0, `contacts: [\n ${written},\n { name: Jo },\n  ]\n`],
    ];
    for (const [before, index, after] of cases) {
      const text = head + before + tail;
      const edits =
        index === null ? addListItem(text, 'contacts', al) : insertListItem(text, 'contacts', index, al);
      expect(edited(text, edits), `${before} ${index}`).toBe(head + after + tail);
    }
  });

  it('have the line ends of the file', () => {
    const text = '---\r\ncontacts:\r\n- name: Jo\r\n---\r\n';
    expect(edited(text, insertListItem(text, 'contacts', 0, al))).toBe(
      `---\r\ncontacts:\r\n- ${written}\r\n- name: Jo\r\n---\r\n`,
    );
    expect(edited(text, insertListItem(text, 'contacts', 1, al))).toBe(
      `---\r\ncontacts:\r\n- name: Jo\r\n- ${written}\r\n---\r\n`,
    );
  });

  it('come to a file whose keys are indented', () => {
    const text = '---\n  history: [{ date: 2026-10-01, status: saved }]\n---\n';
    expect(edited(text, addListItem(text, 'contacts', al))).toBe(
      `---\n  contacts:\n  - ${written}\n  history: [{ date: 2026-10-01, status: saved }]\n---\n`,
    );
  });

  it('are refused where nothing can be put before the first, and where that is the first of something else', () => {
    const text = `${head}? contacts\n: - name: Jo\n  - name: Bo\n${tail}`;
    expect(() => insertListItem(text, 'contacts', 0, al)).toThrow(
      'nothing can be put before the first item here; change the file in an editor',
    );
    expect(() => unsetField(text, ['contacts', '0'])).toThrow(
      'this item cannot be removed here; change the file in an editor',
    );
    expect(edited(text, insertListItem(text, 'contacts', 1, al))).toBe(
      `${head}? contacts\n: - name: Jo\n  - ${written}\n  - name: Bo\n${tail}`,
    );
  });
});

describe('what proves an edit', () => {
  const text = '---\ncompany: A\nrole: B\n---\nbody\n';
  const at = (part: string, by: string): TextEdit => {
    const start = text.indexOf(part);
    return { start, end: start + part.length, text: by };
  };

  it('lets pass what makes of the values what was wanted', () => {
    const edits = [at('B', 'C')];
    const toC = (values: Record<string, unknown>) => {
      values.role = 'C';
    };
    expect(checked(openFile(text), edits, toC)).toBe(edits);
  });

  it('refuses every other text', () => {
    const unchanged = () => {};
    const wrong: TextEdit[] = [
      at('B', 'C'),
      at('B', 'B\nmood: good'),
      at('role: B\n', ''),
      at('A\n', 'A\n---\n'),
      at('---\nbody', 'body'),
      at('---\ncompany', 'company'),
      at('B', '"B'),
      // It reads the same, and is at fault.
      at('B', 'B\nrole: B'),
      at('body', 'words'),
      at('body\n', ''),
    ];
    for (const edit of wrong)
      expect(() => checked(openFile(text), [edit], unchanged), JSON.stringify(edit)).toThrow(
        'the frontmatter is written in a way that cannot be edited safely; change it in an editor',
      );
  });

  it('takes values for the same whatever the order of their keys, and no others', () => {
    const same: [unknown, unknown][] = [
      [null, null],
      ['a', 'a'],
      [[], []],
      [{}, {}],
      [
        { a: '1', b: ['2', { c: null }] },
        { b: ['2', { c: null }], a: '1' },
      ],
    ];
    for (const [one, other] of same) expect(equalValues(one, other)).toBe(true);
    const different: [unknown, unknown][] = [
      [null, {}],
      ['a', 'b'],
      ['a', ['a']],
      ['', []],
      ['', {}],
      [[], {}],
      [['a'], { 0: 'a' }],
      [['a', 'b'], ['a']],
      [
        ['a', 'b'],
        ['b', 'a'],
      ],
      [{ a: '1' }, { b: '1' }],
      [{ a: '1' }, { a: '2' }],
      [{ a: '1' }, { a: '1', b: '2' }],
      [{ a: undefined }, { b: '1' }],
      [{ toString: undefined }, { a: '1' }],
    ];
    for (const [one, other] of different)
      expect([equalValues(one, other), equalValues(other, one)], JSON.stringify([one, other])).toEqual([
        false,
        false,
      ]);
  });
});

describe('edits', () => {
  it('apply in the order of their places, those at one place in the order given', () => {
    const edits = [
      { start: 4, end: 6, text: 'X' },
      { start: 0, end: 1, text: 'c' },
      { start: 0, end: 0, text: 'a' },
      { start: 0, end: 0, text: 'b' },
      { start: 6, end: 6, text: 'Y' },
    ];
    expect(applyEdits('012345', edits)).toBe('abc123XY');
    expect(applyEdits('012', [])).toBe('012');
  });

  it('that overlap, run backwards or lead out of the text are a fault of the program', () => {
    const faults: [number, number][][] = [
      [
        [0, 2],
        [1, 3],
      ],
      [[2, 1]],
      [[0, 4]],
    ];
    for (const spans of faults)
      expect(() =>
        applyEdits(
          '012',
          spans.map(([start, end]) => ({ start, end, text: '' })),
        ),
      ).toThrow(new RangeError(`edits overlap at ${spans.at(-1)?.[0]}`));
  });
});

describe('setting and unsetting fields', () => {
  it('changes that field alone, and unsetting brings the old values back', () => {
    fc.assert(
      fc.property(
        arbitraryFile,
        fc.constantFrom('source', 'resume', 'location'),
        note,
        ({ style, text }, key, value) => {
          const before = read(text);
          const set = edited(text, setField(text, [key], value));
          expect(lineEnds(set)).toEqual([style.eol]);
          expect(read(set)).toEqual({ ...before, [key]: cleaned(value) });
          const unset = edited(set, unsetField(set, [key]));
          expect(read(unset)).toEqual({ ...before, [key]: key === 'source' ? 'unknown' : null });
          if (before.location === null || key !== 'location') expect(unset).toBe(text);
        },
      ),
      { numRuns: Number(process.env.RUNS ?? 300) },
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
    ['salary: { min: , max: 9 }\n', 'salary.min', '5', 'salary: { min: 5 , max: 9 }\n'],
    ['salary: { min, max: 9 }\n', 'salary.min', '5', 'salary: { min: 5, max: 9 }\n'],
    ['salary: { min: 1, currency: EUR }\n', 'salary.max', '9', 'salary: { min: 1, max: 9, currency: EUR }\n'],
    ['salary: {min: 1,}\n', 'salary.max', '9', 'salary: {min: 1, max: 9}\n'],
    ['salary: { min: 1 }\n', 'salary.max', '9', 'salary: { min: 1, max: 9 }\n'],
    ['salary: {}\n', 'salary.max', '9', 'salary: { max: 9 }\n'],
    [
      'salary:\n  min: 1\n    # more of min\n  # of all\n# after\n',
      'salary.max',
      '9',
      'salary:\n  min: 1\n    # more of min\n  max: 9\n  # of all\n# after\n',
    ],
    ['salary:\n  min: 1 # x\n\ntags: [a]\n', 'salary', '5k', 'salary: 5k # x\n\ntags: [a]\n'],
    [
      'contacts:\n  - role: HR\n    email: a@b.c\n',
      'contacts.0.name',
      'Jo',
      'contacts:\n  - name: Jo\n    role: HR\n    email: a@b.c\n',
    ],
    [
      'contacts:\n  - name: Jo\n    role: HR # x\n  - name: Al\n',
      'contacts.0.phone',
      '1',
      'contacts:\n  - name: Jo\n    role: HR # x\n    phone: 1\n  - name: Al\n',
    ],
    [
      'contacts: [{ name: Jo }, { name: Al }]\n',
      'contacts.1.role',
      'HR',
      'contacts: [{ name: Jo }, { name: Al, role: HR }]\n',
    ],
    ['contacts:\n- name: Jo\n', 'contacts.1.name', 'Al', 'contacts:\n- name: Jo\n- { name: Al }\n'],
    ['mood: { past: bad }\n', 'mood.now', 'good', 'mood: { past: bad, now: good }\n'],
    ['mood:\n  past: bad\n', 'mood.now', 'good', 'mood:\n  past: bad\n  now: good\n'],
    ['mood:\n  a: {}\n', 'mood.a.b', 'x', 'mood:\n  a: { b: x }\n'],
    ['mood: { c: 1 }\n', 'mood.a: b', 'x', 'mood: { c: 1, "a: b": x }\n'],
    ['mood: x\n', 'mood', ['a, b'], 'mood: ["a, b"]\n'],
    ['', 'mood.now', 'good', 'mood: { now: good }\n'],
    ['', 'a: b', 'c', '"a: b": c\n'],
    ['tags: [a, b]\n', 'tags.2', 'c', 'tags: [a, b, c]\n'],
    ['tags: [a] # t\n', 'source', 'x', 'source: x\ntags: [a] # t\n'],
    ['tags: [a]\n', 'mine', 'x', 'tags: [a]\nmine: x\n'],
    ['tags: &t [a]\nother: *t\n', 'priority', 'low', 'tags: &t [a]\npriority: low\nother: *t\n'],
    ['location: >-\n  Ber\n  lin\n\n', 'location', 'Bonn', 'location: Bonn\n\n'],
    ['location: |+\n  Ber\n\n', 'location', 'Bonn', 'location: Bonn\n\n'],
    ['location:\n', 'location', 'Bonn', 'location: Bonn\n'],
    ['location: ~ # none\n', 'location', 'Bonn', 'location: Bonn # none\n'],
    ['"location": Berlin\n', 'location', 'Bonn', '"location": Bonn\n'],
    ['location:   "Berlin"\n', 'location', 'Berlin', 'location:   "Berlin"\n'],
    ['? location\n: Berlin\n', 'location', 'Bonn', '? location\n: Bonn\n'],
    ['location:   "Berlin"\n', 'location', 'Bonn', 'location:   Bonn\n'],
    ['location :\n', 'location', 'Bonn', 'location : Bonn\n'],
    // A blank that belongs to the value goes with it.
    ['location: Berlin\u00a0\n', 'location', 'Bonn', 'location: Bonn\n'],
    ['salary: # soon\n', 'salary.min', '85000', 'salary: { min: 85000 } # soon\n'],
    ['salary: { }\n', 'salary.max', '9', 'salary: { max: 9 }\n'],
    ['salary: { min: }\n', 'salary.max', '9', 'salary: { min:, max: 9 }\n'],
    ['salary: { min }\n', 'salary.max', '9', 'salary: { min, max: 9 }\n'],
    ['salary: {min: 1 ,}\n', 'salary.max', '9', 'salary: {min: 1 , max: 9}\n'],
    ['mood: { a: 1, b }\n', 'mood.c', '2', 'mood: { a: 1, b, c: 2 }\n'],
    ['mood: { a: 1, b: }\n', 'mood.c', '2', 'mood: { a: 1, b:, c: 2 }\n'],
    ['contacts:\n- name: Jo\n', 'contacts.0.1', 'x', 'contacts:\n- name: Jo\n  1: x\n'],
    ['mood: { b: 1 }\n', 'mood.a.0', 'x', 'mood: { b: 1, a: { 0: x } }\n'],
    [`tags: [${'a, '.repeat(11)}{ b: 1 }]\n`, 'tags.11.b', '2', `tags: [${'a, '.repeat(11)}{ b: 2 }]\n`],
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
    ['salary: { min: 1, max: 2, currency: EUR }\n', 'salary.max', 'salary: { min: 1, currency: EUR }\n'],
    ['salary: {min: 1, max: 2,}\n', 'salary.min', 'salary: {max: 2,}\n'],
    ['salary: {min: 1, max: 2,}\n', 'salary.max', 'salary: {min: 1,}\n'],
    ['salary:\n  min: 1 # x\n  max: 2\n', 'salary.min', 'salary:\n  max: 2\n'],
    ['salary:\n  min: 1\n  max: 2\n\n  # y\n', 'salary.max', 'salary:\n  min: 1\n\n  # y\n'],
    ['contacts:\n  - name: Jo\n    role: HR\n', 'contacts.0.name', 'contacts:\n  - role: HR\n'],
    ['contacts:\n  - name: Jo\n    role: HR\n', 'contacts.0.role', 'contacts:\n  - name: Jo\n'],
    ['contacts:\n  - name: Jo\n', 'contacts.0.name', ''],
    ['contacts:\n  - name: Jo\n', 'contacts.0.x', 'contacts:\n  - name: Jo\n'],
    ['contacts:\n  - name: Jo\n  # al\n  - name: Al\n', 'contacts.0', 'contacts:\n  # al\n  - name: Al\n'],
    ['contacts:\n  - name: Jo\n  - name: Al # x\n', 'contacts.1', 'contacts:\n  - name: Jo\n'],
    ['contacts:\n  - name: Jo\n', 'contacts.0', ''],
    ['contacts:\n  - name: Jo\n', 'contacts.1', 'contacts:\n  - name: Jo\n'],
    ['tags: [a, b, c]\n', 'tags.0', 'tags: [b, c]\n'],
    ['tags: [a, b, c]\n', 'tags.1', 'tags: [a, c]\n'],
    ['tags: [a, b, c]\n', 'tags.2', 'tags: [a, b]\n'],
    ['tags:\n- - x\n  - y\n- z\n', 'tags.0', 'tags:\n- z\n'],
    ['mood: { a: { b: 1 } }\n', 'mood.a.b', ''],
    ['mood: { a: 1 }\n', 'mood.x.y', 'mood: { a: 1 }\n'],
    ['location: |\n  a\n\n  b\ntags: [a]\n', 'location', 'tags: [a]\n'],
    [`tags: [${'a, '.repeat(10)}b, c]\n`, 'tags.10', `tags: [${'a, '.repeat(10)}c]\n`],
  ];
  for (const [before, path, after] of unset) {
    it(`unset ${path}: ${JSON.stringify(before)} becomes ${JSON.stringify(after)}`, () => {
      const text = head + before + tail;
      expect(edited(text, unsetField(text, path.split('.')))).toBe(head + after + tail);
    });
  }

  const refused: [before: string, path: string, message: string][] = [
    [
      'contacts:\n- name: Jo\n',
      'contacts.2.name',
      '"contacts" is a list; name the place in it, as in "contacts.0"',
    ],
    ['tags: [a, b]\n', 'tags.0', '"tags" is a list; name the place in it, as in "tags.0"'],
    ['mood: text\n', 'mood.a', '"mood" is not written as a mapping; set "mood" as a whole'],
    ['mood: { a: 1 }\n', 'mood.a.b', '"mood.a" is not written as a mapping; set "mood.a" as a whole'],
    ['mood: { a: 1 }\n', 'mood.a.b.c', '"mood.a" is not written as a mapping; set "mood.a" as a whole'],
    ['mood: { a: [x] }\n', 'mood.a.0', '"mood.a" is a list; name the place in it, as in "mood.a.0"'],
    ...['contacts.x.name', 'contacts.x0.name', 'contacts.0x.name'].map((path): [string, string, string] => [
      'contacts:\n- name: Jo\n',
      path,
      '"contacts" is a list; name the place in it, as in "contacts.0"',
    ]),
    ['x: &x 1\nsalary: { min: *x }\n', 'salary.min', '"salary.min" is an alias; change it in an editor'],
    ['tags: &t [a]\nother: *t\n', 'other', '"other" is an alias; change it in an editor'],
    ['tags: [a\n', 'source', expect.stringMatching(/^the file cannot be edited: .+; mend it first$/)],
    [
      'tags: &t [a]\nother: *t\n',
      'tags',
      'the frontmatter is written in a way that cannot be edited safely; change it in an editor',
    ],
  ];
  for (const [before, path, message] of refused) {
    it(`set ${path}: ${JSON.stringify(before)} is refused`, () => {
      const text = head + before + tail;
      expect(() => setField(text, path.split('.'), 'x')).toThrow(
        expect.objectContaining({ name: 'EditError', message }),
      );
    });
  }

  it('unset refuses what would leave no sound file', () => {
    const refusals: [text: string, path: string, message: string | RegExp][] = [
      ['---\ncompany: A\n---\n', 'company', '"company" is the only key of the file'],
      ...['x', 'x0', '0x'].map((key): [string, string, string] => [
        `${head}contacts:\n- name: Jo\n${tail}`,
        `contacts.${key}`,
        '"contacts" is a list; name the place in it',
      ]),
      [`${head}? location\n: Bonn\n${tail}`, 'location', 'cannot be edited safely'],
      [
        `${head}${tail.replace('---', '? location\n: Bonn\n---')}`,
        'location',
        'this key cannot be removed here',
      ],
      [`${head}tags: &t [a]\nother: *t\n${tail}`, 'tags', 'cannot be edited safely'],
      [`${head}mood: { a: 1 }\n${tail}`, 'mood.a.b', '"mood.a" is not written as a mapping'],
    ];
    for (const [text, path, message] of refusals)
      expect(() => unsetField(text, path.split('.')), path).toThrow(message);
  });

  it('finds the place of a key in files of any order, in braces and with any line end', () => {
    const whole: [before: string, path: string, after: string][] = [
      ['---\n{company: A, role: B}\n---\n', 'source', '---\n{company: A, role: B, source: x}\n---\n'],
      ['---\nhistory: []\ncompany: A\n---\n', 'mine', '---\nmine: x\nhistory: []\ncompany: A\n---\n'],
      [
        '---\ncompany: B\nrole: A\nmine: 1\n---\n',
        'yours',
        '---\ncompany: B\nrole: A\nmine: 1\nyours: x\n---\n',
      ],
      ['---\n# c\nrole: A\n---\n', 'company', '---\n# c\ncompany: x\nrole: A\n---\n'],
      ['---\r\nrole: A\r\n---\r\n', 'company', '---\r\ncompany: x\r\nrole: A\r\n---\r\n'],
      ['---\rcompany: A\r---\r', 'role', '---\rcompany: A\rrole: x\r---\r'],
      [
        '---\r\ncontacts:\r\n- role: HR\r\n---\r\n',
        'contacts.0.name',
        '---\r\ncontacts:\r\n- name: x\r\n  role: HR\r\n---\r\n',
      ],
    ];
    for (const [before, path, after] of whole)
      expect(edited(before, setField(before, path.split('.'), 'x'))).toBe(after);
    expect(
      edited('---\ncompany: A\nrole: B\n---', unsetField('---\ncompany: A\nrole: B\n---', ['company'])),
    ).toBe('---\nrole: B\n---');
  });

  it('writes nothing of what is null or missing', () => {
    const text = head + tail;
    expect(edited(text, setField(text, ['mood'], { a: null, b: undefined, c: 'x' }))).toBe(
      `${head}mood: { c: x }\n${tail}`,
    );
  });

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

  it('of a short text are asked for by two keys, of a text that is there', () => {
    const shorts = { ...short, offer: null };
    const cases: [before: string, path: string, after: string][] = [
      ['salary: 85k # gross\n', 'salary', 'salary: x # gross\n'],
      ['salary: { min: 85000 }\n', 'salary.max', 'salary: { min: 85000, max: x }\n'],
      ['salary:\n', 'salary.max', 'salary: { max: x }\n'],
      ['', 'salary.max', 'salary: { max: x }\n'],
      ['', 'source', 'source: x\n'],
      ['source: y\nsalary: 85k\n', 'source', 'source: x\nsalary: 85k\n'],
    ];
    for (const [before, path, after] of cases)
      expect(edited(file(before), setField(file(before), path.split('.'), 'x', shorts)), path).toBe(
        file(after),
      );
    for (const path of ['salary.max.more', 'source.name', 'offer.base', 'toString.name']) {
      const text = file(`source: y\nsalary: 85k\noffer: 85k\ntoString: x\n`);
      const [top] = path.split('.');
      expect(() => setField(text, path.split('.'), 'x', shorts), path).toThrow(`set "${top}" as a whole`);
      expect(() => unsetField(text, path.split('.'), shorts), path).toThrow(`set "${top}" as a whole`);
    }
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
