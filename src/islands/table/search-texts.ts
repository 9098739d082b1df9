/** What a search looks through beside the rows, as `/data/texts.json` sends it to who searches. */
import { findFolded, type Span } from '../../core/find-folded.ts';

/** The texts of one application, in the order of {@link textNames}. */
export type SearchTexts = [history: string, people: string, notes: string, posting: string];

/** What each of the texts is called where something is found in it. */
export const textNames = ['History', 'People', 'Notes', 'Posting'];

/** The texts of the applications as JSON, a line each. */
export function formatTexts(texts: readonly SearchTexts[]): string {
  return `[\n${texts.map((each) => JSON.stringify(each)).join(',\n')}\n]\n`;
}

/** A place where a text has a word that was searched for. */
export interface Finding {
  /** Which of the texts it is. */
  name: string;
  /** Some words of the text around it, in one line. */
  excerpt: string;
}

/** How many characters of a text stand before and after what was found. */
const around = { before: 40, after: 90 };

/** Where the first of the words that `shown` does not have is found, to say why an application is in the list. */
export function findHidden(
  words: readonly string[],
  shown: string,
  texts: Iterable<readonly [name: string, text: string]>,
): Finding | null {
  const hidden = words.find((word) => !shown.includes(word));
  if (hidden === undefined) return null;
  for (const [name, text] of texts) {
    const [span] = findFolded(text, hidden);
    if (span !== undefined) return { name, excerpt: excerptOf(text, span) };
  }
  return null;
}

function excerptOf(text: string, { start, end }: Span): string {
  const from = Math.max(0, start - around.before);
  const to = Math.min(text.length, end + around.after);
  // Whole words, and no half of a character.
  const head = from === 0 ? '' : text.slice(from, start).replace(/^\S*\s/, '');
  const before = from === 0 ? text.slice(0, start) : head;
  const after = to === text.length ? text.slice(end) : text.slice(end, to).replace(/\s\S*$/, '');
  const line = `${before}${text.slice(start, end)}${after}`
    // Headings and bold words of Markdown are words here.
    .replace(/^#{1,6}[ \t]+|\*\*|`/gm, '')
    .replace(/\s+/g, ' ')
    .trim();
  return `${from === 0 ? '' : '… '}${line}${to === text.length ? '' : ' …'}`;
}
