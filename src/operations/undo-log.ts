/** The changes of the data that were made lately, by the command line and the local app alike: what can be taken back. */
import { type KeptChanges, type KeptPlace, openKeptChanges } from '../store/kept-changes.ts';
import type { Move } from './move-application.ts';
import type { FileChange } from './write-files.ts';

/** A change of one file or of several, and what it was. */
export interface MadeChange {
  files: readonly FileChange[];
  /** Whether it took another change back. */
  isUndo?: boolean;
  /** Of a move to another stage: what it may be corrected to. */
  move?: Move | null;
  /** Whether it saved notes while they were typed. */
  isTyping?: boolean;
}

/** The last changes, by a name that nobody can guess. */
export type UndoLog = KeptChanges<MadeChange>;

/** The changes that were made in a data folder; without a folder they are known as long as the program runs. */
export function undoLog(place: KeptPlace): UndoLog {
  return openKeptChanges<MadeChange>(place);
}
