/** What the API says of a file that is to be taken in, and what somebody says of its columns and words. */

/** How it is known what a column or a word means. */
export type MeaningSource = 'chosen' | 'remembered' | 'named' | 'guessed';

/** A column of the file. */
export interface Column {
  column: string;
  field: string | null;
  by: MeaningSource | null;
  count: number;
  examples: string[];
}

/** A word for the status. */
export interface Word {
  word: string;
  count: number;
  stages: string[];
  by: MeaningSource | null;
}

/** What was guessed, or found no place. */
export interface Guess {
  kind: string;
  about: string | null;
  count: number;
  example: string;
  text: string;
}

/** A row that would become a file. */
export interface FileRow {
  line: number;
  path: string;
  company: string;
  role: string;
  history: { date: string; status: string | null; at: string | null; dateGuessed: boolean }[];
  text: string;
  warnings: string[];
}

/** A row that is there already. */
export interface KnownRow {
  line: number;
  company: string;
  role: string;
  as: string;
  news: { status: string; date: string | null; instead: string | null } | null;
}

/** A row that was not understood. */
export interface RefusedRow {
  line: number;
  why: string;
}

/** The document of `/api/import/preview`. */
export interface Preview {
  kind: 'table' | 'applications' | 'mail';
  counts: { added: number; known: number; changed: number; warned: number; refused: number };
  columns: Column[];
  words: Word[];
  moreWords: number;
  guesses: Guess[];
  doubtfulDate: string | null;
  files: FileRow[];
  known: KnownRow[];
  refused: RefusedRow[];
  news: number;
  unrelated: number;
}

/** What the page needs of the answer to an import. */
export interface ImportResult {
  files: { path: string; line: number }[];
  known: KnownRow[];
  refused: RefusedRow[];
}

/** What somebody said of the columns and words of a file. */
export interface Said {
  map: Map<string, string>;
  statusMap: Map<string, string>;
  dateOrder: 'dmy' | 'mdy' | null;
  /** A date that could be read both ways, until somebody said how it is meant. */
  doubtfulDate: string | null;
}

/** Nothing said yet. */
export const nothingSaid = (): Said => ({
  map: new Map(),
  statusMap: new Map(),
  dateOrder: null,
  doubtfulDate: null,
});

/** Whether anything was said that can be kept for the next time. */
export const isAnythingSaid = ({ map, statusMap }: Said): boolean => map.size + statusMap.size > 0;

/** A number of things: `1 row`, `2,000 rows`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString()} ${count === 1 ? one : many}`;
}
