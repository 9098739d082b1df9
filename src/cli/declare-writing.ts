/** The commands that write application files. */
import type { Command } from 'commander';
import { acting } from './acting.ts';
import { declare } from './declare.ts';
import { collect, collectList, readDate, readDateTime, withCommon } from './options.ts';

/** Adds `add`, `status`, `note`, `set`, `unset`, `edit` and `remove`. */
export function declareWriting(program: Command): void {
  withCommon(
    declare(
      program,
      'add [company] [role]',
      'Add an application and print its path; asks where you give no arguments',
    )
      .option('--source <source>', 'where you found it')
      .option('--url <url>', "the posting's address")
      .option('--location <place>', 'where the work is')
      .option('--work-mode <mode>', 'onsite, hybrid or remote')
      .option('--employment <kind>', 'full-time, part-time, contract, internship or temporary')
      .option('--salary <text>', 'like "85k-100k EUR", "$120,000", "£650/day"')
      .option('--resume <resume>', "the résumé's id")
      .option('--tag <tag>', 'a tag (several: with commas or again)', collectList)
      .option('--priority <priority>', 'high, normal or low')
      .option('--status <status>', 'the stage it is at (default: the first)')
      .option('--date <date>', 'the day of that (default: today)', readDate)
      .option('--note <text>', 'a note on that')
      .option('--jd <file>', 'a file with the posting; - reads standard input')
      .option(
        '--from <page>',
        'a job page to fill in from: an address, an HTML file, or - for standard input',
      ),
  ).action(acting(async () => (await import('./commands/add.ts')).add));

  withCommon(
    declare(program, 'status <id> <status>', 'Say that an application reached a stage')
      .option('--date <date>', 'the day of it (default: today)', readDate)
      .option('--at <time>', 'when it is to happen, like 2026-10-31T14:00', readDateTime)
      .option('--with <name>', 'whom you meet (several: again)', collect)
      .option('--note <text>', 'a note on it')
      .option('--reason <text>', 'why it ended'),
  ).action(acting(async () => (await import('./commands/status.ts')).status));

  withCommon(
    declare(program, 'note <id> <text...>', 'Add a note to the story').option(
      '--date <date>',
      'the day of it (default: today)',
      readDate,
    ),
  ).action(acting(async () => (await import('./commands/note.ts')).note));

  withCommon(
    declare(program, 'set <id> <key> <value>', 'Set one field; parts with dots: salary.min, offer.decideBy'),
  ).action(acting(async () => (await import('./commands/set.ts')).set));

  withCommon(declare(program, 'unset <id> <key>', 'Take one field out')).action(
    acting(async () => (await import('./commands/set.ts')).unset),
  );

  withCommon(declare(program, 'edit <id>', 'Open the file in your editor, then check it')).action(
    acting(async () => (await import('./commands/edit.ts')).edit),
  );

  withCommon(
    declare(program, 'remove <id>', 'Delete an application, after asking; Git still has it').option(
      '-y, --yes',
      'without asking',
    ),
  ).action(acting(async () => (await import('./commands/remove.ts')).remove));
}
