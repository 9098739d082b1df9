import { expect, test } from 'vitest';
import { listColumns, listSortKeys } from '../../core/saved-view.ts';
import { columns } from './columns.ts';
import { orderRows } from './order-rows.ts';
import { parseRows } from './rows-json.ts';

test('the columns are those that a saved view may name', () => {
  expect(columns.map(({ key }) => key)).toEqual(listColumns);
});

test('the list can be sorted by whatever a saved view may be sorted by', async () => {
  const data = await parseRows('{"base":"/","today":"2026-11-20","stages":[],"rows":[\n\n]}\n');
  for (const key of listSortKeys) expect(orderRows(data, key), key).toEqual([]);
  expect(orderRows(data, 'nonsense')).toBeNull();
});
