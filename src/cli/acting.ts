/** From a declared command to the module that does it. */
import type { Command } from 'commander';
import type { CommonOptions } from './options.ts';

/** Does a command's work with its options, its arguments, and itself; gives the exit status. */
type Action<Options extends CommonOptions, Words extends unknown[]> = (
  options: Options,
  ...words: Words
) => number | Promise<number>;

/**
 * An action for commander that loads the work when it is called. The options of a command's parents count, too
 * (`apptrack --dir x list`), its own before theirs.
 */
export function acting<Options extends CommonOptions, Words extends unknown[]>(
  load: () => Promise<Action<Options, Words>>,
): (...given: unknown[]) => Promise<void> {
  return async (...given) => {
    const command = given.at(-1) as Command;
    const words = [...given.slice(0, -2), command] as Words;
    const options = {
      ...command.parent?.parent?.opts(),
      ...command.parent?.opts(),
      ...command.opts(),
    } as Options;
    const action = await load();
    process.exitCode = await action(options, ...words);
  };
}
