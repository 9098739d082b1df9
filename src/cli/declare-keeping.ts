/** The commands that keep the data in order: taking back, looking back, moving, people and settings. */
import type { Command } from 'commander';
import { declare, lazyAction } from './declare.ts';
import { readCount, withCommon, withPager, withSeveral, withWriting } from './options.ts';

/** Adds them all, in the order in which the help lists them. */
export function declareKeeping(program: Command): void {
  withWriting(
    declare(program, 'undo', 'Take the last change back; again, the one before it')
      .option('--redo', 'take the last undo back instead')
      .option('-y, --yes', 'without asking'),
  ).action(lazyAction(async () => (await import('./commands/undo.ts')).undo));

  withCommon(
    withPager(
      declare(program, 'log [id]', 'Show what happened, newest first: the stories, and what Git knows'),
    ).option('--limit <n>', 'at most so many (default: 50)', readCount),
  ).action(lazyAction(async () => (await import('./commands/log.ts')).log));

  withCommon(
    declare(program, 'open [id]', 'Open the file in your editor, or in the browser what it is about')
      .option('--posting', "the posting's address, if it is one of http or https")
      .option('--page', 'the page of the local app, when that runs')
      .option('--print', 'print the address only'),
  ).action(lazyAction(async () => (await import('./commands/open.ts')).open));

  withWriting(
    declare(program, 'rename <id> <new-id>', 'Give an application another id: its file is moved'),
  ).action(lazyAction(async () => (await import('./commands/rename.ts')).rename));

  withSeveral(
    declare(
      program,
      'archive [id...]',
      'Move what has ended to applications/archive/YEAR/; it still counts',
    ).option('--anyway', 'also what has not ended'),
  ).action(lazyAction(async () => (await import('./commands/rename.ts')).archive));

  declareContacts(program);
  declareConfig(program);
}

/** Adds `contacts` with `add`, `edit` and `remove`. */
function declareContacts(program: Command): void {
  const load = async () => import('./commands/contacts.ts');
  const contacts = withCommon(
    declare(program, 'contacts', 'List the people at all employers, or at one')
      .argument('[id]')
      .usage('[options] [id]'),
  ).action(lazyAction(async () => (await load()).contacts));
  const withFacts = (command: Command) =>
    command
      .option('--role <role>', 'what they are')
      .option('--email <address>', 'their mail address')
      .option('--phone <number>', 'their number')
      .option('--url <address>', 'their page')
      .option('--note <text>', 'what to keep in mind');
  withWriting(withFacts(declare(contacts, 'add <id> <name>', 'Add somebody'))).action(
    lazyAction(async () => (await load()).add),
  );
  withWriting(
    withFacts(
      declare(contacts, 'edit <id> <name>', 'Change what is known of somebody; "" takes it out').option(
        '--name <name>',
        'another name',
      ),
    ),
  ).action(lazyAction(async () => (await load()).edit));
  withWriting(declare(contacts, 'remove <id> <name>', 'Take somebody out')).action(
    lazyAction(async () => (await load()).remove),
  );
}

/** Adds `config` with `get`, `set` and `unset`. */
function declareConfig(program: Command): void {
  const load = async () => import('./commands/config.ts');
  const config = declare(program, 'config', 'Show and change settings');
  withCommon(
    declare(config, 'get [key]', 'Print a setting, or all; parts with dots: reminders.expireAfter'),
  ).action(lazyAction(async () => (await load()).get));
  withWriting(
    declare(config, 'set <key> <value>', 'Change a setting; lists and mappings as YAML: "[{ name: Rust }]"'),
  ).action(lazyAction(async () => (await load()).set));
  withWriting(declare(config, 'unset <key>', 'Take a setting out, so that its default counts')).action(
    lazyAction(async () => (await load()).unset),
  );
}
