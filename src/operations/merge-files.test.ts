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
import { mergeLines as mergeByGit } from '../store/merge-lines.ts';
import { arbitraryEntry } from '../testing/arbitraries.ts';
import { applicationText } from '../testing/cli.ts';
import { arbitraryFile } from '../testing/writing-styles.ts';
import { withoutCommon } from './describe-change.ts';
import { type Merged, mergeFiles, type Versions } from './merge-files.ts';

/** What Git was asked already, as it is slow to start: merging the same lines gives the same. */
const asked = new Map<string, Merged>();
function mergeLines(versions: Versions): Merged {
  const question = JSON.stringify(versions);
  const merged = asked.get(question) ?? mergeByGit(versions);
  asked.set(question, merged);
  return merged;
}

const saved = 'date: 2026-10-01, status: saved';
const outcome = (base: string, ours: string, theirs: string) =>
  mergeFiles({ base, ours, theirs }, defaultConfig(), mergeLines);
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
      const { values, rest } = openFile(file);
      const words = new Set(rest.split(/[\r\n]+/));
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
    const more = text(['date: 2026-10-05, note: wrong', 'date: 2026-10-06, note: x']);
    expect(merge(base, text([]), more)).toBeNull();
    expect(merge(base, more, text([]))).toBeNull();
    expect(merge(base, text([]), base)).toBe(text([]));
  });

  it('with problems are not merged', () => {
    const bad = text([]).replace('company: Acme\n', '');
    const good = text(['date: 2026-10-06, note: x']);
    for (const versions of [
      [bad, good, good],
      [good, bad, good],
      [good, good, bad],
    ] as const)
      expect(outcome(...versions)).toBeNull();
  });
});

/** Expects one merge whichever side is ours; `other` is what it is the other way round. */
function expectMerge(base: string, ours: string, theirs: string, merged: string, other = merged): void {
  expect(outcome(base, ours, theirs)).toEqual({ text: merged, clean: true });
  expect(outcome(base, theirs, ours)).toEqual({ text: other, clean: true });
}

/** Expects markers, and each of these between them, whichever side is ours. */
function expectConflict(base: string, ours: string, theirs: string, parts: string[]): void {
  expectApart(base, ours, theirs, parts);
  expectApart(base, theirs, ours, parts);
}

function expectApart(base: string, ours: string, theirs: string, parts: string[]): void {
  const merged = outcome(base, ours, theirs);
  expect(merged?.clean).toBe(false);
  expect(merged?.text).toMatch(/^<{7} ours$[\s\S]*^={7}$[\s\S]*^>{7} theirs$/m);
  for (const part of parts) expect(merged?.text).toContain(part);
}

describe('what only a person can settle', () => {
  const between = (ours: string, theirs: string) => `<<<<<<< ours\n${ours}=======\n${theirs}>>>>>>> theirs\n`;
  const [screen, no] = ['date: 2026-10-08, status: phone_screen', 'date: 2026-10-08, status: rejected'];

  it('stands between markers alone: a key, the history, the text; the rest is merged', () => {
    // Only ours has another location.
    const file = (source: string, location: string, words: string, days: string[] = []) =>
      text(days, `source: ${source}\nlocation: ${location}\n`).replace('robots', words);
    const base = file('fair', 'Bonn', 'robots');
    const merged = file('fair', 'Bern', 'robots');
    expect(outcome(base, file('web', 'Bern', 'robots'), file('mail', 'Bonn', 'robots'))).toEqual({
      text: merged.replace('source: fair\n', between('source: web\n', 'source: mail\n')),
      clean: false,
    });
    expect(outcome(base, file('fair', 'Bern', 'drones'), file('fair', 'Bonn', 'cars'))).toEqual({
      text: merged.replace('We build robots.\n', between('We build drones.\n', 'We build cars.\n')),
      clean: false,
    });
    const later = 'date: 2026-10-20, note: later';
    const lines = (...days: string[]) => [saved, ...days].map((day) => `  - { ${day} }\n`).join('');
    const above = file('fair', 'Bern', 'robots', [later]).replace(lines(), `  - { ${screen} }\n${lines()}`);
    expect(
      outcome(file('fair', 'Bonn', 'robots', [later]), above, file('fair', 'Bonn', 'robots', [later, no])),
    ).toEqual({
      text: merged.replace(lines(), between(`  - { ${screen} }\n${lines(later)}`, lines(later, no))),
      clean: false,
    });
  });

  it('leaves the rest merged, though what is merged by keys is not sound', () => {
    // The alias of theirs means what ours took away.
    const file = (source: string, location: string, words: string) =>
      text([], `source: ${source}\nlocation: ${location}\n`).replace('robots', words);
    const merged = outcome(
      file('&a fair', 'Bonn', 'robots'),
      file('web', 'Bonn', 'drones'),
      file('&a fair', '*a', 'robots'),
    );
    expect(merged?.clean).toBe(false);
    expect(merged?.text).toContain(
      between('source: web\nlocation: Bonn\n', 'source: &a fair\nlocation: *a\n'),
    );
    expect(merged?.text.endsWith('---\n## Job description\nWe build drones.\n')).toBe(true);
  });

  it('is found, whoever merged the lines', () => {
    const [wrong, more] = ['date: 2026-10-05, note: wrong', 'date: 2026-10-06, note: x'];
    const versions = { base: text([wrong]), ours: text([]), theirs: text([wrong, more]) };
    const merged = mergeFiles(versions, defaultConfig(), ({ base, ours, theirs }) =>
      base === '' ? mergeLines({ base, ours, theirs }) : { text: ours, clean: true },
    );
    expect(merged?.clean).toBe(false);
    expect(merged?.text).toContain(more);
  });

  it('is a list that is written as an alias', () => {
    const file = (tags: string, all: string) => text([], `all: &all [${all}]\ntags: ${tags}\n`);
    const [base, alias, more] = [file('[a]', 'a, b'), file('*all', 'a, b'), file('[a, c]', 'a, b')];
    expectApart(base, alias, more, ['*all', '[a, c]']);
    expect(merge(base, more, alias)).toBe(file('[a, c, b]', 'a, b'));
  });
});

describe('the keys of two versions', () => {
  const file = (more: string) => text([], more);

  it('come in our order where theirs only took one away', () => {
    expectMerge(
      file('source: fair\nlocation: Bonn\nurl: https://a.example\n'),
      file('source: fair\nmine: 1\nlocation: Bonn\nurl: https://a.example\n'),
      file('source: fair\nyours: 1\nurl: https://a.example\n'),
      file('source: fair\nmine: 1\nyours: 1\nurl: https://a.example\n'),
      file('source: fair\nyours: 1\nmine: 1\nurl: https://a.example\n'),
    );
  });

  it('come before what both added, and at the end', () => {
    expectMerge(
      file('source: fair\n'),
      file('source: fair\nmine: 1\nboth: 1\n'),
      file('source: fair\nyours: 1\nboth: 1\n'),
      file('source: fair\nmine: 1\nyours: 1\nboth: 1\n'),
      file('source: fair\nyours: 1\nmine: 1\nboth: 1\n'),
    );
    const call = withReminders(['  - { due: 2026-11-01, text: Call }']);
    expectMerge(text([]), text([]).replace('Engineer', 'Chief'), call, call.replace('Engineer', 'Chief'));
  });

  it('are merged one by one, also where both were added at one place or stand side by side', () => {
    expectMerge(
      file('source: fair\n'),
      file('source: fair\n# in town\nlocation: Bonn\n'),
      file('source: fair\nworkMode: remote\n'),
      file('source: fair\n# in town\nlocation: Bonn\nworkMode: remote\n'),
      file('source: fair\nworkMode: remote\n# in town\nlocation: Bonn\n'),
    );
    expectMerge(
      file('source: fair\nlocation: Bonn\n'),
      file('source: web\nlocation: Bonn\n'),
      file('source: fair\nlocation: Bern\n'),
      file('source: web\nlocation: Bern\n'),
    );
    const first = (more: string) => text([]).replace('company', `${more}company`);
    expectMerge(text([]), first('url: https://a.example\n'), text([]), first('url: https://a.example\n'));
    expectMerge(
      text([]),
      first('url: https://a.example\n'),
      text(['date: 2026-10-06, note: x']),
      first('url: https://a.example\n').replace('saved }\n', 'saved }\n  - { date: 2026-10-06, note: x }\n'),
    );
  });

  it('come in the order that either gave them, and go where either took them away', () => {
    expectMerge(
      file('source: fair\nlocation: Bonn\n'),
      file('source: fair\nmine: 1\nlocation: Bonn\n'),
      file('location: Bonn\nsource: fair\n'),
      file('location: Bonn\nsource: fair\nmine: 1\n'),
    );
    expectMerge(
      file('source: fair\nlocation: Bonn\n'),
      file('location: Bonn\nsource: fair\n'),
      file('source: web\nlocation: Bonn\n'),
      file('location: Bonn\nsource: web\n'),
    );
    expectMerge(
      file('source: fair\nlocation: Bonn\n'),
      file('location: Bonn\n'),
      file('source: fair\nlocation: Bern\n'),
      file('location: Bern\n'),
    );
    expectConflict(file('source: fair\n'), file(''), file('source: web\n'), ['source: web']);
  });

  it('stand twice where both sides mean something else', () => {
    expectConflict(file(''), file('source: fair\n'), file('source: web\n'), ['source: fair', 'source: web']);
    // Each is sound, and so are the lines; the outcome is not, for what the alias means has changed.
    const base = file('source: &a fair\nlocation: Bonn\n');
    expectConflict(base, file('source: &a web\nlocation: Bonn\n'), file('source: &a fair\nlocation: *a\n'), [
      'source: &a web',
      'source: &a fair\nlocation: *a',
    ]);
  });

  it('in braces are merged as lines', () => {
    const braces = (more: string) =>
      `---\n{ company: A, role: B,${more}\nhistory: [ { ${saved} } ] }\n---\nOne\n`;
    expectConflict(braces(''), braces(' source: a,'), braces(' source: b,'), ['source: a', 'source: b']);
    const words = braces('').replace('One', 'Two');
    expectMerge(braces(''), braces(' source: a,'), words, braces(' source: a,').replace('One', 'Two'));
  });
});

describe('the tags of two versions', () => {
  const tagged = (tags: string) => text([], `tags: ${tags}\n`);

  it('are those that either added, without those that either took away', () => {
    expectMerge(tagged('[a]'), tagged('[a, b]'), tagged('[a, c]'), tagged('[a, b, c]'), tagged('[a, c, b]'));
    expectMerge(tagged('[a]'), tagged('[a, b]'), tagged('[a, b]'), tagged('[a, b]'));
    expectMerge(
      tagged('[a, b, c]'),
      tagged('[b, c, d]'),
      tagged('[a, b, e]'),
      tagged('[b, d, e]'),
      tagged('[b, e, d]'),
    );
    expectMerge(text([]), tagged('[a]'), tagged('[b]'), tagged('[a, b]'), tagged('[b, a]'));
    expectMerge(tagged('[a, b]'), tagged('[a]'), tagged('[b]'), text([]));
    expectMerge(tagged('a'), tagged('a, b'), tagged('a, c'), tagged('[a, b, c]'), tagged('[a, c, b]'));
    expectMerge(tagged('[a, b]'), text([]), tagged('[a, b, c]'), tagged('[c]'));
    expectMerge(
      tagged('[a]'),
      tagged('[a, b]'),
      tagged('[a, c, d]'),
      tagged('[a, b, c, d]'),
      tagged('[a, c, d, b]'),
    );
    expectMerge(tagged('a, b'), tagged('a, b, c'), tagged('b'), tagged('[b, c]'));
    // As they were written, where one side alone changed them, or both alike.
    expectMerge(tagged('a'), tagged('a, b'), tagged('a'), tagged('a, b'));
    expectMerge(tagged('a'), tagged('a, b'), tagged('a, b'), tagged('a, b'));
    expectMerge(tagged('a, b'), tagged('a'), tagged('b'), text([]));
    expectMerge(tagged('[]'), tagged('[a]'), tagged('[b]'), tagged('[a, b]'), tagged('[b, a]'));
    expectMerge(tagged('[a]'), tagged('[]'), tagged('[a, b, c]'), tagged('[b, c]'));
  });

  it('keep the comments of both sides', () => {
    const listed = (...tags: string[]) => text([], `tags:\n${tags.map((tag) => `  - ${tag}\n`).join('')}`);
    expectApart(listed('a'), listed('a', 'b'), listed('a', 'c # why'), ['- b', '- c # why']);
    expect(merge(listed('a'), listed('a', 'c # why'), listed('a', 'b'))).toBe(listed('a', 'c # why', 'b'));
    expect(outcome(listed('a # x'), listed('a # x', 'b'), listed('a # x', 'c'))?.text).toBe(
      listed('a # x', 'b', 'c'),
    );
  });
});

describe('the contacts of two versions', () => {
  const people = (...contacts: string[]) =>
    text([], contacts.length === 0 ? '' : `contacts:\n${contacts.map((one) => `  - { ${one} }\n`).join('')}`);

  it('are all whom either added, with all that either said of one', () => {
    const [jane, ada] = ['name: Jane', 'name: Ada, note: Knows Go'];
    expectMerge(people(), people(jane), people(ada), people(jane, ada), people(ada, jane));
    expectMerge(people(jane), people(jane, ada), people(jane, ada), people(jane, ada));
    expectMerge(
      people(jane),
      people(`${jane}, role: CEO`),
      people(`${jane}, email: j@a.example`, ada),
      people(`${jane}, role: CEO, email: j@a.example`, ada),
    );
    expectMerge(
      people(`${jane}, role: HR`),
      people(jane),
      people(`${jane}, role: HR`, ada),
      people(jane, ada),
    );
    expectMerge(
      people(jane, ada),
      people(ada, 'name: Bo'),
      people(jane, ada, 'name: Cy'),
      people(ada, 'name: Bo', 'name: Cy'),
      people(ada, 'name: Cy', 'name: Bo'),
    );
    expectMerge(people(jane, ada), people(ada), people(jane), people());
    expectMerge(people(jane, ada), people(), people(ada), people());
    // One name, however it is written.
    expectMerge(
      people('name: Jane'),
      people('name: "Jane ", role: CEO'),
      people('name: Jane, email: j@a.example'),
      people('name: "Jane ", role: CEO, email: j@a.example'),
    );
  });

  it('keep their lines where one of another has keys of a person’s own', () => {
    const jane = people('name: Jane').replace('Jane }', 'Jane } # HR');
    const add = (one: string) => jane.replace('# HR\n', `# HR\n  - { ${one} }\n`);
    expectMerge(
      jane,
      add('name: Bo'),
      add('name: Ada, mood: good'),
      add('name: Bo }\n  - { name: Ada, mood: good'),
      add('name: Ada, mood: good }\n  - { name: Bo'),
    );
  });

  it('stand twice where the sides contradict each other', () => {
    const jane = (more: string) => people(`name: Jane${more}`);
    expectConflict(jane(''), jane(', role: CEO'), jane(', role: CTO'), ['CEO', 'CTO']);
    expectConflict(jane(', role: HR'), jane(', role: CEO'), jane(''), ['CEO', '{ name: Jane }']);
    expectConflict(jane(', role: HR'), jane(', role: CEO'), people('name: Ada'), ['CEO', 'Ada']);
    expectConflict(people(), jane(', role: CEO'), jane(', role: CTO'), ['CEO', 'CTO']);
    const twice = people('name: Jane', 'name: Jane, role: HR');
    expectConflict(jane(''), twice, people('name: Jane', 'name: Ada'), ['HR', 'Ada']);
  });
});

describe('the histories of two versions', () => {
  const day = 'date: 2026-10-08';

  it('do not put contradicting statuses of one day in an order by chance', () => {
    const [screen, no] = [`${day}, status: phone_screen`, `${day}, status: rejected`];
    expectConflict(text([]), text([screen]), text([no]), [screen, no]);
    const later = 'date: 2026-10-20, note: later';
    const [above, below] = [
      text([later]).replace('  - { date: 2026-10-01', `  - { ${screen} }\n  - { date: 2026-10-01`),
      text([later, no]),
    ];
    // Lines alone would merge these.
    expect(mergeLines({ base: text([later]), ours: above, theirs: below }).clean).toBe(true);
    expectConflict(text([later]), above, below, [screen, no]);
    // One side changed an entry, the other added one.
    const edited = text([later]).replace(saved, screen);
    expectConflict(text([later]), edited, text([later, no]), [screen, no]);
    const last = 'date: 2026-10-22, status: withdrawn';
    expectConflict(text([later]), edited, text([later, no, last]), [screen, no, last]);
    for (const fine of [last, `${day}, note: y`, `${screen}, note: y`])
      expectMerge(
        text([later]),
        edited,
        text([later, fine]),
        edited.replace(`{ ${later} }`, `{ ${later} }\n  - { ${fine} }`),
      );
  });

  it('have the statuses of one day in the order of their hours, or of what both know', () => {
    const at = (time: string, status = 'phone_screen') => `${day}, status: ${status}, at: ${time}`;
    const [ten, two] = [at('2026-10-09T10:00'), at('2026-10-09T14:00', 'technical')];
    expectMerge(text([]), text([ten]), text([two]), text([ten, two]));
    const [note, three] = [`${day}, note: in between`, at('2026-10-09T15:00', 'onsite')];
    expectMerge(text([]), text([ten, three]), text([two]), text([ten, two, three]));
    expectMerge(text([]), text([ten, note, three]), text([two]), text([ten, note, two, three]));
    expectConflict(text([]), text([ten]), text([at('2026-10-09T10:00', 'technical')]), [ten, 'technical']);
    expectConflict(text([]), text([ten]), text([at('2026-10-09T14:00Z', 'technical')]), [ten, 'technical']);
    expectConflict(text([]), text([ten]), text([at('2026-10-10', 'technical')]), [ten, 'technical']);
    expectConflict(text([]), text([three, ten]), text([two]), [ten, two, three]);
    expectConflict(text([]), text([ten]), text([`${day}, status: technical`]), [ten, 'technical']);
    const [sent, no] = [`${day}, status: applied`, `${day}, status: rejected`];
    const draft = `${day}, status: saved`;
    expectMerge(text([sent]), text([sent, no]), text([draft, sent]), text([draft, sent, no]));
    expectMerge(text([]), text([sent]), text([sent, no]), text([sent, no]));
    expectMerge(
      text([]),
      text([sent]),
      text([`${sent}, note: again`]),
      text([sent, `${sent}, note: again`]),
      text([`${sent}, note: again`, sent]),
    );
    expectMerge(text([]), text([sent]), text([note]), text([sent, note]), text([note, sent]));
    expectMerge(text([]), text([sent, no]), text([note]), text([sent, no, note]), text([note, sent, no]));
    expectConflict(text([]), text([sent, no]), text([no, sent]), [sent, no]);
    const fair = 'date: 2026-10-05, note: fair';
    expectMerge(
      text([fair, sent]),
      text([fair, sent, no]),
      text([fair, draft, sent]),
      text([fair, draft, sent, no]),
    );
    expect(merge(text([]), text([ten, three]), text([note, two]))).toBe(text([note, ten, two, three]));
    // What has an hour and is no stage stands where it stood, or before what is later than the last stage above it.
    const coffee = `${day}, note: coffee, at: 2026-10-09T16:00`;
    expect(merge(text([]), text([coffee, ten]), text([two]))).toBe(text([coffee, ten, two]));
    expect(merge(text([]), text([ten, three]), text([coffee, two]))).toBe(text([coffee, ten, two, three]));
    expect(merge(text([]), text([note, ten]), text([coffee, two]))).toBe(text([coffee, note, ten, two]));
    const [friday, monday] = [at('2026-10-09'), at('2026-10-12', 'technical')];
    expectMerge(text([]), text([friday]), text([monday]), text([friday, monday]));
    expectConflict(text([]), text([friday]), text([`${day}, status: technical`]), [friday, 'technical']);
  });

  it('keep the order in which either side put the entries of a day', () => {
    const [one, two, other] = [
      `${day}, status: applied`,
      `${day}, status: rejected`,
      'date: 2026-10-20, note: x',
    ];
    const between = ['date: 2026-10-11, note: a', 'date: 2026-10-12, note: b'];
    const base = text([one, two, ...between]);
    expectMerge(
      base,
      text([two, one, ...between]),
      text([one, two, ...between, other]),
      text([two, one, ...between, other]),
    );
    // Of different days, the order is no matter.
    expectMerge(
      text(between),
      text(between.toReversed()),
      text([...between, other]),
      text([...between.toReversed(), other]),
      text([...between, other]),
    );
  });

  it('have what is new beside what is of its day where the days do not stand in order', () => {
    const [third, eighth, last] = [
      'date: 2026-10-03, note: a',
      'date: 2026-10-08, note: b',
      'date: 2026-10-20, note: c',
    ];
    const [toThird, toEighth] = ['date: 2026-10-03, note: new', 'date: 2026-10-08, note: new'];
    expect(
      merge(text([eighth, third]), text([eighth, third, last]), text([eighth, toEighth, third, toThird])),
    ).toBe(text([eighth, toEighth, third, toThird, last]));
  });

  it('have what is new where its day belongs, in any style', () => {
    const list = (...entries: string[]) =>
      text([]).replace(`\n  - { ${saved} }`, ` [${entries.map((entry) => `{ ${entry} }`).join(', ')}]`);
    const rows = (...entries: string[]) =>
      text([]).replace(
        `\n  - { ${saved} }`,
        ` [\n${entries.map((entry) => `    { ${entry} },\n`).join('')}  ]`,
      );
    const dashes = (...entries: string[]) =>
      text([]).replace(`  - { ${saved} }`, entries.map((entry) => `  - { ${entry} }`).join('\n'));
    const [a, b, c, d] = [
      'date: 2026-09-01, note: a',
      'date: 2026-10-02, note: b',
      'date: 2026-10-03, note: c',
      'date: 2026-10-04, note: d',
    ];
    for (const style of [list, rows, dashes]) {
      expectMerge(style(saved), style(saved, c), style(saved, b, d), style(saved, b, c, d));
      expectMerge(style(saved), style(saved, c), style(a, saved), style(a, saved, c));
      expectMerge(
        style(saved),
        style(saved, b),
        style(saved, d, c),
        style(saved, b, c, d),
        style(saved, b, d, c),
      );
    }
    const remark = dashes(saved, c).replace(
      '\n  - { date: 2026-10-03',
      '\n  # What c is\n  - { date: 2026-10-03',
    );
    expect(merge(dashes(saved), remark, dashes(saved, b))).toBe(
      remark.replace('  # What', `  - { ${b} }\n  # What`),
    );
  });

  it('keep what only the text says: comments, and keys of a person’s own', () => {
    const own = 'date: 2026-10-06, note: x, mood: good';
    expectMerge(
      text([]),
      text(['date: 2026-10-05, note: y']),
      text([own]),
      text(['date: 2026-10-05, note: y', own]),
    );
    const noted = text([own]).replace('good }', 'good } # really');
    expectApart(text([]), text(['date: 2026-10-05, note: y']), noted, ['note: y', 'good } # really']);
    const reminder = '  - { due: 2026-11-01, text: Call, mood: good }';
    expectApart(
      text([]),
      withReminders(['  - { due: 2026-11-02, text: Write }']),
      withReminders([reminder]),
      [reminder, 'Write'],
    );
  });

  it('keep a reminder that one side took away, and the other did not touch, away', () => {
    const call = '  - { due: 2026-11-01, text: Call }';
    const write = '  - { due: 2026-11-02, text: Write }';
    expectMerge(withReminders([call]), text([]), withReminders([call]), text([]));
    expectConflict(withReminders([call]), text([]), withReminders([call, write]), ['Write']);
    const done = (date: string) => withReminders([`  - { id: "follow_up:2026-10-01", done: ${date} }`]);
    const decided = (...ids: string[]) =>
      withReminders(ids.map((id) => `  - { id: follow_up:2026-10-0${id}, done: 2026-10-12 }`));
    expectMerge(text([]), decided('1'), decided('2'), decided('1', '2'), decided('2', '1'));
    expectMerge(
      decided('1'),
      decided('1', '2'),
      decided('1', '3'),
      decided('1', '2', '3'),
      decided('1', '3', '2'),
    );
    expectConflict(decided('1', '2'), decided('2', '3'), decided('1', '2', '4'), ['0-03', '0-04']);
    const own = '  - { due: 2026-11-03, text: Ask, mood: good }';
    expectApart(withReminders([call]), withReminders([call, write]), withReminders([call, own, write]), [
      own,
    ]);
    expectMerge(text([]), done('2026-10-12'), done('2026-10-10'), done('2026-10-10'));
  });
});
