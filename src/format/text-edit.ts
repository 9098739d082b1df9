/** Edits of a text as data: planned, shown, tested, refused, applied. */

/** Replace the text from offset `start` up to `end` (UTF-16 code units, of the text as it is) by `text`. */
export interface TextEdit {
  start: number;
  end: number;
  text: string;
}

/** An edit that the shape of a file does not allow; the message tells a person what to do instead. */
export class EditError extends Error {
  override name = 'EditError';
}

/** The edit between two texts: everything from the first difference to the last; none where they are the same. */
export function editBetween(from: string, to: string): TextEdit[] {
  if (from === to) return [];
  let start = 0;
  while (start < from.length && from[start] === to[start]) start += 1;
  let end = from.length;
  let tail = to.length;
  while (end > start && tail > start && from[end - 1] === to[tail - 1]) {
    end -= 1;
    tail -= 1;
  }
  return [{ start, end, text: to.slice(start, tail) }];
}

/** The text after all edits; those at one offset go in the order given. Throws a RangeError where edits overlap. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const sorted = edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
  let result = '';
  let done = 0;
  for (const { start, end, text: inserted } of sorted) {
    if (start < done || end < start || end > text.length) throw new RangeError(`edits overlap at ${start}`);
    result += text.slice(done, start) + inserted;
    done = end;
  }
  return result + text.slice(done);
}
