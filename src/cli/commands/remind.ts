/** `apptrack reminders add` */
import { parseCalendarDate } from '../../core/calendar-date.ts';
import { deriveFacts } from '../../core/facts.ts';
import { deriveReminders } from '../../core/reminders/derive.ts';
import { addCustomReminder } from '../../format/edit-application.ts';
import { changeApplication } from '../../operations/change-application.ts';
import { UsageError } from '../../operations/errors.ts';
import { findApplication } from '../../operations/find-application.ts';
import { openFolder } from '../open-folder.ts';
import type { CommonOptions } from '../options.ts';
import { safeLine } from '../render/safe-text.ts';
import { print, printJson } from '../terminal.ts';

/** Sets a reminder of one's own. */
export async function remind(
  options: CommonOptions & { all?: boolean },
  query: string,
  date: string,
  words: string[],
): Promise<number> {
  if (options.all) throw new UsageError("unknown option '--all'");
  const due = parseCalendarDate(date.trim());
  if (due === null) throw new UsageError(`"${date}" is not a date; write it like 2026-10-31`);
  const text = words.join(' ').trim();
  if (text === '') throw new UsageError('the reminder has no text');
  const { store, config, today } = openFolder(options);
  const { path } = findApplication(store, query);
  const { before, after } = await changeApplication(store, config, path, (file) =>
    addCustomReminder(file, { due, text }),
  );
  const remindersOf = (application: typeof after) =>
    deriveReminders(deriveFacts(application, config, today), config, today);
  const known = new Set(remindersOf(before).map(({ id }) => id));
  const [added] = remindersOf(after).filter(({ id }) => !known.has(id));
  if (options.json) printJson(added ?? null);
  else print(safeLine(added?.id ?? `${after.id}: ${text}`));
  return 0;
}
