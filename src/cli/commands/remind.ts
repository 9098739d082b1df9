/** `apptrack reminders add` */
import { addReminder } from '../../operations/add-reminder.ts';
import { UsageError } from '../../operations/errors.ts';
import { chooseApplication } from '../input/choose.ts';
import { openFolder } from '../open-folder.ts';
import type { CommonOptions } from '../options.ts';
import { localeOrder, spokenDay } from '../spoken-option.ts';
import { print, printJson } from '../terminal.ts';

/** Sets a reminder of one's own. */
export async function remind(
  options: CommonOptions & { all?: boolean },
  query: string,
  date: string,
  words: string[],
): Promise<number> {
  if (options.all) throw new UsageError("unknown option '--all'");
  const { store, config, today } = openFolder(options);
  const context = { today, lean: 'future', order: localeOrder(), lastYear: config.lastYear } as const;
  const due = spokenDay(date, context, 'the day of the reminder');
  const text = words.join(' ').trim();
  if (text === '') throw new UsageError('the reminder has no text');
  const { path } = await chooseApplication(store, query, options);
  const { change, reminder } = await addReminder(store, config, today, path, { due, text });
  if (options.json) printJson(reminder);
  else print(reminder?.id ?? `${change.after.id}: ${text}`);
  return 0;
}
