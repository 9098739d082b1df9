/** The command line's entry: runs the words given, tells errors to people, sets the exit status. */
import { exitStatusOf, failureLines, isTold, messageOf } from './failure.ts';
import type { Installation } from './installation.ts';
import { buildProgram } from './program.ts';
import { warn, watchOutput } from './terminal.ts';

/** Runs `apptrack` with the words after its name; never rejects. Sets `process.exitCode`: 0 done, 1 not done, 2 misused. */
export async function main(words: readonly string[], installation: Installation): Promise<void> {
  watchOutput((error) => `apptrack: standard output cannot be written: ${messageOf(error)}`);
  try {
    await buildProgram(installation).parseAsync(withCommand(words), { from: 'user' });
  } catch (error) {
    if (!isTold(error)) warn(failureLines(error));
    process.exitCode = exitStatusOf(error);
  }
}

/** The words as they are; where no command is among them, those of `today`. Help and the version are the program's own. */
function withCommand(words: readonly string[]): string[] {
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    if (!word.startsWith('-') || ['-h', '--help', '-V', '--version', '--'].includes(word)) return [...words];
    if (word === '--dir' || word === '--as-of') index += 1;
  }
  return ['today', ...words];
}
