/** The last look at a coach's copy before it is sealed: is a word in it that should not be? */
import { wordsOf } from '../../seal/leaks.ts';
import type { SiteFiles } from '../../seal/pack.ts';

/** What is looked for. */
export interface Sought {
  /** Words that may stand nowhere, in lower case, as {@link wordsOf} gives them. */
  words: ReadonlySet<string>;
  /** Names and texts that may stand nowhere as a whole. */
  phrases: readonly string[];
}

/** A word or phrase of the data in the copy. */
export interface Found {
  file: string;
  text: string;
}

/** Numbers of fewer digits are days, counts and percents everywhere. */
const fewestDigits = 4;
/** Scripts that put no blank between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * What of the sought is in the files of a copy or their names. `standIn` is the same site made of invented words: a file
 * that is the same there says nothing of the data; in the others a word counts unless one of the stand-in's own has it.
 */
export function searchCopy(copy: SiteFiles, standIn: SiteFiles, { words, phrases }: Sought): Found[] {
  const files = [...copy].filter(([path, bytes]) => !isSame(bytes, standIn.get(path)));
  const innocent = files.map(([path]) => (standIn.has(path) ? readable(path, standIn.get(path)) : ''));
  const excused = new Set(innocent.flatMap((text) => [...wordsOf(text)]));
  const innocentText = innocent.join('\n').toLowerCase();
  const innocentLine = lineOf(innocentText);
  const sought = [...words].filter((word) => !excused.has(word) && !isShortNumber(word));
  const ordinary = new Set(sought.filter((word) => !unspaced.test(word)));
  const anywhere = sought.filter((word) => unspaced.test(word) && !innocentText.includes(word));
  const whole = [...new Set(phrases.map(lineOf))].filter(
    (line) => line.trim() !== '' && !innocentLine.includes(line),
  );
  return files.flatMap(([file, bytes]) => {
    const text = readable(file, bytes);
    const low = text.toLowerCase();
    const line = lineOf(low);
    const found = [
      ...[...wordsOf(text)].filter((word) => ordinary.has(word)),
      ...anywhere.filter((word) => low.includes(word)),
      ...whole.filter((phrase) => line.includes(phrase)).map((phrase) => phrase.trim()),
    ];
    return [...new Set(found)].map((one) => ({ file, text: one }));
  });
}

function isSame(bytes: Uint8Array, other: Uint8Array | undefined): boolean {
  return other !== undefined && Buffer.from(bytes).equals(other);
}

function isShortNumber(word: string): boolean {
  return /^\d+$/.test(word) && word.length < fewestDigits;
}

/** The words of a text in their order, with a blank around each. */
function lineOf(text: string): string {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return ` ${words.join(' ')} `;
}

/** A file's name and text as it stands, and as readers of its format see it, with sums written in one piece as well. */
function readable(path: string, bytes: Uint8Array | undefined): string {
  const text = bytes === undefined ? '' : new TextDecoder().decode(bytes);
  // A calendar's lines are cut anywhere, so that its pieces are no words.
  const whole = path.endsWith('.ics') ? text.replace(/\r?\n[ \t]/g, '') : text;
  const plain = [whole, path].map((one) => withoutEscapes(one));
  return [path, whole, ...plain, ...plain.map(inOnePiece)].join('\n').normalize('NFC');
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** A text without the escapes of HTML, JSON and addresses. */
function withoutEscapes(text: string): string {
  return text
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi, (whole, digits, hex, name) => {
      if (name !== undefined) return named[String(name).toLowerCase()] ?? whole;
      return character(digits === undefined ? Number.parseInt(hex, 16) : Number(digits)) ?? whole;
    })
    .replace(/\\u\{?([\da-f]{4,6})\}?/gi, (whole, hex) => character(Number.parseInt(hex, 16)) ?? whole)
    .replace(/\\[nrt]/g, ' ')
    .replace(/(?:%[\da-f]{2})+/gi, (whole) => {
      try {
        return decodeURIComponent(whole);
      } catch {
        return whole;
      }
    });
}

function character(code: number): string | null {
  return code <= 0x10ffff ? String.fromCodePoint(code) : null;
}

/** `98,000` as `98000`. */
function inOnePiece(text: string): string {
  return text.replace(/(?<=\d)[,.'’\s](?=\d{3}(?!\d))/g, '');
}
