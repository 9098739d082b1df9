/** Changes that GitHub does not let the workflow write: nothing of them is lost, and the issue says what to do. */
import { singleLine } from '../core/plain-text.ts';
import { escapeMarkdown } from '../format/markdown-text.ts';
import { type Conversation, reply } from './conversation.ts';
import { sayWhatToDo } from './faults.ts';
import type { JobContext } from './job-context.ts';
import { formatMarker } from './marker.ts';

/** The label of an issue on which something waits to be written; each run of the reminders tries again. */
export const laterLabel = 'apptrack: to be written';

/** Says on the issue, once, why a request could not be written and that it is kept. Never throws. */
export async function keptForLater(
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
