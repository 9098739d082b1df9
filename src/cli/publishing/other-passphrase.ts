/** Whether a site that is published already was sealed with another passphrase. */
import { deriveDeviceKey, parseKeyFile, unwrapFileKey } from '../../seal/key-file.ts';
import { publishedFiles } from '../../seal/published-files.ts';
import { SealError } from '../../seal/seal-error.ts';

/** A key file is a kilobyte; more is none. */
const longest = 20_000;

/**
 * Looks at the key file of the site at `address`; false also where there is none, or none that can be read. Never throws.
 */
export async function isOtherPassphrase(address: string | null, passphrase: string): Promise<boolean> {
  const text = await textAt(address);
  try {
    const file = parseKeyFile(text ?? '');
    await unwrapFileKey(file, await deriveDeviceKey(passphrase, file));
    return false;
  } catch (error) {
    return error instanceof SealError && error.fault === 'wrong';
  }
}

async function textAt(address: string | null): Promise<string | null> {
  if (address === null || !URL.canParse(publishedFiles.key, address)) return null;
  try {
    const answer = await fetch(new URL(publishedFiles.key, address), { signal: AbortSignal.timeout(10_000) });
    const text = answer.ok ? await answer.text() : '';
    return text.length > longest ? null : text;
  } catch {
    return null;
  }
}
