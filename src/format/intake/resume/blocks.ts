/** What the readers of documents give: the text in blocks, with what tells a heading from prose. */

/** A paragraph, a list item, a heading, or a line that stands by itself. */
export interface TextBlock {
  text: string;
  /** How much of the text, from its start, is bold: all of it in a heading, most often. */
  boldLength: number;
  /** In points, or in any other unit, the same throughout a document. */
  size: number;
  /** The level that the document itself gives a heading; null where it gives none. */
  heading: number | null;
  /** How deep it lies in lists, from 0; null where it is no item. */
  depth: number | null;
  /** The number of an item of an ordered list, as it is written. */
  number: string | null;
  /** Whether it stands apart from what is before it. */
  isApart: boolean;
}

/** What was read of a document, and what could not be: sentences without a full stop. */
export interface DocumentText {
  blocks: TextBlock[];
  unread: string[];
}

/** A file that is no résumé that can be read; the message is for people. */
export class UnreadableResumeError extends Error {
  override name = 'UnreadableResumeError';
}

/** What stands between what a wide gap parts: a role and its dates, a label and its value. */
export const wideGap = ' · ';

const ligatures: Record<string, string> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
};

/** A line's text with plain letters and blanks: no ligature, no soft hyphen, no blank of another width, no control. */
export function tidyLine(text: string): string {
  return text
    .replace(/[ﬀ-ﬆ]/g, (sign) => ligatures[sign] ?? sign)
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cs}\u200b\u2060\ufeff\ufffe\uffff]/gu, '')
    .trim();
}

const bulletSigns = '•‣◦▪▫■□●○◆◇►▶➢➤➔✓✔✦❖⁃∙·\uf0b7\uf0a7\uf0d8\uf0fc\uf076\u2043';
const bullet = new RegExp(`^(?:[${bulletSigns}]\\s*|[-–—*+o]\\s+|[-–](?=\\p{Lu}))(?=\\S)`, 'u');
const number = /^(\d{1,2}[.)])\s+(?=\S)/u;

/** The mark of a list item at a line's start, and the text after it; null where there is none. */
export function splitMark(line: string): { mark: string; number: string | null; text: string } | null {
  const [mark] = bullet.exec(line) ?? [];
  if (mark !== undefined) return { mark, number: null, text: line.slice(mark.length) };
  const [numbered, written] = number.exec(line) ?? [];
  if (numbered === undefined) return null;
  return { mark: numbered, number: written?.replace(')', '.') ?? null, text: line.slice(numbered.length) };
}

/** Words that may stand behind a hyphen which belongs to the word before it: `Java- und Python`. */
const afterHyphen = /^(?:und|oder|bzw|sowie|or|and|to|et|ou|y|o|e)\b/u;

/** Two lines as one: a word that was parted at the line's end is whole again. */
export function joinLines(first: string, second: string): string {
  const parted = /([\p{L}\d-]*\p{L})[-‐\u00ad]$/u.exec(first);
  if (parted === null || !/^[\p{L}\d]/u.test(second) || afterHyphen.test(second)) return `${first} ${second}`;
  // A word with a hyphen of its own, a name, a number: the hyphen was there before.
  const isWhole =
    (parted[1] ?? '').includes('-') || !/^\p{Ll}/u.test(second) || /^\p{Lu}{2,}$/u.test(parted[1] ?? '');
  return isWhole ? first + second : first.slice(0, -1) + second;
}
