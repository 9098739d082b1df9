/**
 * Where the reader was in the list, for as long as the tab lasts: so that going back finds it again, and an application's
 * page knows which comes next. A list of companies must not be left on a device by a sealed site, so applications stand
 * here as marks, which lead to nothing without the list itself.
 */

/** The list as it was left. */
export interface ListPlace {
  /** Its address below this origin, filters and all. */
  address: string;
  /** What the marks are made with. */
  salt: number;
  /** The marks of the applications that it showed, in their order. */
  marks: readonly number[];
  /** How many rows were drawn. */
  rows: number;
  /** How far it was scrolled: the page, the board, and the board's columns by their stages. */
  scroll: number;
  board: number;
  columns: Readonly<Record<string, number>>;
  /** What was opened on the board: stages that show all their cards, and endings. */
  whole: readonly string[];
  endings: readonly string[];
  /** The mark of the application that had the focus, or whose page was seen last. */
  current: number | null;
  /** The mark of the application whose page is being opened from the list, or from a neighbour of it. */
  opening: number | null;
  /** Whether a link leads back to the list right now. */
  returning: boolean;
}

const key = 'apptrack-list';

/** The place that was kept; null where there is none, or the browser keeps nothing. */
export function keptPlace(): ListPlace | null {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null');
  } catch {
    return null;
  }
}

/** Keeps a place instead of the one that was kept. */
export function keepPlace(place: ListPlace): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(place));
  } catch {
    // Storage may be forbidden or full; then a list begins at its top.
  }
}

/** A number for an application's id, FNV-1a of it and the salt. */
export function markOf(id: string, salt: number): number {
  let mark = 0x811c9dc5 ^ salt;
  for (let index = 0; index < id.length; index += 1)
    mark = Math.imul(mark ^ id.charCodeAt(index), 0x01000193);
  return mark >>> 0;
}
