/** `apptrack unseal` */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError, WorkError } from '../../operations/errors.ts';
import { publishedFiles } from '../../seal/published-files.ts';
import { unsealSite } from '../../seal/seal-site.ts';
import { writeSite } from '../../seal/site-folder.ts';
import { type PassphraseOptions, readPassphrase } from '../input/prompts.ts';
import { warn } from '../terminal.ts';

/** Opens the sealed site in the folder `out` (or the age file of one) into the folder `dir`. */
export async function unseal(options: PassphraseOptions, out: string, dir: string): Promise<number> {
  const age = statSync(out, { throwIfNoEntry: false })?.isDirectory() ? join(out, publishedFiles.age) : out;
  if (!existsSync(age)) throw new UsageError(`there is no sealed site in ${out}`);
  if (existsSync(dir) && readdirSync(dir).length > 0) {
    throw new WorkError(`${dir} is not empty, and nothing in it is overwritten; name another folder`);
  }
  const files = await unsealSite(readFileSync(age), await readPassphrase(options, false));
  writeSite(dir, files);
  warn(`${files.size} files are in ${dir}.`);
  return 0;
}
