/** Messages of commits, which Git shows, and GitHub acts on. */
import { plainLine } from '../core/plain-text.ts';

/** A message: its one line, or its lines, the subject first. */
export type CommitMessage = string | readonly string[];

/** Between what GitHub would act on: it is not seen, and the words are the same to read. */
const gap = '\u200b';

/**
 * The text of a message. Each line stays one; no word of an application or a file's name steers a terminal, skips the
 * workflows (`[skip ci]`), mentions anybody, or refers to an issue (`fixes #3` would close it).
 */
export function formatCommitMessage(message: CommitMessage): string {
  return [message].flat().map(harmlessLine).join('\n');
}

function harmlessLine(line: string): string {
  return plainLine(line)
    .replace(/\[(?=\s*(?:skip|no|ci|actions)\b)/gi, `[${gap}`)
    .replace(/(?<![\w.+-])@(?=\w)/g, `@${gap}`)
    .replace(/#(?=\d)/g, `#${gap}`)
    .replace(/\bGH-(?=\d)/gi, `GH\u2011`);
}
