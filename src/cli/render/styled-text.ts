/** Text on its way to the terminal: our colours stay, and nothing else in it acts on the terminal. */
import { plainLine } from '../../core/plain-text.ts';

/** A style: an SGR code of the terminal. */
const styles = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, blue: 34, magenta: 35, cyan: 36 } as const;

/** Names of the styles that can be put on text. */
export type Style = keyof typeof styles;

// Drawn anew in each run: no text from outside can hold it, so what it stands before is a style of ours.
const mark = `\x1b${Math.random().toString(36)};`;
const marked = new RegExp(`${mark.replaceAll('.', '\\.')}(\\d+)m`);
const everyMark = new RegExp(marked.source, 'g');

/** The text with a style on it, which {@link shownLine} turns into the terminal's codes. */
export function styled(style: Style, text: string): string {
  return text === '' ? '' : `${mark}${styles[style]}m${text}${mark}0m`;
}

/** The text as it is seen, without styles. */
export function withoutStyles(text: string): string {
  return plainLine(text.replace(everyMark, ''));
}

/** One line as the terminal gets it: whatever words are in it, they neither end it, steer, turn around nor hide. */
export function shownLine(text: string): string {
  return text
    .split(marked)
    .map((part, index) => (index % 2 === 0 ? plainLine(part) : `\x1b[${part}m`))
    .join('');
}
