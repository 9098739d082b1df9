/** Ordering rows, as the command line and the API order applications. */
import { foldText } from '../../core/fold-text.ts';
import { perYear } from '../../core/money.ts';
import type { TableData, TableRow } from './table-data.ts';

/** The order of a table that nobody sorted. */
export const defaultSort = '-lastActivity';

type SortValue = string | number | null;

const sortValues: Record<string, (row: TableRow) => SortValue> = {
  company: (row) => foldText(row[1]),
  role: (row) => foldText(row[2]),
  status: (row) => (row[3] < 0 ? null : row[3]),
  appliedOn: (row) => row[4],
  lastActivity: (row) => row[5],
  quietDays: (row) => row[6],
  source: (row) => row[8],
  priority: (row) => row[9],
  resume: (row) => row[11],
  location: (row) => (row[13] === null ? null : foldText(row[13])),
  next: (row) => row[12]?.[1] ?? null,
  since: (row) => row[15],
  match: (row) => row[17]?.[1] ?? null,
  salary: (row) => (row[16] === null ? null : perYear(row[16].max ?? row[16].min ?? 0, row[16].period)),
};

/** The positions of all rows in the order of a sort key; null where that is the order in which they come. */
export function orderRows(data: TableData, sort: string | null): readonly number[] | null {
  if (sort === null || sort === defaultSort) return null;
  const keyOf = sortValues[sort.replace(/^-/, '')];
  if (keyOf === undefined) return null;
  const reverse = sort.startsWith('-') ? -1 : 1;
  const values = data.rows.map(keyOf);
  return [...data.rows.keys()].sort((a, b) => {
    const [first, second] = [values[a] ?? null, values[b] ?? null];
    if (first === second) return compareIds(data, a, b);
    if (first === null) return 1;
    if (second === null) return -1;
    return first < second ? -reverse : reverse;
  });
}

function compareIds(data: TableData, a: number, b: number): number {
  return (data.rows[a]?.[0] ?? '') < (data.rows[b]?.[0] ?? '') ? -1 : 1;
}
