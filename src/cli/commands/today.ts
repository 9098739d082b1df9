/** `apptrack today`, and `apptrack` without a command */
import { compareReminders } from '../../core/reminders/derive.ts';
import { deriveDayAtHand } from '../../core/today/day-at-hand.ts';
import { todayDocument } from '../../format/today-document.ts';
import { reminderHandles } from '../../operations/find-reminder.ts';
import { handlesIn, readFacts, remindersIn, reportProblems, type TrackerFacts } from '../open-folder.ts';
import type { CommonOptions } from '../options.ts';
import { printPaged } from '../pager.ts';
import { renderToday } from '../render/today.ts';
import { type NameOf, stepCommands } from '../step-commands.ts';
import { columns, paintFor, printJson, takesHandles, warn } from '../terminal.ts';

/** The options of `today`. */
export interface TodayOptions extends CommonOptions {
  all?: boolean;
}

const nowhere = [
  'There are no applications here, nor in any folder above.',
  '',
  '  apptrack init     makes a repository for your own job search; go on in it',
  '  apptrack start    opens the dashboard there, which has sample data to look at first',
  '  apptrack --help   explains all commands',
  '',
  'If you have one already, go to its folder, or name it: apptrack --dir DIR',
];

const empty = [
  'There are no applications yet.',
  '',
  '  apptrack add                 asks for the first one; apptrack add COMPANY ROLE writes it at once',
  '  apptrack import jobs.csv     takes in a spreadsheet, mails or appointments',
  '  apptrack start               opens the dashboard, which has sample data to look at first',
  '  apptrack --help              explains all commands',
];

/** Shows the day on one screen; outside of a terminal, and with `--all`, nothing of it is cut. */
export async function today(options: TodayOptions): Promise<number> {
  const tracker = await readDay(options);
  if (tracker === null) {
    warn(nowhere);
    return 1;
  }
  const reminders = remindersIn(tracker).sort(compareReminders);
  const day = deriveDayAtHand(tracker.facts, reminders, tracker.config, tracker.today);
  const whole: NameOf = { application: (id) => id, reminder: (id) => id };
  if (options.json) printJson(todayDocument(day, (step) => stepCommands(step, tracker.config, whole)));
  else if (tracker.facts.length === 0 && tracker.problems.length === 0) warn(empty);
  else {
    const isCut = process.stdout.isTTY === true && !options.all;
    const rows = isCut ? Math.max(24, process.stdout.rows || 24) : Number.POSITIVE_INFINITY;
    const nameOf = takesHandles() ? shortNames() : whole;
    printPaged(
      renderToday(day, { rows, width: columns(), paint: paintFor(), config: tracker.config, nameOf }),
    );
  }
  return reportProblems(tracker.problems);

  function shortNames(): NameOf {
    const handles = handlesIn(tracker as TrackerFacts);
    const asked = reminders.filter(({ state }) => state === 'due' || state === 'upcoming');
    const ofReminders = reminderHandles(asked, reminders, handles);
    return {
      application: (id) => handles.get(id) ?? id,
      reminder: (id) => ofReminders.get(id) ?? id,
    };
  }
}

/** The tracker, or null where there is no data folder and none was named. */
async function readDay(options: TodayOptions): Promise<TrackerFacts | null> {
  try {
    return await readFacts(options, { bodies: false });
  } catch (error) {
    const { name, named } = error as { name?: string; named?: boolean };
    if (name === 'DataFolderError' && named === false && !options.json) return null;
    throw error;
  }
}
