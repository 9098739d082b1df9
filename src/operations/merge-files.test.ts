import { describe, expect, it } from 'vitest';
import { defaultConfig } from '../core/config.ts';
import { mergeLines } from '../store/merge-lines.ts';
import { applicationText } from '../testing/cli.ts';
import { mergeFiles } from './merge-files.ts';

const saved = 'date: 2026-10-01, status: saved';
const merge = (base: string, ours: string, theirs: string) =>
  mergeFiles({ base, ours, theirs }, defaultConfig(), (versions) => {
    const { text, clean } = mergeLines(versions);
    return clean ? text : null;
  });
const text = (entries: string[], more = '') => applicationText('Acme', [saved, ...entries], more);

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
    const withReminders = (lines: string[]) =>
      text([]).replace('---\n##', `${['reminders:', ...lines].join('\n')}\n---\n##`);
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
