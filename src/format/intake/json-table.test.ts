import { expect, it } from 'vitest';
import { isJsonResume, itemsOfJson, parseJsonText, tableOfItems, unpackCells } from './json-table.ts';

it('a text is JSON, or objects line by line', () => {
  expect(parseJsonText('[1]')).toEqual([1]);
  expect(parseJsonText('{"a":1}\n  \n{"a":2}\r\n')).toEqual([{ a: 1 }, { a: 2 }]);
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
  ['lists of one kind but none of applications', { a: [{ x: 1 }], b: [{ x: 2 }] }, [{ x: 1 }]],
  ['lists of which one is none of applications', { a: [acme, zoo], b: [{ company: 'Inn' }] }, [acme, zoo]],
  [
    'lists whose keys are half the same',
    { a: [{ ...acme, p: 1, q: 2 }], b: [{ ...zoo, r: 1, s: 2 }] },
    [{ ...acme, p: 1, q: 2 }],
  ],
  [
    'lists whose keys are mostly the same',
    { a: [{ ...acme, p: 1, q: 2 }], b: [{ ...zoo, p: 1, s: 2 }] },
    [
      { ...acme, p: 1, q: 2, status: 'a' },
      { ...zoo, p: 1, s: 2, status: 'b' },
    ],
  ],
  [
    'lists of one kind with keys that are called like a status',
    { a: [{ ...acme, watchlist: 1, lists: 2 }], b: [{ ...zoo, lists: 3, currentStatus: 'sent' }] },
    [
      { ...acme, watchlist: 1, lists: 2, status: 'a' },
      { ...zoo, lists: 3, currentStatus: 'sent' },
    ],
  ],
  ['an application beside others', { ...acme, similar: [zoo, { x: 1 }] }, [zoo, { x: 1 }]],
  ['what has a company alone', { company: 'Acme', notes: [{ text: 'a' }] }, [{ text: 'a' }]],
  ['what has a role alone', { role: 'Cook', notes: [{ text: 'a' }] }, [{ text: 'a' }]],
  ['what has roles', { company: 'Acme', role: [{ x: 1 }] }, [{ x: 1 }]],
  ['the values of some keys', { one: acme, two: 3 }, null],
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
  ['an address', { at: { Address: 'a', town: 'b', region: 'c', Province: 'd' } }, { at: 'a, b, c, d' }],
  ['lists', { tags: ['a', null, 'b'] }, { tags: 'a, b' }],
  ['nothing in it', { a: {}, b: [] }, {}],
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
  [
    'events among other words',
    {
      log: [
        {
          with: 'Jane',
          type: 1,
          status: 'Applied',
          date: '',
          at: '2026-10-01',
          _id: 1,
          idea: 'x',
          grid: 'y',
          no: '',
        },
        { prototype: 'x', types: 'y', toStatus: 'Offer', mandate: 'z', dates: 'd', occurredAt: '2026-10-09' },
        { to_status: 'Screening', created_at: '2026-10-02' },
        { Event: 'Onsite', changedAt: '2026-10-03' },
        { name: 'Accepted', createdAt: '2026-10-12' },
      ],
    },
    {
      Applied: '2026-10-01',
      Offer: '2026-10-09',
      Screening: '2026-10-02',
      Onsite: '2026-10-03',
      Accepted: '2026-10-12',
      log: '2026-10-01 Applied: Jane, 1, x, y\n2026-10-09 Offer: x, y, z, d',
    },
  ],
  [
    'events and something else',
    { log: [{ type: 'Applied', date: '2026-10-01' }, { x: 1 }] },
    { log: '{"type":"Applied","date":"2026-10-01"}, {"x":1}' },
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
  ['notes and nothing', { notes: [null, { text: 'a' }] }, { notes: '{"text":"a"}' }],
  ['notes and something else', { notes: [{ text: 'a' }, { x: 1 }] }, { notes: '{"text":"a"}, {"x":1}' }],
  ['notes of two texts', { notes: [{ text: 'a', body: 'b' }] }, { notes: '{"text":"a","body":"b"}' }],
  ['notes that are no texts', { notes: [{ text: 1 }] }, { notes: '{"text":1}' }],
  [
    'keys that are called like a text',
    { a: [{ context: 'x' }], b: [{ texts: 'x' }] },
    { a: '{"context":"x"}', b: '{"texts":"x"}' },
  ],
  [
    'keys that are called like an id',
    { a: [{ text: 'x', grid: 1 }], b: [{ text: 'x', ids: 1 }], c: [{ text: 'x', ID: 1 }] },
    { a: '{"text":"x","grid":1}', b: '{"text":"x","ids":1}', c: 'x' },
  ],
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

it('what is packed into cells has cells of its own; all else stays as it is', () => {
  const packed = [
    ' [ {"type":"Applied","date":"2026-10-01"} ] ',
    `[{"text":"it's"}]`,
    "[{'text': 'a', 'date': None}]",
    '[{x}]',
    '{"a":[{"b":1}]}',
    '[{"a":[{}]},2]',
    '[2,[{"a":1}],{"b":1}]',
    'plain',
  ];
  const table = {
    columns: ['log', 'said'],
    rows: packed.map((cell, index) => ({
      line: index + 2,
      cells: index === 0 ? { log: cell, said: '' } : { log: '', said: cell },
    })),
    faults: [],
  };
  const { columns, rows } = unpackCells(table);
  expect(columns).toEqual(['log', 'said', 'Applied']);
  expect(rows.map(({ line, cells }) => [line, cells])).toEqual([
    [2, { said: '', Applied: '2026-10-01' }],
    [3, { log: '', said: "it's" }],
    [4, { log: '', said: 'a' }],
    ...packed.slice(3).map((cell, index) => [index + 5, { log: '', said: cell }]),
  ]);
});
