import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDate } from '../core/calendar-date.ts';
import { defaultConfig } from '../core/config.ts';
import { deriveFacts } from '../core/facts.ts';
import { historyEntry } from '../core/history-entry.ts';
import { setField } from '../format/edit-application.ts';
import { applyEdits } from '../format/text-edit.ts';
import { openStore } from '../store/store.ts';
import { arbitraryToday as today } from '../testing/arbitraries.ts';
import { applicationText, dataFolder } from '../testing/cli.ts';
import { arbitraryFile } from '../testing/writing-styles.ts';
import { correctableFor, type Move, moveApplication, moveText } from './move-application.ts';
import { parseValid } from './parse-valid.ts';

const path = 'applications/acme.md';
const config = defaultConfig();
const start = applicationText('Acme', ['date: 2026-11-01, status: applied']);
const to = (status: string, more = {}) => historyEntry({ date: today, status, ...more });
const read = (text: string) => parseValid(path, text, config);

/** A file that is moved again and again, as the app does it; `at` is in minutes. */
function aFile(text: string) {
  const moves: Move[] = [];
  const file = {
    text,
    move(status: string, { at = 0, more = {}, day = today } = {}) {
      const entry = to(status, { date: day, ...more });
      const moved = moveText({ path, text: file.text }, entry, {
        config,
        today: day,
        now: at * 60_000,
        moves,
      });
      file.text = moved.text;
      if (moved.move !== null) moves.unshift(moved.move);
      return file;
    },
    lines: () => file.text.split('\n').filter((line) => !text.split('\n').includes(line)),
  };
  return file;
}

const stages = fc.constantFrom(...config.stages.map(({ id }) => id));

describe('moves within ten minutes', () => {
  it('leave the file as the last of them alone would have made it, however the file is written', () => {
    fc.assert(
      fc.property(
        arbitraryFile,
        fc.array(fc.tuple(stages, fc.integer({ min: 0, max: 60 })), { minLength: 1, maxLength: 6 }),
        ({ text }, moves) => {
          const file = aFile(text);
          let at = 0;
          for (const [status, seconds] of moves) {
            at += seconds / 60;
            file.move(status, { at });
          }
          const [last = ''] = moves.at(-1) ?? [];
          expect(file.text).toBe(aFile(text).move(last).text);
          if (last === deriveFacts(read(text), config, today).stage?.id) expect(file.text).toBe(text);
        },
      ),
    );
  });

  it('do so where the rest of the file was changed in between as well', () => {
    fc.assert(
      fc.property(arbitraryFile, fc.array(stages, { minLength: 1, maxLength: 5 }), ({ text }, moves) => {
        const file = aFile(text);
        for (const [index, status] of moves.entries()) {
          file.move(status);
          file.text = applyEdits(file.text, setField(file.text, ['priority'], index % 2 ? 'low' : 'high'));
        }
        const alone = aFile(text).move(moves.at(-1) ?? '').text;
        expect(read(file.text).history).toEqual(read(alone).history);
      }),
      { numRuns: 40 },
    );
  });

  it('are counted from the first, and on one day', () => {
    const limit = correctableFor / 60_000;
    expect(aFile(start).move('phone_screen').move('technical', { at: limit }).lines()).toEqual([
      '  - { date: 2026-11-20, status: technical }',
    ]);
    const slow = aFile(start).move('phone_screen').move('technical', { at: 6 });
    expect(slow.move('onsite', { at: limit + 1 }).lines()).toEqual([
      '  - { date: 2026-11-20, status: technical }',
      '  - { date: 2026-11-20, status: onsite }',
    ]);
    const night = aFile(start).move('phone_screen');
    expect(night.move('technical', { at: 1, day: calendarDate('2026-11-21') }).lines()).toHaveLength(2);
  });
});

describe('what is never touched', () => {
  it('an entry that was there before, of today or not', () => {
    const file = aFile(applicationText('Acme', ['date: 2026-11-20, status: applied']));
    expect(file.move('phone_screen').lines()).toHaveLength(1);
    expect(file.move('applied').text).toBe(aFile(file.text).text);
    expect(read(file.text).history).toHaveLength(1);
  });

  it('an entry with details; it takes the place of a bare one of its stage', () => {
    const file = aFile(start)
      .move('phone_screen')
      .move('onsite', { more: { note: 'Kim called' } });
    expect(file.lines()).toHaveLength(2);
    const said = aFile(start)
      .move('onsite')
      .move('onsite', { more: { at: '2026-11-24T10:00' } });
    expect(said.lines()).toEqual(['  - { date: 2026-11-20, status: onsite, at: 2026-11-24T10:00 }']);
    expect(said.move('applied').lines()).toHaveLength(2);
  });

  it('an entry that somebody gave details to or changed meanwhile', () => {
    for (const [from, into] of [
      ['status: onsite', 'status: onsite, note: With Kim'],
      ['2026-11-20, status: onsite', '2026-11-19, status: onsite'],
      ['  - { date: 2026-11-20, status: onsite }\n', ''],
    ] as const) {
      const file = aFile(start).move('onsite');
      file.text = file.text.replace(from, into);
      const kept = read(file.text).history;
      file.move('offer');
      expect(read(file.text).history).toEqual([...kept, to('offer')]);
    }
  });
});

it('in the store: one line, and nothing for a move to where it is', async () => {
  using folder = dataFolder({ [path]: start });
  const store = openStore(folder.root);
  const context = { config, today, now: 0, moves: [] };
  const there = await moveApplication(store, path, to('applied'), context);
  expect(there.change.texts.after).toBe(start);
  const { change, move } = await moveApplication(store, path, to('offer'), context);
  expect([folder.read(path), move?.base]).toEqual([change.texts.after, start]);
  await expect(moveApplication(store, path, to('ofer'), context)).rejects.toThrow('did you mean "offer"?');
});
