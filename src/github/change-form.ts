/** The issue form "Change an application", which the links of the published site fill in: commands in other clothes. */

import { singleLine } from '../core/plain-text.ts';
import type { Conversation } from './conversation.ts';
import { runRequest } from './intake-commands.ts';
import { parseForm } from './issue-form.ts';
import type { JobContext } from './job-context.ts';
import { answersTo, digestOf } from './ledger.ts';
import { formatMarker } from './marker.ts';
import type { CommandLine, CommandName } from './parse-comment.ts';

/** The form's fields, by their ids in `.github/ISSUE_TEMPLATE/change.yml`, with their labels, in its order. */
export const changeFields = {
  id: 'Application',
  status: 'New status',
  interview: 'Interview',
  done: 'Done',
  snooze: 'Snooze until',
  reminder: 'Reminder',
  note: 'Note',
} as const;

/** The answers of the form; what was left empty is absent. */
export type ChangeAnswers = Partial<Record<keyof typeof changeFields, string>>;

/** What its request is called in marks. */
const name = 'change form';

/** The longest answer that is read. */
const longest = 2000;

/** Does what an answered form says and was not done yet, answers, and closes the issue. Gives whether files were changed. */
export async function takeChange(job: JobContext, conversation: Conversation): Promise<boolean> {
  const { issue, me, mayWrite } = conversation;
  const answers = parseForm(issue.body, changeFields);
  if (answers === null) return false;
  const digest = digestOf(issue.body);
  const lastAnswer = () => answersTo(conversation.comments, me, name).at(-1);
  const isAnswered = lastAnswer()?.digest === digest;
  if (!isAnswered && !(await mayWrite(issue.author))) {
    job.say(`#${issue.number}: ${singleLine(issue.author, 60)} may not change applications`);
    return false;
  }
  const isChanged = !isAnswered && (await runForm(job, conversation, answers, digest));
  // A run may have died before it closed the issue; what a person opened again stays open.
  const isToClose = issue.open && (!isAnswered || issue.stateReason !== 'reopened');
  if (isToClose && lastAnswer()?.isWhole)
    await job.github.updateIssue(issue.number, { open: false, reason: 'completed' });
  return isChanged;
}

async function runForm(
  job: JobContext,
  conversation: Conversation,
  answers: ChangeAnswers,
  digest: string,
): Promise<boolean> {
  const id = singleLine(answers.id ?? '', longest);
  const reminder = singleLine(answers.reminder ?? '', longest);
  return runRequest(job, conversation, {
    name,
    digest,
    lines: commandsIn(answers),
    createdAt: conversation.issue.createdAt,
    application: id,
    reminder: reminder === '' ? null : `${id}:${reminder}`,
    marks: [formatMarker('application', id)],
  });
}

/** What the fields stand for. "Done" is meant by any word but a no. */
function commandsIn(answers: ChangeAnswers): CommandLine[] {
  const line = (name: CommandName, rest: string | undefined): CommandLine[] =>
    rest === undefined ? [] : [{ name, said: name, rest: singleLine(rest, longest) }];
  const isDone = answers.done !== undefined && !/^no?$/i.test(answers.done.trim());
  return [
    ...line('status', answers.status),
    ...line('interview', answers.interview),
    ...line('done', isDone ? '' : undefined),
    ...line('snooze', answers.snooze),
    ...line('note', answers.note),
  ];
}
