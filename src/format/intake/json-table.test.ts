import { expect, it } from 'vitest';
import { isJsonResume, itemsOfJson, parseJsonText, tableOfItems } from './json-table.ts';

it('a text is JSON, or objects line by line', () => {
  expect(parseJsonText('[1]')).toEqual([1]);
  expect(parseJsonText('{"a":1}\n\n{"a":2}\r\n')).toEqual([{ a: 1 }, { a: 2 }]);
  for (const text of ['', '{"a":1}\n2', '{"a":1}\n{', '{"a":1', 'a\nb'])
    expect(parseJsonText(text), text).toBeUndefined();
});

const acme = { company: 'Acme', role: 'Cook' };
const zoo = { company: 'Zoo', role: 'Keeper' };
const documents: [name: string, document: unknown, items: unknown][] = [
  ['a list', [acme, zoo], [acme, zoo]],
  ['a list below a key', { version: 1, jobs: [acme] }, [acme]],
  ['the longest list', { a: [{ x: 1 }], b: { c: [acme, zoo] } }, [acme, zoo]],
  ['one application', acme, [acme]],
  [
    'one application with a list of its own',
    { ...acme, notes: [{ text: 'a' }] },
    [{ ...acme, notes: [{ text: 'a' }] }],
  ],
  [
    'lists of one kind',
    { saved: [acme], applied: [zoo] },
    [
      { ...acme, status: 'saved' },
      { ...zoo, status: 'applied' },
    ],
  ],
  [
    'lists of one kind that say their status',
    { x: [{ ...acme, list: 'a' }], y: [zoo] },
    [
      { ...acme, list: 'a' },
      { ...zoo, status: 'y' },
    ],
  ],
  ['lists of two kinds', { jobs: [acme], people: [{ name: 'Jane', phone: '1', company: 'x' }] }, [acme]],
  ['the values of keys', { one: acme, two: zoo }, [acme, zoo]],
  ['a list of more than objects', [acme, 1], null],
  ['an empty list', [], null],
  ['one value', { one: { x: 1 } }, null],
  ['no object', 'text', null],
  ['a list five deep', { a: { b: { c: { d: { e: [acme] } } } } }, [acme]],
  ['a list six deep', { a: { b: { c: { d: { e: { f: [acme] } } } } } }, null],
];
for (const [name, document, items] of documents)
  it(`the applications of a document: ${name}`, () => {
    expect(itemsOfJson(document)).toEqual(items);
  });

it('a résumé of jsonresume.org is known', () => {
  expect(isJsonResume({ basics: { name: 'Robin' } })).toBe(true);
  for (const one of [{ basics: 'x' }, { basics: {}, items: [] }, {}, [], null])
    expect(isJsonResume(one)).toBe(false);
});

const cellsOf = (item: Record<string, unknown>) => tableOfItems([item as never]).rows[0]?.cells;
const items: [name: string, item: Record<string, unknown>, cells: Record<string, string>][] = [
  [
    'texts',
    { company: 'Acme', n: 1, yes: true, none: null, empty: '' },
    { company: 'Acme', n: '1', yes: 'true' },
  ],
  [
    'keys inside others',
    { company: { name: 'Acme', hq: { lat: 1 } } },
    { 'company name': 'Acme', 'company hq lat': '1' },
  ],
  ['keys six deep', { a: { b: { c: { d: { e: { f: 1 } } } } } }, { 'a b c d e': '{"f":1}' }],
  ['a place', { location: { City: 'Ulm', country: 'DE', state: '' } }, { location: 'Ulm, DE' }],
  ['no place', { location: { city: 'Ulm', x: 1 } }, { 'location city': 'Ulm', 'location x': '1' }],
  ['lists', { tags: ['a', 'b'] }, { tags: 'a, b' }],
  [
    'events',
    {
      events: [
        { type: 'Applied', date: '2026-10-01', id: 1 },
        { status: 'Interview', at: '2026-10-09', with: 'Jane' },
        { type: 'Interview', date: '2026-10-12' },
      ],
    },
    {
      Applied: '2026-10-01',
      Interview: '2026-10-09',
      'Interview 2': '2026-10-12',
      events: '2026-10-09 Interview: Jane',
    },
  ],
  ['events without a day', { events: [{ type: 'Applied' }] }, { events: '{"type":"Applied"}' }],
  [
    'notes',
    { notes: [{ text: 'a', date: '2026-10-01', id: 1 }, { body: 'b' }] },
    { notes: '2026-10-01: a\nb' },
  ],
  [
    'what is more than notes',
    { notes: [{ text: 'a', author: 'Jane' }] },
    { notes: '{"text":"a","author":"Jane"}' },
  ],
  ['no notes', { notes: [] }, {}],
  ['a key twice', { 'a b': '1', a: { b: '2' } }, { 'a b': '1' }],
];
for (const [name, item, cells] of items)
  it(`an object as a row: ${name}`, () => {
    expect(cellsOf(item)).toEqual(cells);
  });

it('rows are numbered from 1, and have the columns of all', () => {
  expect(tableOfItems([{ a: 1 }, { b: 2, a: 3 }] as never)).toEqual({
    columns: ['a', 'b'],
    rows: [
      { line: 1, cells: { a: '1' } },
      { line: 2, cells: { a: '3', b: '2' } },
    ],
    faults: [],
  });
  expect(Object.keys(cellsOf(JSON.parse('{"__proto__":"x"}')) ?? {})).toEqual(['__proto__']);
});
