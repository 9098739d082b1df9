/** The commands that take applications in and give them out. */
import type { Command } from 'commander';
import { acting } from './acting.ts';
import { declare } from './declare.ts';
import { collect, readDate, readDateOrder, withCommon } from './options.ts';

/** Adds `import`, `export` and `report`. */
export function declareExchange(program: Command): void {
  withCommon(
    declare(
      program,
      'import <file>',
      'Take in a spreadsheet (CSV), JSON, or confirmation mails (.eml, .mbox)',
    )
      .option('--map <column=field>', 'what a column holds, like "Job Title=role" (several: again)', collect)
      .option(
        '--date-order <order>',
        'how dates like 03/04/2026 are meant: dmy or mdy (default: as the dates above 12 tell, else mdy)',
        readDateOrder,
      )
      .option('-n, --dry-run', 'show the files it would write'),
  ).action(acting(async () => (await import('./commands/import.ts')).importFile));

  withCommon(
    declare(program, 'export', 'Print all applications as CSV or JSON, or the calendar').option(
      '--format <format>',
      'csv, json or ics (default: csv)',
    ),
  ).action(acting(async () => (await import('./commands/export.ts')).exportAll));

  withCommon(
    declare(program, 'report', 'Print a proof of the job search, as employment agencies ask for it')
      .option('--from <date>', 'the first day (default: the first application)', readDate)
      .option('--to <date>', 'the last day (default: today)', readDate)
      .option('--format <format>', 'md, csv or html (default: md)'),
  ).action(acting(async () => (await import('./commands/report.ts')).report));
}
