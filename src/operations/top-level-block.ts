/** A file taken apart by the top-level keys of its frontmatter. */
import { lineStart, nextLine, pairEnd } from '../format/edits/node-places.ts';
import { openFile } from '../format/edits/open-frontmatter.ts';
import { keyOf, startOf } from '../format/yaml-precise.ts';

/** What `head`, the blocks in their order, and `tail` hold is the file. */
export interface FileBlocks {
  /** The opening fence; the whole frontmatter where its keys do not stand on lines of their own. */
  head: string;
  /** The lines of each key, with the comments above it. */
  blocks: ReadonlyMap<string, string>;
  /** What follows the last key: the closing fence and the body. */
  tail: string;
}

/** Takes a file apart; throws an EditError where its frontmatter cannot be read without a fault. */
export function blocksOf(text: string): FileBlocks {
  const file = openFile(text);
  const blocks = new Map<string, string>();
  const first = nextLine(file, file.base);
  let start = first;
  for (const pair of file.root.items) {
    const at = file.base + (startOf(pair.key) ?? 0);
    if (file.text.slice(lineStart(file, at), at).trim() !== '') return undivided(text, file.end);
    const end = nextLine(file, file.base + pairEnd(pair));
    // A file with a key that is no text is not opened.
    blocks.set(keyOf(pair) as string, text.slice(start, end));
    start = end;
  }
  return { head: text.slice(0, first), blocks, tail: text.slice(start) };
}

function undivided(text: string, end: number): FileBlocks {
  return { head: text.slice(0, end), blocks: new Map(), tail: text.slice(end) };
}
