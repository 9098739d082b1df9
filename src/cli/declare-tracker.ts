/** The commands about the tracker as a whole: taking in and giving out, keeping the folder. */
import type { Command } from 'commander';
import type { DoctorOptions } from './commands/doctor.ts';
import type { SyncOptions } from './commands/sync.ts';
import type { UpgradeOptions } from './commands/upgrade.ts';
import { declare, hidden, lazyAction } from './declare.ts';
import type { Installation } from './installation.ts';
import { collect, readDateOrder, readPastDate, withCommon, withDir } from './options.ts';
import type { InitOptions } from './repository/init-options.ts';

/** Adds them all, in the order in which the help lists them. */
export function declareTracker(program: Command, installation: Installation): void {
  declareExchange(program);
  declareKeeping(program, installation);
  declareSettingUp(program, installation);
}

/** Adds `import`, `mail`, `export` and `report`. */
function declareExchange(program: Command): void {
  withCommon(
    declare(
      program,
      'import <file...>',
      'Take in a spreadsheet (CSV), a Markdown table, JSON, mails (.eml, .mbox, a folder of them) or appointments (.ics)',
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
      .option('--role <role>', 'the role of rows that name none')
      .option('--remember', 'keep what --map and --status-map say in the configuration')
      .option('-y, --yes', 'without a preview and a question; of what mails answer, what is certain')
      .option(
        '--date-order <order>',
        'how dates like 03/04/2026 are meant: dmy or mdy (default: as the dates above 12 tell, else mdy)',
        readDateOrder,
      )
      .option('-n, --dry-run', 'show what it would write'),
  ).action(lazyAction(async () => (await import('./commands/import.ts')).importFiles));

  withCommon(
    declare(program, 'mail', 'Take in the new mails of one folder over IMAP, which it leaves as it is')
      .option(
        '--since <date>',
        'those from that day on, whatever was read (default: since the last time)',
        readPastDate,
      )
      .option('-y, --yes', 'without a question; of what mails answer, what is certain')
      .option('-n, --dry-run', 'show what it would write'),
  ).action(lazyAction(async () => (await import('./commands/mail.ts')).readMail));

  withCommon(
    declare(program, 'export', 'Print all applications as CSV or JSON, or the calendar').option(
      '--format <format>',
      'csv, json or ics (default: csv)',
    ),
  ).action(lazyAction(async () => (await import('./commands/export.ts')).exportAll));

  withCommon(
    declare(program, 'report', 'Print a proof of the job search, as employment agencies ask for it')
      .option('--from <date>', 'the first day (default: the first application)', readPastDate)
      .option('--to <date>', 'the last day (default: today)', readPastDate)
      .option('--format <format>', 'md, csv or html (default: md)'),
  ).action(lazyAction(async () => (await import('./commands/report.ts')).report));
}

/** Adds `watch`, `sync`, `doctor`, `completion` and, for Git alone, `merge-driver`. */
function declareKeeping(program: Command, installation: Installation): void {
  withDir(
    declare(program, 'watch', 'Check each file as it is saved, and say what changed').option(
      '--commit',
      'commit each change',
    ),
  ).action(lazyAction(async () => (await import('./commands/watch.ts')).watch));

  withDir(
    declare(program, 'sync', 'Pull, commit what changed, push').option('--no-push', 'commit and pull only'),
  ).action(
    lazyAction(async () => {
      const { sync } = await import('./commands/sync.ts');
      return (options: SyncOptions) => sync(options, installation);
    }),
  );

  withDir(
    declare(program, 'doctor', 'Check the set-up, and say what to do')
      .option('--github', 'look at the repository on GitHub as well: settings, workflows, their last runs')
      .option('--json', 'print one JSON document'),
  ).action(
    lazyAction(async () => {
      const { doctor } = await import('./commands/doctor.ts');
      return (options: DoctorOptions) => doctor(options, installation);
    }),
  );

  declare(program, 'completion <shell>', 'Print the completion script for bash, zsh or fish').action(
    lazyAction(async () => (await import('./commands/completion.ts')).completion),
  );

  hidden(program, 'complete [words...]').action(
    lazyAction(async () => (await import('./commands/complete.ts')).complete),
  );
  hidden(program, 'merge-driver <base> <ours> <theirs> <path> [size] [our-label] [their-label]').action(
    lazyAction(async () => (await import('./commands/merge-driver.ts')).mergeDriver.bind(null, installation)),
  );
}

/** Adds `init` and `upgrade`. */
function declareSettingUp(program: Command, installation: Installation): void {
  withDir(
    declare(program, 'init', 'Make a repository for your own job search, or set up another clone of it')
      .option('-y, --yes', 'without asking: what the options say, and defaults')
      .option('--title <title>', 'what to call it')
      .option('--timezone <zone>', 'an IANA name, like Europe/Berlin (default: this machine’s)')
      .option('--currency <code>', 'like EUR')
      .option('--weekly-goal <n>', 'applications a week')
      .option('--from <clone>', 'move your data here from a clone of AppTrack, with their history')
      .option(...packageOption)
      .option('--no-install', 'do not install it')
      .option('--force', 'where sample data are emptied: also files that are read-only'),
  ).action(
    lazyAction(async () => {
      const { init } = await import('./commands/init.ts');
      return (options: InitOptions) => init(options, installation);
    }),
  );

  withDir(
    declare(program, 'upgrade', 'Take over what a newer AppTrack changes in workflows, forms and settings')
      .option(...packageOption)
      .option('-n, --dry-run', 'show the changes')
      .option('--take <path>', 'have AppTrack’s file here, whatever you changed (several: again)', collect)
      .option('--keep <path>', 'keep yours for good (several: again)', collect)
      .option('--no-install', 'do not install it')
      .option('--no-commit', 'leave the changes to you'),
  ).action(
    lazyAction(async () => {
      const { upgrade } = await import('./commands/upgrade.ts');
      return (options: UpgradeOptions) => upgrade(options, installation);
    }),
  );
}

const packageOption = [
  '--package <which>',
  'the AppTrack to install: a tarball, its address, or a version in npm’s registry (default: this one, from where it came)',
] as const;
