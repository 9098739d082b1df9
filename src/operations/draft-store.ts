/** A store that writes nothing: what would be written is seen through it as if it were there, and is refused alike. */
import { join } from 'node:path';
import { decodeText } from '../format/decode.ts';
import { refuseLinkedFolder } from '../store/linked-folder.ts';
import { FileExistsError } from '../store/new-file.ts';
import { refuseReadOnly, type WriteOptions } from '../store/read-only.ts';
import { digestOf, FileChangedError } from '../store/replace-file.ts';
import type { Store } from '../store/store.ts';
import { ChangeList } from './recording-store.ts';

/** A draft over a store, with the list of what would be written. Readings of all files are those of the store below. */
export function draftStore(store: Store, options: WriteOptions = {}): { store: Store; made: ChangeList } {
  const made = new ChangeList();
  const drafted = new Map<string, Uint8Array | null>();
  const readBytes = (path: string): Uint8Array | null =>
    drafted.has(path) ? (drafted.get(path) ?? null) : store.readBytes(path);
  const put = (path: string, before: Uint8Array | null, content: string | Uint8Array | null) => {
    if (!drafted.has(path)) refuseReadOnly(join(store.root, path), options);
    made.add(path, before, content);
    drafted.set(path, content === null ? null : Buffer.from(content));
  };
  const expectedBytes = (path: string, expected: string): Uint8Array => {
    const bytes = readBytes(path);
    if (bytes !== null && digestOf(bytes) === expected) return bytes;
    throw new FileChangedError(`${path} was changed by another program meanwhile; nothing was written`);
  };
  const draft: Store = {
    ...store,
    readBytes,
    digest: (path) => {
      const bytes = readBytes(path);
      return bytes === null ? null : digestOf(bytes);
    },
    readText: (path) => {
      const bytes = drafted.get(path);
      return bytes === undefined ? store.readText(path) : bytes === null ? null : decodeText(bytes, path);
    },
    async update(path, change) {
      const bytes = readBytes(path);
      if (bytes === null) return store.update(path, change);
      const text = change(bytes);
      if (text !== null) put(path, bytes, text);
    },
    async replace(path, text, expected) {
      put(path, expectedBytes(path, expected), text);
    },
    create(path, text) {
      refuseLinkedFolder(store.root, path);
      if (readBytes(path) !== null) throw new FileExistsError(`${path} exists already`);
      put(path, null, text);
    },
    async delete(path, expected) {
      put(path, expectedBytes(path, expected), null);
    },
    alone: (work) => work(),
  };
  return { store: draft, made };
}
