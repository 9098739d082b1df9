/** `apptrack reminders` */
import { compareReminders } from '../../core/reminders/derive.ts';
import { suggestion } from '../../core/suggest.ts';
import { listDocument } from '../../format/api-documents.ts';
import { UsageError } from '../../operations/errors.ts';
import { dueRemindersIn, readFacts, remindersIn, reportProblems } from '../open-folder.ts';
import type { CommonOptions } from '../options.ts';
import { renderReminders } from '../render/reminder-table.ts';
import { columns, paintFor, print, printJson, warn } from '../terminal.ts';

const actions = ['done', 'dismiss', 'snooze', 'add'];

/** Lists the reminders that are due, or all of them. */
export async function reminders(
  options: CommonOptions & { all?: boolean },
  [unknown]: string[],
): Promise<number> {
  if (unknown !== undefined)
    throw new UsageError(`reminders: unknown command "${unknown}"; ${suggestion(unknown, actions)}`);
  const tracker = await readFacts(options, { bodies: false });
  const wanted = (options.all ? remindersIn(tracker) : dueRemindersIn(tracker)).sort(compareReminders);
  if (options.json) printJson(listDocument(wanted));
  else if (wanted.length > 0) {
    print(renderReminders(wanted, { today: tracker.today, width: columns(), paint: paintFor() }));
  } else warn(options.all ? 'There are no reminders.' : 'Nothing is due.');
  return reportProblems(tracker.problems);
}
