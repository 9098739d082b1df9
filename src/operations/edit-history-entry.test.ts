import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { HistoryEntry } from '../core/application.ts';
import { defaultConfig } from '../core/config.ts';
import { applyEdits } from '../format/text-edit.ts';
import { arbitraryEntry } from '../testing/arbitraries.ts';
import { entryOf } from '../testing/builders.ts';
import { applicationText } from '../testing/cli.ts';
import { arbitraryFile } from '../testing/writing-styles.ts';
import { planEntryEdit } from './edit-history-entry.ts';
import { parseValid } from './parse-valid.ts';

const path = 'applications/acme.md';
const config = defaultConfig();
const read = (text: string) => parseValid(path, text, config);
const edited = (text: string, was: HistoryEntry, becomes: HistoryEntry | null) =>
  applyEdits(text, planEntryEdit(text, read(text), { was, becomes }));

const text = applicationText('Acme', [
  'date: 2026-11-01, status: applied, mood: good } # by post\n  # that was quick\n  - { date: 2026-11-10, status: onsite, with: [Jane]',
]);
const [applied, onsite] = [
  entryOf('2026-11-01 applied'),
  { ...entryOf('2026-11-10 onsite'), with: ['Jane'] },
];

it('writes what is different, at its place, beside comments and keys of the person’s own', () => {
  const note = edited(text, applied, { ...applied, note: 'Through Kim' });
  expect(note).toBe(text.replace('applied, mood', 'applied, note: Through Kim, mood'));
  const moved = { ...onsite, date: entryOf('2026-11-09 onsite').date, at: '2026-11-12T10:00', with: [] };
  expect(edited(text, onsite, moved)).toBe(
    text.replace(
      '2026-11-10, status: onsite, with: [Jane]',
      '2026-11-09, status: onsite, at: 2026-11-12T10:00',
    ),
  );
  expect(edited(text, onsite, null)).toBe(text.replace(/ {2}- \{ date: 2026-11-10.*\n/, ''));
  expect(edited(text, applied, applied)).toBe(text);
});

it('finds the entry where others came or went, and refuses one that says something else now', () => {
  const longer = text.replace('history:\n', 'history:\n  - { date: 2026-10-01, status: saved }\n');
  expect(edited(longer, applied, null)).toBe(longer.replace(/ {2}- .* # by post\n/, ''));
  expect(() => edited(text, { ...applied, note: 'x' }, null)).toThrow('changed elsewhere meanwhile');
});

it('changes one entry and nothing else, however the file is written', () => {
  const nth = fc.nat(8);
  fc.assert(
    fc.property(arbitraryFile, nth, fc.option(arbitraryEntry()), (file, at, becomes) => {
      const before = read(file.text);
      const was = before.history[at % before.history.length] as HistoryEntry;
      const index = before.history.findLastIndex((entry) => JSON.stringify(entry) === JSON.stringify(was));
      const history = before.history.toSpliced(index, 1, ...(becomes === null ? [] : [becomes]));
      // Without a status there is no story; that is refused when the file is read again.
      fc.pre(history.some(({ status }) => status !== null));
      const after = read(edited(file.text, was, becomes));
      expect(after).toEqual({ ...before, history });
    }),
  );
});
