/** `apptrack reminders add` */
import { addReminder } from '../../operations/add-reminder.ts';
import { UsageError } from '../../operations/errors.ts';
import { changing } from '../change-folder.ts';
import { resolveApplication } from '../input/resolve.ts';
import type { CommonOptions } from '../options.ts';
import { localeOrder, spokenDay } from '../spoken-option.ts';

/** Sets a reminder of one's own. */
export async function remind(
  options: CommonOptions & { all?: boolean },
  query: string,
  date: string,
  words: string[],
): Promise<number> {
  if (options.all) throw new UsageError("unknown option '--all'");
  const text = words.join(' ').trim();
  if (text === '') throw new UsageError('the reminder has no text');
  return changing(options, async ({ store, config, today }) => {
    const context = { today, lean: 'future', order: localeOrder(), lastYear: config.lastYear } as const;
    const due = spokenDay(date, context, 'the day of the reminder');
    const { path } = await resolveApplication(store, query, options);
    const { change, reminder } = await addReminder(store, config, today, path, { due, text });
    return { lines: reminder?.id ?? `${change.after.id}: ${text}`, document: reminder };
  });
}
