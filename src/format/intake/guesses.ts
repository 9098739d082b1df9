/** What an import guessed, and what it found no field for: each once, with a count and an example. */
import { shellWord } from '../../core/shell-word.ts';

/** What kind of guess it is, or why something has no place of its own. */
export type GuessKind =
  /** What happened on a day that the row does not tell. */
  | 'no-day'
  /** A row without any day. */
  | 'no-date'
  /** A date of which the year, or the day of the month, is not written. */
  | 'date'
  /** A word for the status that is not known. */
  | 'unknown-status'
  /** A column that no field takes: its cells stand among the notes. */
  | 'in-notes'
  /** A column whose cells had no use here, as a reminder that is past: they stand among the notes. */
  | 'no-use'
  /** Cells that could not be read: they stand among the notes. */
  | 'not-read'
  /** A column that was left out, as it was asked. */
  | 'left-out';

/** One of them. */
export interface Guess {
  kind: GuessKind;
  /** The column, or the word, that it is about. */
  about: string | null;
  count: number;
  example: string;
}

/** Counts guesses. */
export class Guesses {
  readonly #all = new Map<string, Guess>();

  /** Counts one; nothing where there is no example. */
  add(kind: GuessKind, about: string | null, example: string): void {
    if (example === '') return;
    const key = `${kind}\n${about}`;
    const known = this.#all.get(key);
    if (known === undefined) this.#all.set(key, { kind, about, count: 1, example });
    else known.count += 1;
  }

  /** All of them, in the order in which they were met. */
  all(): Guess[] {
    return [...this.#all.values()];
  }
}

const times = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

/** A guess in a sentence, with what to do about it. */
export function guessText({ kind, about, count, example }: Guess): string {
  switch (kind) {
    case 'no-day':
      return `${times(count, 'row tells', 'rows tell')} what happened and not on which day: such entries (${example}) are marked dateGuessed and count in no length of time`;
    case 'no-date':
      return `${times(count, 'row has', 'rows have')} no date at all: the day is guessed, and marked so`;
    case 'date':
      return `${times(count, 'date')} like ${example} ${count === 1 ? 'leaves' : 'leave'} the year or the day open: it is guessed, and marked so`;
    case 'unknown-status':
      return `status "${about}" is not known (${count}): it stands among the notes; --status-map ${shellWord(`${about}=STAGE`)} says what it means`;
    case 'in-notes':
      return `${about}: no field takes it; ${times(count, 'cell stands', 'cells stand')} among the notes (--map ${shellWord(`${about}=FIELD`)} says what it is)`;
    case 'no-use':
      return `${about}: ${times(count, 'cell')} ${count === 1 ? 'has' : 'have'} no place in ${count === 1 ? 'its row' : 'their rows'} (past, over, or said otherwise) and ${count === 1 ? 'stands' : 'stand'} among the notes`;
    case 'not-read':
      return `${about}: ${times(count, 'cell')} like "${example}" could not be read and ${count === 1 ? 'stands' : 'stand'} among the notes`;
    case 'left-out':
      return `${about}: left out (${times(count, 'cell')})`;
  }
}
