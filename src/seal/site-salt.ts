/** A salt that stays the same for one published site and differs between sites. */
import { sha256 } from '@noble/hashes/sha2.js';

/**
 * Made of the repository's name where GitHub runs us, so that every publication has the same; else undefined: then a
 * random one will do. It is no secret.
 */
export function siteSalt(env: Record<string, string | undefined>): Uint8Array<ArrayBuffer> | undefined {
  const repository = env.GITHUB_REPOSITORY;
  if (!repository) return undefined;
  const text = `sealed site of ${env.GITHUB_SERVER_URL ?? 'https://github.com'}/${repository}`;
  return sha256(new TextEncoder().encode(text.toLowerCase())).slice(0, 16);
}
