/** Applications and news that arrive on an issue: from the form, and by `/status` and `/note`. */
import { InvalidFileError } from '../operations/errors.ts';
import type { Conversation } from './conversation.ts';
import { plainLine } from './defuse.ts';
import type { Desk } from './desk.ts';
import { obeyCommands } from './intake-commands.ts';
import { addFromForm } from './intake-form.ts';
import { rememberWriters } from './may-decide.ts';
import { parseIssueForm } from './parse-issue-form.ts';

/**
 * Does what is asked for on one issue and was not answered yet: the same however often it runs, so an event that was
 * lost is made up for by the next. Gives whether files were changed.
 */
export async function takeIn(desk: Desk, number: number): Promise<boolean> {
  const { github, say, store } = desk;
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
    mayWrite: rememberWriters(github),
  };
  const added = await takeForm(desk, conversation);
  const obeyed = await obeyCommands(desk, conversation);
  return added || obeyed;
}

async function takeForm(desk: Desk, conversation: Conversation): Promise<boolean> {
  const { issue, mayWrite } = conversation;
  const answers = parseIssueForm(issue.body);
  if (answers === null) return false;
  if (!(await mayWrite(issue.author))) {
    desk.say(`#${issue.number}: ${plainLine(issue.author, 60)} may not add applications`);
    return false;
  }
  return addFromForm(desk, conversation, answers);
}
