/** The rows with what searching needs, worked out once. */
import { foldText } from '../../core/fold-text.ts';
import { mapInSlices } from './in-slices.ts';
import type { TableData, TableRow } from './table-data.ts';

/** Rows ready to be searched. */
export interface TableIndex {
  data: TableData;
  /** The searched text of each row, folded. */
  texts: string[];
}

/** Works out what searching needs, without keeping the browser from anything else for long. */
export async function indexRows(data: TableData): Promise<TableIndex> {
  return { data, texts: await mapInSlices(data.rows, (row) => textOf(row, data)) };
}

function textOf(row: TableRow, { stages }: TableData): string {
  const [id, company, role, stage, , , , , source, , tags, , , location, more] = row;
  const parts = [id, company, role, stages[stage]?.label ?? '', source, tags.join(' '), location ?? '', more];
  return foldText(parts.join('\n'));
}
