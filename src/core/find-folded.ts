/** Finding folded words in a text as it is written. */
import { foldText } from './fold-text.ts';

/** A part of a text, from one index up to another. */
export interface Span {
  start: number;
  end: number;
}

/** Where a text has a word that is folded already, in its order and without overlaps; a part that folds to it is it. */
export function findFolded(text: string, word: string): Span[] {
  if (word === '') return [];
  const { folded, starts } = foldWithPlaces(text);
  const spans: Span[] = [];
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
    const span = { start: starts[at] ?? 0, end: starts[at + word.length] ?? text.length };
    // A letter that folds to several may be met in its middle.
    if (foldText(text.slice(span.start, span.end)).includes(word)) spans.push(span);
  }
  return spans;
}

/** A text folded, and for each unit of that where its letter begins in the text. */
function foldWithPlaces(text: string): { folded: string; starts: number[] } {
  let folded = '';
  const starts: number[] = [];
  for (const { 0: letter, index } of text.matchAll(/[\s\S][\udc00-\udfff]?\p{M}*/gu)) {
    const part = foldText(letter);
    for (let unit = 0; unit < part.length; unit += 1) starts.push(index);
    folded += part;
  }
  starts.push(text.length);
  return { folded, starts };
}
