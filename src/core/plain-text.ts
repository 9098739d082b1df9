/**
 * Foreign text as nothing but text. Files, their names, the environment and other people's pages may hold characters that
 * steer what shows them (escape sequences), turn words around or cannot be seen; this says which those are, for every
 * place where text leaves that has no rule of its own for them.
 */

/** Scripts whose letters never join, so that a joiner between them only makes equal words different. */
const unjoined = String.raw`\p{scx=Latin}\p{scx=Greek}\p{scx=Cyrillic}\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\p{scx=Common}\p{scx=Inherited}`;

/**
 * What is not seen, and has a use: a joiner after a picture (emoji) or after a letter of a script that joins (Persian,
 * Hindi), a variation selector after what it varies, the tags of a flag.
 */
const needed = [
  String.raw`(?<=\p{ExtPict}\ufe0f?|\p{EMod})\u200d(?=\p{ExtPict})`,
  String.raw`(?<=(?![${unjoined}\p{DI}])[\p{L}\p{M}])[\u200c\u200d]`,
  String.raw`(?<=[^\p{DI}\p{C}\p{Z}])\p{VS}`,
  String.raw`\u{1f3f4}[\u{e0020}-\u{e007e}]+\u{e007f}`,
].join('|');

/** Controls, halves of surrogate pairs, separators of lines, what Unicode says is not to be seen, and annotations. */
const hidden = String.raw`[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{DI}\ufff9-\ufffb]`;

const either = new RegExp(`(?<needed>${needed})|${hidden}`, 'gu');
const any = new RegExp(hidden, 'u');
const blank = /[\t-\r\x85\u2028\u2029]/;
/** Marks that place what stands between two directions of writing. They override none, and have no use without both. */
const directionMark = /[\u061c\u200e\u200f]/;
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** The text with something in place of each character that acts on what shows it, or that nobody sees for no use. */
function replaceHidden(text: string, replacement: (character: string) => string): string {
  if (!any.test(text)) return text;
  let isRightToLeft: boolean | undefined;
  return text.replace(either, (character: string, used: string | undefined) => {
    if (used !== undefined) return used;
    if (directionMark.test(character)) {
      // The Arabic one is within the range of the letters.
      isRightToLeft ??= rightToLeft.test(text.replaceAll('\u061c', ''));
      if (isRightToLeft) return character;
    }
    return replacement(character);
  });
}

/** The text without what acts or hides; its lines (each ended by `\n`) and tabs stay. */
export function plainText(text: string): string {
  return replaceHidden(text.replace(/\r\n?|[\u2028\u2029\x85]/g, '\n'), (character) =>
    character === '\n' || character === '\t' ? character : '',
  );
}

/** {@link plainText} as one line: what would end it or move within it becomes a blank. */
export function plainLine(text: string): string {
  return replaceHidden(text, (character) => (blank.test(character) ? ' ' : ''));
}

/** {@link plainLine} with single blanks, none around it, cut with `…` after so many characters. */
export function singleLine(text: string, limit = Number.POSITIVE_INFINITY): string {
  const line = plainLine(text).replace(/\s+/g, ' ').trim();
  if (line.length <= limit) return line;
  const characters = Array.from(line);
  return characters.length <= limit ? line : `${characters.slice(0, limit - 1).join('')}…`;
}

/** The text with `\u{202e}` written in place of what acts or hides, for those who are told what is wrong with it. */
export function revealHidden(text: string): string {
  return replaceHidden(text, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}

/** A JSON text (of a whole document) in which what acts or hides is written as JSON's own escapes: the same value, seen. */
export function revealInJson(json: string): string {
  const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  // Line ends and tabs are the document's own: JSON has none within its texts.
  return replaceHidden(json, (character) =>
    /[\n\r\t]/.test(character) ? character : character.replace(/[\s\S]/g, escaped),
  );
}
