/** The changes made through the local app, as long as it runs: what can be undone. */
import { randomUUID } from 'node:crypto';
import type { FileChange } from '../../operations/undo-change.ts';

/** The last changes, each of one file or of several, by a name that nobody can guess. */
export interface UndoLog {
  remember(change: readonly FileChange[]): string;
  find(name: string): readonly FileChange[] | undefined;
  forget(name: string): void;
}

/** So many changes are kept. */
const kept = 200;

/** An empty log. */
export function undoLog(): UndoLog {
  const changes = new Map<string, readonly FileChange[]>();
  return {
    remember(change) {
      const name = randomUUID();
      changes.set(name, change);
      const [oldest] = changes.keys();
      if (changes.size > kept && oldest !== undefined) changes.delete(oldest);
      return name;
    },
    find: (name) => changes.get(name),
    forget: (name) => void changes.delete(name),
  };
}
