/** The whole command line, declared. An action loads its module only when it is called: starting must be quick. */
import { Command } from 'commander';
import { closeHelp, configure } from './declare.ts';
import { declareApplications } from './declare-applications.ts';
import { declareKeeping } from './declare-keeping.ts';
import { declareResumes } from './declare-resumes.ts';
import { declareSite } from './declare-site.ts';
import { declareTracker } from './declare-tracker.ts';
import type { Installation } from './installation.ts';
import { withDir, withPager } from './options.ts';

const closing = `
ID is any unambiguous part of an application's id or company. What writes takes several: with
commas, as words where they come first, or - for those on standard input; and shows with --dry-run.
Exit status: 0 done; 1 not done, or files have problems; 2 wrong usage.
Environment: APPTRACK_DIR (the data folder), APPTRACK_TODAY (a date), APPTRACK_PAGER, PAGER,
NO_COLOR, FORCE_COLOR.

Examples:
  apptrack
  apptrack add "Acme Robotics" "Backend Engineer"
  apptrack status acme applied
  apptrack list --active
  apptrack reminders`;

/** Shows the help of the command that `words` name. Throws a UsageError where there is none. */
async function explain(program: Command, words: readonly string[]): Promise<void> {
  let command = program;
  for (const word of words) {
    const known = command.createHelp().visibleCommands(command);
    const next = known.find((one) => one.name() === word);
    if (next === undefined) {
      const [{ suggestion }, { UsageError }] = await Promise.all([
        import('../core/suggest.ts'),
        import('../operations/errors.ts'),
      ]);
      const names = known.map((one) => one.name());
      throw new UsageError(
        names.length === 0
          ? `${command.name()} has no commands of its own`
          : `there is no command "${word}"; ${suggestion(word, names)}`,
      );
    }
    command = next;
  }
  command.help();
}

/** The program `apptrack`. Parsing throws a CommanderError rather than ending the process. */
export function buildProgram(installation: Installation): Command {
  const program = configure(new Command('apptrack'))
    .description(
      'Keeps your job applications as Markdown files: adds and changes them, lists, reminds, counts.',
    )
    .version(installation.version, '-V, --version', 'print the version')
    .helpCommand(false)
    .enablePositionalOptions()
    .showHelpAfterError('(apptrack --help explains)');
  closeHelp(program, () => closing);
  withDir(program);
  withPager(program);
  declareApplications(program);
  declareKeeping(program);
  declareResumes(program, installation);
  declareTracker(program, installation);
  declareSite(program, installation);
  program
    .command('help [command...]')
    .description('Explain a command')
    .helpOption(false)
    .action((words: string[]) => explain(program, words));
  return program;
}
