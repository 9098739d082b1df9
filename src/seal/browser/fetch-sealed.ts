/** Fetching what is published of a sealed site: the key file, and parts of the age file. */
import { type KeyFile, parseKeyFile } from '../key-file.ts';
import { publishedFiles } from '../published-files.ts';
import { SealError } from '../seal-error.ts';

/** Bytes of the age file from `start` to before `end`. */
export type ReadRange = (start: number, end: number) => Promise<Uint8Array>;

/** The key file as it is published now. */
export async function fetchKeyFile(base: string, signal?: AbortSignal): Promise<KeyFile> {
  const response = await reach(base + publishedFiles.key, {
    cache: 'no-cache',
    ...(signal ? { signal } : {}),
  });
  return parseKeyFile(await response.text());
}

/**
 * Reads parts of the age file that belongs to a key file. A host that knows no ranges sends all of it, which is then
 * kept: it is sealed.
 */
export function rangeReader(base: string, file: KeyFile): ReadRange {
  // A publication has an address of its own, so that no cache mixes two of them.
  const version = Array.from(file.wrapped.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );
  const url = `${base}${publishedFiles.age}?${version}`;
  let whole: Promise<Uint8Array> | null = null;
  return async (start, end) => {
    if (whole !== null) return (await whole).subarray(start, end);
    const response = await reach(url, { headers: { Range: `bytes=${start}-${end - 1}` } });
    if (response.status === 206) {
      const total = /\/(\d+)$/.exec(response.headers.get('content-range') ?? '')?.[1];
      if (total !== undefined) checkSize(Number(total), file.size);
      return checkLength(await bytesOf(response), end - start);
    }
    whole = bytesOf(response).then((bytes) => {
      checkSize(bytes.length, file.size);
      return bytes;
    });
    whole.catch(() => {
      whole = null;
    });
    return (await whole).subarray(start, end);
  };
}

async function reach(url: string, init: RequestInit): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(url, { credentials: 'same-origin', ...init });
  } catch {
    throw new SealError('unreachable');
  }
  // Asked for bytes beyond its end: the file is shorter than it was.
  if (response.status === 416) throw new SealError('cut');
  if (!response.ok) throw new SealError(response.status === 404 ? 'cut' : 'unreachable');
  return response;
}

async function bytesOf(response: Response): Promise<Uint8Array> {
  try {
    return new Uint8Array(await response.arrayBuffer());
  } catch {
    throw new SealError('unreachable');
  }
}

function checkSize(size: number, expected: number): void {
  if (size < expected) throw new SealError('cut');
  if (size > expected) throw new SealError('damaged');
}

function checkLength(bytes: Uint8Array, expected: number): Uint8Array {
  checkSize(bytes.length, expected);
  return bytes;
}
