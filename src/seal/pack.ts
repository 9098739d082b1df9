/** Packing the files of a site into one padded archive, and unpacking it. */
import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import { concatBytes } from './bytes.ts';
import { SealError } from './seal-error.ts';
import {
  endSize,
  formatCentralRecord,
  formatLocalHeader,
  formatZipEnd,
  localHeaderSize,
  parseZipDirectory,
  parseZipEnd,
  type ZipEntry,
} from './zip.ts';

/** Files by their path from the site's root, with `/`. */
export type SiteFiles = ReadonlyMap<string, Uint8Array>;

/** What a plain archive (without its 64-bit extension) can count and address. */
const mostFiles = 65_535;
const mostBytes = 0xffff_ffff;

/**
 * A zip archive of the files, padded with nothing-saying bytes between the files and the directory to one of few
 * sizes. The same files give the same bytes. Throws a RangeError where they are too many or too large.
 */
export function packSite(files: SiteFiles): Uint8Array {
  if (files.size > mostFiles) throw new RangeError(`a site of ${files.size} files cannot be sealed`);
  const parts: Uint8Array[] = [];
  const records: Uint8Array[] = [];
  let offset = 0;
  for (const [path, bytes] of inOrder(files)) {
    const name = new TextEncoder().encode(path);
    const { packed, method } = compress(bytes);
    const entry = { path, method, crc: crc32(bytes), packedSize: packed.length, size: bytes.length, offset };
    const header = formatLocalHeader(entry, name);
    parts.push(header, packed);
    records.push(formatCentralRecord(entry, name));
    offset += header.length + packed.length;
  }
  const directory = concatBytes(records);
  const whole = paddedSize(offset + directory.length + endSize);
  if (whole > mostBytes) throw new RangeError('the site is too large to be sealed');
  const padding = new Uint8Array(whole - offset - directory.length - endSize);
  const end = formatZipEnd(files.size, directory.length, offset + padding.length);
  return concatBytes([...parts, padding, directory, end]);
}

/** The files of such an archive. Throws a {@link SealError} where it is none. */
export function unpackSite(archive: Uint8Array): Map<string, Uint8Array> {
  const end = parseZipEnd(archive.subarray(-endSize));
  const entries = end && parseZipDirectory(archive.subarray(end.offset, end.offset + end.size), end.count);
  if (!entries) throw new SealError('damaged');
  return new Map(entries.map((entry) => [entry.path, unpackFile(archive, entry)]));
}

function unpackFile(archive: Uint8Array, entry: ZipEntry): Uint8Array {
  const start = entry.offset + localHeaderSize + new TextEncoder().encode(entry.path).length;
  const packed = archive.subarray(start, start + entry.packedSize);
  const bytes =
    entry.method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.size) });
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw new SealError('damaged');
  return bytes;
}

function compress(bytes: Uint8Array): { packed: Uint8Array; method: number } {
  const packed = deflateRawSync(bytes);
  return packed.length < bytes.length ? { packed, method: 8 } : { packed: bytes, method: 0 };
}

/** What every page needs comes first, so that it lies together. */
function inOrder(files: SiteFiles): [string, Uint8Array][] {
  const rank = (path: string) => (path === 'index.html' ? 0 : /\.(?:css|js|svg)$/.test(path) ? 1 : 2);
  return [...files].sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

/** No archive is smaller, so that small sites look alike. */
const smallest = 1_048_576;

/**
 * The size to which so many bytes are padded: 1 MiB at least, then a quarter of a power of two apart. At most a
 * quarter is added to a large site, and a size only says "between so much and a quarter more".
 */
export function paddedSize(bytes: number): number {
  if (bytes <= smallest) return smallest;
  const step = 2 ** Math.floor(Math.log2(bytes - 1)) / 4;
  return Math.ceil(bytes / step) * step;
}
