/** `apptrack reminders done`, `dismiss` and `snooze` */
import { deriveFacts } from '../../core/facts.ts';
import { deriveReminders } from '../../core/reminders/derive.ts';
import type { Reminder } from '../../core/reminders/reminder.ts';
import { splitReminderId } from '../../core/reminders/reminder-id.ts';
import { parseApplication } from '../../format/application-file.ts';
import { changeEach } from '../../operations/change-each.ts';
import { type Decision, decideReminder, snoozeDay } from '../../operations/decide-reminder.ts';
import { UsageError, WorkError } from '../../operations/errors.ts';
import { changing } from '../change-folder.ts';
import { agreeTo, outcomeOf, type SeveralOptions } from '../change-several.ts';
import { resolveReminder } from '../input/resolve.ts';
import type { OpenFolder } from '../open-folder.ts';
import { localeOrder } from '../spoken-option.ts';

/** Options of a decision; `all` is here only to be refused, for it belongs to the list. */
interface DecideOptions extends SeveralOptions {
  all?: boolean;
}

/** Marks reminders as done today. */
export function done(options: DecideOptions, words: string[]): Promise<number> {
  return decide(options, words, ({ today }) => ({ done: today }), 'Done');
}

/** Dismisses reminders today. */
export function dismiss(options: DecideOptions, words: string[]): Promise<number> {
  return decide(options, words, ({ today }) => ({ dismissed: today }), 'Dismissed');
}

/** Puts reminders off, for days or until a date: `RID… UNTIL`. */
export function snooze(
  options: DecideOptions,
  first: string,
  second: string,
  more: string[],
): Promise<number> {
  const words = [first, second, ...more];
  const [until = ''] = words.splice(-1);
  return decide(
    options,
    words,
    ({ today, config }) => ({ snoozed: snoozeDay(today, until, config.lastYear, localeOrder()) }),
    'Snoozed',
  );
}

async function decide(
  options: DecideOptions,
  words: readonly string[],
  decisionOn: (folder: OpenFolder) => Decision,
  title: string,
): Promise<number> {
  if (options.all) throw new UsageError("unknown option '--all'");
  return changing(options, async (folder) => {
    const { store, config, today } = folder;
    const decision = decisionOn(folder);
    const [word] = Object.keys(decision);
    const { severalIds } = await import('../input/several-ids.ts');
    const resolve = (query?: string) => resolveReminder(query, remindersFor(folder, query));
    const chosen = words.length === 0 ? [await resolve()] : await severalIds(words, resolve);
    const decided = await changeEach(store, chosen, {
      change: (within, found) => {
        if (found.state === word && word !== 'snoozed')
          throw new WorkError(`that reminder is ${word} already: ${found.text}`);
        return decideReminder(within, config, today, found, decision);
      },
      nameOf: ({ id }) => id,
      agree: (all) =>
        agreeTo(
          options,
          all.map(({ reminder }) => `${title}: ${reminder.text}`),
        ),
      force: options.force === true,
    });
    const until = 'snoozed' in decision ? ` until ${decision.snoozed}` : '';
    const outcome = outcomeOf(
      decided.map(({ reminder }) => `${title}${until}: ${reminder.text}`),
      decided.map(({ reminder }) => reminder),
    );
    const next = decided.flatMap(({ successors }) => successors);
    const said = next.map(({ due, text }) => `Next on ${due}: ${text}`);
    return { ...outcome, notes: [...said, ...[outcome.notes ?? []].flat()] };
  });
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
