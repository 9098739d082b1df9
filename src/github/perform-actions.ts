/** Doing what was planned, one request after the other. */

import { postOnce } from './github.ts';
import type { Issue } from './issue.ts';
import type { JobContext } from './job-context.ts';
import { digestId, digestIssues } from './plan-digest.ts';
import type { Action } from './plan-issues.ts';
import { trackedIssues } from './tracked-issues.ts';

/** Does all actions in their order. Each leaves things so that a plan made anew takes up where this one stopped. */
export async function performActions(job: JobContext, me: string, actions: readonly Action[]): Promise<void> {
  // The owner is told of what the bot opens; nobody is where an organisation owns.
  const assignee = actions.some((action) => action.do === 'create')
    ? (await job.github.repository()).person
    : null;
  for (const action of actions) {
    await perform(job, me, action, assignee);
    job.say(
      `${action.do === 'create' ? 'new' : `#${action.issue.number}`}: ${past[action.do]} (${action.id})`,
    );
  }
}

const past = {
  create: 'opened',
  close: 'closed',
  reopen: 'reopened',
  mend: 'put right',
  rewrite: 'rewritten',
  settle: 'noted',
};

async function perform(
  { github }: JobContext,
  me: string,
  action: Action,
  assignee: string | null,
): Promise<void> {
  if (action.do === 'create') {
    await postOnce(
      () => github.createIssue(action.draft, assignee),
      async () => isMade(action.id, await github.listIssues(), me),
    );
    return;
  }
  if (action.do === 'close') await saySo({ github }, action.issue, action);
  await github.updateIssue(action.issue.number, action.patch);
}

function isMade(id: string, issues: readonly Issue[], me: string): boolean {
  return id === digestId ? digestIssues(issues, me).length > 0 : trackedIssues(issues, me).has(id);
}

/** A comment before closing, once. */
async function saySo(
  { github }: Pick<JobContext, 'github'>,
  { number }: Issue,
  { word, key }: { word: string; key: string },
): Promise<void> {
  const isThere = async () => (await github.listComments(number)).some(({ body }) => body.includes(key));
  if (await isThere()) return;
  await postOnce(() => github.addComment(number, `${word}\n${key}`), isThere);
}
