/** The commands that only read. */
import type { Command } from 'commander';
import { acting } from './acting.ts';
import { declare } from './declare.ts';
import { collectList, readCount, readDate, withCommon, withDir } from './options.ts';

/** Adds `list`, `show`, `match`, `stats` and `check`. */
export function declareReading(program: Command): void {
  withCommon(
    declare(program, 'list', 'List applications; all filters combine')
      .option('--status <status>', 'at one of these stages (several: with commas or again)', collectList)
      .option('--source <source>', 'found at one of these sources', collectList)
      .option('--tag <tag>', 'with one of these tags', collectList)
      .option('--resume <resume>', 'sent with one of these résumés (none: without)', collectList)
      .option('--active', 'in progress')
      .option('--quiet', 'in progress, without news for long')
      .option('--search <text>', 'with all these words, anywhere')
      .option('--since <date>', 'with news on or after that day', readDate)
      .option(
        '--sort <key>',
        'company, role, status, appliedOn, lastActivity, priority, quietDays …; -KEY reverses',
      )
      .option('--reverse', 'in the opposite order')
      .option('--limit <n>', 'at most so many', readCount),
  ).action(acting(async () => (await import('./commands/list.ts')).list));

  withCommon(
    declare(program, 'show <id>', 'Show one application: facts, story, reminders, match, posting'),
  ).action(acting(async () => (await import('./commands/show.ts')).show));

  withCommon(
    declare(program, 'match [id]', 'Show how well a résumé answers a posting, and what would help')
      .option('--jd <file>', 'the posting in a file (-: standard input) instead of an application')
      .option('--resume <resume>', 'with this résumé (default: the application’s, else the best)')
      .option('--letter', 'draft a cover letter as Markdown to edit'),
  ).action(acting(async () => (await import('./commands/match.ts')).match));

  withCommon(
    declare(program, 'stats', 'Show how it goes: overview, pipeline, weeks, sources, durations'),
  ).action(acting(async () => (await import('./commands/stats.ts')).stats));

  withDir(
    declare(program, 'check', 'Check every file; a line for each problem').option(
      '--json',
      'print one JSON document',
    ),
  ).action(acting(async () => (await import('./commands/check.ts')).check));
}
