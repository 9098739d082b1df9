/** The whole command line, declared. An action loads its module only when it is called: starting must be quick. */
import { Command } from 'commander';
import { configure } from './declare.ts';
import { declareApplications } from './declare-applications.ts';
import { declareResumes } from './declare-resumes.ts';
import { declareSite } from './declare-site.ts';
import { declareTracker } from './declare-tracker.ts';
import type { Installation } from './installation.ts';
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

/** The program `apptrack`. Parsing throws a CommanderError rather than ending the process. */
export function buildProgram(installation: Installation): Command {
  const program = configure(new Command('apptrack'))
    .description(
      'Keeps your job applications as Markdown files: adds and changes them, lists, reminds, counts.',
    )
    .version(installation.version, '-V, --version', 'print the version')
    .helpCommand('help [command]', 'explain a command')
    .enablePositionalOptions()
    .showHelpAfterError('(apptrack --help explains)')
    .addHelpText('after', closing);
  withDir(program);
  declareApplications(program);
  declareResumes(program, installation);
  declareTracker(program, installation);
  declareSite(program, installation);
  return program;
}
