/** Setting a reminder of one's own. */
import type { CalendarDate } from '../core/calendar-date.ts';
import type { Config } from '../core/config.ts';
import type { Reminder } from '../core/reminders/reminder.ts';
import { addCustomReminder } from '../format/edit-application.ts';
import type { Store } from '../store/store.ts';
import { type Change, changeApplication } from './change-application.ts';
import { newReminders } from './decide-reminder.ts';

/** Writes a reminder into the application file `path`; gives it as it is derived, null where the file has it already. */
export async function addReminder(
  store: Store,
  config: Config,
  today: CalendarDate,
  path: string,
  wanted: { due: CalendarDate; text: string },
  expected: string | null = null,
): Promise<{ change: Change; reminder: Reminder | null }> {
  const change = await changeApplication(
    store,
    config,
    path,
    (text) => addCustomReminder(text, wanted),
    expected,
  );
  return { change, reminder: newReminders(change, config, today)[0] ?? null };
}
