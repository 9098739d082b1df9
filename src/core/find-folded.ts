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
  const folded = foldText(text);
  if (!folded.includes(word)) return [];
  // Most texts fold letter by letter: then a place in one is the place in the other, which is looked at again.
  if (folded.length === text.length) {
    const spans = spansOf(folded, word, (at) => at);
    if (spans.every(({ start, end }) => foldText(text.slice(start, end)) === word)) return spans;
  }
  const { letters, starts } = foldWithPlaces(text);
  // A letter that folds to several may be met in its middle.
  return spansOf(letters, word, (at) => starts[at] ?? text.length).filter(({ start, end }) =>
    foldText(text.slice(start, end)).includes(word),
  );
}

function spansOf(folded: string, word: string, placeOf: (at: number) => number): Span[] {
  const spans: Span[] = [];
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length))
    spans.push({ start: placeOf(at), end: placeOf(at + word.length) });
  return spans;
}

/** A text folded letter by letter, and for each unit of that where its letter begins in the text. */
function foldWithPlaces(text: string): { letters: string; starts: number[] } {
  let letters = '';
  const starts: number[] = [];
  for (const { 0: letter, index } of text.matchAll(/[\s\S][\udc00-\udfff]?\p{M}*/gu)) {
    const part = foldText(letter);
    for (let unit = 0; unit < part.length; unit += 1) starts.push(index);
    letters += part;
  }
  starts.push(text.length);
  return { letters, starts };
}
