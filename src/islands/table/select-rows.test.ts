import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatRows, parseRows } from './rows-json.ts';
import { indexRows, rowSelector } from './select-rows.ts';
import { formatState, parseState, type TableState } from './state.ts';
import type { TableData, TableRow } from './table-data.ts';

const row = (id: string, more: Partial<Record<number, unknown>> = {}): TableRow => {
  const plain = [
    id,
    id,
    'Engineer',
    0,
    '2026-10-01',
    '2026-10-01',
    3,
    0,
    'linkedin',
    1,
    [],
    null,
    null,
    null,
    '',
    '2026-10-01',
    null,
    null,
  ];
  return plain.map((value, index) => (index in more ? more[index] : value)) as unknown as TableRow;
};

const data: TableData = {
  base: '/applications/',
  today: '2026-11-20',
  stages: [
    { id: 'applied', kind: 'applied', label: 'Applied' },
    { id: 'rejected', kind: 'rejected', label: 'Rejected' },
  ],
  rows: [
    row('zeta', { 8: 'referral', 10: ['Go', 'Rust'], 9: 0, 17: [40, 12] }),
    row('łódź', { 17: [80, 9], 3: 1, 6: null, 13: 'Łódź, PL', 4: '2026-09-01' }),
    row('acme', { 7: 1, 6: 30, 11: 'backend', 4: null }),
    row('planned', { 3: -1, 4: null, 5: null, 6: null }),
  ],
};
const index = await indexRows(data);
const chosen = (query: string, figure: number[] | null = null) =>
  rowSelector(index)(parseState(query), figure).map((position) => data.rows[position]?.[0]);

describe('rows', () => {
  test('come in the default order until something else is asked for', () => {
    expect(chosen('')).toEqual(['zeta', 'łódź', 'acme', 'planned']);
  });

  test.each([
    ['?status=rejected', ['łódź']],
    ['?status=rejected&status=applied', ['zeta', 'łódź', 'acme']],
    ['?source=Referral', ['zeta']],
    ['?tag=rust', ['zeta']],
    ['?resume=none', ['zeta', 'łódź', 'planned']],
    ['?quiet=true', ['acme']],
    ['?quiet=false&active=true', ['zeta']],
    ['?active=false', ['łódź', 'planned']],
    ['?search=LODZ', []],
    ['?search=łódź', ['łódź']],
    ['?search=łodz', ['łódź']],
    ['?search=engineer+applied', ['zeta', 'acme']],
    ['?status=nonsense', []],
    ['?since=2026-10-01', ['zeta', 'łódź', 'acme']],
    ['?since=2026-10-02', []],
  ])('%s', (query, expected) => expect(chosen(query)).toEqual(expected));

  test('what has nothing to sort by comes last either way', () => {
    expect(chosen('?sort=appliedOn')).toEqual(['łódź', 'zeta', 'acme', 'planned']);
    expect(chosen('?sort=-appliedOn')).toEqual(['zeta', 'łódź', 'acme', 'planned']);
    expect(chosen('?sort=priority')[0]).toBe('zeta');
    expect(chosen('?sort=nonsense')).toEqual(chosen(''));
  });

  test('the match goes by the fit, not by the coverage that is shown', () => {
    expect(chosen('?sort=-match')).toEqual(['zeta', 'łódź', 'acme', 'planned']);
  });

  test('of a figure are those alone that it counts', () => {
    expect(chosen('?figure=responded&active=true', [1, 2])).toEqual(['acme']);
  });
});

test('typing on and taking back finds what a fresh look finds', () => {
  const queries = fc.array(
    fc.record({
      search: fc.array(fc.constantFrom(...'aczde łó.P'), { maxLength: 3 }).map((letters) => letters.join('')),
      sort: fc.constantFrom(null, 'company', '-appliedOn'),
      quiet: fc.constantFrom(null, true, false),
    }),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(queries, (given) => {
      const select = rowSelector(index);
      for (const asked of given) {
        const state = { ...parseState(''), ...asked };
        expect(select(state, null)).toEqual(rowSelector(index)(state, null));
      }
    }),
  );
});

test('rows survive their way through the file', async () => {
  const rows = data.rows.flatMap((own) =>
    Array.from({ length: 60 }, (_, nth) => [`${own[0]}\n${nth}`, ...own.slice(1)] as TableRow),
  );
  for (const given of [data, { ...data, rows }, { ...data, rows: [] }]) {
    const text = formatRows(given);
    expect(JSON.parse(text)).toEqual(given);
    expect(await parseRows(text)).toEqual(given);
  }
});

test('a state survives its way through the address', () => {
  const words = fc.array(
    fc.string({ minLength: 1 }).filter((word) => word === word.trim().toLowerCase()),
    { maxLength: 3 },
  );
  const state: fc.Arbitrary<TableState> = fc.record({
    status: words,
    source: words,
    tag: words,
    resume: words,
    active: fc.constantFrom(true, false, null),
    quiet: fc.constantFrom(true, false, null),
    search: fc.string(),
    since: fc.constantFrom(null, '2026-10-01'),
    sort: fc.constantFrom(null, 'company', '-appliedOn'),
    figure: fc.constantFrom(null, 'source:a:b:count'),
    view: fc.constantFrom('table', 'board'),
    columns: fc.constantFrom(null, ['role'], ['status', 'next']),
  });
  fc.assert(
    fc.property(state, (given) => {
      expect(parseState(formatState(given, ''))).toEqual(given);
    }),
  );
});

test('parameters that are none of the table’s are kept', () => {
  expect(formatState(parseState('?search=x'), '?theme=x&search=old')).toBe('?theme=x&search=x');
});
