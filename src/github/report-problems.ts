/** Problems as GitHub shows them: at their lines in a pull request, and in one comment on it. */

import { plainLine, singleLine } from '../core/plain-text.ts';
import { formatProblem, type Problem } from '../core/problem.ts';
import { codeSpan } from '../format/markdown-text.ts';
import { postOnce } from './github.ts';
import type { JobContext } from './job-context.ts';
import { formatMarker, readMarker } from './marker.ts';

/**
 * Writes or changes the comment. Nothing is said where nothing is wrong and never was. Where the token may not write, as
 * in pull requests from forks, the annotations have to do.
 */
export async function reportInComment(
  { github, say }: JobContext,
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

/** A comment shows at most so many problems. */
const mostShown = 50;

/** The command to the runner that puts a problem at its line. `folder` is the data folder from the repository's root. */
export function annotation(problem: Problem, folder: string): string {
  const file = [folder, problem.path].filter(Boolean).join('/');
  const text = problem.expected === null ? problem.message : `${problem.message}; ${problem.expected}`;
  const { line, column } = problem;
  return `::error file=${property(plainLine(file))},line=${line},col=${column}::${escapeCommand(singleLine(text, 2000))}`;
}

/** The comment on a pull request, which is kept up to date rather than repeated. */
function checkComment(problems: readonly Problem[], files: number): string {
  const mark = formatMarker('check', 'files');
  if (problems.length === 0)
    return `${mark}\n${files === 1 ? 'The file is' : `All ${files} files are`} in order.`;
  const shown = problems.slice(0, mostShown).map((problem) => `- ${codeSpan(formatProblem(problem), 1000)}`);
  const more = problems.length - shown.length;
  return [
    mark,
    `${problems.length === 1 ? 'One problem' : `${problems.length} problems`} in the files:`,
    '',
    ...shown,
    ...(more > 0 ? [`- … and ${more} more`] : []),
  ].join('\n');
}

/** A text as the value of a command to the runner. */
export function escapeCommand(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function property(text: string): string {
  return escapeCommand(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
