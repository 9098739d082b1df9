/** Asking for a yes. */
import { createInterface } from 'node:readline/promises';
import { UsageError } from '../../operations/errors.ts';

/** Asks on standard error; anything but y or yes is no. Where nobody can answer, a {@link UsageError} tells of `--yes`. */
export async function confirm(question: string): Promise<boolean> {
  if (!process.stdin.isTTY) throw new UsageError('nobody is here to ask; add --yes to go on');
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^y(es)?$/i.test((await lines.question(`${question} [y/N] `)).trim());
  } finally {
    lines.close();
  }
}
