/** The whole command line, declared. An action loads its module only when it is called: starting must be quick. */
import { Command } from 'commander';
import { configure } from './declare.ts';
import { declareExchange } from './declare-exchange.ts';
import { declareKeeping } from './declare-keeping.ts';
import { declareReading } from './declare-reading.ts';
import { declareReminders } from './declare-reminders.ts';
import { declareSealing } from './declare-sealing.ts';
import { declareWriting } from './declare-writing.ts';
import { withDir } from './options.ts';

const closing = `
ID is any unambiguous part of an application's id or company.
Exit status: 0 done; 1 not done, or files have problems; 2 wrong usage.
Environment: APPTRACK_DIR (the data folder), APPTRACK_TODAY (a date), NO_COLOR.

Examples:
  apptrack add "Acme Robotics" "Backend Engineer"
  apptrack status acme applied
  apptrack list --active
  apptrack reminders`;

/** What the program's start knows of it. */
export interface Installation {
  version: string;
  /** Gives the folder with the compiled scripts of the unlock page. */
  browserScripts(): Promise<string>;
}

/** Of the commands that are called all day, who declares them. */
const daily = new Map([
  ...['list', 'show', 'match', 'stats', 'check'].map((name) => [name, declareReading] as const),
  ...['add', 'status', 'note', 'set', 'unset', 'edit', 'remove'].map(
    (name) => [name, declareWriting] as const,
  ),
]);

/**
 * The program `apptrack`. Parsing throws a CommanderError rather than ending the process. Where `words` begin with a
 * command of every day, those of other kinds are left out: starting must be quick.
 */
export function buildProgram(
  { version, browserScripts }: Installation,
  words: readonly string[] = [],
): Command {
  const program = configure(new Command('apptrack'))
    .description(
      'Keeps your job applications as Markdown files: adds and changes them, lists, reminds, counts.',
    )
    .version(version, '-V, --version', 'print the version')
    .helpCommand('help [command]', 'explain a command')
    .enablePositionalOptions()
    .showHelpAfterError('(apptrack --help explains)')
    .addHelpText('after', closing);
  withDir(program);
  const declareOnly = daily.get(words[0] ?? '');
  if (declareOnly !== undefined) {
    declareOnly(program);
    return program;
  }
  declareReading(program);
  declareWriting(program);
  declareReminders(program);
  declareExchange(program);
  declareKeeping(program);
  declareSealing(program, browserScripts);
  return program;
}
