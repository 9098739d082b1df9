/** A store that remembers what was written through it: what a command did, so that it can be taken back as one. */
import type { Store } from '../store/store.ts';
import type { FileChange } from './write-files.ts';

type Content = string | Uint8Array | null;

/** What was written, a change for each file, however often it was written. */
export class ChangeList {
  readonly #files = new Map<string, { before: Content; after: Content }>();

  /** Adds that a file has another content now. */
  add(path: string, before: Content, after: Content): void {
    const known = this.#files.get(path);
    // A file that was made and is written again is one that was made last: the order is that of the last writing.
    this.#files.delete(path);
    this.#files.set(path, { before: known === undefined ? before : known.before, after });
  }

  /** The files whose content is another one than before, in the order in which they were written. */
  changes(): FileChange[] {
    return [...this.#files]
      .map(([path, { before, after }]) => fileChange(path, before, after))
      .filter(({ before, after }) => before !== after);
  }
}

/** A store over another one, with the list of what is written through it. */
export function recordingStore(store: Store): { store: Store; made: ChangeList } {
  const made = new ChangeList();
  const recording: Store = {
    ...store,
    async update(path, change) {
      let last: { before: Uint8Array; after: string | null } | undefined;
      await store.update(path, (bytes) => {
        const after = change(bytes);
        last = { before: bytes, after };
        return after;
      });
      if (last !== undefined && last.after !== null) made.add(path, last.before, last.after);
    },
    async replace(path, text, expected) {
      // What is replaced has the expected digest, else it is refused.
      const before = store.readBytes(path);
      await store.replace(path, text, expected);
      made.add(path, before, text);
    },
    create(path, text) {
      store.create(path, text);
      made.add(path, null, text);
    },
    async delete(path, expected) {
      const before = store.readBytes(path);
      await store.delete(path, expected);
      made.add(path, before, null);
    },
  };
  return { store: recording, made };
}

function fileChange(path: string, before: Content, after: Content): FileChange {
  const [one, other] = [before, after].map(asText);
  if (one !== undefined && other !== undefined) return { path, before: one, after: other };
  return { path, before: asBase64(before), after: asBase64(after), isBinary: true };
}

/** The text of a content; undefined where it is none. */
function asText(content: Content): string | null | undefined {
  if (content === null || typeof content === 'string') return content;
  const bytes = Buffer.from(content);
  const text = bytes.toString();
  return Buffer.from(text).equals(bytes) ? text : undefined;
}

function asBase64(content: Content): string | null {
  return content === null ? null : Buffer.from(content).toString('base64');
}
