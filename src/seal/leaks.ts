/** The last look before something sealed is published: is a word of the data in it? */

import type { SiteFiles } from './pack.ts';
import { publishedFiles } from './published-files.ts';

/** A word of the data where none may be. */
export interface Leak {
  /** The published file's path. */
  file: string;
  word: string;
}

/** In random bytes shorter words come up by chance. */
const longEnough = 8;
const sealedFiles: readonly string[] = [publishedFiles.age, publishedFiles.key];

/** The words of a text: runs of letters and digits, in lower case, each once. */
export function wordsOf(text: string): Set<string> {
  return new Set(
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [],
  );
}

/**
 * The words that are found in what is to be published, in its files or their names. `innocent` is the same without any
 * data: a word in there (the unlock page says "open", too) tells nothing.
 */
export function findLeaks(published: SiteFiles, words: ReadonlySet<string>, innocent: SiteFiles): Leak[] {
  const excused = new Set([...innocent].flatMap(([path, bytes]) => [...wordsOf(`${path} ${textOf(bytes)}`)]));
  const leaks: Leak[] = [];
  for (const [file, bytes] of published) {
    const found = new Set([...wordsOf(file)].filter((word) => words.has(word)));
    if (sealedFiles.includes(file)) for (const word of wordsInNoise(bytes, words)) found.add(word);
    else for (const word of wordsOf(textOf(bytes))) if (words.has(word)) found.add(word);
    const known = sealedFiles.includes(file) ? wordsOf(file) : excused;
    leaks.push(...[...found].filter((word) => !known.has(word)).map((word) => ({ file, word })));
  }
  return leaks;
}

/** Long words that stand in random bytes, whatever is around them. */
function wordsInNoise(bytes: Uint8Array, words: ReadonlySet<string>): string[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const long = [...words].filter((word) => Buffer.byteLength(word) >= longEnough);
  const plain = long.filter((word) => /^[a-z0-9]+$/.test(word));
  const runs = buffer.toString('latin1').match(/[a-z0-9]{8,}/gi) ?? [];
  return [
    ...plain.filter((word) => runs.some((run) => run.toLowerCase().includes(word))),
    ...long.filter((word) => !plain.includes(word) && buffer.includes(word)),
  ];
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
