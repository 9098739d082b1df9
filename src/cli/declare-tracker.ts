/** The commands about the tracker as a whole: taking in and giving out, keeping the folder. */
import { type Command, Option } from 'commander';
import { declare, lazyAction } from './declare.ts';
import { collect, readDate, readDateOrder, withCommon, withDir } from './options.ts';

/** Adds them all, in the order in which the help lists them. */
export function declareTracker(program: Command): void {
  declareExchange(program);
  declareKeeping(program);
}

/** Adds `import`, `export` and `report`. */
function declareExchange(program: Command): void {
  withCommon(
    declare(
      program,
      'import <file...>',
      'Take in a spreadsheet (CSV), a Markdown table, JSON, or confirmation mails (.eml, .mbox)',
    )
      .option(
        '--map <column=field>',
        'what a column holds, like "Job Title=role"; a stage for a column of its own, - to leave it out (several: again)',
        collect,
      )
      .option(
        '--status-map <word=stage>',
        'what a word means, like "On hold=applied" (several: again)',
        collect,
      )
      .option('--remember', 'keep what --map and --status-map say in the configuration')
      .option('-y, --yes', 'without a preview and a question')
      .option(
        '--date-order <order>',
        'how dates like 03/04/2026 are meant: dmy or mdy (default: as the dates above 12 tell, else mdy)',
        readDateOrder,
      )
      .option('-n, --dry-run', 'show the files it would write'),
  ).action(lazyAction(async () => (await import('./commands/import.ts')).importFiles));

  withCommon(
    declare(program, 'export', 'Print all applications as CSV or JSON, or the calendar').option(
      '--format <format>',
      'csv, json or ics (default: csv)',
    ),
  ).action(lazyAction(async () => (await import('./commands/export.ts')).exportAll));

  withCommon(
    declare(program, 'report', 'Print a proof of the job search, as employment agencies ask for it')
      .option('--from <date>', 'the first day (default: the first application)', readDate)
      .option('--to <date>', 'the last day (default: today)', readDate)
      .option('--format <format>', 'md, csv or html (default: md)'),
  ).action(lazyAction(async () => (await import('./commands/report.ts')).report));
}

/** Adds `watch`, `sync`, `init`, `doctor`, `completion` and, for Git alone, `merge-driver`. */
function declareKeeping(program: Command): void {
  withDir(
    declare(program, 'watch', 'Check each file as it is saved, and say what changed').option(
      '--commit',
      'commit each change',
    ),
  ).action(lazyAction(async () => (await import('./commands/watch.ts')).watch));

  withDir(
    declare(program, 'sync', 'Pull, commit what changed, push').option('--no-push', 'commit and pull only'),
  ).action(lazyAction(async () => (await import('./commands/sync.ts')).sync));

  withDir(
    declare(program, 'init', 'Start a tracker: empty the sample data, set the basics')
      .option('-y, --yes', 'without asking')
      .option('--title <title>', 'what to call it')
      .option('--timezone <zone>', 'an IANA name, like Europe/Berlin')
      .option('--currency <code>', 'like EUR')
      .option('--weekly-goal <n>', 'applications a week')
      .option('--force', 'also where files are read-only'),
  ).action(lazyAction(async () => (await import('./commands/init.ts')).init));

  withDir(
    declare(program, 'doctor', 'Check the set-up, and say what to do').option(
      '--json',
      'print one JSON document',
    ),
  ).action(lazyAction(async () => (await import('./commands/doctor.ts')).doctor));

  declare(program, 'completion <shell>', 'Print the completion script for bash, zsh or fish').action(
    lazyAction(async () => (await import('./commands/completion.ts')).completion),
  );

  hidden(program, 'complete [words...]').action(
    lazyAction(async () => (await import('./commands/complete.ts')).complete),
  );
  hidden(program, 'merge-driver <base> <ours> <theirs> <path> [size] [our-label] [their-label]').action(
    lazyAction(async () => (await import('./commands/merge-driver.ts')).mergeDriver),
  );
}

/** A command that other programs call, and that no help shows. */
function hidden(program: Command, spec: string): Command {
  const command = program.command(spec, { hidden: true }).helpOption(false);
  return command.addOption(new Option('--dir <dir>').hideHelp()).exitOverride();
}
