/** Applications and news that arrive on an issue: from the forms, and by commands in comments. */

import { singleLine } from '../core/plain-text.ts';
import { InvalidFileError } from '../operations/errors.ts';
import { takeChange } from './change-form.ts';
import type { Conversation } from './conversation.ts';
import { cachedMayWrite } from './github.ts';
import { runCommands } from './intake-commands.ts';
import { addFromForm } from './intake-form.ts';
import { parseIssueForm } from './issue-form.ts';
import type { JobContext } from './job-context.ts';
import { forgetLater } from './refused-writes.ts';

/**
 * Does what is asked for on one issue and was not answered yet: the same however often it runs, so an event that was
 * lost is made up for by the next. Gives whether files were changed.
 */
export async function takeIn(job: JobContext, number: number): Promise<boolean> {
  const { github, say, store } = job;
  const faults = store.readConfig().problems;
  if (faults.length > 0)
    throw new InvalidFileError('nothing was done, for the configuration has problems:', faults);
  const issue = await github.readIssue(number);
  if (issue === null) {
    say(`#${number} is not an issue`);
    return false;
  }
  const conversation: Conversation = {
    issue,
    comments: await github.listComments(number),
    me: await github.login(),
    mayWrite: cachedMayWrite(github),
  };
  const added = await takeForm(job, conversation);
  const changed = await takeChange(job, conversation);
  const obeyed = await runCommands(job, conversation);
  await forgetLater(job, conversation);
  return added || changed || obeyed;
}

async function takeForm(job: JobContext, conversation: Conversation): Promise<boolean> {
  const { issue, mayWrite } = conversation;
  const answers = parseIssueForm(issue.body);
  if (answers === null) return false;
  if (!(await mayWrite(issue.author))) {
    job.say(`#${issue.number}: ${singleLine(issue.author, 60)} may not add applications`);
    return false;
  }
  return addFromForm(job, conversation, answers);
}
