/**
 * The inside of an age file (age-encryption.org/v1) once its file key is known: the check of its header, and its
 * payload read at any place. The payload is cut into chunks of 64 KiB that are sealed one by one, so that a page needs
 * only the chunks that it lies in.
 */
import { chacha20poly1305 } from '@noble/ciphers/chacha.js';
import { hkdf } from '@noble/hashes/hkdf.js';
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { equalBytes, fromBase64 } from './bytes.ts';

/** Plain bytes in a chunk. */
export const chunkSize = 65_536;
/** Bytes of a chunk's authentication tag. */
const tagSize = 16;
/** Bytes of a full chunk as it is stored. */
export const sealedChunkSize = chunkSize + tagSize;
/** Bytes of the payload's nonce, which follows the header. */
export const nonceSize = 16;

const text = new TextEncoder();

/** The header of an age file: everything to the end of the line that begins with `---`; null where there is none. */
export function headerOf(file: Uint8Array): string | null {
  const start = new TextDecoder('latin1').decode(file.subarray(0, 4096));
  return /^age-encryption\.org\/v1\n(?:.*\n)*?--- .*\n/.exec(start)?.[0] ?? null;
}

/** Whether a header is the one that was written with the file key. */
export function isHeaderGenuine(header: string, fileKey: Uint8Array): boolean {
  const at = header.lastIndexOf('\n--- ');
  const mac = fromBase64(`${header.slice(at + 5).trimEnd()}=`);
  if (at < 0 || mac === null) return false;
  const key = hkdf(sha256, fileKey, undefined, text.encode('header'), 32);
  return equalBytes(mac, hmac(sha256, key, text.encode(header.slice(0, at + 4))));
}

/** The key of a payload. */
export function payloadKey(fileKey: Uint8Array, nonce: Uint8Array): Uint8Array {
  return hkdf(sha256, fileKey, nonce, text.encode('payload'), 32);
}

/** How many plain bytes a sealed payload of so many bytes (without its nonce) holds, and in how many chunks. */
export function payloadMeasure(sealedBytes: number): { plainBytes: number; chunks: number } {
  const chunks = Math.max(1, Math.ceil(sealedBytes / sealedChunkSize));
  return { plainBytes: sealedBytes - chunks * tagSize, chunks };
}

/** Opens one chunk; throws where it is not the chunk that stood at this place. */
export function openChunk(key: Uint8Array, index: number, isLast: boolean, sealed: Uint8Array): Uint8Array {
  const nonce = new Uint8Array(12);
  new DataView(nonce.buffer).setUint32(7, index);
  nonce[11] = isLast ? 1 : 0;
  return chacha20poly1305(key, nonce).decrypt(sealed);
}
