/** Texts of people and postings, made harmless for GitHub's Markdown. */

/** Characters that show nothing and can hide or turn text around. */
const invisible = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/**
 * A text as one line of plain words in an issue: no comment opens or closes, nobody is mentioned, no other issue is
 * linked, nothing becomes markup.
 */
export function escapeMarkdown(text: string): string {
  return singleLine(text)
    .replace(/[&<>]/g, (char) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[char] ?? char)
    .replace(/[\\`*_[\]|~]/g, (char) => `\\${char}`)
    .replace(/@/g, '@\u200b')
    .replace(/#(?=\d)/g, '#\u200b')
    .replace(/\bGH-(?=\d)/gi, 'GH\u2011')
    .replace(/:\/\//g, ':\u200b//');
}

/** A text as a line of code in a comment: shown letter for letter, whatever it says. */
export function codeSpan(text: string): string {
  const line = text
    .replace(/[\r\n]+/g, ' ')
    .replace(invisible, '')
    .trim();
  const runs = line.match(/`+/g) ?? [];
  const fence = '`'.repeat(Math.max(0, ...runs.map(({ length }) => length)) + 1);
  return `${fence}${/^`|`$|^ .* $/.test(line) ? ` ${line} ` : line}${fence}`;
}

/** A text on one line, without what cannot be seen, at most `limit` characters long. */
export function singleLine(text: string, limit = 2000): string {
  const line = text.replace(/\s+/g, ' ').replace(invisible, '').trim();
  const characters = Array.from(line);
  return characters.length <= limit ? line : `${characters.slice(0, limit - 1).join('')}…`;
}
