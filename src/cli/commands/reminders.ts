/** `apptrack reminders` */
import { compareReminders } from '../../core/reminders/derive.ts';
import { suggestion } from '../../core/suggest.ts';
import { listDocument } from '../../format/api-documents.ts';
import { UsageError } from '../../operations/errors.ts';
import { reminderHandles } from '../../operations/find-reminder.ts';
import { dueRemindersIn, handlesIn, readFacts, remindersIn, reportProblems } from '../open-folder.ts';
import type { CommonOptions } from '../options.ts';
import { printPaged } from '../pager.ts';
import { renderReminders } from '../render/reminder-table.ts';
import { columns, paintFor, printJson, takesHandles, warn } from '../terminal.ts';

const actions = ['done', 'dismiss', 'snooze', 'add'];

/** Lists the reminders that are due, or all of them. */
export async function reminders(
  options: CommonOptions & { all?: boolean },
  [unknown]: string[],
): Promise<number> {
  if (unknown !== undefined)
    throw new UsageError(`reminders: unknown command "${unknown}"; ${suggestion(unknown, actions)}`);
  const tracker = await readFacts(options, { bodies: false });
  // A handle is told from those of all others.
  const isWhole = options.all === true || takesHandles();
  const all = isWhole ? remindersIn(tracker) : dueRemindersIn(tracker);
  const wanted = (options.all ? [...all] : all.filter(({ state }) => state === 'due')).sort(compareReminders);
  if (options.json) printJson(listDocument(wanted));
  else if (wanted.length > 0) {
    const handles = takesHandles() ? reminderHandles(wanted, all, handlesIn(tracker)) : new Map();
    printPaged(
      renderReminders(wanted, { today: tracker.today, width: columns(), paint: paintFor(), handles }),
    );
  } else warn(options.all ? 'There are no reminders.' : 'Nothing is due.');
  return reportProblems(tracker.problems);
}
