/** Characters that no text of ours may hold: controls but for tab and line ends, and halves of a surrogate pair. */

const forbidden = /(?![\t\n\r])[\p{Cc}\p{Cs}]/u;
const everyForbidden = new RegExp(forbidden, 'gu');

/** A character that may not stand in a text, and where it does. */
export interface ControlCharacter {
  /** The index in the text, in UTF-16 code units. */
  offset: number;
  /** What it is, in words: `the control character U+001B`. */
  name: string;
}

/** The first character of a text that may not stand in it; null where all may. */
export function findControlCharacter(text: string): ControlCharacter | null {
  const found = forbidden.exec(text);
  if (found === null) return null;
  const code = found[0].charCodeAt(0);
  const number = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  const name = code < 0xd800 ? `the control character ${number}` : `half of a surrogate pair, ${number}`;
  return { offset: found.index, name };
}

/** A foreign text with a blank in place of each character that may not stand in ours. */
export function withoutControlCharacters(text: string): string {
  return text.replace(everyForbidden, ' ');
}
