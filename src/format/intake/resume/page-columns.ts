/** The parts of a page in the order in which they are read: what stands above columns, each column, what is below. */
import type { PlacedText } from './pdf-pages.ts';
import { isSectionName, respacedName } from './section-names.ts';

/** Texts of one baseline, from left to right. */
export interface TextRow {
  y: number;
  size: number;
  texts: PlacedText[];
}

/** Texts in rows, from above. */
export function rowsOf(texts: readonly PlacedText[]): TextRow[] {
  const rows: TextRow[] = [];
  for (const text of [...texts].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.at(-1);
    if (row !== undefined && Math.abs(text.y - row.y) < Math.max(text.size, row.size) * 0.4) {
      row.texts.push(text);
      row.size = Math.max(row.size, text.size);
    } else rows.push({ y: text.y, size: text.size, texts: [text] });
  }
  for (const row of rows) row.texts.sort((a, b) => a.x - b.x);
  return rows;
}

/** A vertical strip without text between two columns, and the rows that it parts. */
interface Gutter {
  x: number;
  from: number;
  to: number;
  weight: number;
}

/** Where a gutter may be looked for, in points; and how wide one is at least. */
const step = 4;
const narrowest = 9;
const mostSplits = 6;

/** The parts of a page, each in rows. */
export function columnsOf(texts: readonly PlacedText[], splits = mostSplits): TextRow[][] {
  const rows = rowsOf(texts);
  const gutter = splits === 0 ? null : findGutter(rows);
  if (gutter === null) return rows.length === 0 ? [] : [rows];
  const within = rows.slice(gutter.from, gutter.to).flatMap((row) => row.texts);
  const parts = [
    rows.slice(0, gutter.from).flatMap((row) => row.texts),
    within.filter(({ x }) => x < gutter.x),
    within.filter(({ x }) => x >= gutter.x),
    rows.slice(gutter.to).flatMap((row) => row.texts),
  ];
  return parts.flatMap((part) => columnsOf(part, splits - 1));
}

function findGutter(rows: readonly TextRow[]): Gutter | null {
  const all = rows.flatMap(({ texts }) => texts);
  const left = Math.min(...all.map(({ x }) => x));
  const right = Math.max(...all.map(({ x, width }) => x + width));
  let best: Gutter | null = null;
  for (let x = left + 40; x < right - 40; x += step)
    for (const band of bandsAt(x, rows))
      if (band.weight > (best?.weight ?? 0) && partsColumns(x, rows.slice(band.from, band.to))) best = band;
  return best;
}

/** The longest runs of rows that no text crosses at `x`. */
function bandsAt(x: number, rows: readonly TextRow[]): Gutter[] {
  const bands: Gutter[] = [];
  let from = 0;
  for (let index = 0; index <= rows.length; index += 1) {
    const row = rows[index];
    const isCrossed = row?.texts.some((text) => text.x < x && text.x + text.width > x) ?? true;
    if (!isCrossed) continue;
    const weight = weightOf(x, rows.slice(from, index));
    if (weight > 0) bands.push({ x, from, to: index, weight });
    from = index + 1;
  }
  return bands;
}

/** The rows of the shorter side; 0 where that is no column, or the strip too narrow. */
function weightOf(x: number, rows: readonly TextRow[]): number {
  let [lefts, rights] = [0, 0];
  let [end, start] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const { texts } of rows) {
    const before = texts.filter((text) => text.x < x);
    if (before.length > 0) lefts += 1;
    if (before.length < texts.length) rights += 1;
    for (const text of texts)
      if (text.x < x) end = Math.max(end, text.x + text.width);
      else start = Math.min(start, text.x);
  }
  const weight = Math.min(lefts, rights);
  return weight < 3 || start - end < narrowest ? 0 : weight + Math.min(start - end, 50) / 100;
}

const date =
  /\b(?:19|20)\d\d\b|\b(?:present|current|today|now|heute|aktuell|aujourd|actualidad|actual|atual|presente)\b/iu;

/** Whether two sides are columns, and not the cells of rows: dates beside what was done, labels beside values. */
function partsColumns(x: number, rows: readonly TextRow[]): boolean {
  const sides = rows.map(({ texts }) => {
    const text = (isLeft: boolean) =>
      texts
        .filter((one) => one.x < x === isLeft)
        .map((one) => one.text)
        .join(' ');
    return [text(true), text(false)] as const;
  });
  const lefts = sides.map(([left]) => left).filter(Boolean);
  const rights = sides.map(([, right]) => right).filter(Boolean);
  if (lefts.some(isHeading) && rights.some(isHeading)) return true;
  const shorter = lefts.length < rights.length ? lefts : rights;
  const shared = sides.filter(([left, right]) => left && right).length / shorter.length;
  const dated = shorter.filter((text) => date.test(text)).length / shorter.length;
  return shorter.length >= 4 && shared < 0.6 && dated < 0.4;
}

const isHeading = (text: string): boolean => isSectionName(withoutSpacing(text));

/** `S K I L L S` as `SKILLS`: letters that were only set apart. */
export function withoutSpacing(text: string): string {
  const pieces = text.trim().split(/ +/);
  const letters = pieces.join('').length;
  if (pieces.length < 4 || letters > pieces.length * 1.5 || !/^[\p{L}&\s]+$/u.test(text)) return text;
  return text
    .trim()
    .split(/ {2,}/)
    .map((word) => respacedName(word.replaceAll(' ', '')))
    .join(' ');
}
