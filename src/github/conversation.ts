/** What is said on one issue, and saying something there once. */

import { postOnce } from './github.ts';
import type { Comment, Issue } from './issue.ts';
import type { JobContext } from './job-context.ts';
import { readMarkers } from './marker.ts';

/** An issue with all that has been said on it. */
export interface Conversation {
  issue: Issue;
  comments: Comment[];
  me: string;
  mayWrite: (login: string) => Promise<boolean>;
}

/** An answer to be given; `key` is the value of its answer mark. */
export interface Reply {
  key: string;
  body: string;
}

/** Answers once: not where the bot has given an answer with this mark already. */
export async function reply(
  { github }: JobContext,
  { issue, me }: Conversation,
  { key, body }: Reply,
): Promise<void> {
  const isThere = async () =>
    (await github.listComments(issue.number)).some(
      ({ author, body: text }) => author === me && readMarkers(text, 'answer').includes(key),
    );
  if (await isThere()) return;
  await postOnce(() => github.addComment(issue.number, body), isThere);
}
