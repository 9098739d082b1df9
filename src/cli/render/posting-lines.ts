/** A posting for the terminal: as it was written, and no wider than the terminal is. */
import { plainText } from '../../core/plain-text.ts';
import { widthOf, wrap } from './text-width.ts';

/** What begins a line that the one before does not run into: a list's marker, a quotation's, a heading's. */
const opening = /^\s*(?:(?:[-*+]|\d+[.)])\s+|(?:> ?)+|#{1,6}\s)/;
const fence = /^\s*(?:```|~~~)/;
/** Lines that mean what they look like: tables, indented code, rules, HTML. */
const fixed = /^\s*[|<]|^ {4}|^\s*(?:[-*_=] ?){3,}\s*$/;

/** The posting's lines. A paragraph that is too wide is broken anew between words; code and tables stay. */
export function postingLines(posting: string, width: number): string[] {
  const lines: string[] = [];
  let paragraph: string[] = [];
  let inCode = false;
  const close = (): void => {
    const tooWide = paragraph.some((line) => widthOf(line) > width);
    lines.push(...(tooWide ? hangingBlock(paragraph, width) : paragraph));
    paragraph = [];
  };
  for (const line of plainText(posting).trim().replaceAll('\t', '    ').split('\n')) {
    const isFence = fence.test(line);
    if (isFence || inCode || fixed.test(line) || line.trim() === '') {
      close();
      lines.push(line);
    } else {
      if (opening.test(line)) close();
      paragraph.push(line);
      if (/ {2}$|\\$/.test(line)) close();
    }
    if (isFence) inCode = !inCode;
  }
  close();
  return lines;
}

function hangingBlock([first = '', ...rest]: readonly string[], width: number): string[] {
  const marker = opening.exec(first)?.[0].trimStart() ?? '';
  return hanging([first, ...rest.map((line) => line.trim())].join(' '), marker.length, width);
}

/** A line broken between words; the later parts stand `indent` further in. */
export function hanging(line: string, indent: number, width: number): string[] {
  if (widthOf(line) <= width) return [line];
  const blanks = /^\s*/.exec(line)?.[0] ?? '';
  const [first = '', ...rest] = wrap(line, Math.max(20, width - widthOf(blanks) - indent));
  return [blanks + first, ...rest.map((part) => blanks + ' '.repeat(indent) + part)];
}
