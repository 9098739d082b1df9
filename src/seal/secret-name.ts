/** Names that nobody can guess, made of a passphrase: whoever knows it finds them again, and they need no place to be kept. */
import { scryptAsync } from '@noble/hashes/scrypt.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes } from './bytes.ts';
import { passphraseBytes } from './key-file.ts';

/** How a name is made. */
export interface SecretNameOptions {
  passphrase: string;
  /** What it is the name of: another purpose has another name, of which neither tells the other. */
  purpose: string;
  /** The base-2 logarithm of scrypt's work factor: as much as sealing takes, so that the name is no easier to try passphrases on. */
  logN?: number;
}

const letters = 'abcdefghijklmnopqrstuvwxyz234567';
const size = 20;

/** 32 letters and digits (160 bits). */
export async function secretName({ passphrase, purpose, logN = 18 }: SecretNameOptions): Promise<string> {
  const text = new TextEncoder();
  const salt = concatBytes([text.encode('sealed site, secret name\0'), sha256(text.encode(purpose))]);
  const work = { N: 2 ** logN, r: 8, p: 1, dkLen: size, maxmem: 2 ** 31 };
  const raw = await scryptAsync(passphraseBytes(passphrase), salt, work);
  const bits = [...raw].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{5}/g) ?? []).map((five) => letters[Number.parseInt(five, 2)]).join('');
}
