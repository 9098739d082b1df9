/** Which application or reminder a command's words mean. What asks is loaded only where it is not clear. */
import { asksForSomething, type Reminder } from '../../core/reminders/reminder.ts';
import { AmbiguousError, UsageError } from '../../operations/errors.ts';
import { type ApplicationFile, findApplication, idOf } from '../../operations/find-application.ts';
import { findReminder } from '../../operations/find-reminder.ts';
import type { Store } from '../../store/store.ts';
import type { CommonOptions } from '../options.ts';

/**
 * The application that a part of an id or company means. Where it means several, or none is given, the person chooses;
 * where nobody can, a {@link UsageError} lists them with role and status, below `missing` where none is given.
 */
export async function resolveApplication(
  store: Store,
  query: string | undefined,
  { asOf }: Pick<CommonOptions, 'asOf'>,
  missing = "missing required argument 'id': which of these applications?",
): Promise<ApplicationFile> {
  const choose = async (ids: readonly string[], question: string, told: string) =>
    (await import('./choose.ts')).chooseApplication(store, ids, { question, told, asOf });
  if (query === undefined) {
    const ids = store.listApplications().paths.map(idOf);
    if (ids.length === 0) throw new UsageError('there is no application yet; add one: apptrack add');
    return choose(ids, 'Which application?', missing);
  }
  try {
    return findApplication(store, query);
  } catch (error) {
    if (!(error instanceof AmbiguousError)) throw error;
    return choose(error.ids, `Which application is "${query}"?`, error.what);
  }
}

/** The reminder that a part of an id means; else chosen as {@link resolveApplication} does, among those that wait for a decision. */
export async function resolveReminder(
  query: string | undefined,
  reminders: readonly Reminder[],
): Promise<Reminder> {
  const choose = async (among: readonly Reminder[], question: string, told: string) =>
    (await import('./choose.ts')).chooseReminder(among, { question, told });
  if (query === undefined) {
    const due = reminders.filter(({ state }) => state === 'due');
    const asking = due.length > 0 ? due : reminders.filter(asksForSomething);
    if (asking.length === 0) throw new UsageError('no reminder waits for a decision');
    return choose(asking, 'Which reminder?', "missing required argument 'rid': which of these reminders?");
  }
  try {
    return findReminder(query, reminders);
  } catch (error) {
    if (!(error instanceof AmbiguousError)) throw error;
    const { ids } = error;
    const among = reminders.filter(({ id }) => ids.includes(id));
    return choose(among, `Which reminder is "${query}"?`, error.what);
  }
}
