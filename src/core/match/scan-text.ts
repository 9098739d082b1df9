/** Cuts a text into the pieces in which skills are looked for, keeping names such as `C++`, `C#` and `.NET` whole. */
import { foldText } from '../fold-text.ts';
import { stripMarkdown } from './strip-markdown.ts';
import { cacheWord } from './word-cache.ts';

/** One piece of a text: a word, a number, or a name with the signs that belong to it. */
export interface ScannedToken {
  /** As written. */
  raw: string;
  /** For comparing: lower case, without accents. */
  key: string;
  /** What stands between the piece before and this one; a line's end is `\n`. */
  gap: string;
  /** 1-based. */
  line: number;
  /** Counts up; a list item, a heading and a table row are sentences of their own. */
  sentence: number;
  /** Where it begins in its line without markup. */
  column: number;
}

/** A text cut into pieces. */
export interface ScannedText {
  tokens: ScannedToken[];
  /** As written, index 0 being line 1. */
  lines: string[];
  /** The lines without Markdown's signs, addresses taken out. */
  plain: string[];
}

/** `++`, `+` and `#` end a name (`C++`, `Security+`, `C#`), a dot may begin one (`.NET`). */
const piece = /\.?[\p{L}\p{N}_][\p{L}\p{M}\p{N}_]*(?:\+\+|#|(?<=\p{L})\+(?![\p{L}\p{N}+]))?/gu;

const listMarker = /^\s*(?:[-*+•‣▪◦·–—]|\d{1,2}[.)])\s+/u;
const blockMarker = /^\s*(?:#{1,6}\s|\||>|(?:[-*+•‣▪◦·–—]|\d{1,2}[.)])\s)/u;

/** A line at least this long may have been broken by an editor, so that its sentence goes on in the next. */
const wrappedLength = 60;

/** Words whose dot ends no sentence. */
const abbreviations = new Set(
  'e g i o ie eg incl inkl etc min mind max ca approx bzw z b zb vs sr jr dr mr ms mrs st usw u a ggf evtl esp'.split(
    ' ',
  ),
);

/** Whether a line is an item of a list. */
export function isListItem(line: string): boolean {
  return listMarker.test(line);
}

/** The lines of a text, by which evidence is counted. */
export function linesOf(text: string): string[] {
  return text.split(/\r\n|[\n\r\u2028\u2029]/u);
}

/** Cuts a text into pieces; takes time in proportion to its length. */
export function scanText(text: string): ScannedText {
  const lines = linesOf(text);
  const plain = lines.map(stripMarkdown);
  const tokens: ScannedToken[] = [];
  let sentence = 0;
  for (let from = 0, to = 0; from < lines.length; from = to) {
    to = from + 1;
    while (to < lines.length && continues(lines[to - 1] as string, lines[to] as string)) to += 1;
    sentence += 1;
    for (let index = from; index < to; index += 1)
      sentence = scanLine(plain[index] as string, index + 1, sentence, tokens);
  }
  return { tokens, lines, plain };
}

/** Whether a text has any word or number. */
export function hasWords({ plain }: ScannedText): boolean {
  return plain.some((line) => /[\p{L}\p{N}]/u.test(line));
}

/** The line of a piece of evidence with those that an editor broke off before and behind it; only where it is there. */
export function passageAt(text: string, evidence: { line: number; text: string }): string {
  const lines = linesOf(text);
  let from = evidence.line - 1;
  if (lines[from]?.trim() !== evidence.text) return evidence.text;
  let to = from;
  while (from > 0 && continues(lines[from - 1] as string, lines[from] as string)) from -= 1;
  while (to + 1 < lines.length && continues(lines[to] as string, lines[to + 1] as string)) to += 1;
  return lines
    .slice(from, to + 1)
    .map((line) => line.trim())
    .join(' ');
}

function continues(previous: string, line: string): boolean {
  if (previous.length < wrappedLength || line.trim() === '' || blockMarker.test(line)) return false;
  // A line that ends with its sentence was broken by nobody, if the next one begins like another.
  if (/[.!?…]["')\]»”]*\s*$/u.test(previous) && /^\s*[^\p{Ll}\s]/u.test(line) && !endsAbbreviated(previous))
    return false;
  // Behind a list's item stands a heading where a line ends in a colon, or begins anew at the margin and is short.
  return !(isListItem(previous) && /^(?:\p{Lu}[^.,;]{0,40}|\S.{0,80}[:：])$/u.test(line.trimEnd()));
}

/** Whether a line ends in a word whose dot ends no sentence. */
function endsAbbreviated(line: string): boolean {
  const last = /(\p{L}+)\.\s*$/u.exec(line.slice(-20))?.[1];
  return last !== undefined && abbreviations.has(keyOf(last));
}

/** Adds a line's pieces to `tokens` and gives the number of the sentence it ends in. */
function scanLine(line: string, number: number, sentence: number, tokens: ScannedToken[]): number {
  let end = 0;
  let current = sentence;
  for (const found of line.match(piece) ?? []) {
    // Whatever could be the same piece further to the left would have been found there.
    const index = line.indexOf(found, end);
    const { raw, start } = withoutStrayDot(found, line, index);
    const between = line.slice(end, start);
    const first = end === 0;
    if (!first && endsSentence(between, tokens.at(-1))) current += 1;
    tokens.push({
      raw,
      key: keyOf(raw),
      gap: first ? `\n${between}` : between,
      line: number,
      sentence: current,
      column: start,
    });
    end = index + found.length;
  }
  return current;
}

/** A dot belongs to the name only where nothing but a letter follows it and no word stands before it. */
function withoutStrayDot(found: string, line: string, index: number): { raw: string; start: number } {
  if (!found.startsWith('.')) return { raw: found, start: index };
  const before = line[index - 1];
  const named = (before === undefined || /[\s(,/[|:]/u.test(before)) && /^\.\p{L}/u.test(found);
  return named ? { raw: found, start: index } : { raw: found.slice(1), start: index + 1 };
}

function endsSentence(gap: string, previous: ScannedToken | undefined): boolean {
  if (gap === ' ') return false;
  if (/[!?…]["')\]»”]*\s/u.test(gap) || gap.includes('|')) return true;
  return /\.["')\]»”]*\s/u.test(gap) && !(previous && abbreviations.has(previous.key));
}

/** The keys of words met lately: texts use the same words again and again. */
const keys = new Map<string, string>();

/** A piece for comparing. */
export function keyOf(raw: string): string {
  const known = keys.get(raw);
  if (known !== undefined) return known;
  const key = foldText(raw);
  cacheWord(keys, raw, key);
  return key;
}
