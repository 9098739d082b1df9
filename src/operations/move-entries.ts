/** Carrying a stage that gets another id, or goes, through the histories of all applications. */
import { replaceStatuses } from '../format/edit-application.ts';
import { readFrontmatter } from '../format/frontmatter.ts';
import { applyEdits, EditError } from '../format/text-edit.ts';
import { isMapping } from '../format/yaml-values.ts';
import type { Store } from '../store/store.ts';
import { idOf } from './find-application.ts';
import type { FileChange } from './write-files.ts';

/** What becomes of the files of applications. */
export interface MovedEntries {
  files: FileChange[];
  /** How many entries they are. */
  entries: number;
  /** The files that cannot be changed as they are written. */
  left: string[];
}

/** By the id of a stage, the ids of the applications that have an entry of it, those of files with problems too. */
export function usesOfStages(store: Store): Map<string, string[]> {
  const uses = new Map<string, string[]>();
  for (const path of store.listApplications().paths) {
    const text = store.readText(path)?.text;
    if (text == null) continue;
    for (const status of new Set(statusesOf(text)))
      uses.set(status, [...(uses.get(status) ?? []), idOf(path)]);
  }
  return uses;
}

/** The changes that give every entry of these stages another. */
export function planEntries(store: Store, stages: ReadonlyMap<string, string>): MovedEntries {
  const moved: MovedEntries = { files: [], entries: 0, left: [] };
  if (stages.size === 0) return moved;
  for (const path of store.listApplications().paths) {
    const before = store.readText(path)?.text;
    if (before == null) continue;
    const count = statusesOf(before).filter((status) => stages.has(status)).length;
    if (count === 0) continue;
    try {
      moved.files.push({ path, before, after: applyEdits(before, replaceStatuses(before, stages)) });
      moved.entries += count;
    } catch (error) {
      if (!(error instanceof EditError)) throw error;
      moved.left.push(path);
    }
  }
  return moved;
}

/** The statuses in the history of a file, as far as it can be read. */
function statusesOf(text: string): string[] {
  const history = readFrontmatter(text).values?.history;
  if (!Array.isArray(history)) return [];
  return history.flatMap((entry) =>
    isMapping(entry) && typeof entry.status === 'string' ? [entry.status.trim()] : [],
  );
}
