/**
 * The file `site.key` beside `site.age`: what a browser needs to open the age file with one derivation, and to go on
 * opening later publications without asking again. It holds the age file's key, wrapped with AES-256-GCM under a
 * device key, which scrypt makes of the passphrase and a salt that stays the same for a site.
 */
import { scryptAsync } from '@noble/hashes/scrypt.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes, equalBytes, fromBase64, toBase64 } from './bytes.ts';
import { SealError } from './seal-error.ts';

/** The key file, read. */
export interface KeyFile {
  /** Of the device key. */
  salt: Uint8Array<ArrayBuffer>;
  /** The scrypt work factor's base-2 logarithm. */
  logN: number;
  /** Nonce and wrapped key. */
  wrapped: Uint8Array<ArrayBuffer>;
  /** The age file's header. */
  header: string;
  /** The age file's size in bytes. */
  size: number;
}

/** The largest work factor that is followed: a gibibyte of memory. */
const mostWork = 20;
const nonceSize = 12;
const text = new TextEncoder();

/** The passphrase as both ends take it: one form of accented letters, in UTF-8. */
export function passphraseBytes(passphrase: string): Uint8Array {
  return text.encode(passphrase.normalize('NFC'));
}

/** The device key of a passphrase: it opens key files, cannot be exported, and tells nothing of the passphrase. */
export async function deriveDeviceKey(
  passphrase: string,
  { salt, logN }: Pick<KeyFile, 'salt' | 'logN'>,
  onProgress: (share: number) => void = () => {},
): Promise<CryptoKey> {
  const labelled = concatBytes([text.encode('sealed site, device key\0'), salt]);
  const work = { N: 2 ** logN, r: 8, p: 1, dkLen: 32, asyncTick: 25, maxmem: 2 ** 31, onProgress };
  const raw = new Uint8Array(await scryptAsync(passphraseBytes(passphrase), labelled, work));
  return crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

/** The key file of an age file. */
export async function formatKeyFile(
  fileKey: Uint8Array<ArrayBuffer>,
  deviceKey: CryptoKey,
  rest: Omit<KeyFile, 'wrapped'>,
): Promise<string> {
  const nonce = crypto.getRandomValues(new Uint8Array(nonceSize));
  const sealed = await crypto.subtle.encrypt(bound(nonce, rest), deviceKey, fileKey);
  const fields = {
    salt: toBase64(rest.salt),
    logN: rest.logN,
    wrapped: toBase64(concatBytes([nonce, new Uint8Array(sealed)])),
    header: rest.header,
    size: rest.size,
  };
  return `${JSON.stringify({ ...fields, check: checkOf(fields) }, null, 2)}\n`;
}

/** Reads a key file; throws a {@link SealError} where it was changed by accident. */
export function parseKeyFile(written: string): KeyFile {
  const { check, ...fields } = jsonObject(written);
  const salt = fromBase64(String(fields.salt));
  const wrapped = fromBase64(String(fields.wrapped));
  const { logN, header, size } = fields;
  if (check !== checkOf(fields) || salt === null || wrapped === null) throw new SealError('damaged');
  if (typeof header !== 'string' || !isCount(size) || !isCount(logN) || logN > mostWork) {
    throw new SealError('damaged');
  }
  return { salt, logN, wrapped, header, size };
}

/** The age file's key. Throws a {@link SealError} `wrong` where the device key is another passphrase's. */
export async function unwrapFileKey(file: KeyFile, deviceKey: CryptoKey): Promise<Uint8Array> {
  const nonce = file.wrapped.slice(0, nonceSize);
  try {
    const opened = await crypto.subtle.decrypt(bound(nonce, file), deviceKey, file.wrapped.slice(nonceSize));
    return new Uint8Array(opened);
  } catch {
    throw new SealError('wrong');
  }
}

/** Whether two key files belong to the same publication. */
export function isSamePublication(a: KeyFile, b: KeyFile): boolean {
  return equalBytes(a.wrapped, b.wrapped) && a.header === b.header;
}

/** The cipher's parameters; the other fields are authenticated with the key. */
function bound(nonce: Uint8Array<ArrayBuffer>, { salt, logN, header, size }: Omit<KeyFile, 'wrapped'>) {
  const additionalData = text.encode(JSON.stringify([toBase64(salt), logN, header, size]));
  return { name: 'AES-GCM', iv: nonce, additionalData };
}

/** A sum by which damage is told from a wrong passphrase; it protects from accidents, not from people. */
function checkOf(fields: Record<string, unknown>): string {
  return toBase64(sha256(text.encode(JSON.stringify(fields))));
}

function jsonObject(written: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(written);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) > 0;
}
