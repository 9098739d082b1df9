/** Problems as GitHub shows them: at their lines in a pull request, and in a comment. */
import { formatProblem, type Problem } from '../core/problem.ts';
import { asCodeLine, plainLine } from './defuse.ts';
import { formatMarker } from './marker.ts';

/** A comment shows at most so many problems. */
const mostShown = 50;

/** The command to the runner that puts a problem at its line. `folder` is the data folder from the repository's root. */
export function annotation(problem: Problem, folder: string): string {
  const file = [folder, problem.path].filter(Boolean).join('/');
  const text = problem.expected === null ? problem.message : `${problem.message}; ${problem.expected}`;
  const { line, column } = problem;
  return `::error file=${property(file)},line=${line},col=${column}::${data(plainLine(text))}`;
}

/** The comment on a pull request, which is kept up to date rather than repeated. */
export function checkComment(problems: readonly Problem[], files: number): string {
  const mark = formatMarker('check', 'files');
  if (problems.length === 0)
    return `${mark}\n${files === 1 ? 'The file is' : `All ${files} files are`} in order.`;
  const shown = problems.slice(0, mostShown).map((problem) => `- ${asCodeLine(formatProblem(problem))}`);
  const more = problems.length - shown.length;
  return [
    mark,
    `${problems.length === 1 ? 'One problem' : `${problems.length} problems`} in the files:`,
    '',
    ...shown,
    ...(more > 0 ? [`- … and ${more} more`] : []),
  ].join('\n');
}

function data(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function property(text: string): string {
  return data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
