/** Changes that GitHub does not let the workflow write: nothing of them is lost, and the issue says what to do. */
import { singleLine } from '../core/plain-text.ts';
import { laterLabel } from '../format/git-refusals.ts';
import { escapeWithLinks } from '../format/markdown-text.ts';
import type { WrittenChange } from '../store/publish-change.ts';
import { type Conversation, reply } from './conversation.ts';
import { sayWhatToDo } from './faults.ts';
import type { JobContext } from './job-context.ts';
import { formatMarker } from './marker.ts';
import { UnfitRepositoryError } from './unfit-repository.ts';

/**
 * {@link JobContext.publish} for what is asked for on an issue: where that cannot be written, the issue says so, and the
 * error is thrown.
 */
export async function publishOrKeep(
  job: JobContext,
  conversation: Conversation,
  request: string,
  change: () => Promise<WrittenChange | null>,
): Promise<boolean> {
  try {
    return await job.publish(change);
  } catch (error) {
    await keptForLater(job, conversation, request, error);
    throw error;
  }
}

/** Takes the label away again, once all that is asked for on the issue is written. */
export async function forgetLater({ github }: JobContext, conversation: Conversation): Promise<void> {
  const { issue } = conversation;
  if (!issue.labels.includes(laterLabel)) return;
  const labels = issue.labels.filter((label) => label !== laterLabel);
  await github.updateIssue(issue.number, { labels });
  conversation.issue = { ...issue, labels };
}

/** Says on the issue, once, why a request could not be written and that it is kept. Never throws. */
export async function keptForLater(
  job: JobContext,
  conversation: Conversation,
  request: string,
  error: unknown,
): Promise<void> {
  // Nobody waits for an answer of a copy.
  if (error instanceof UnfitRepositoryError && !error.isFault) return;
  const { issue } = conversation;
  const what = whyNot(error, job);
  const key = `later ${request}`;
  const body = [
    escapeWithLinks(what),
    '',
    'Nothing is lost: this is kept as it stands here, and each run of the workflow **Reminders** tries again.',
    formatMarker('answer', key),
  ].join('\n');
  try {
    await reply(job, conversation, { key, body });
    if (!issue.labels.includes(laterLabel))
      await job.github.updateIssue(issue.number, { labels: [...issue.labels, laterLabel] });
  } catch {
    job.say(`#${issue.number}: this could not be said on the issue either`);
  }
}

function whyNot(error: unknown, { address }: JobContext): string {
  if (error instanceof UnfitRepositoryError) return error.message;
  const reason = singleLine(String((error as Error).message), 300);
  return sayWhatToDo(error, address) ?? `It could not be written: ${reason}`;
}
