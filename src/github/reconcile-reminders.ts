/** Making issues match the files, and the files what people decided on issues. */

import { singleLine } from '../core/plain-text.ts';
import type { Problem } from '../core/problem.ts';
import { laterLabel } from '../format/git-refusals.ts';
import { decideReminder } from '../operations/decide-reminder.ts';
import type { WrittenChange } from '../store/publish-change.ts';
import type { Conversation } from './conversation.ts';
import { isRefusedPush } from './faults.ts';
import { followRenames } from './follow-renames.ts';
import { type Gathered, gatherReminders } from './gather-reminders.ts';
import { cachedMayWrite, postOnce } from './github.ts';
import type { Comment, Issue } from './issue.ts';
import type { JobContext } from './job-context.ts';
import { formatMarker } from './marker.ts';
import { parseComment } from './parse-comment.ts';
import { performActions } from './perform-actions.ts';
import { type DecisionGrounds, type PlannedDecision, planAnswers, planDecisions } from './plan-decisions.ts';
import { digestIssues } from './plan-digest.ts';
import { firstIssues, planDuplicates, planIssues } from './plan-issues.ts';
import { reconcileDigest } from './reconcile-digest.ts';
import { keptForLater } from './refused-writes.ts';
import { isSettled, trackedIssues } from './tracked-issues.ts';
import { refuseUnfit } from './unfit-repository.ts';

/** What a run came to. */
export interface Reconciled {
  /** Whether files were changed, and pushed if there is where to. */
  filesChanged: boolean;
  /** Of files whose reminders were left alone. */
  problems: Problem[];
  /** Issues on which something waits that GitHub did not let a workflow write. */
  left: number[];
}

/**
 * One run: decisions into the files, then issues by the files. It looks at how things stand, never at what happened, so
 * it may run twice, late, beside another, or after one that died half-way.
 */
export async function reconcileReminders(job: JobContext): Promise<Reconciled> {
  const { github, say } = job;
  if (job.store.readConfig().config.demo !== null) {
    say('The configuration says that these are sample data (demo): they make no issues.');
    return { filesChanged: false, problems: [], left: [] };
  }
  await refuseUnfit(job);
  const me = await github.login();
  const mayWrite = cachedMayWrite(github);
  const listed = await github.listIssues();
  const deciding = [...[...trackedIssues(listed, me).values()].flat(), ...digestIssues(listed, me)];
  const issues = await reopenWhatOthersClosed(job, { me, issues: listed, deciding, mayWrite });
  const tracked = trackedIssues(issues, me);
  const comments = await commentsThatCount(job, me, [...tracked.values()].flat(), mayWrite);
  const groundsIn = (files: Gathered): DecisionGrounds => ({
    tracked: followRenames(tracked, files),
    comments,
    reminders: files.reminders,
    me,
    timezone: files.config.timezone,
    today: files.today,
    config: files.config,
  });
  const { filesChanged, refusal } = await publishDecisions(job, { me, mayWrite }, async () =>
    planDecisions(groundsIn(await gatherReminders(job))),
  );
  const files = await gatherReminders(job);
  // What could not be written is kept, and to be found unanswered by the next run.
  for (const { issue, key, body } of refusal === null ? planAnswers(groundsIn(files)) : []) {
    await postOnce(
      () => github.addComment(issue, body),
      async () => (await github.listComments(issue)).some((comment) => comment.body.includes(key)),
    );
    say(`#${issue}: answered`);
  }
  const { actions, waiting } = planIssues({ ...files, issues, me, linkTo: job.linkTo });
  await performActions(job, me, actions);
  const made = actions.filter((action) => action.do === 'create').length;
  // Another run may have made the same ones: the first stays.
  if (made > 0) await performActions(job, me, planDuplicates(await github.listIssues(), me));
  if (made < firstIssues) await reconcileDigest(job, { me, issues, files });
  if (waiting > 0) say(`${waiting} more reminders get their issues with the next run`);
  // The rest is done; what waits for a person is said by a run that fails.
  if (refusal !== null) throw refusal;
  const left = issues.filter(({ labels }) => labels.includes(laterLabel)).map(({ number }) => number);
  return { filesChanged, problems: files.problems, left };
}

/** Issues, and which of them decide something by being closed. */
interface Closings {
  me: string;
  issues: readonly Issue[];
  deciding: readonly Issue[];
  mayWrite: (login: string) => Promise<boolean>;
}

/**
 * Who may triage may close issues and yet not write: what they close is opened again, with a word why, and decides
 * nothing. Gives the issues as they are then.
 */
async function reopenWhatOthersClosed(
  { github, say }: JobContext,
  { issues, deciding, mayWrite }: Closings,
): Promise<Issue[]> {
  const refused = new Set<number>();
  for (const issue of deciding) {
    if (issue.open || isSettled(issue)) continue;
    const { number, closedAt } = issue;
    const who = await github.closedBy(number);
    if (who !== null && (await mayWrite(who))) continue;
    const key = formatMarker('why', `refused ${closedAt}`);
    const word =
      'Opened again: closing it is a decision, which only people who may write to this repository make.';
    const isThere = async () => (await github.listComments(number)).some(({ body }) => body.includes(key));
    if (!(await isThere())) await postOnce(() => github.addComment(number, `${word}\n${key}`), isThere);
    await github.updateIssue(number, { open: true });
    say(`#${number}: ${singleLine(who ?? 'somebody', 60)} may not decide here`);
    refused.add(number);
  }
  return issues.map((issue) =>
    refused.has(issue.number) ? { ...issue, open: true, stateReason: null, closedAt: null } : issue,
  );
}

/** Comments on issues that a decision may stand under, of people who may write and of the bot. */
async function commentsThatCount(
  { github, say }: JobContext,
  me: string,
  issues: readonly Issue[],
  mayWrite: (login: string) => Promise<boolean>,
): Promise<Map<number, Comment[]>> {
  const found = new Map<number, Comment[]>();
  for (const issue of issues) {
    if (issue.comments === 0 || (!issue.open && isSettled(issue))) continue;
    const counting: Comment[] = [];
    for (const comment of await github.listComments(issue.number)) {
      const asks = parseComment(comment.body).some(({ name }) => name === 'snooze');
      if (!asks || comment.author === me || (await mayWrite(comment.author))) counting.push(comment);
      else say(`#${issue.number}: ${singleLine(comment.author, 60)} may not decide here`);
    }
    found.set(issue.number, counting);
  }
  return found;
}

/**
 * Writes what `plan` gives into the files and pushes it. Where the repository takes no push, each issue says that its
 * decision is kept; the others' are made for later all the same, so the error is given and not thrown.
 */
async function publishDecisions(
  job: JobContext,
  people: Pick<Conversation, 'me' | 'mayWrite'>,
  plan: () => Promise<PlannedDecision[]>,
): Promise<{ filesChanged: boolean; refusal: unknown }> {
  try {
    return { filesChanged: await job.publish(async () => writeDecisions(job, await plan())), refusal: null };
  } catch (error) {
    if (!isRefusedPush(error)) throw error;
    for (const { issue, request } of await plan())
      await keptForLater(job, { ...people, issue, comments: [] }, request, error);
    return { filesChanged: false, refusal: error };
  }
}

/** Writes decisions into their files; null where none could be written. */
async function writeDecisions(
  { store, today: todayIn, say }: JobContext,
  planned: readonly PlannedDecision[],
): Promise<WrittenChange | null> {
  const { config } = store.readConfig();
  const lines: string[] = [];
  const paths = new Set<string>();
  for (const { reminder, decision } of planned) {
    const word = 'snoozed' in decision ? `snoozed until ${decision.snoozed}` : Object.keys(decision)[0];
    try {
      await decideReminder(store, config, todayIn(config), reminder, decision);
      paths.add(`applications/${reminder.application}.md`);
      lines.push(singleLine(`${reminder.text}: ${word}`, 200));
    } catch (error) {
      say(`${reminder.id} could not be ${word}: ${(error as Error).message}`);
    }
  }
  const [first] = lines;
  if (first === undefined) return null;
  const message = lines.length === 1 ? first : [`${lines.length} reminders decided on`, '', ...lines];
  return { paths: [...paths], message };
}
