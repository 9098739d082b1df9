/** Declaring one command with what all commands share, and loading the module that does it when it is called. */
import { type Command, CommanderError, Option } from 'commander';
import { formatExamples } from './examples.ts';
import { type CommonOptions, SpokenWord } from './options.ts';
import { printPaged } from './pager.ts';
import { warn } from './terminal.ts';

/** Adds a command to `parent`. `spec` is its name and arguments as commander writes them; its help ends with examples. */
export function declare(parent: Command, spec: string, does: string): Command {
  const command = parent.command(spec).description(does).enablePositionalOptions();
  configure(command);
  const path = fullName(command);
  command.showHelpAfterError(`(apptrack ${path} --help explains)`);
  // Made when the help is shown, so that starting does not pay for it.
  return closeHelp(command, () => formatExamples(path));
}

/** Ends a command's help with a text: as a part of it, so that both go through the pager as one. */
export function closeHelp(command: Command, text: () => string): Command {
  const help = command.helpInformation.bind(command);
  command.helpInformation = (context) => {
    const closing = text();
    return closing === '' ? help(context) : `${help(context)}${closing}\n`;
  };
  return command;
}

/** A command that other programs call, and that no help shows. */
export function hidden(program: Command, spec: string): Command {
  const command = program.command(spec, { hidden: true }).helpOption(false);
  return command.addOption(new Option('--dir <dir>').hideHelp()).exitOverride();
}

/** Makes a command throw rather than end the process: status 2 for wrong words, messages in our own manner. */
export function configure(command: Command): Command {
  return command
    .exitOverride((error) => {
      throw new CommanderError(error.exitCode === 0 ? 0 : 2, error.code, error.message);
    })
    .configureOutput({
      writeOut: (text) => printPaged(linesOf(text)),
      // Its errors repeat the words that were given.
      writeErr: (text) => warn(linesOf(text)),
      outputError: (text, write) => write(text.replace(/^error: /, 'apptrack: ')),
    })
    .showSuggestionAfterError()
    .allowExcessArguments(false);
}

function linesOf(text: string): string[] {
  return text.replace(/\n$/, '').split('\n');
}

/** A command's name with those of the commands it belongs to, without the program's: `reminders done`. */
function fullName(command: Command): string {
  const names: string[] = [];
  for (let at: Command | null = command; at?.parent; at = at.parent) names.unshift(at.name());
  return names.join(' ');
}

/** Does a command's work with its options, its arguments, and itself; gives the exit status. */
type Action<Options extends CommonOptions, Words extends unknown[]> = (
  options: Options,
  ...words: Words
) => number | Promise<number>;

/**
 * An action for commander that loads the work when it is called. The options of a command's parents count, too
 * (`apptrack --dir x list`), its own before theirs.
 */
export function lazyAction<Options extends CommonOptions, Words extends unknown[]>(
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
    if (Object.values(options).some((value) => value instanceof SpokenWord))
      (await import('./spoken-option.ts')).resolveSpoken(options);
    const action = await load();
    process.exitCode = await action(options, ...words);
  };
}
