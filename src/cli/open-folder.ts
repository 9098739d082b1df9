/** What every command starts from: the data folder, and what stands in it as of one day. */

import type { CalendarDate } from '../core/calendar-date.ts';
import type { Config } from '../core/config.ts';
import { type ApplicationFacts, deriveFacts } from '../core/facts.ts';
import { handlesOf } from '../core/handles.ts';
import { formatProblem, type Problem } from '../core/problem.ts';
import { deriveDueReminders, deriveReminders } from '../core/reminders/derive.ts';
import type { Reminder } from '../core/reminders/reminder.ts';
import { InvalidFileError } from '../operations/errors.ts';
import { cachePlace } from '../store/cache-place.ts';
import { todayIn } from '../store/clock.ts';
import { findDataFolder } from '../store/data-folder.ts';
import type { Tracker } from '../store/read-all.ts';
import { openStore, type Store } from '../store/store.ts';
import type { CommonOptions } from './options.ts';
import { warn } from './terminal.ts';

/** A data folder to write in. */
export interface OpenFolder {
  store: Store;
  config: Config;
  today: CalendarDate;
}

/** The store that the options name. Throws a DataFolderError where there is none. */
export function openStoreOf(options: CommonOptions, mayBeEmpty = false): Store {
  const { dir, force = false } = options;
  return openStore(findDataFolder({ dir, mayBeEmpty }), cachePlace(), { force });
}

/** Opens it for writing. Throws an {@link InvalidFileError} where the configuration has problems. */
export function openFolder(options: CommonOptions, mayBeEmpty = false): OpenFolder {
  const store = openStoreOf(options, mayBeEmpty);
  const { config, problems } = store.readConfig();
  if (problems.length > 0) throw new InvalidFileError('the configuration has problems:', problems);
  return { store, config, today: todayIn(config, { asOf: options.asOf }) };
}

/** {@link openFolder}, with what of the configuration is right where it has problems. */
export function openAnyFolder(options: CommonOptions, mayBeEmpty = false): OpenFolder {
  const store = openStoreOf(options, mayBeEmpty);
  const { config } = store.readConfig();
  return { store, config, today: todayIn(config, { asOf: options.asOf }) };
}

/** A tracker with what follows from it on one day. */
export interface TrackerFacts extends Tracker {
  today: CalendarDate;
  facts: ApplicationFacts[];
}

/**
 * Reads the data folder that the options name, as of the day that they name; without `bodies`, the applications may
 * lack their body and posting.
 */
export async function readFacts(options: CommonOptions, { bodies = true } = {}): Promise<TrackerFacts> {
  const store = openStoreOf(options);
  const tracker = await (bodies ? store.readAll() : store.readSummaries());
  const today = todayIn(tracker.config, { asOf: options.asOf });
  const facts = tracker.applications.map((application) => deriveFacts(application, tracker.config, today));
  return { ...tracker, today, facts };
}

/** A short handle for each application in it, by id. Files with problems are left out, and their names are not known. */
export function handlesIn({ applications }: Tracker): Map<string, string> {
  const named = applications.map(({ id, company }) => ({ id, names: [company] }));
  return handlesOf(named, named);
}

/** The reminders of all applications in it. */
export function remindersIn({ facts, config, today }: TrackerFacts): Reminder[] {
  return facts.flatMap((one) => deriveReminders(one, config, today));
}

/** Those of {@link remindersIn} that are due. */
export function dueRemindersIn({ facts, config, today }: TrackerFacts): Reminder[] {
  return facts.flatMap((one) => deriveDueReminders(one, config, today));
}

/** Tells of bad files on standard error; gives the exit status of a command that went on with the good ones. */
export function reportProblems(problems: readonly Problem[]): number {
  for (const problem of problems) warn(formatProblem(problem));
  return problems.length === 0 ? 0 : 1;
}
