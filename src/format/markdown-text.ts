/** Texts of people and postings, made harmless in Markdown, GitHub's with all that it adds. */
import { plainLine, singleLine } from '../core/plain-text.ts';

/** Between what would become something: it is not seen, and the words are the same to read. */
const gap = '\u200b';

/**
 * A text as one line of plain words: nothing in it becomes markup or a picture (`:name:`), no comment opens or closes,
 * nobody is mentioned, no address and no other issue is linked. Cut after so many characters.
 */
export function escapeMarkdown(text: string, limit = 2000): string {
  return singleLine(text, limit)
    .replace(/[&<>]/g, (char) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[char] ?? char)
    .replace(/[\\`*_[\]|~$]|^[-+=#]|(?<=^\d{1,9})[.)]/g, (char) => `\\${char}`)
    .replace(/:(?=\/\/|[a-z\d_+-]+:)/gi, `:${gap}`)
    .replace(/www(?=\.)/gi, `$&${gap}`)
    .replace(/@/g, `@${gap}`)
    .replace(/#(?=\d)/g, `#${gap}`)
    .replace(/\bGH-(?=\d)/gi, 'GH\u2011');
}

/** A sentence of ours as {@link escapeMarkdown} has it, but that addresses in it can be followed. */
export function escapeWithLinks(sentence: string): string {
  return singleLine(sentence)
    .split(/(https:\/\/[\w./-]*[\w/])/)
    .map((part, index) =>
      index % 2 === 1 ? `<${part}>` : part.replace(/\S.*\S|\S/, (text) => escapeMarkdown(text)),
    )
    .join('');
}

/** Several lines as {@link escapeMarkdown} has them, in a cell of a table. */
export function escapeCell(text: string): string {
  return text
    .split('\n')
    .map((line) => escapeMarkdown(line, Number.POSITIVE_INFINITY))
    .join('<br>');
}

/** A text in which no comment of HTML opens where it is shown letter for letter: a mark in it would be read as one of ours. */
export function withoutComments(text: string): string {
  return text.replace(/<(?=!--)/g, `<${gap}`);
}

/** A text as a line of code: shown letter for letter, whatever it says, but for {@link withoutComments}. Cut after so many characters. */
export function codeSpan(text: string, limit = Number.POSITIVE_INFINITY): string {
  const whole = plainLine(text).trim();
  const characters = whole.length <= limit ? [] : Array.from(whole);
  const isLong = characters.length > limit;
  const line = withoutComments(isLong ? `${characters.slice(0, limit - 1).join('')}…` : whole);
  const runs = line.match(/`+/g) ?? [];
  const fence = '`'.repeat(Math.max(0, ...runs.map(({ length }) => length)) + 1);
  return `${fence}${/^`|`$|^ .* $/.test(line) ? ` ${line} ` : line}${fence}`;
}
