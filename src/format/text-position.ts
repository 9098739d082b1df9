/** Offsets in a text as the lines and columns that editors show. */

/** A 1-based line, and a 1-based column in UTF-16 code units. */
export interface TextPosition {
  line: number;
  column: number;
}

const byteOrderMark = '\uFEFF';

/** The length of a byte order mark at the start of a text: 0 or 1. */
export function bomLength(text: string): number {
  return text.startsWith(byteOrderMark) ? 1 : 0;
}

/**
 * The position of an offset. Lines end with LF, CRLF or a lone CR; a byte order mark takes no column.
 * An offset outside the text is the nearest one inside.
 */
export function positionAt(text: string, offset: number): TextPosition {
  const end = Math.min(Math.max(offset, 0), text.length);
  let line = 1;
  let lineStart = bomLength(text);
  for (let index = lineStart; index < end; index++) {
    const char = text.charCodeAt(index);
    const ends = char === 10 || (char === 13 && text.charCodeAt(index + 1) !== 10);
    if (!ends) continue;
    line++;
    lineStart = index + 1;
  }
  return { line, column: Math.max(end - lineStart, 0) + 1 };
}

/** The offset of a position; the nearest one where its line is shorter or there is no such line. */
export function offsetAt(text: string, { line, column }: TextPosition): number {
  const ends = /\r\n|\n|\r/g;
  let start = bomLength(text);
  for (let passed = 1; passed < line; passed++) {
    if (ends.exec(text) === null) return text.length;
    start = ends.lastIndex;
  }
  const rest = /[\r\n]/.exec(text.slice(start))?.index ?? text.length - start;
  return start + Math.min(column - 1, rest);
}

/**
 * The text with every lone CR as LF: as long as before, so that offsets stay what they are,
 * and of line ends that every parser knows.
 */
export function withoutLoneReturns(text: string): string {
  return text.includes('\r') ? text.replace(/\r(?!\n)/g, '\n') : text;
}
