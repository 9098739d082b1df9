/** What people decided on GitHub about reminders: by closing an issue, or by `/snooze`. */
import { type CalendarDate, earlierOf } from '../core/calendar-date.ts';
import type { Config } from '../core/config.ts';
import { dayInZone } from '../core/local-date-time.ts';
import type { Reminder } from '../core/reminders/reminder.ts';
import { codeSpan } from '../format/markdown-text.ts';
import { type Decision, lateSnooze } from '../operations/decide-reminder.ts';
import type { Comment, Issue } from './issue.ts';
import type { ReminderInContext } from './issue-text.ts';
import { answersTo } from './ledger.ts';
import { formatMarker, readMarkers } from './marker.ts';
import { parseComment, readSnooze } from './parse-comment.ts';
import { isSettled, type TrackedIssues } from './tracked-issues.ts';

/** A decision to be written into a file. */
export interface PlannedDecision {
  reminder: Reminder;
  decision: Decision;
  /** Where it was decided. */
  issue: Issue;
  /** What was asked for, by a name that stays the same: the comment, or the closing. */
  request: string;
}

/** A comment to be made once, in answer to another. */
export interface Answer {
  issue: number;
  /** The mark by which it is known to be made. */
  key: string;
  body: string;
}

/** What to look at: `comments` by issue, only of people who may decide and of the bot (`me`). */
export interface DecisionGrounds {
  tracked: TrackedIssues;
  comments: ReadonlyMap<number, readonly Comment[]>;
  reminders: ReadonlyMap<string, ReminderInContext>;
  me: string;
  timezone: string;
  today: CalendarDate;
  config: Config;
}

/** A person's unanswered `/snooze`. */
interface SnoozeRequest {
  issue: Issue;
  comment: Comment;
  until: CalendarDate;
}

/** A `/snooze`, or what is wrong with it. */
type SnoozeCommand = { issue: Issue; comment: Comment } & (
  | { until: CalendarDate; message: null }
  | { until: null; message: string }
);

/** A comment and the closing that came with it ("Close with comment") lie within so many milliseconds. */
const together = 10_000;

/** The decisions that are not in the files yet. The same answer however often, and however late, it is asked. */
export function planDecisions(grounds: DecisionGrounds): PlannedDecision[] {
  const planned: PlannedDecision[] = [];
  for (const [id, issues] of grounds.tracked) {
    const reminder = grounds.reminders.get(id)?.reminder;
    if (reminder === undefined || reminder.state === 'done' || reminder.state === 'dismissed') continue;
    const request = snoozeRequestsOf(issues, grounds).at(-1);
    const closed = lastClosedByPerson(issues);
    const decision = lastOf(request, closed, grounds);
    const issue = closed ?? request?.issue;
    if (decision === null || issue === undefined) continue;
    if ('snoozed' in decision && lateFor(id, decision.snoozed, grounds) !== null) continue;
    const same = 'snoozed' in decision && reminder.state === 'snoozed' && reminder.due === decision.snoozed;
    const isAsked = 'snoozed' in decision && request !== undefined;
    const named = isAsked ? `intake ${request.comment.id}` : `closed ${issue.closedAt}`;
    if (!same) planned.push({ reminder, decision, issue, request: named });
  }
  return planned;
}

/** The answers that people wait for, in the light of what the files say after the decisions were written. */
export function planAnswers(grounds: DecisionGrounds): Answer[] {
  return [...grounds.tracked].flatMap(([id, issues]) => {
    const reminder = grounds.reminders.get(id)?.reminder;
    const wrong = issues.flatMap((issue) =>
      snoozeCommandsOf(issue, grounds).flatMap(({ comment, message }) =>
        message === null ? [] : [answer(issue, comment, message)],
      ),
    );
    const requests = snoozeRequestsOf(issues, grounds).map((request) => {
      const done = reminder?.state === 'snoozed' && reminder.due === request.until;
      const why = done ? `\n${formatMarker('why', `snoozed ${reminder.due}`)}` : '';
      return answer(request.issue, request.comment, `${requestText(request, reminder, grounds)}${why}`);
    });
    return [...wrong, ...requests];
  });
}

/** Why a reminder may not be put off so far; null where it may. */
function lateFor(id: string, until: CalendarDate, { reminders, config }: DecisionGrounds): string | null {
  const found = reminders.get(id);
  return found === undefined ? null : lateSnooze(found.facts.application, found.reminder, until, config);
}

function requestText(
  request: SnoozeRequest,
  reminder: Reminder | undefined,
  grounds: DecisionGrounds,
): string {
  if (reminder === undefined) return 'The files no longer have this reminder, so there is nothing to snooze.';
  if (reminder.state === 'snoozed') return `Snoozed until ${reminder.due}. This issue reopens then.`;
  if (request.until <= grounds.today) return `${request.until} has passed, so nothing was changed.`;
  const late = lateFor(reminder.id, request.until, grounds);
  if (late !== null) return `${late}. Nothing was changed.`;
  return reminder.state === 'due'
    ? 'The application’s file could not be changed; see the log of the workflow.'
    : `This reminder is ${reminder.state}, so there is nothing to snooze.`;
}

function answer(issue: Issue, comment: Comment, text: string): Answer {
  const key = formatMarker('answer', `snooze ${comment.id}`);
  return { issue: issue.number, key, body: `${text}\n${key}` };
}

function lastOf(
  request: SnoozeRequest | undefined,
  closed: Issue | undefined,
  grounds: DecisionGrounds,
): Decision | null {
  const snooze = request !== undefined && request.until > grounds.today ? { snoozed: request.until } : null;
  if (closed?.closedAt == null) return snooze;
  const later =
    request !== undefined && Date.parse(request.comment.createdAt) + together >= Date.parse(closed.closedAt);
  if (snooze !== null && later) return snooze;
  const on = dayNoLaterThanToday(closed.closedAt, grounds);
  return closed.stateReason === null || closed.stateReason === 'completed' ? { done: on } : { dismissed: on };
}

function lastClosedByPerson(issues: readonly Issue[]): Issue | undefined {
  return issues
    .filter((issue) => !issue.open && !isSettled(issue))
    .toSorted((a, b) => Date.parse(a.closedAt ?? a.createdAt) - Date.parse(b.closedAt ?? b.createdAt))
    .at(-1);
}

function snoozeRequestsOf(issues: readonly Issue[], grounds: DecisionGrounds): SnoozeRequest[] {
  return issues
    .flatMap((issue) => snoozeCommandsOf(issue, grounds))
    .flatMap(({ issue, comment, until }) => (until === null ? [] : [{ issue, comment, until }]))
    .toSorted((a, b) => Date.parse(a.comment.createdAt) - Date.parse(b.comment.createdAt));
}

/** The last `/snooze` of each comment that the bot has not answered: its day, or what is wrong with it. */
function snoozeCommandsOf(issue: Issue, grounds: DecisionGrounds): SnoozeCommand[] {
  const comments = grounds.comments.get(issue.number) ?? [];
  const answered = new Set(
    comments.filter(({ author }) => author === grounds.me).flatMap(({ body }) => readMarkers(body, 'answer')),
  );
  return comments.flatMap((comment): SnoozeCommand[] => {
    if (answered.has(`snooze ${comment.id}`) || readMarkers(comment.body, 'answer').length > 0) return [];
    // The intake has read it.
    if (answersTo(comments, grounds.me, `intake ${comment.id}`).length > 0) return [];
    const command = parseComment(comment.body).findLast(({ name }) => name === 'snooze');
    if (command === undefined) return [];
    const day = dayNoLaterThanToday(comment.createdAt, grounds);
    const read = readSnooze(command.rest, day, grounds.config.lastYear);
    if ('until' in read) return [{ issue, comment, until: read.until, message: null }];
    return [{ issue, comment, until: null, message: codeSpan(read.message) }];
  });
}

/** The day of an instant; never after today, which may be set to a day before the clock's. */
function dayNoLaterThanToday(
  instant: string,
  { timezone, today }: Pick<DecisionGrounds, 'timezone' | 'today'>,
): CalendarDate {
  const day = dayInZone(Date.parse(instant), timezone);
  return day === null ? today : earlierOf(day, today);
}
