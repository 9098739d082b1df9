/** Questions at the terminal: for a yes, and for a passphrase. */
import { readFileSync } from 'node:fs';
import { plainLine } from '../../core/plain-text.ts';
import { UsageError, WorkError } from '../../operations/errors.ts';
import type { CommonOptions } from '../options.ts';

/** The person broke off with Ctrl-C or Escape: nothing more was done, and they know. */
export class BrokenOffError extends Error {
  override name = 'BrokenOffError';
}

/** Asks on standard error, with No as what Enter takes. Where nobody can answer, a {@link UsageError} tells of `--yes`. */
export async function confirm(question: string): Promise<boolean> {
  if (!process.stdin.isTTY) throw new UsageError('nobody is here to ask; add --yes to go on');
  const { confirm: ask, isCancel } = await import('@clack/prompts');
  const answer = await ask({ message: plainLine(question), initialValue: false, output: process.stderr });
  if (isCancel(answer)) throw new BrokenOffError();
  return answer;
}

/** The options of `seal` and `unseal`. */
export interface PassphraseOptions extends CommonOptions {
  passphraseFile?: string;
}

/**
 * The passphrase, never from the command's words, which other programs can see: of the file that the options name, else of `APPTRACK_PASSPHRASE`, else typed
 * (twice, if it is new).
 */
export async function readPassphrase({ passphraseFile }: PassphraseOptions, isNew: boolean): Promise<string> {
  if (passphraseFile !== undefined) {
    return notEmpty(readFileSync(passphraseFile, 'utf8').replace(/\r?\n$/, ''), `${passphraseFile} is empty`);
  }
  const variable = process.env.APPTRACK_PASSPHRASE;
  if (variable) return variable.replace(/\r?\n$/, '');
  if (!process.stdin.isTTY) {
    throw new UsageError(
      'there is no passphrase; set APPTRACK_PASSPHRASE, or name a file with --passphrase-file',
    );
  }
  const passphrase = await askSecretly('Passphrase');
  if (isNew && (await askSecretly('The same again')) !== passphrase)
    throw new WorkError('these were not the same');
  return notEmpty(passphrase, 'nothing was typed');
}

function notEmpty(passphrase: string, message: string): string {
  if (passphrase === '') throw new WorkError(message);
  return passphrase;
}

async function askSecretly(message: string): Promise<string> {
  const { isCancel, password } = await import('@clack/prompts');
  const answer = await password({ message, output: process.stderr });
  if (isCancel(answer)) throw new BrokenOffError();
  return answer ?? '';
}
