import { describe, expect, it } from 'vitest';
import type { Application } from '../core/application.ts';
import { defaultConfig } from '../core/config.ts';
import { parseApplication } from '../format/application-file.ts';
import { openFile } from '../format/edits/open-frontmatter.ts';
import { fingerprint, hasAllAdded, type Side } from './merge-lists.ts';

const sideOf = (more: string, history = ''): Side => {
  const saved = '  - { date: 2026-10-01, status: saved }\n';
  const text = `---\ncompany: Acme\nrole: Engineer\n${more}history:\n${saved}${history}---\n`;
  const { application, problems } = parseApplication({ path: 'applications/a.md', text }, defaultConfig());
  expect(problems).toEqual([]);
  return { text, values: openFile(text).values, application: application as Application };
};

describe('a merged list', () => {
  /** Of each list what was there, what one side made of it, and what it may be or not be after merging. */
  const lists: [key: string, was: string, is: string, whole: string[], missing: string[]][] = [
    ['tags', 'a', 'a, b, c', ['a, b, c', 'b, c', 'c, x, b'], ['a, b', 'a', 'b', 'x']],
    ['contacts', 'Jane', 'Jane, Bo, Cy', ['Jane, Bo, Cy', 'Cy, Bo'], ['Jane, Bo', 'Cy', '']],
    ['contacts', 'Jane', 'Jane (HR)', ['Jane (HR)', 'Jane (CEO)'], ['Bo', '']],
    ['history', '05', '05, 06, 07', ['05, 06, 07', '07, 06', '06, 07, 08'], ['05, 06', '05', '07']],
    ['history', '05', '05, 06, 06', ['05, 06, 06'], ['05, 06', '05']],
    [
      'reminders',
      'due 05',
      'due 05, due 06, due 07',
      ['due 05, due 06, due 07', 'due 07, due 06'],
      ['due 06', ''],
    ],
    [
      'reminders',
      'done 05',
      'done 05, done 06, done 07',
      ['done 05, done 06, done 07', 'done 07, done 06'],
      ['done 06', 'done 05', ''],
    ],
    ['reminders', 'done 05', 'done 05, snoozed 06', ['done 06', 'snoozed 06, done 05'], ['done 05']],
    ['reminders', '', 'due 05, done 05', ['done 05, due 05'], ['done 05', 'due 05']],
  ];
  const written = (key: string, list: string): Side => {
    const items = list === '' ? [] : list.split(', ');
    if (key === 'tags') return sideOf(`tags: [${list}]\n`);
    const entries = items.map((item) => `  - { date: 2026-10-${item}, note: x }\n`).join('');
    if (key === 'history') return sideOf('', entries);
    const lines = items.map((item) => {
      const [word = '', day = ''] = item.split(' ');
      if (key === 'contacts') return `{ name: ${word}, note: "${day}" }`;
      const date = `2026-10-${day}`;
      return word === 'due'
        ? `{ due: ${date}, text: Call }`
        : `{ id: follow_up:${date}, ${word}: 2026-11-01 }`;
    });
    return sideOf(items.length === 0 ? '' : `${key}:\n${lines.map((line) => `  - ${line}\n`).join('')}`);
  };

  it.each(lists)('has all that either side added: %s %s, %s', (key, was, is, whole, missing) => {
    const [base, side] = [written(key, was), written(key, is)];
    const judge = (list: string) => {
      const merged = written(key, list);
      const both = [
        hasAllAdded(key, merged, { base, ours: side, theirs: base }),
        hasAllAdded(key, merged, { base, ours: base, theirs: side }),
      ];
      expect(both[0], 'the sides are alike').toBe(both[1]);
      return both[0];
    };
    for (const list of whole) expect(judge(list), list).toBe(true);
    for (const list of missing) expect(judge(list), list).toBe(false);
  });
});

it('equal values have one fingerprint, whatever the order of their keys, and without what is null', () => {
  const one = { a: '1', b: null, c: [{ y: '2', x: '1' }, '3'] };
  expect(fingerprint({ c: [{ x: '1', y: '2', z: null }, '3'], a: '1' })).toBe(fingerprint(one));
  for (const other of [{ ...one, a: '2' }, { ...one, b: '1' }, { ...one, c: ['3', { y: '2', x: '1' }] }, {}])
    expect(fingerprint(other)).not.toBe(fingerprint(one));
});
