/** Questions at the terminal: for a yes, and for a passphrase. */
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { plainLine } from '../../core/plain-text.ts';
import { UsageError, WorkError } from '../../operations/errors.ts';
import type { CommonOptions } from '../options.ts';

/** Asks on standard error; anything but y or yes is no. Where nobody can answer, a {@link UsageError} tells of `--yes`. */
export async function confirm(question: string): Promise<boolean> {
  if (!process.stdin.isTTY) throw new UsageError('nobody is here to ask; add --yes to go on');
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^y(es)?$/i.test((await lines.question(`${plainLine(question)} [y/N] `)).trim());
  } finally {
    lines.close();
  }
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
  if (isCancel(answer)) throw new WorkError('nothing was done');
  return answer ?? '';
}
