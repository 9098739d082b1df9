/** A PDF as the blocks of its text. */
import { type DocumentText, type TextBlock, tidyLine, UnreadableResumeError, wideGap } from './blocks.ts';
import { columnsOf, type TextRow, withoutSpacing } from './page-columns.ts';
import { mostPages, type PdfPage, type PlacedText, readPdfPages } from './pdf-pages.ts';
import { type SetLine, unwrapLines } from './unwrap-lines.ts';

/** Reads a PDF's text. Throws an UnreadableResumeError where it has none, or is locked. */
export async function readPdf(bytes: Uint8Array): Promise<DocumentText> {
  const { pages, count } = await readPdfPages(bytes);
  const blocks = blocksOf(pages);
  if (blocks.length === 0)
    throw new UnreadableResumeError(
      'the PDF has no text: it is a picture of one (a scan, most often); have it recognised (OCR), or save it from the program that wrote it',
    );
  return { blocks, unread: unreadIn(pages, count, blocks) };
}

function unreadIn(pages: readonly PdfPage[], count: number, blocks: readonly TextBlock[]): string[] {
  const empty = pages.flatMap(({ texts }, index) => (texts.length === 0 ? [index + 1] : []));
  const pictures = pages.reduce((sum, page) => sum + page.pictures, 0);
  const strange = blocks.filter(({ text }) => /[\ufffd\p{Co}]/u.test(text)).length;
  const unread: string[] = [];
  if (empty.length > 0) unread.push(`page ${empty.join(', ')} has no text: a picture of one, or nothing`);
  if (pictures > 0)
    unread.push(
      `${pictures === 1 ? 'a picture was' : `${pictures} pictures were`} left out, with what is written in it`,
    );
  if (count > mostPages) unread.push(`only the first ${mostPages} of ${count} pages were read`);
  if (strange > 0) unread.push(`signs in ${strange} lines have no letter in the PDF's fonts`);
  return unread;
}

/** A part of a page that is read from above. */
interface Column {
  lines: SetLine[];
  edge: number;
}

function blocksOf(pages: readonly PdfPage[]): TextBlock[] {
  const repeated = repeatedLines(pages);
  return pages.flatMap((page, index) =>
    columnsOf(page.texts).flatMap((rows) => {
      const stops = stopsOf(rows);
      const lines = rows.map((row) => lineOf(row, stops)).filter((line) => line.text !== '');
      const column = columnOf(lines.filter((line) => !isRunning(line, page, index, repeated)));
      return unwrapLines(column.lines, column.edge);
    }),
  );
}

function columnOf(lines: SetLine[]): Column {
  const [first] = lines;
  if (first !== undefined) first.isFirst = true;
  return { lines, edge: Math.max(...lines.map(({ right }) => right)) };
}

/** Where texts begin behind a wide gap in more than one row: the cells of a table. */
function stopsOf(rows: readonly TextRow[]): number[] {
  const starts = rows.flatMap(({ texts }) =>
    texts.flatMap(({ x, size }, index) => {
      const before = texts[index - 1];
      return before !== undefined && x - before.x - before.width > size * widest ? [x] : [];
    }),
  );
  return starts.filter((x) => starts.filter((other) => Math.abs(other - x) < 1.5).length > 1);
}

/** Wider gaps, in sizes of the letters, are no blanks between words; before a cell, narrower ones neither. */
const widest = 1.25;
const widestAtStop = 0.5;

/** The row as a line: what is parted by a wide gap has a mark between. */
function lineOf({ texts, y, size }: TextRow, stops: readonly number[] = []): SetLine {
  let text = '';
  let boldLength: number | null = null;
  let end: number | null = null;
  let lastX = texts[0]?.x ?? 0;
  for (const piece of texts) {
    const gap = end === null ? 0 : piece.x - end;
    const isMarked = /^\P{L}{0,2}$/u.test(text.trim());
    const isAtStop = stops.some((x) => Math.abs(x - piece.x) < 1.5);
    const isWide = gap > piece.size * (isAtStop ? widestAtStop : widest) && !isMarked;
    if (isWide) {
      text = text.trimEnd() + wideGap;
      lastX = piece.x;
    } else if (gap > piece.size * 0.16 && !/\s$/.test(text) && !/^\s/.test(piece.text)) text += ' ';
    if (!piece.isBold && boldLength === null) boldLength = text.replace(/[\s·]+$/, '').length;
    text += piece.text;
    end = Math.max(end ?? 0, piece.x + piece.width);
  }
  const tidy = tidyLine(withoutSpacing(text));
  return {
    text: tidy,
    boldLength: Math.min(tidy.length, boldLength ?? tidy.length),
    endsBold: texts.at(-1)?.isBold ?? false,
    size: largest(texts, size),
    x: texts[0]?.x ?? 0,
    right: end ?? 0,
    y,
    lastX,
    heading: null,
    isFirst: false,
  };
}

/** The size that most of a row has: a raised number beside it does not count. */
function largest(texts: readonly PlacedText[], fallback: number): number {
  const lengths = new Map<number, number>();
  for (const { size, text } of texts) {
    const rounded = Math.round(size * 4) / 4;
    lengths.set(rounded, (lengths.get(rounded) ?? 0) + text.length);
  }
  return [...lengths].sort((a, b) => b[1] - a[1])[0]?.[0] ?? fallback;
}

const pageNumber =
  /^\P{L}*(?:(?:page|seite|p[áa]gina|p\.|s\.)\s*)?\d{1,3}(?:\s*(?:\/|of|von|sur|de|-|–)\s*\d{1,3})?\P{L}*$/iu;

/** How far from its upper and lower edge a page's running lines stand, as a share of its height. */
const margin = 0.1;

/** What stands at the same height of several pages, its numbers aside. */
function repeatedLines(pages: readonly PdfPage[]): Map<string, number> {
  const first = new Map<string, number>();
  const seen = new Map<string, number>();
  for (const [index, page] of pages.entries())
    for (const rows of columnsOf(page.texts, 0))
      for (const line of rows.map((row) => lineOf(row)).filter((one) => isAtEdge(one, page))) {
        const key = keyOf(line);
        if (seen.has(key) && seen.get(key) !== index && !first.has(key)) first.set(key, seen.get(key) ?? 0);
        if (!seen.has(key)) seen.set(key, index);
      }
  return first;
}

const keyOf = ({ text, y }: SetLine): string => `${Math.round(y / 6)} ${text.replace(/\d+/g, '#')}`;

const isAtEdge = ({ y }: SetLine, { height }: PdfPage): boolean =>
  y < height * margin || y > height * (1 - margin);

/** Whether a line is a page's header or footer and stood on an earlier page, or is its number. */
function isRunning(
  line: SetLine,
  page: PdfPage,
  index: number,
  repeated: ReadonlyMap<string, number>,
): boolean {
  if (!isAtEdge(line, page)) return false;
  const first = repeated.get(keyOf(line));
  const isNumber = pageNumber.test(line.text) && (line.y > page.height / 2 || first !== undefined);
  return isNumber || (first !== undefined && first < index);
}
