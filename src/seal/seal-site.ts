/** Sealing a site: files in, files out, nothing readable in between. Opening it again. */
import { sha256 } from '@noble/hashes/sha2.js';
import { Decrypter, Encrypter } from 'age-encryption';
import { headerOf } from './age-payload.ts';
import { basePathOf } from './base-path.ts';
import { readBrowserScripts } from './browser-scripts.ts';
import { deriveDeviceKey, formatKeyFile } from './key-file.ts';
import { packSite, type SiteFiles, unpackSite } from './pack.ts';
import { publishedFiles, reservedPaths } from './published-files.ts';
import { SealError } from './seal-error.ts';
import { renderUnlockPage } from './unlock-page.ts';

/** How to seal. */
export interface SealOptions {
  passphrase: string;
  /** The folder with the compiled scripts of the unlock page. */
  scripts: string;
  /** 16 bytes that stay the same for a site, so that a device that remembers it opens later publications, too. */
  salt?: Uint8Array<ArrayBuffer> | undefined;
  /** The base-2 logarithm of scrypt's work factor; age's own default where it is left out. */
  logN?: number | undefined;
}

const standardWork = 18;

/** A site that cannot be sealed; the message is for people. */
export class UnsealableSiteError extends Error {
  override name = 'UnsealableSiteError';
}

/**
 * What to publish in place of a built site: an unlock page, its scripts, and `site.age`, an age file of a zip archive
 * of all files, padded. Nothing but `site.age`'s size depends on what the files hold.
 */
export async function sealSite(site: SiteFiles, options: SealOptions): Promise<Map<string, Uint8Array>> {
  refuseUnsealable(site);
  const logN = options.logN ?? standardWork;
  const salt = options.salt ?? crypto.getRandomValues(new Uint8Array(16));
  const passphrase = options.passphrase.normalize('NFC');
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(logN);
  const age = await encrypter.encrypt(packSite(site));
  const header = headerOf(age);
  if (header === null) throw new Error('the age file has no header');
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  const fileKey = new Uint8Array(await decrypter.decryptHeader(new TextEncoder().encode(header)));
  const deviceKey = await deriveDeviceKey(passphrase, { salt, logN });
  const keyFile = await formatKeyFile(fileKey, deviceKey, { salt, logN, header, size: age.length });
  return new Map([
    ...(await shellOf(basePathOf(site) ?? '/', options.scripts)),
    [publishedFiles.key, new TextEncoder().encode(keyFile)],
    [publishedFiles.age, age],
  ]);
}

// One program asks before it fetches what a person subscribed to; whether there is a calendar, this does not tell.
const robots = 'User-agent: Google-Calendar-Importer\nAllow: /\n\nUser-agent: *\nDisallow: /\n';

/** Everything of a sealed site that is the same whatever is sealed; `scripts` as in {@link SealOptions}. */
export async function shellOf(base: string, scripts: string): Promise<Map<string, Uint8Array>> {
  const texts = {
    'index.html': renderUnlockPage('./'),
    // Shown by hosts for every address that has no file: a link into the site asks for the passphrase, too.
    '404.html': renderUnlockPage(base),
    'robots.txt': robots,
    ...(await readBrowserScripts(scripts)),
  };
  return new Map(Object.entries(texts).map(([path, text]) => [path, new TextEncoder().encode(text)]));
}

/** The files that an age file of {@link sealSite} holds. Throws a {@link SealError} where it does not open. */
export async function unsealSite(age: Uint8Array, passphrase: string): Promise<Map<string, Uint8Array>> {
  const header = headerOf(age);
  if (header === null) throw new SealError(age.length < 200 ? 'cut' : 'damaged');
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase.normalize('NFC'));
  let archive: Uint8Array;
  try {
    archive = await decrypter.decrypt(age);
  } catch (error) {
    throw new SealError(/no identity matched/.test(String(error)) ? 'wrong' : 'damaged');
  }
  return unpackSite(archive);
}

function refuseUnsealable(site: SiteFiles): void {
  if (!site.has('index.html')) throw new UnsealableSiteError('it has no index.html, so it is no built site');
  const taken = reservedPaths.find((name) => site.has(name));
  if (taken !== undefined) throw new UnsealableSiteError(`it holds ${taken}, so it is sealed already`);
}

/**
 * A salt that stays the same for one published site and differs between sites: made of the repository's name where
 * GitHub runs us, so that every publication has the same; else undefined: then a random one will do. It is no secret.
 */
export function siteSalt(env: Record<string, string | undefined>): Uint8Array<ArrayBuffer> | undefined {
  const repository = env.GITHUB_REPOSITORY;
  if (!repository) return undefined;
  const text = `sealed site of ${env.GITHUB_SERVER_URL ?? 'https://github.com'}/${repository}`;
  return sha256(new TextEncoder().encode(text.toLowerCase())).slice(0, 16);
}
