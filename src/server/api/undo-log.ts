/** The changes made through the local app: what can be undone, and what a later one may correct. */
import { correctableFor, type Move } from '../../operations/move-application.ts';
import type { FileChange } from '../../operations/write-files.ts';
import { type KeptChanges, type KeptPlace, openKeptChanges } from '../../store/kept-changes.ts';

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

/** A change of one file and no other. */
export interface ChangeOfFile {
  name: string;
  change: MadeChange;
  file: FileChange;
}

/** The changes of the file `path`, and of no other, within ten minutes before `now`, the last first; each is read when it is asked for. */
export function* recentChanges(log: UndoLog, path: string, now: number): Generator<ChangeOfFile> {
  for (const { name, at, change } of log.latest()) {
    if (now - at > correctableFor) return;
    const [file] = change.files;
    if (change.files.length === 1 && file?.path === path) yield { name, change, file };
  }
}
