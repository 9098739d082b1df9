/** The commands that keep the data folder as a whole. */
import { type Command, Option } from 'commander';
import { acting } from './acting.ts';
import { declare } from './declare.ts';
import { withDir } from './options.ts';

/** Adds `watch`, `sync`, `init`, `doctor`, `completion` and, for Git alone, `merge-driver`. */
export function declareKeeping(program: Command): void {
  withDir(
    declare(program, 'watch', 'Check each file as it is saved, and say what changed').option(
      '--commit',
      'commit each change',
    ),
  ).action(acting(async () => (await import('./commands/watch.ts')).watch));

  withDir(
    declare(program, 'sync', 'Pull, commit what changed, push').option('--no-push', 'commit and pull only'),
  ).action(acting(async () => (await import('./commands/sync.ts')).sync));

  withDir(
    declare(program, 'init', 'Start a tracker: empty the sample data, set the basics')
      .option('-y, --yes', 'without asking')
      .option('--title <title>', 'what to call it')
      .option('--timezone <zone>', 'an IANA name, like Europe/Berlin')
      .option('--currency <code>', 'like EUR')
      .option('--weekly-goal <n>', 'applications a week'),
  ).action(acting(async () => (await import('./commands/init.ts')).init));

  withDir(
    declare(program, 'doctor', 'Check the set-up, and say what to do').option(
      '--json',
      'print one JSON document',
    ),
  ).action(acting(async () => (await import('./commands/doctor.ts')).doctor));

  declare(program, 'completion <shell>', 'Print the completion script for bash, zsh or fish').action(
    acting(async () => (await import('./commands/completion.ts')).completion),
  );

  hidden(program, 'complete [words...]').action(
    acting(async () => (await import('./commands/complete.ts')).complete),
  );
  hidden(program, 'merge-driver <base> <ours> <theirs> <path>').action(
    acting(async () => (await import('./commands/merge-driver.ts')).mergeDriver),
  );
}

/** A command that other programs call, and that no help shows. */
function hidden(program: Command, spec: string): Command {
  const command = program.command(spec, { hidden: true }).helpOption(false);
  return command.addOption(new Option('--dir <dir>').hideHelp()).exitOverride();
}
