/** `apptrack reminders done`, `dismiss` and `snooze` */
import { deriveFacts } from '../../core/facts.ts';
import { deriveReminders } from '../../core/reminders/derive.ts';
import type { Reminder } from '../../core/reminders/reminder.ts';
import { splitReminderId } from '../../core/reminders/reminder-id.ts';
import { parseApplication } from '../../format/application-file.ts';
import { type Decision, decideReminder, snoozeDay } from '../../operations/decide-reminder.ts';
import { UsageError, WorkError } from '../../operations/errors.ts';
import { chooseReminder } from '../input/choose.ts';
import { type OpenFolder, openFolder } from '../open-folder.ts';
import type { CommonOptions } from '../options.ts';
import { localeOrder } from '../spoken-option.ts';
import { print, printJson, warn } from '../terminal.ts';

/** Options of a decision; `all` is here only to be refused, for it belongs to the list. */
interface DecideOptions extends CommonOptions {
  all?: boolean;
}

/** Marks a reminder as done today. */
export function done(options: DecideOptions, query?: string): Promise<number> {
  return decide(options, query, ({ today }) => ({ done: today }), 'Done');
}

/** Dismisses a reminder today. */
export function dismiss(options: DecideOptions, query?: string): Promise<number> {
  return decide(options, query, ({ today }) => ({ dismissed: today }), 'Dismissed');
}

/** Puts a reminder off, for days or until a date. */
export function snooze(options: DecideOptions, query: string, until: string): Promise<number> {
  return decide(
    options,
    query,
    ({ today, config }) => ({ snoozed: snoozeDay(today, until, config.lastYear, localeOrder()) }),
    'Snoozed',
  );
}

async function decide(
  options: DecideOptions,
  query: string | undefined,
  decisionOn: (folder: OpenFolder) => Decision,
  title: string,
): Promise<number> {
  if (options.all) throw new UsageError("unknown option '--all'");
  const folder = openFolder(options);
  const { store, config, today } = folder;
  const decision = decisionOn(folder);
  const found = await chooseReminder(query, remindersFor(folder, query));
  const [word] = Object.keys(decision);
  if (found.state === word && word !== 'snoozed')
    throw new WorkError(`that reminder is ${word} already: ${found.text}`);
  const { reminder, successors } = await decideReminder(store, config, today, found, decision);
  if (options.json) printJson(reminder);
  else print(`${title}${'snoozed' in decision ? ` until ${decision.snoozed}` : ''}: ${reminder.text}`);
  for (const next of successors) warn(`Next on ${next.due}: ${next.text}`);
  return 0;
}

/** The reminders to choose from: those of one application where the id says which, else all. */
function remindersFor({ store, config, today }: OpenFolder, query: string | undefined): Reminder[] {
  const application = splitReminderId(query ?? '')?.application;
  const paths = store.listApplications().paths;
  const own = paths.filter((path) => path === `applications/${application}.md`);
  return (own.length === 1 ? own : paths).flatMap((path) => {
    const text = store.readText(path)?.text;
    const parsed = text == null ? null : parseApplication({ path, text }, config);
    if (parsed?.application == null || parsed.problems.length > 0) return [];
    return deriveReminders(deriveFacts(parsed.application, config, today), config, today);
  });
}
