/** The reminders of all applications as the files have them now. */
import type { CalendarDate } from '../core/calendar-date.ts';
import type { Config } from '../core/config.ts';
import { type ApplicationFacts, deriveFacts } from '../core/facts.ts';
import type { Problem } from '../core/problem.ts';
import { deriveReminders } from '../core/reminders/derive.ts';
import { applicationId } from '../format/application-file.ts';
import { InvalidFileError } from '../operations/errors.ts';
import type { ReminderInContext } from './issue-text.ts';
import type { JobContext } from './job-context.ts';

/** What the files say of reminders. */
export interface Gathered {
  config: Config;
  today: CalendarDate;
  /** Of all applications that could be read, by id. */
  facts: ApplicationFacts[];
  /** By id. */
  reminders: Map<string, ReminderInContext>;
  /** Ids of the applications that could be read. */
  applications: Set<string>;
  /** Applications whose files have problems. */
  unreadable: Set<string>;
  problems: Problem[];
}

/** Reads all files. Throws an {@link InvalidFileError} where the configuration itself has problems. */
export async function gatherReminders({ store, today: todayIn }: JobContext): Promise<Gathered> {
  const faults = store.readConfig().problems;
  if (faults.length > 0)
    throw new InvalidFileError('nothing was done, for the configuration has problems:', faults);
  const { applications, problems, config } = await store.readAll();
  const today = todayIn(config);
  const all = applications.map((application) => deriveFacts(application, config, today));
  const reminders = new Map<string, ReminderInContext>();
  for (const facts of all)
    for (const reminder of deriveReminders(facts, config, today))
      reminders.set(reminder.id, { reminder, facts });
  return {
    config,
    today,
    facts: all,
    reminders,
    applications: new Set(applications.map(({ id }) => id)),
    unreadable: new Set(problems.map(({ path }) => applicationId(path))),
    problems,
  };
}
