/** Keeping one comment on a pull request that says what is wrong with its files. */
import type { Problem } from '../core/problem.ts';
import { checkComment } from './annotate.ts';
import type { Desk } from './desk.ts';
import { readMarker } from './marker.ts';
import { postOnce } from './post-once.ts';

/**
 * Writes or changes the comment. Nothing is said where nothing is wrong and never was. Where the token may not write, as
 * in pull requests from forks, the annotations have to do.
 */
export async function commentCheck(
  { github, say }: Desk,
  pullRequest: number,
  { problems, files }: { problems: readonly Problem[]; files: number },
): Promise<void> {
  const body = checkComment(problems, files);
  const find = async () => {
    const me = await github.login();
    const comments = await github.listComments(pullRequest);
    return comments.find((one) => one.author === me && readMarker(one.body, 'check') !== null);
  };
  try {
    const there = await find();
    if (there?.body === body || (there === undefined && problems.length === 0)) return;
    if (there !== undefined) return await github.updateComment(there.id, body);
    await postOnce(
      () => github.addComment(pullRequest, body),
      async () => (await find()) !== undefined,
    );
  } catch (error) {
    const { status } = error as { status?: number };
    if (status !== 403 && status !== 404) throw error;
    say('This token may not comment; see the annotations.');
  }
}
