/** A posting that a command is given as a file. */
import { readFileSync } from 'node:fs';
import { decodeText } from '../../format/decode.ts';
import { InvalidFileError } from '../../operations/errors.ts';

/** The posting in a file, or on standard input where the name is `-`. */
export function readPostingFile(file: string): string {
  const name = file === '-' ? 'standard input' : file;
  const { text, problems } = decodeText(readFileSync(file === '-' ? 0 : file), name);
  if (text === null) throw new InvalidFileError('the posting cannot be read:', problems);
  return text.replace(/^\ufeff/, '');
}
