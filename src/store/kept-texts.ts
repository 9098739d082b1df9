/**
 * What was made of texts, kept for the next process that has the very same texts. The content decides and nothing else:
 * neither the name nor the time of a file is looked at. It can be deleted at any time.
 */
import { readFileSync } from 'node:fs';
import { keepFile } from './keep-file.ts';
import { type CachePlace, isWorthKeeping, type KeptSort, keptAt } from './reading-cache.ts';
import { digestOf } from './replace-file.ts';

/** What was made of texts: for each a `Value` that JSON can hold. */
export interface KeptTexts<Value> {
  /** What was made of this text earlier; null where it has to be made. */
  find(text: string): Value | null;
  /** Keeps what was made of a text for the next time. */
  keep(text: string, value: Value): void;
  /**
   * Writes what was found and kept of a folder with `applications` of these, if it is worth it, and forgets the rest. Never
   * throws: without it everything works, more slowly.
   */
  save(applications: number): void;
}

/** What is kept of the texts of a data folder. */
export function openKeptTexts<Value>(place: CachePlace, sort: KeptSort): KeptTexts<Value> {
  const { file, key } = keptAt(place, sort);
  const known = load<Value>(file, key);
  const used = new Map<string, Value>();
  let isNew = false;
  return {
    find(text) {
      const digest = digestOf(text);
      const value = known.get(digest) ?? null;
      if (value !== null) used.set(digest, value);
      return value;
    },
    keep(text, value) {
      isNew = true;
      used.set(digestOf(text), value);
    },
    save(applications) {
      if (!isNew || !isWorthKeeping(place, applications)) return;
      isNew = false;
      const content = JSON.stringify({ key, values: [...used] });
      keepFile(file, `${digestOf(content)}\n${content}`);
    },
  };
}

/** What a file keeps under the key; nothing where it is damaged, which its first line tells, or another's. */
function load<Value>(file: string, key: string): ReadonlyMap<string, Value> {
  try {
    const [digest, content = ''] = readFileSync(file, 'utf8').split('\n');
    if (digestOf(content) !== digest) return new Map();
    const kept = JSON.parse(content) as { key: string; values: [string, Value][] };
    return new Map(kept.key === key ? kept.values : []);
  } catch {
    return new Map();
  }
}
