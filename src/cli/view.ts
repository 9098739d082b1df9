/** Everything that the reading commands look at, as of one day. */
import type { CalendarDate } from '../core/calendar-date.ts';
import { type ApplicationFacts, deriveFacts } from '../core/facts.ts';
import { formatProblem, type Problem } from '../core/problem.ts';
import { deriveDueReminders, deriveReminders } from '../core/reminders/derive.ts';
import type { Reminder } from '../core/reminders/reminder.ts';
import { todayIn } from '../store/clock.ts';
import type { Tracker } from '../store/read-all.ts';
import type { CommonOptions } from './options.ts';
import { openStoreOf } from './session.ts';
import { warn } from './terminal.ts';

/** A tracker with what follows from it on one day. */
export interface View extends Tracker {
  today: CalendarDate;
  facts: ApplicationFacts[];
}

/**
 * Reads the data folder that the options name, as of the day that they name; without `bodies`, the applications may
 * lack their body and posting.
 */
export async function readView(options: CommonOptions, { bodies = true } = {}): Promise<View> {
  const store = openStoreOf(options);
  const tracker = await (bodies ? store.readAll() : store.readSummaries());
  const today = todayIn(tracker.config, { asOf: options.asOf });
  const facts = tracker.applications.map((application) => deriveFacts(application, tracker.config, today));
  return { ...tracker, today, facts };
}

/** The reminders of all applications in view. */
export function remindersIn({ facts, config, today }: View): Reminder[] {
  return facts.flatMap((one) => deriveReminders(one, config, today));
}

/** Those of {@link remindersIn} that are due. */
export function dueRemindersIn({ facts, config, today }: View): Reminder[] {
  return facts.flatMap((one) => deriveDueReminders(one, config, today));
}

/** Tells of bad files on standard error; gives the exit status of a command that went on with the good ones. */
export function reportProblems(problems: readonly Problem[]): number {
  for (const problem of problems) warn(formatProblem(problem));
  return problems.length === 0 ? 0 : 1;
}
