/** Doing the commands of one request, one after the other, and taking back what it no longer says. */

import type { Application, HistoryEntry } from '../core/application.ts';
import type { CalendarDate } from '../core/calendar-date.ts';
import type { Config } from '../core/config.ts';
import { parseApplication } from '../format/application-file.ts';
import { codeSpan, escapeMarkdown } from '../format/markdown-text.ts';
import { addHistoryEntry } from '../operations/add-history-entry.ts';
import { type Change, changeApplication } from '../operations/change-application.ts';
import { type Decision, decideReminder } from '../operations/decide-reminder.ts';
import { describeChange, describeEntry } from '../operations/describe-change.ts';
import { UsageError } from '../operations/errors.ts';
import { SlipError, slipIn } from '../operations/find-slips.ts';
import type { Conversation } from './conversation.ts';
import type { Outcome, Request } from './intake-commands.ts';
import type { JobContext } from './job-context.ts';
import {
  type Deed,
  deedBetween,
  digestOf,
  hasEffect,
  lastUndoable,
  planTakingBack,
  spent,
  takenBack,
} from './ledger.ts';
import { formatMarker } from './marker.ts';
import { type CommandLine, commandExamples, readSnooze, unknownCommand } from './parse-comment.ts';
import {
  planSet,
  readInterview,
  readNote,
  readStatus,
  reminderMeant,
  type Surroundings,
} from './read-command.ts';

/** What a request is obeyed with; `standing` is what an earlier text of it did. */
interface Orders {
  config: Config;
  day: CalendarDate;
  path: string;
  request: Request;
  standing: readonly Deed[];
}

/** What one command came to: what it is called in the commit, its change, and marks for the answer. */
interface Done {
  message: string;
  /** What is said where the file is as it was. */
  unchanged?: string;
  change: Change;
  marks?: string[];
}

/** Does the lines that were not done yet. `messages` are those of the commit, none where nothing was written. */
export async function obeyLines(
  job: JobContext,
  conversation: Conversation,
  orders: Orders,
): Promise<Outcome & { messages: string[] }> {
  const { path, request } = orders;
  const left = [...orders.standing];
  const fresh: CommandLine[] = [];
  const kept: Deed[] = [];
  for (const line of request.lines) {
    const at = left.findIndex((deed) => deed.line === textOf(line));
    if (at < 0) fresh.push(line);
    else kept.push(...left.splice(at, 1));
  }
  const outcome = {
    lines: [] as string[],
    standing: kept,
    made: [] as Deed[],
    marks: [] as string[],
    messages: [] as string[],
    isClean: true,
  };
  const say = (text: string, isLink = false) =>
    outcome.lines.push(
      `- ${isLink ? `[${escapeMarkdown(text)}](${job.linkTo(path)})` : codeSpan(text, 1000)}`,
    );
  const did = (line: string, { message, unchanged, change, marks = [] }: Done) => {
    const deed = deedBetween(line, change.texts.before, change.texts.after);
    say(deed === null ? (unchanged ?? `${change.after.company}: nothing to change`) : message, true);
    outcome.marks.push(...marks);
    if (deed === null) return;
    outcome.made.push(deed);
    outcome.messages.push(message.slice(0, 500));
    if (!line.startsWith('/undo')) outcome.standing.push(deed);
  };
  const attempt = async (line: string, work: () => Promise<Done | null>) => {
    try {
      const done = await work();
      if (done === null) say('That is in the file already', true);
      else did(line, done);
      return true;
    } catch (error) {
      if (!isForPeople(error)) throw error;
      for (const text of error.message.split('\n')) say(text);
      outcome.isClean = false;
      return false;
    }
  };
  const undo = async (deeds: readonly Deed[]) => {
    const stuck: Deed[] = [];
    for (const deed of deeds.filter(hasEffect).toReversed())
      if (!(await attempt('/undo', () => takeBack(job, orders, deed)))) stuck.push(deed);
    return stuck;
  };
  outcome.standing.push(...(await undo(left)));
  const undone = takenBack(conversation.comments, conversation.me);
  for (const line of fresh) {
    if (line.name === null) say(unknownCommand(line));
    else if (line.name === 'undo') {
      const last = lastUndoable(conversation.comments, conversation.me, undone);
      if (last === null) say('There is nothing here that AppTrack has done and could take back');
      else if ((await undo(last.deeds)).length === 0) {
        undone.add(last.key);
        outcome.marks.push(formatMarker('undid', last.key));
        // Of its own former text: such lines may still be there, and are not to be obeyed anew.
        outcome.standing = outcome.standing.map((deed) =>
          last.deeds.some((one) => isSameDeed(one, deed)) ? spent(deed) : deed,
        );
      }
      // Done once, whatever it came to: what it means changes with what was done meanwhile.
      outcome.standing.push(spent({ line: textOf(line) }));
    } else if (line.name !== 'help') await attempt(textOf(line), () => obey(job, orders, line));
  }
  if (fresh.some(({ name }) => name === 'help' || name === null)) outcome.lines.push(...help());
  return outcome;
}

function isSameDeed(one: Deed, other: Deed): boolean {
  return one.line === other.line && one.was === other.was && one.now === other.now;
}

/** A command as it is remembered: a long one by its beginning and what tells it from others that begin so. */
function textOf({ said, rest }: CommandLine): string {
  const whole = `/${said} ${rest}`.trim();
  return whole.length <= 300 ? whole : `${whole.slice(0, 290)}… ${digestOf(whole)}`;
}

async function takeBack({ store }: JobContext, { config, path }: Orders, deed: Deed): Promise<Done> {
  const change = await changeApplication(store, config, path, (text) => planTakingBack(text, deed));
  // Whether a run had taken it out and died, or a person has changed it since, nothing tells.
  const unchanged =
    deed.was === ''
      ? `${deed.line}: what it added is no longer there as it was written; if it was changed since, take it out in the file`
      : `${deed.line}: nothing of it is left`;
  return { message: `${deed.line}: taken back`, unchanged, change };
}

/** Does one command; null where the file says the very same already, as after a run that died once it had written. */
async function obey(job: JobContext, orders: Orders, { name, rest }: CommandLine): Promise<Done | null> {
  const { store } = job;
  const { config, day, path } = orders;
  const application = readIn(job, orders);
  const surroundings: Surroundings = { application, config, day };
  switch (name) {
    case 'status':
      return append(job, orders, readStatus(rest, surroundings));
    case 'interview':
      return append(job, orders, readInterview(rest, surroundings));
    case 'note':
      return append(job, orders, readNote(rest, surroundings));
    case 'set': {
      const change = await changeApplication(store, config, path, (text, now) =>
        planSet(text, rest, { ...surroundings, application: now }),
      );
      const phrases = describeChange(change.before, change.after);
      return { message: `${change.after.company}: ${phrases.join('; ')}`, change };
    }
    case 'done':
      return decide(job, orders, surroundings, rest, { done: day });
    case 'dismiss':
      return decide(job, orders, surroundings, rest, { dismissed: day });
    case 'snooze': {
      const read = readSnooze(rest, day, config.lastYear);
      if ('message' in read) throw new UsageError(read.message);
      const today = job.today(config);
      if (read.until <= today) throw new UsageError(`${read.until} has passed, so nothing was changed`);
      return decide(job, orders, surroundings, '', { snoozed: read.until });
    }
    default:
      return null;
  }
}

function readIn({ store }: JobContext, { config, path }: Orders): Application {
  const text = store.readText(path)?.text ?? '';
  const { application } = parseApplication({ path, text }, config);
  if (application === null) throw new UsageError(`${path} has problems; mend it first`);
  return application;
}

async function append(
  { store }: JobContext,
  { config, path }: Orders,
  entry: HistoryEntry,
): Promise<Done | null> {
  let isThere = false;
  const check = (application: Application) => {
    isThere = application.history.some((one) => JSON.stringify(one) === JSON.stringify(entry));
    const slip = isThere ? null : slipIn(application, entry, config, { isDayGiven: false });
    if (slip !== null)
      throw new SlipError(
        slip,
        `say what is new, such as: /interview fri 14:00, /status ${entry.status} NOTE`,
      );
    if (isThere) throw new UsageError('');
  };
  try {
    const change = await addHistoryEntry(store, config, path, entry, null, check);
    return { message: describeEntry(change.before, entry), change };
  } catch (error) {
    if (isThere) return null;
    throw error;
  }
}

async function decide(
  job: JobContext,
  { config, request }: Orders,
  surroundings: Surroundings,
  query: string,
  decision: Decision,
): Promise<Done | null> {
  const today = job.today(config);
  const reminder = reminderMeant(request.reminder, query, surroundings, today);
  const [word = ''] = Object.keys(decision);
  const isSame = 'snoozed' in decision ? reminder.due === decision.snoozed : true;
  if (reminder.state === word && isSame) return null;
  if (['done', 'dismissed', 'obsolete'].includes(reminder.state))
    throw new UsageError(`This reminder is ${reminder.state}: ${reminder.text}`);
  const { change } = await decideReminder(job.store, config, today, reminder, decision);
  const until = 'snoozed' in decision ? ` until ${decision.snoozed}` : '';
  const why = `${word}${until.replace(' until', '')}`;
  return {
    message: `${reminder.text}: ${word}${until}`,
    change,
    marks: request.reminder === reminder.id ? [formatMarker('why', why)] : [],
  };
}

/** Whether an error says what a person can do; a fault of Git or of ours ends the run. */
function isForPeople(error: unknown): error is Error {
  const { name } = error as { name?: string };
  return [
    'UsageError',
    'WorkError',
    'SlipError',
    'InvalidFileError',
    'BrokenFileError',
    'EditError',
  ].includes(name ?? '');
}

function help(): string[] {
  return [
    '',
    'What can be written in a comment, a line each:',
    '',
    ...Object.values(commandExamples).map((example) => `- ${codeSpan(example)}`),
  ];
}
