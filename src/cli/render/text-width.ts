/** How many columns a text takes in a terminal, where it is shown as {@link withoutStyles} has it, and how to fit it into some. */
import { plainLine } from '../../core/plain-text.ts';
import { withoutStyles } from './styled-text.ts';

/** Made when it is first needed: that takes as long as reading ten files. */
let segmenter: Intl.Segmenter | undefined;

function segmentsOf(text: string): Iterable<{ segment: string }> {
  if (narrow.test(text)) return Array.from(text, (segment) => ({ segment }));
  segmenter ??= new Intl.Segmenter();
  return segmenter.segment(text);
}

/** Blocks whose characters Unicode calls wide or full-width (UAX #11), and pictures. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1b000}-\u{1b2ff}\u{1f200}-\u{1f2ff}\u{20000}-\u{3fffd}]|\ufe0f|\p{Emoji_Presentation}/u;
const invisible = /^[\p{M}\p{Cf}\p{Cc}]+$/u;
/** Texts of nothing but letters of Western languages, signs of print, and bars: a column for each character. */
const narrow = /^[\x20-\x7e\u00a0-\u00ac\u00ae-\u024f\u2010-\u2027\u20ac\u2500-\u259f]*$/;

/** Columns of a text without line breaks; colours take none. */
export function widthOf(text: string): number {
  if (narrow.test(text)) return text.length;
  const plain = withoutStyles(text);
  if (narrow.test(plain)) return plain.length;
  let width = 0;
  for (const { segment } of segmentsOf(plain)) width += widthOfOne(segment);
  return width;
}

/** The text with blanks after it up to a width; `right` puts them before it. */
export function pad(text: string, width: number, right = false): string {
  const blanks = ' '.repeat(Math.max(0, width - widthOf(text)));
  return right ? blanks + text : text + blanks;
}

/** The text (without colours) cut to a width, with `…` where something was cut. */
export function cut(whole: string, width: number): string {
  const text = plainLine(whole);
  if (widthOf(text) <= width) return text;
  let kept = '';
  let used = 0;
  for (const { segment } of segmentsOf(text)) {
    used += widthOfOne(segment);
    if (used > width - 1) break;
    kept += segment;
  }
  return width < 1 ? '' : `${wholeWords(kept, text).trimEnd()}…`;
}

/** What was kept of a text, without the beginning of a word, where most of it is left so. */
function wholeWords(kept: string, text: string): string {
  if (/^[\s,;]/.test(text.slice(kept.length))) return kept;
  const end = kept.search(/[\s,;/(]+[^\s,;/(]*$/);
  return end >= kept.length / 2 ? kept.slice(0, end) : kept;
}

/** The text in lines of at most a width, broken between words; longer words stand alone. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of plainLine(text).split(/\s+/).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return line === '' ? lines : [...lines, line];
}

function widthOfOne(segment: string): number {
  if (invisible.test(segment)) return 0;
  return wide.test(segment) ? 2 : 1;
}
