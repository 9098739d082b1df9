/** A sealed site, opened: its files can be read one by one, each from the chunks that it lies in. */
import {
  chunkSize,
  headerOf,
  isHeaderGenuine,
  nonceSize,
  openChunk,
  payloadKey,
  payloadMeasure,
  sealedChunkSize,
} from '../age-payload.ts';
import { concatBytes } from '../bytes.ts';
import { type KeyFile, unwrapFileKey } from '../key-file.ts';
import { SealError } from '../seal-error.ts';
import { endSize, localHeaderSize, parseZipDirectory, parseZipEnd, type ZipEntry } from '../zip.ts';
import type { ReadRange } from './fetch-sealed.ts';

/** An opened site. */
export interface OpenSite {
  keyFile: KeyFile;
  has(path: string): boolean;
  /** A file's content; null where there is none of that path. */
  read(path: string): Promise<Uint8Array<ArrayBuffer> | null>;
}

/** Plain chunks that are kept in memory at most: 8 MiB. */
const mostChunks = 128;

/** Opens a site. Throws a {@link SealError}: `wrong` where the device key is not its own. */
export async function openSite(
  keyFile: KeyFile,
  deviceKey: CryptoKey,
  readRange: ReadRange,
): Promise<OpenSite> {
  const fileKey = await unwrapFileKey(keyFile, deviceKey);
  const start = keyFile.header.length + nonceSize;
  const head = await readRange(0, Math.min(start, keyFile.size));
  if (headerOf(head) !== keyFile.header || !isHeaderGenuine(keyFile.header, fileKey))
    throw new SealError('damaged');
  const key = payloadKey(fileKey, head.subarray(keyFile.header.length, start));
  const read = plainReader(key, start, keyFile.size, readRange);
  const entries = await readDirectory(read, payloadMeasure(keyFile.size - start).plainBytes);
  return {
    keyFile,
    has: (path) => entries.has(path),
    read: async (path) => {
      const entry = entries.get(path);
      return entry === undefined ? null : readEntry(read, entry);
    },
  };
}

/** A reader of plain bytes, by chunks that are fetched together and kept for a while. */
function plainReader(key: Uint8Array, start: number, size: number, readRange: ReadRange): ReadRange {
  const { chunks } = payloadMeasure(size - start);
  const kept = new Map<number, Promise<Uint8Array>>();
  const fetchChunks = (first: number, last: number) => {
    const from = start + first * sealedChunkSize;
    const sealed = readRange(from, Math.min(start + (last + 1) * sealedChunkSize, size));
    for (let index = first; index <= last; index++) {
      const at = (index - first) * sealedChunkSize;
      const plain = sealed.then((bytes) =>
        opened(key, index, chunks, bytes.subarray(at, at + sealedChunkSize)),
      );
      // What could not be fetched is asked for again.
      plain.catch(() => kept.delete(index));
      kept.set(index, plain);
    }
  };
  return async (from, to) => {
    const first = Math.floor(from / chunkSize);
    const last = Math.max(first, Math.ceil(to / chunkSize) - 1);
    for (let index = first; index <= last; index++) {
      if (kept.has(index)) continue;
      let end = index;
      while (end < last && !kept.has(end + 1)) end++;
      fetchChunks(index, end);
      index = end;
    }
    const wanted = Array.from({ length: last - first + 1 }, (_, index) => kept.get(first + index));
    const parts = await Promise.all(wanted);
    dropOldest(kept);
    const whole = concatBytes(parts.filter((part) => part !== undefined));
    return whole.subarray(from - first * chunkSize, to - first * chunkSize);
  };
}

function opened(key: Uint8Array, index: number, chunks: number, sealed: Uint8Array): Uint8Array {
  try {
    return openChunk(key, index, index === chunks - 1, sealed);
  } catch {
    throw new SealError('damaged');
  }
}

function dropOldest(kept: Map<number, unknown>): void {
  for (const index of kept.keys()) {
    if (kept.size <= mostChunks) return;
    kept.delete(index);
  }
}

async function readDirectory(read: ReadRange, plainBytes: number): Promise<Map<string, ZipEntry>> {
  const end = parseZipEnd(await read(plainBytes - endSize, plainBytes));
  const entries = end && parseZipDirectory(await read(end.offset, end.offset + end.size), end.count);
  if (!entries) throw new SealError('damaged');
  return new Map(entries.map((entry) => [entry.path, entry]));
}

async function readEntry(read: ReadRange, entry: ZipEntry): Promise<Uint8Array<ArrayBuffer>> {
  const start = entry.offset + localHeaderSize + new TextEncoder().encode(entry.path).length;
  const packed = new Uint8Array(await read(start, start + entry.packedSize));
  if (entry.method === 0) return packed;
  const inflated = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(inflated).arrayBuffer());
}
