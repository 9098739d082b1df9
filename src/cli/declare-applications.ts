/** The commands about applications: those that read, those that write, and the reminders. */
import type { Command } from 'commander';
import { declare, lazyAction } from './declare.ts';
import {
  collect,
  collectList,
  dryRun,
  readCount,
  readDateTime,
  readFutureDate,
  readPastDate,
  withCommon,
  withDir,
  withPager,
  withSeveral,
  withWriting,
} from './options.ts';

/** Adds them all, in the order in which the help lists them. */
export function declareApplications(program: Command): void {
  declareReading(program);
  declareWriting(program);
  declareReminders(program);
}

/** Adds `today`, `list`, `show`, `match`, `stats` and `check`. */
function declareReading(program: Command): void {
  withCommon(
    withPager(declare(program, 'today', 'Show the day on one screen; so does apptrack alone')).option(
      '--all',
      'all of it, however long',
    ),
  ).action(lazyAction(async () => (await import('./commands/today.ts')).today));

  withCommon(
    withPager(declare(program, 'list', 'List applications; all filters combine'))
      .option('--view <name>', 'in a saved view; what else is asked for narrows it further')
      .option('--status <status>', 'at one of these stages (several: with commas or again)', collectList)
      .option('--source <source>', 'found at one of these sources', collectList)
      .option('--tag <tag>', 'with one of these tags', collectList)
      .option('--resume <resume>', 'sent with one of these résumés (none: without)', collectList)
      .option('--active', 'in progress')
      .option('--quiet', 'in progress, without news for long')
      .option('--search <text>', 'with all these words, anywhere')
      .option('--since <date>', 'with news on or after that day', readPastDate)
      .option(
        '--sort <key>',
        'company, role, status, appliedOn, lastActivity, priority, quietDays …; -KEY reverses',
      )
      .option('--reverse', 'in the opposite order')
      .option('--limit <n>', 'at most so many', readCount)
      .option('--columns <fields>', 'these fields, with commas: id,company,status,salary …', collectList)
      .option('--group-by <key>', 'in groups: by status, source, tags, company, resume, priority …')
      .option('--format <format>', 'table, tsv, csv, json or markdown (default: table)'),
    { fields: true },
  ).action(lazyAction(async () => (await import('./commands/list.ts')).list));

  withCommon(
    withPager(declare(program, 'show [id]', 'Show one application: facts, story, reminders, match, posting')),
  ).action(lazyAction(async () => (await import('./commands/show.ts')).show));

  withCommon(
    declare(program, 'match [id]', 'Show how well a résumé answers a posting, and what would help')
      .option('--jd <file>', 'the posting in a file (-: standard input) instead of an application')
      .option('--resume <resume>', 'with this résumé (default: the application’s, else the best)')
      .option('--letter', 'draft a cover letter as Markdown to edit'),
  ).action(lazyAction(async () => (await import('./commands/match.ts')).match));

  withCommon(
    withPager(declare(program, 'stats', 'Show how it goes: overview, pipeline, weeks, sources, durations')),
  ).action(lazyAction(async () => (await import('./commands/stats.ts')).stats));

  withDir(
    declare(program, 'check', 'Check every file; a line for each problem').option(
      '--json',
      'print one JSON document',
    ),
  ).action(lazyAction(async () => (await import('./commands/check.ts')).check));
}

/** Adds `add`, `status`, `note`, `set`, `unset`, `edit` and `remove`. */
function declareWriting(program: Command): void {
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
      .option('--deadline <date>', 'until when the posting takes applications', readFutureDate)
      .option('--tag <tag>', 'a tag (several: with commas or again)', collectList)
      .option('--priority <priority>', 'high, normal or low')
      .option('--status <status>', 'the stage it is at (default: the first)')
      .option('--date <date>', 'the day of that (default: today)', readPastDate)
      .option('--note <text>', 'a note on that')
      .option('--jd <file>', 'a file with the posting; - reads standard input')
      .option(
        '--from <page>',
        'a job page to fill in from: an address, an HTML file, or - for standard input',
      )
      .option(...dryRun),
  ).action(lazyAction(async () => (await import('./commands/add.ts')).add));

  withSeveral(
    declare(
      program,
      'status <id> <status> [more...]',
      'Say that applications reached a stage; the last word is the stage',
    )
      .usage('[options] <id...> <status>')
      .option('--date <date>', 'the day of it (default: today)', readPastDate)
      .option('--at <time>', 'when it is to happen, like 2026-10-31T14:00', readDateTime)
      .option('--with <name>', 'whom you meet (several: again)', collect)
      .option('--note <text>', 'a note on it')
      .option('--reason <text>', 'why it ended')
      .option('--cancelled', 'what was scheduled does not take place')
      .option('--date-guessed', 'the day is not known: it counts for whether, not for how long')
      .option('--anyway', 'also what looks like a slip: the status it has already, a time before its day'),
  ).action(lazyAction(async () => (await import('./commands/status.ts')).status));

  withSeveral(
    declare(program, 'note <id> <text...>', 'Add a note to the story').option(
      '--date <date>',
      'the day of it (default: today)',
      readPastDate,
    ),
  ).action(lazyAction(async () => (await import('./commands/note.ts')).note));

  withSeveral(
    declare(
      program,
      'set <id> <key> <value> [more...]',
      'Set one field; parts with dots: salary.min, offer.decideBy; the last two words are key and value',
    )
      .usage('[options] <id...> <key> <value>')
      .option('--new-key', 'also a key of your own, which AppTrack keeps and shows under More'),
  ).action(lazyAction(async () => (await import('./commands/set.ts')).set));

  withSeveral(
    declare(program, 'unset <id> <key> [more...]', 'Take one field out; the last word is the key').usage(
      '[options] <id...> <key>',
    ),
  ).action(lazyAction(async () => (await import('./commands/set.ts')).unset));

  withCommon(declare(program, 'edit [id]', 'Open the file in your editor, then check it')).action(
    lazyAction(async () => (await import('./commands/edit.ts')).edit),
  );

  withSeveral(
    declare(program, 'remove [id...]', 'Delete applications, after asking; Git still has them'),
  ).action(lazyAction(async () => (await import('./commands/remove.ts')).remove));
}

/** Adds `reminders` with `done`, `dismiss`, `snooze` and `add`. */
function declareReminders(program: Command): void {
  const reminders = withCommon(
    withPager(declare(program, 'reminders', 'List what is due, or decide on it'))
      .argument('[command...]')
      .usage('[options] [command]')
      .option('--all', 'also upcoming, snoozed, done, dismissed and obsolete ones'),
  ).action(lazyAction(async () => (await import('./commands/reminders.ts')).reminders));

  withSeveral(declare(reminders, 'done [rid...]', 'It is done')).action(
    lazyAction(async () => (await import('./commands/decide.ts')).done),
  );
  withSeveral(declare(reminders, 'dismiss [rid...]', 'It shall not be done')).action(
    lazyAction(async () => (await import('./commands/decide.ts')).dismiss),
  );
  withSeveral(
    declare(reminders, 'snooze <rid> <until> [more...]', 'Later: in so many days (3, 3d, 1w) or on a date'),
  ).action(lazyAction(async () => (await import('./commands/decide.ts')).snooze));
  withWriting(declare(reminders, 'add <id> <date> <text...>', 'Set a reminder of your own')).action(
    lazyAction(async () => (await import('./commands/remind.ts')).remind),
  );
}
