/** `/data/rows.json` as text: JSON with a line for each row, so that ten thousand can be read a few at a time. */
import { mapInSlices } from './scheduling.ts';
import type { TableData, TableRow } from './table-data.ts';

/** The text of the file. */
export function formatRows({ rows, ...head }: TableData): string {
  const lines = rows.map((row) => JSON.stringify(row)).join(',\n');
  return `${JSON.stringify(head).slice(0, -1)},"rows":[\n${lines}\n]}\n`;
}

/** What the text of such a file says; a browser stays quick at hand while it is read. */
export async function parseRows(text: string): Promise<TableData> {
  const [head = ''] = text.split('\n', 1);
  return { ...(JSON.parse(`${head}]}`) as TableData), rows: await parseLines<TableRow>(text) };
}

/** The values that stand in lines of their own between a text's first line and its last. */
export async function parseLines<Value>(text: string): Promise<Value[]> {
  const lines = text
    .split('\n')
    .slice(1, -2)
    .filter((line) => line !== '');
  return await mapInSlices(
    lines,
    (line) => JSON.parse(line.endsWith(',') ? line.slice(0, -1) : line) as Value,
  );
}
