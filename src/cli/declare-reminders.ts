/** `reminders` and its subcommands. */
import type { Command } from 'commander';
import { acting } from './acting.ts';
import { declare } from './declare.ts';
import { withCommon } from './options.ts';

/** Adds `reminders` with `done`, `dismiss`, `snooze` and `add`. */
export function declareReminders(program: Command): void {
  const reminders = withCommon(
    declare(program, 'reminders', 'List what is due, or decide on it')
      .argument('[command...]')
      .usage('[options] [command]')
      .option('--all', 'also upcoming, snoozed, done, dismissed and obsolete ones'),
  ).action(acting(async () => (await import('./commands/reminders.ts')).reminders));

  withCommon(declare(reminders, 'done <rid>', 'It is done')).action(
    acting(async () => (await import('./commands/decide.ts')).done),
  );
  withCommon(declare(reminders, 'dismiss <rid>', 'It shall not be done')).action(
    acting(async () => (await import('./commands/decide.ts')).dismiss),
  );
  withCommon(
    declare(reminders, 'snooze <rid> <until>', 'Later: in so many days (3, 3d, 1w) or on a date'),
  ).action(acting(async () => (await import('./commands/decide.ts')).snooze));
  withCommon(declare(reminders, 'add <id> <date> <text...>', 'Set a reminder of your own')).action(
    acting(async () => (await import('./commands/remind.ts')).remind),
  );
}
