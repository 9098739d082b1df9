/** Characters that are no text: a screen does not show them, and a terminal may obey them. */

/** All controls but tab, line ends and NEL, as YAML has it; and what is no character at all. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const control = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]/;
/** Half of a character of two. */
const half = /\p{Cs}/u;

/** The offset of the first control character of a text (or half of a character); null where there is none. */
export function findControlCharacter(text: string): number | null {
  const found = [text.search(control), text.isWellFormed() ? -1 : text.search(half)].filter((at) => at >= 0);
  return found.length === 0 ? null : Math.min(...found);
}

/** A text as a file may hold it: line and page feeds of old as blanks, other control characters left out. */
export function writableText(text: string): string {
  const safe = text.toWellFormed();
  return findControlCharacter(safe) === null
    ? safe
    : safe.replace(/[\v\f]/g, ' ').replace(new RegExp(control, 'g'), '');
}

/** An escape within YAML's double quotes: one of a number, or of a single character. */
const escapes = /\\(?:x([\da-f]{2})|u([\da-f]{4})|U([\da-f]{8})|(.))/gis;
/** The single characters that stand for a control character. */
const lettered = /[0abvfe]/;

/**
 * The offset, in the YAML source of a text in double quotes, of the first escape that gives a control character;
 * 0 where it takes two of them.
 */
export function findControlEscape(source: string): number {
  for (const { index, 1: x, 2: u, 3: U, 4: letter } of source.matchAll(escapes)) {
    const number = x ?? u ?? U;
    const isControl =
      number === undefined
        ? lettered.test(letter ?? '')
        : control.test(String.fromCodePoint(Number.parseInt(number, 16)));
    if (isControl) return index;
  }
  return 0;
}
