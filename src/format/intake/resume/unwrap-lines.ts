/** From lines as they are set on a page to paragraphs, list items and headings. */
import { joinLines, splitMark, type TextBlock } from './blocks.ts';

/** A line as it is set: `x` and `right` are where it begins and ends, `y` its baseline from above; all in one unit. */
export interface SetLine {
  text: string;
  boldLength: number;
  endsBold: boolean;
  size: number;
  x: number;
  right: number;
  y: number;
  /** Where what stands behind its last wide gap begins; `x` where there is none. */
  lastX: number;
  /** The level that it is marked as a heading of. */
  heading: number | null;
  /** Whether it begins a page or a column. */
  isFirst: boolean;
}

interface OpenBlock extends TextBlock {
  last: SetLine;
  x: number;
  textX: number;
  lastX: number;
}

/** The blocks of the lines of one column; `edge` is where full lines end, beyond all where none is wrapped. */
export function unwrapLines(lines: readonly SetLine[], edge: number): TextBlock[] {
  const blocks: OpenBlock[] = [];
  const pitch = usualPitch(lines);
  for (const line of lines) {
    const open = blocks.at(-1);
    if (open !== undefined && goesOn(open, line, edge)) extend(open, line);
    else blocks.push(blockOf(line, open, pitch));
  }
  setDepths(blocks);
  return blocks.map(({ last: _last, x: _x, textX: _textX, lastX: _lastX, ...block }) => block);
}

function blockOf(line: SetLine, before: OpenBlock | undefined, pitch: number): OpenBlock {
  const item = line.heading === null ? splitMark(line.text) : null;
  const text = item?.text ?? line.text;
  const skipped = line.text.length - text.length;
  const isApart = before === undefined || line.isFirst || line.y - before.last.y > pitch * 1.35 * line.size;
  return {
    text,
    boldLength: Math.max(0, line.boldLength - skipped),
    size: line.size,
    heading: line.heading,
    depth: item === null ? null : 0,
    number: item?.number ?? null,
    isApart,
    last: line,
    x: line.x,
    textX: line.x + ((line.right - line.x) * skipped) / Math.max(1, line.text.length),
    lastX: line.lastX,
  };
}

function extend(block: OpenBlock, line: SetLine): void {
  const isBold = block.boldLength === block.text.length;
  block.text = joinLines(block.text, line.text);
  if (isBold && line.boldLength === line.text.length) block.boldLength = block.text.length;
  block.last = line;
}

/** Whether a line goes on with what the block before it says. */
function goesOn(block: OpenBlock, line: SetLine, edge: number): boolean {
  const { last } = block;
  if (line.heading !== null || block.heading !== null || splitMark(line.text) !== null) return false;
  if (Math.abs(line.size - last.size) > last.size * 0.06) return false;
  const isLower = /^\p{Ll}/u.test(line.text) && !/^\S*(?:@|\w\.\w{2,}|:\/\/)/.test(line.text);
  // A bold line and a plain one are two things; a bold word within a sentence is none.
  const wasBold = last.boldLength === last.text.length;
  const isBold = line.boldLength === line.text.length;
  if (last.endsBold !== line.boldLength > 0 && (wasBold || isBold)) return false;
  const isParted = /\p{L}[-‐]$/u.test(last.text) && isLower;
  const isNear = line.isFirst ? isLower : line.y - last.y <= 1.9 * last.size;
  const startsThere =
    (Math.abs(line.x - last.x) <= last.size * 0.5 && last.lastX === last.x) ||
    Math.abs(line.x - block.lastX) <= last.size * 0.5 ||
    (block.depth !== null && line.x > block.x && line.x <= block.textX + last.size * 1.5);
  if (!isNear || !(startsThere || line.isFirst)) return false;
  if (isParted) return true;
  const word = /^\S*/.exec(line.text)?.[0].length ?? 0;
  const wordWidth = ((line.right - line.x) * (word + 1)) / Math.max(1, line.text.length);
  const isFull = last.right + wordWidth > edge;
  // A hanging line of an item can belong to nothing else.
  const isHanging = block.depth !== null && line.x > block.x + last.size * 0.4;
  if (isHanging && (isLower || isFull || last.right > edge * 0.75)) return true;
  if (isLower) return !/[.!?:;]$/.test(last.text) ? last.right + wordWidth * 3 > edge : isFull;
  return isFull && (last.text.length > shortest || /[,/&–-]$/.test(last.text));
}

/** Shorter lines, of addresses and the like, are seldom full: their column is only narrow. */
const shortest = 28;

/** The usual way from line to line, in sizes of their letters. */
function usualPitch(lines: readonly SetLine[]): number {
  const steps = lines
    .slice(1)
    .map((line, index) => (line.y - (lines[index]?.y ?? 0)) / line.size)
    .filter((step) => step > 0.5 && step < 3)
    .sort((a, b) => a - b);
  return steps[Math.floor(steps.length / 6)] ?? 1.3;
}

/** How deep items lie, from where they begin. */
function setDepths(blocks: OpenBlock[]): void {
  let starts: number[] = [];
  for (const block of blocks) {
    if (block.depth === null) {
      starts = [];
      continue;
    }
    const tolerance = block.size * 0.4;
    starts = starts.filter((x) => x <= block.x + tolerance);
    if ((starts.at(-1) ?? Number.NEGATIVE_INFINITY) < block.x - tolerance) starts.push(block.x);
    block.depth = starts.length - 1;
  }
}
