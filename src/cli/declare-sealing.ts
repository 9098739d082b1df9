/** The commands that make a built site private, and open it again. */
import type { Command } from 'commander';
import { acting } from './acting.ts';
import type { PassphraseOptions } from './commands/read-passphrase.ts';
import { declare } from './declare.ts';

/** Adds `seal` and `unseal`; `scripts` gives the folder with the compiled scripts of the unlock page. */
export function declareSealing(program: Command, scripts: () => Promise<string>): void {
  declare(
    program,
    'seal <dist> <out>',
    'Seal a built site: an unlock page and a file that only a passphrase opens',
  )
    .option(...passphraseFile)
    .action(
      acting(async () => {
        const { seal } = await import('./commands/seal.ts');
        return (options: PassphraseOptions, dist: string, out: string) => seal(options, dist, out, scripts);
      }),
    );

  declare(program, 'unseal <out> <dir>', 'Open a sealed site again, byte for byte as it was built')
    .option(...passphraseFile)
    .action(acting(async () => (await import('./commands/unseal.ts')).unseal));
}

const passphraseFile = [
  '--passphrase-file <file>',
  'a file with the passphrase (default: the variable APPTRACK_PASSPHRASE, else it is asked for)',
] as const;
