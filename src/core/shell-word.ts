/** Words in the commands that people are told to run. */

/**
 * A word for the shell: a stranger's text is nothing but text there. In double quotes where nothing in them means anything
 * to a shell, for these are the quotes of every terminal; else in single ones.
 */
export function shellWord(word: string): string {
  if (/^[\p{L}\p{N}_./-]+$/u.test(word)) return word;
  // A backslash means something before another, and where the quotes end: `C:\data` is as it is written.
  return /["$`!]|\\(?:[\\\n]|$)/.test(word) ? `'${word.replaceAll("'", "'\\''")}'` : `"${word}"`;
}
