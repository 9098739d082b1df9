/** What `apptrack complete` prints for shells. */
import { plainLine, singleLine } from '../../core/plain-text.ts';

/** A word that could stand next, and what it means. */
export interface Candidate {
  word: string;
  means: string;
}

/**
 * A line for each candidate, a tab before its meaning. A word that cannot stand in a command as it is seen, such as a file's
 * name with a line end, is none. What shells would expand in the others, they quote (see `completion`).
 */
export function candidateLines(candidates: readonly Candidate[]): string {
  return candidates
    .filter(({ word }) => word === plainLine(word) && !/\t|^\s|\s$/.test(word))
    .map(({ word, means }) => `${word}\t${singleLine(means)}\n`)
    .join('');
}
