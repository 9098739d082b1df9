/** Changes that GitHub does not let the workflow write: nothing of them is lost, and the issue says what to do. */
import { singleLine } from '../core/plain-text.ts';
import { escapeMarkdown } from '../format/markdown-text.ts';
import type { WrittenChange } from '../store/publish-change.ts';
import { type Conversation, reply } from './conversation.ts';
import { sayWhatToDo } from './faults.ts';
import type { JobContext } from './job-context.ts';
import { formatMarker } from './marker.ts';

/** The label of an issue on which something waits to be written; each run of the reminders tries again. */
export const laterLabel = 'apptrack: to be written';

/** Publishes a request's change; where that fails, the issue says so and the request is kept, and the error is thrown on. */
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

/** Takes the label off an issue whose request has been answered. */
export async function noLongerKept(job: JobContext, conversation: Conversation): Promise<void> {
  const { issue } = conversation;
  if (!issue.labels.includes(laterLabel)) return;
  const labels = issue.labels.filter((label) => label !== laterLabel);
  await job.github.updateIssue(issue.number, { labels });
  conversation.issue = { ...issue, labels };
}

/** Says on the issue, once, why a request could not be written and that it is kept. Never throws. */
async function keptForLater(
  job: JobContext,
  conversation: Conversation,
  request: string,
  error: unknown,
): Promise<void> {
  const { issue } = conversation;
  const what =
    sayWhatToDo(error) ?? `It could not be written: ${singleLine(String((error as Error).message), 300)}`;
  const key = `later ${request}`;
  const body = [
    escapeMarkdown(what),
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
