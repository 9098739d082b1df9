/** Characters that are no text: a screen does not show them, and a terminal may obey them. */

/** All controls but tab and line ends; what is no character at all; and halves of a surrogate pair. */
const forbidden = /(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/u;

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
  const isHalf = code >= 0xd800 && code < 0xe000;
  return {
    offset: found.index,
    name: `${isHalf ? 'half of a surrogate pair,' : 'the control character'} ${number}`,
  };
}

/** A foreign text as a file may hold it: line and page feeds of old as blanks, other characters that are no text left out. */
export function writableText(text: string): string {
  const safe = text.toWellFormed();
  return forbidden.test(safe) ? safe.replace(/[\v\f]/g, ' ').replace(new RegExp(forbidden, 'gu'), '') : safe;
}

/** An escape within YAML's double quotes: one of a number, or of a single character. */
const escapes = /\\(?:x([\da-f]{2})|u([\da-f]{4})|U([\da-f]{8})|(.))/gis;
/** The single characters that stand for a control character. */
const lettered = /[0abvfeN]/;

const isControlNumber = (code: number): boolean => {
  const character = String.fromCodePoint(code);
  // Two halves may make a whole.
  return character.isWellFormed() && forbidden.test(character);
};

/**
 * The offset, in the YAML source of a text in double quotes, of the first escape that gives a control character;
 * 0 where it takes two of them.
 */
export function findControlEscape(source: string): number {
  for (const { index, 1: x, 2: u, 3: U, 4: letter } of source.matchAll(escapes)) {
    const number = x ?? u ?? U;
    const isControl =
      number === undefined ? lettered.test(letter ?? '') : isControlNumber(Number.parseInt(number, 16));
    if (isControl) return index;
  }
  return 0;
}
