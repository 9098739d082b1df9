/** The command line's entry: runs the words given, tells errors to people, sets the exit status. */
import { CommanderError } from 'commander';
import { exitStatusOf, messageOf } from './failure.ts';
import { buildProgram } from './program.ts';
import { endQuietlyOnClosedPipes, warn } from './terminal.ts';

/** Runs `apptrack` (of a version) with the words after its name; never rejects. Sets `process.exitCode`: 0 done, 1 not done, 2 misused. */
export async function main(words: readonly string[], version: string): Promise<void> {
  endQuietlyOnClosedPipes();
  try {
    await buildProgram(version).parseAsync([...words], { from: 'user' });
  } catch (error) {
    // Commander has said itself what was wrong with the words.
    if (!(error instanceof CommanderError)) warn(`apptrack: ${messageOf(error)}`);
    process.exitCode = exitStatusOf(error);
  }
}
