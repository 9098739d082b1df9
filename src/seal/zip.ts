/**
 * Zip archives as far as a sealed site needs them: what was sealed is a plain archive that any unzip program reads
 * after the age program, and whose directory says where each file lies.
 */

/** A file in an archive's directory. */
export interface ZipEntry {
  /** From the archive's root, with `/`. */
  path: string;
  /** 0 stored, 8 deflated. */
  method: number;
  crc: number;
  packedSize: number;
  size: number;
  /** Where its local header begins. */
  offset: number;
}

/** Bytes of the record at the very end of an archive. */
export const endSize = 22;
/** Bytes of a local header before the file's name. */
export const localHeaderSize = 30;

const signatures = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 } as const;
const version = 20;
const utf8Names = 0x0800;
/** 1 January 1980: an archive tells no time. */
const noDate = 0x0021;

/** Where an archive's directory lies, from its last {@link endSize} bytes; null where these are not its end. */
export function parseZipEnd(end: Uint8Array): { offset: number; size: number; count: number } | null {
  const view = viewOf(end);
  if (end.length !== endSize || view.getUint32(0, true) !== signatures.end) return null;
  return {
    count: view.getUint16(10, true),
    size: view.getUint32(12, true),
    offset: view.getUint32(16, true),
  };
}

/** The files of a directory; null where it cannot be read. */
export function parseZipDirectory(directory: Uint8Array, count: number): ZipEntry[] | null {
  const view = viewOf(directory);
  const names = new TextDecoder();
  const entries: ZipEntry[] = [];
  for (let at = 0; entries.length < count; ) {
    if (at + 46 > directory.length || view.getUint32(at, true) !== signatures.central) return null;
    const nameSize = view.getUint16(at + 28, true);
    entries.push({
      path: names.decode(directory.subarray(at + 46, at + 46 + nameSize)),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameSize + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** A file's local header, with its name. */
export function formatLocalHeader(entry: ZipEntry, name: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(localHeaderSize + name.length);
  const view = viewOf(bytes);
  view.setUint32(0, signatures.local, true);
  view.setUint16(4, version, true);
  writeShared(view, 6, entry, name);
  bytes.set(name, localHeaderSize);
  return bytes;
}

/** A file's record in the directory. */
export function formatCentralRecord(entry: ZipEntry, name: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(46 + name.length);
  const view = viewOf(bytes);
  view.setUint32(0, signatures.central, true);
  view.setUint16(4, version, true);
  view.setUint16(6, version, true);
  writeShared(view, 8, entry, name);
  view.setUint32(42, entry.offset, true);
  bytes.set(name, 46);
  return bytes;
}

/** The record at the end. */
export function formatZipEnd(count: number, size: number, offset: number): Uint8Array {
  const bytes = new Uint8Array(endSize);
  const view = viewOf(bytes);
  view.setUint32(0, signatures.end, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, offset, true);
  return bytes;
}

/** The fields that local header and directory share, from the flags on. */
function writeShared(view: DataView, at: number, entry: ZipEntry, name: Uint8Array): void {
  view.setUint16(at, utf8Names, true);
  view.setUint16(at + 2, entry.method, true);
  view.setUint16(at + 6, noDate, true);
  view.setUint32(at + 8, entry.crc, true);
  view.setUint32(at + 12, entry.packedSize, true);
  view.setUint32(at + 16, entry.size, true);
  view.setUint16(at + 20, name.length, true);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
