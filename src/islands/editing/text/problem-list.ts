/** What is wrong with a text, beside it: a click leads to the place, another mends it. */
import type { Problem } from '../../../core/problem.ts';
import { button, element } from '../element.ts';
import { sentence } from '../perform.ts';
import type { TextEdit } from './editor.ts';

/** What the API says of a text. */
export interface Checked {
  problems: (Problem & { fix: { words: string; edits: TextEdit[] } | null })[];
  warnings: Problem[];
}

/** What the list can do. */
export interface ListActs {
  goTo(problem: Problem): void;
  mend(edits: readonly TextEdit[]): void;
}

/** So many are listed; the others are there when these are mended. */
const most = 100;

/** The list of what is wrong, and of what is probably not meant. */
export function problemList({ problems, warnings }: Checked, acts: ListActs): HTMLElement {
  const rows = [
    ...problems.map((problem) => rowOf(problem, problem.fix, 'problem', acts)),
    ...warnings.map((warning) => rowOf(warning, null, 'warning', acts)),
  ];
  return element('ul', {}, ...rows.slice(0, most));
}

/** How much is wrong, in words. */
export function problemCount({ problems, warnings }: Checked): string {
  const counted = (count: number, word: string) => (count === 1 ? `One ${word}` : `${count} ${word}s`);
  if (problems.length === 0)
    return warnings.length === 0 ? 'No problems' : counted(warnings.length, 'warning');
  return counted(problems.length, 'problem');
}

function rowOf(
  problem: Problem,
  fix: Checked['problems'][number]['fix'],
  kind: string,
  { goTo, mend }: ListActs,
) {
  const { line, column, message, expected } = problem;
  return element(
    'li',
    { class: kind },
    element(
      'button',
      { type: 'button', class: 'place', onclick: () => goTo(problem) },
      element('small', {}, `Line ${line}, column ${column}`),
      element('span', {}, sentence(expected === null ? message : `${message}; ${expected}`)),
    ),
    fix === null ? null : button(`Fix: ${fix.words}`, () => mend(fix.edits), { class: 'plain' }),
  );
}
