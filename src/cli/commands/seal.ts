/** `apptrack seal` */
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { UsageError, WorkError } from '../../operations/errors.ts';
import { parseKeyFile } from '../../seal/key-file.ts';
import { weaknessOf } from '../../seal/passphrase.ts';
import { publishedFiles } from '../../seal/published-files.ts';
import { sealSite, siteSalt } from '../../seal/seal-site.ts';
import { readSite, writeSite } from '../../seal/site-folder.ts';
import { suggestPassphrase } from '../../seal/suggest-passphrase.ts';
import { type PassphraseOptions, readPassphrase } from '../input/prompts.ts';
import { print, warn } from '../terminal.ts';

/** The options of `seal`. */
export interface SealOptions extends PassphraseOptions {
  suggest?: boolean;
}

/**
 * Seals the built site in the folder `dist` into the folder `out`, or draws a passphrase to do so with; `scripts` gives
 * the folder of the unlock page's scripts.
 */
export async function seal(
  options: SealOptions,
  dist: string | undefined,
  out: string | undefined,
  scripts: () => Promise<string>,
): Promise<number> {
  if (options.suggest) return suggest(dist);
  const missing = dist === undefined ? 'dist' : 'out';
  if (dist === undefined || out === undefined)
    throw new UsageError(`missing required argument '${missing}'; write: apptrack seal DIST OUT`);
  return sealFolder(options, dist, out, scripts);
}

/** Prints a passphrase alone, so that it can be piped; what it is worth goes to standard error. */
function suggest(dist: string | undefined): number {
  if (dist !== undefined) throw new UsageError('--suggest seals nothing; it stands alone');
  const { passphrase, words, listed, bits } = suggestPassphrase();
  print(passphrase);
  warn(`${words} words drawn at random from ${listed}: ${bits} bits, which no number of machines tries out.`);
  warn('Keep it in your password manager; it is written nowhere else.');
  return 0;
}

async function sealFolder(
  options: PassphraseOptions,
  dist: string,
  out: string,
  scripts: () => Promise<string>,
): Promise<number> {
  refuseFolders(dist, out);
  const passphrase = await readPassphrase(options, true);
  const weakness = weaknessOf(passphrase);
  if (weakness !== null) throw new WorkError(weakness);
  const files = await sealSite(readSite(dist), {
    passphrase,
    scripts: await scripts(),
    salt: earlierSalt(out) ?? siteSalt(process.env),
  });
  const draft = `${resolve(out)}.draft-${process.pid}`;
  try {
    writeSite(draft, files);
    rmSync(out, { recursive: true, force: true });
    renameSync(draft, out);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  warn(`Sealed into ${out}: publish that folder, and keep the passphrase where you cannot lose it.`);
  return 0;
}

function refuseFolders(dist: string, out: string): void {
  if (!existsSync(dist))
    throw new UsageError(`there is no folder ${dist}; build the site first: npm run build`);
  const [from, to] = [resolve(dist) + sep, resolve(out) + sep];
  if (from.startsWith(to) || to.startsWith(from)) {
    throw new UsageError(`${out} must be a folder of its own, apart from ${dist}`);
  }
  if (!existsSync(out) || existsSync(`${out}/${publishedFiles.age}`) || readdirSync(out).length === 0) return;
  throw new WorkError(
    `${out} holds other files than a sealed site, which are not touched; name another folder`,
  );
}

/** The salt of what was sealed here before: devices that remember it go on opening it. */
function earlierSalt(out: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return parseKeyFile(readFileSync(`${out}/${publishedFiles.key}`, 'utf8')).salt;
  } catch {
    return undefined;
  }
}
