/** Which of the changes that were made lately a later one may correct. */
import { correctableFor } from '../../operations/move-application.ts';
import type { MadeChange, UndoLog } from '../../operations/undo-log.ts';
import type { FileChange } from '../../operations/write-files.ts';

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
