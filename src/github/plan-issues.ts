/** From how reminders and issues stand to what to do: the same plan whatever started it, and none where all is right. */
import type { CalendarDate } from '../core/calendar-date.ts';
import type { Config } from '../core/config.ts';
import { compareReminders } from '../core/reminders/derive.ts';
import { splitReminderId } from '../core/reminders/reminder-id.ts';
import { closingComment } from './closing-comment.ts';
import { followRenames } from './follow-renames.ts';
import type { CloseReason, Issue, IssueDraft, IssuePatch } from './issue.ts';
import {
  hasBlock,
  issueBlock,
  issueTitle,
  type LinkTo,
  type ReminderInContext,
  reminderLabel,
  withBlock,
  withSettled,
} from './issue-text.ts';
import { formatMarker, readMarker } from './marker.ts';
import { isSettled, settlement, trackedIssues } from './tracked-issues.ts';

/** How things stand. */
export interface Situation {
  /** By id. */
  reminders: ReadonlyMap<string, ReminderInContext>;
  /** Ids of the applications that could be read. */
  applications: ReadonlySet<string>;
  /** Applications whose files have problems: nothing is known of their reminders. */
  unreadable: ReadonlySet<string>;
  /** Every issue of the repository. */
  issues: readonly Issue[];
  me: string;
  config: Config;
  today: CalendarDate;
  linkTo: LinkTo;
}

/** One thing to do about one issue. `word` is a comment to make before, known by its `key`. */
export type Action =
  | { do: 'create'; id: string; draft: IssueDraft }
  | { do: 'close'; id: string; issue: Issue; patch: IssuePatch; word: string; key: string }
  | { do: 'reopen' | 'mend' | 'rewrite' | 'settle'; id: string; issue: Issue; patch: IssuePatch };

/** A plan, and how many reminders wait for a later run. */
export interface IssuePlan {
  actions: Action[];
  waiting: number;
}

/** A tracker's first issues are at most so many at once. */
export const firstIssues = 20;

/** What makes the issues match the files. */
export function planIssues(situation: Situation): IssuePlan {
  const tracked = followRenames(trackedIssues(situation.issues, situation.me), situation);
  const actions = [...tracked].flatMap(([id, issues]) =>
    situation.unreadable.has(splitReminderId(id)?.application ?? '') ? [] : forKnown(id, issues, situation),
  );
  const missing = [...situation.reminders.values()]
    .filter(({ reminder }) => reminder.state === 'due' && !tracked.has(reminder.id))
    .toSorted((a, b) => compareReminders(b.reminder, a.reminder));
  const strays = strayIssues(situation);
  const absent: ReminderInContext[] = [];
  for (const found of missing) {
    const stray = strays.get(issueTitle(found));
    if (stray === undefined) absent.push(found);
    else {
      strays.delete(issueTitle(found));
      actions.push(...mend(found.reminder.id, stray, found, situation));
    }
  }
  const room = tracked.size < firstIssues ? firstIssues - tracked.size : absent.length;
  const created = absent.slice(0, room).map((found) => create(found, situation));
  return { actions: [...actions, ...created], waiting: absent.length - created.length };
}

/** Only what closes an issue about a reminder that an earlier issue is about, too. */
export function planDuplicates(issues: readonly Issue[], me: string): Action[] {
  return [...trackedIssues(issues, me)].flatMap(([id, [first, ...others]]) =>
    first === undefined ? [] : others.flatMap((issue) => closeDuplicate(id, issue, first)),
  );
}

function forKnown(id: string, [first, ...others]: readonly Issue[], situation: Situation): Action[] {
  if (first === undefined) return [];
  const found = situation.reminders.get(id);
  const duplicates = others.flatMap((issue) => closeDuplicate(id, issue, first));
  if (found?.reminder.state !== 'due') return [...toRest(id, first, found, situation), ...duplicates];
  if (first.open) return [...mend(id, first, found, situation), ...duplicates];
  // Closed by a person, and their decision is not in the file: it could not be written, so it must not be undone.
  return isSettled(first) ? [reopen(id, first, found, situation), ...duplicates] : duplicates;
}

/** An issue whose reminder is not due is closed. */
function toRest(
  id: string,
  issue: Issue,
  found: ReminderInContext | undefined,
  { config, today }: Situation,
): Action[] {
  const how = found?.reminder.state ?? 'gone';
  if (issue.open) {
    const since = how === 'snoozed' || how === 'upcoming' ? ` ${found?.reminder.due}` : '';
    return [close(id, issue, { how, word: closingComment(found, config, today), why: `${how}${since}` })];
  }
  return isSettled(issue) ? [] : [settle(id, issue, how)];
}

function closeDuplicate(id: string, issue: Issue, first: Issue): Action[] {
  const word = `The same reminder as #${first.number}.`;
  if (issue.open) return [close(id, issue, { how: 'duplicate', word, why: 'duplicate' })];
  return isSettled(issue) ? [] : [settle(id, issue, 'duplicate')];
}

/** Closes an issue with a word why. */
export function close(
  id: string,
  issue: Issue,
  { how, word, why }: { how: string; word: string; why: string },
): Action {
  const reason: CloseReason = how === 'done' ? 'completed' : 'not_planned';
  const body = withSettled(issue.body, settlement(how, reason));
  return {
    do: 'close',
    id,
    issue,
    patch: { body, open: false, reason },
    word,
    key: formatMarker('why', why),
  };
}

/** Notes on a closed issue how it is left. */
export function settle(id: string, issue: Issue, how: string): Action {
  const body = withSettled(issue.body, settlement(how, issue.stateReason));
  return { do: 'settle', id, issue, patch: { body } };
}

function reopen(id: string, issue: Issue, found: ReminderInContext, { linkTo, config }: Situation): Action {
  const body = withBlock(issue.body, issueBlock(found, linkTo, config.timezone));
  const labels = union(issue.labels, labelsOf(found));
  return { do: 'reopen', id, issue, patch: { title: issueTitle(found), body, labels, open: true } };
}

/** Puts right what was changed by hand or by the files: our part of the text, the labels. */
function mend(id: string, issue: Issue, found: ReminderInContext, { linkTo, config }: Situation): Action[] {
  const block = issueBlock(found, linkTo, config.timezone);
  const labels = union(issue.labels, labelsOf(found));
  const patch: IssuePatch = {};
  if (!hasBlock(issue.body, block) || readMarker(issue.body, 'settled') !== null) {
    patch.body = withBlock(issue.body, block);
    patch.title = issueTitle(found);
  }
  if (labels.length > issue.labels.length) patch.labels = labels;
  return Object.keys(patch).length === 0 ? [] : [{ do: 'mend', id, issue, patch }];
}

function create(found: ReminderInContext, { linkTo, config }: Situation): Action {
  const draft = {
    title: issueTitle(found),
    body: issueBlock(found, linkTo, config.timezone),
    labels: labelsOf(found),
  };
  return { do: 'create', id: found.reminder.id, draft };
}

/** Open issues of the bot that lost their mark, by title, where no two have the same. */
function strayIssues({ issues, me }: Situation): Map<string, Issue> {
  const strays = issues.filter(
    ({ open, author, labels, body }) =>
      open && author === me && labels.includes(reminderLabel) && readMarker(body, 'reminder') === null,
  );
  return new Map(
    strays
      .filter(({ title }) => strays.filter((other) => other.title === title).length === 1)
      .map((issue) => [issue.title, issue]),
  );
}

function labelsOf({ reminder }: ReminderInContext): string[] {
  return [reminderLabel, reminder.kind];
}

/** Labels with others that are not among them. */
export function union(labels: readonly string[], more: readonly string[]): string[] {
  return [...new Set([...labels, ...more])];
}
